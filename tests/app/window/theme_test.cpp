#include "app/window/theme.h"

#include <gtest/gtest.h>
#include <cmath>
#include <QApplication>
#include <QComboBox>
#include <QIcon>
#include <QImage>
#include <QPainter>
#include <QStyleOption>

#include "app/window/flat_parts.h"
#include "app/window/icons.h"
#include "app/window/overlook_style.h"
#include "widgets/panels/palette_colours.h"
#include "widgets/panels/row_background.h"

namespace overlook {
namespace {

double luminance(const QColor& colour) {
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// WCAG 2 contrast, 1 … 21.
double contrast(const QColor& first, const QColor& second) {
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

double contrast(const QPalette& palette, QPalette::ColorRole text, QPalette::ColorRole ground) {
    return contrast(palette.color(QPalette::Active, text), palette.color(QPalette::Active, ground));
}

constexpr double kReadable = 4.5;  ///< WCAG 2 AA, of text in usual size
constexpr double kSeen = 3;        ///< of parts that are no text

/// What a box of 90 pixels shows of a text.
QImage paintedBox(const QString& text) {
    OverlookStyle style;
    QComboBox box;
    box.setStyle(&style);
    box.addItem(text);
    box.resize(90, 26);
    return box.grab().toImage();
}

TEST(OverlookStyle, EndsATextThatIsTooLongForItsBoxWithDots) {
    const QImage cut = paintedBox(QStringLiteral("when the class is among the best"));
    EXPECT_EQ(cut, paintedBox(QStringLiteral("when the class is among the last")));
    bool hasDots = false;
    QString begin = QStringLiteral("when the class is");
    for (; !begin.isEmpty(); begin.chop(1))
        hasDots = hasDots || cut == paintedBox(begin + QChar(0x2026));
    EXPECT_TRUE(hasDots);
    EXPECT_NE(cut, paintedBox(QStringLiteral("best"))) << "a text that fits is shown whole";
}

class Schemes : public testing::TestWithParam<Theme::Scheme> {
 protected:
    [[nodiscard]] static QPalette palette() {
        return GetParam() == Theme::Scheme::Dark ? Theme::darkPalette() : Theme::lightPalette();
    }
};

TEST_P(Schemes, KeepTextWellReadable) {
    EXPECT_GE(contrast(palette(), QPalette::Text, QPalette::Base), 7);
    EXPECT_GE(contrast(palette(), QPalette::WindowText, QPalette::Window), 7);
    EXPECT_GE(contrast(palette(), QPalette::ButtonText, QPalette::Button), 7);
}

TEST_P(Schemes, KeepEveryTextReadableOnEveryGround) {
    for (const QPalette::ColorRole text : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText,
                                           QPalette::PlaceholderText, QPalette::Link, QPalette::LinkVisited})
        for (const QPalette::ColorRole ground :
             {QPalette::Base, QPalette::AlternateBase, QPalette::Window, QPalette::Button})
            EXPECT_GE(contrast(palette(), text, ground), kReadable) << text << " on " << ground;
    EXPECT_GE(contrast(palette(), QPalette::HighlightedText, QPalette::Highlight), kReadable);
    EXPECT_GE(contrast(palette(), QPalette::ToolTipText, QPalette::ToolTipBase), kReadable);
}

TEST_P(Schemes, KeepTextOfLesserWeightReadable) {
    EXPECT_GE(contrast(mutedText(palette()), palette().color(QPalette::Window)), kReadable);
    EXPECT_GE(contrast(mutedText(palette(), true), palette().color(QPalette::Base)), kReadable);
}

TEST_P(Schemes, KeepRowsReadableSelectedOrNot) {
    QImage image(20, 20, QImage::Format_RGB32);
    QPainter painter(&image);
    for (const QStyle::State selected : {QStyle::State_None, QStyle::State_Selected}) {
        QStyleOptionViewItem row;
        row.rect = image.rect();
        row.palette = palette();
        row.state = selected | QStyle::State_Active | QStyle::State_Enabled;
        const RowColours colours = paintRowBackground(painter, row);
        EXPECT_GE(contrast(colours.text, colours.back), kReadable);
        EXPECT_GE(contrast(colours.muted, colours.back), kReadable);
    }
}

TEST_P(Schemes, KeepTheDefaultButtonReadableWhateverTheMouseDoes) {
    for (const QStyle::State state : {QStyle::State_None, QStyle::State_MouseOver, QStyle::State_Sunken}) {
        QImage image(40, 20, QImage::Format_RGB32);
        QPainter painter(&image);
        QStyleOption button;
        button.rect = image.rect();
        button.palette = palette();
        button.state = state | QStyle::State_Enabled;
        drawFlatButton(painter, button, true);
        painter.end();
        EXPECT_GE(contrast(palette().color(QPalette::HighlightedText), image.pixelColor(20, 10)), kReadable);
    }
}

TEST_P(Schemes, KeepFramesOfTheFocusSeen) {
    for (const QPalette::ColorRole ground : {QPalette::Base, QPalette::Window})
        EXPECT_GE(contrast(palette(), QPalette::Highlight, ground), kSeen);
}

TEST_P(Schemes, KeepEmptyCheckBoxesSeen) {
    const OverlookStyle style;
    QStyleOptionButton box;
    box.rect = QRect(0, 0, 16, 16);
    box.palette = palette();
    box.state = QStyle::State_Enabled | QStyle::State_Off;
    QImage image(box.rect.size(), QImage::Format_RGB32);
    image.fill(palette().color(QPalette::Window));
    QPainter painter(&image);
    style.drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, nullptr);
    painter.end();
    EXPECT_GE(contrast(image.pixelColor(8, 0), palette().color(QPalette::Window)), kSeen);
}

TEST(OverlookStyle, SignsOfQuestionsTakeTheColourOfTheText) {
    const OverlookStyle style;
    for (const QStyle::StandardPixmap sign : {QStyle::SP_MessageBoxQuestion, QStyle::SP_MessageBoxInformation,
                                              QStyle::SP_MessageBoxWarning, QStyle::SP_MessageBoxCritical}) {
        const QImage image = style.standardIcon(sign, nullptr, nullptr).pixmap(QSize(48, 48), 1).toImage();
        const QColor text = QApplication::palette().color(QPalette::WindowText);
        int inked = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y).alpha() == 255) {
                    EXPECT_EQ(image.pixelColor(x, y).rgb(), text.rgb()) << sign;
                    ++inked;
                }
        EXPECT_GT(inked, 50) << sign;
    }
}

TEST(EmptyIcon, TakesTheRoomOfAnIcon) {
    EXPECT_EQ(emptyIcon().actualSize(QSize(16, 16)), QSize(16, 16));
}

INSTANTIATE_TEST_SUITE_P(All, Schemes, testing::Values(Theme::Scheme::Light, Theme::Scheme::Dark));

TEST(Theme, SwitchesWhileTheProgramRuns) {
    Theme theme;
    theme.apply(Theme::Scheme::Light);
    theme.apply(Theme::Scheme::Dark);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), Theme::darkPalette().color(QPalette::Window));
    EXPECT_TRUE(theme.isDark());
}

TEST(Theme, ReadsBackTheNamesItWrites) {
    for (const Theme::Scheme scheme : {Theme::Scheme::System, Theme::Scheme::Light, Theme::Scheme::Dark})
        EXPECT_EQ(Theme::schemeFromName(Theme::schemeName(scheme)), scheme);
}

TEST(TintedIcon, TakesTheColourOfTheText) {
    Theme theme;
    const QIcon icon = tintedIcon(QStringLiteral("grid"));
    theme.apply(Theme::Scheme::Dark);
    const QImage dark = icon.pixmap(32, 32).toImage();
    theme.apply(Theme::Scheme::Light);
    const QImage light = icon.pixmap(32, 32).toImage();
    int opaque = 0;
    for (int i = 0; i < dark.width() * dark.height(); ++i) {
        const QPoint at(i % dark.width(), i / dark.width());
        opaque += qAlpha(dark.pixel(at)) > 200 && qGray(dark.pixel(at)) > 150 && qGray(light.pixel(at)) < 100;
    }
    EXPECT_GT(opaque, 50);
}

TEST(TintedIcon, TurnsTheArrowsOfPicturesButNotOfEpochsWithTheDirectionOfReading) {
    const auto drawn = [](const char* name, Qt::LayoutDirection direction) {
        QGuiApplication::setLayoutDirection(direction);
        const QImage image = tintedIcon(QLatin1String(name)).pixmap(32, 32).toImage();
        QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
        return image;
    };
    EXPECT_NE(drawn("next", Qt::RightToLeft), drawn("next", Qt::LeftToRight));
    EXPECT_EQ(drawn("epoch-next", Qt::RightToLeft), drawn("epoch-next", Qt::LeftToRight));
}

}  // namespace
}  // namespace overlook
