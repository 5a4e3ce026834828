#include "app/window/theme.h"

#include <gtest/gtest.h>
#include <cmath>
#include <QApplication>
#include <QIcon>
#include <QImage>

#include "app/window/icons.h"

namespace overlook {
namespace {

double luminance(const QColor& colour) {
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// WCAG 2 contrast, 1 … 21.
double contrast(const QPalette& palette, QPalette::ColorRole text, QPalette::ColorRole ground) {
    const double a = luminance(palette.color(QPalette::Active, text));
    const double b = luminance(palette.color(QPalette::Active, ground));
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

class Schemes : public testing::TestWithParam<Theme::Scheme> {
 protected:
    [[nodiscard]] static QPalette palette() {
        return GetParam() == Theme::Scheme::Dark ? Theme::darkPalette() : Theme::lightPalette();
    }
};

TEST_P(Schemes, KeepTextReadable) {
    EXPECT_GE(contrast(palette(), QPalette::Text, QPalette::Base), 7);
    EXPECT_GE(contrast(palette(), QPalette::WindowText, QPalette::Window), 7);
    EXPECT_GE(contrast(palette(), QPalette::ButtonText, QPalette::Button), 7);
    EXPECT_GE(contrast(palette(), QPalette::HighlightedText, QPalette::Highlight), 4.5);
    EXPECT_GE(contrast(palette(), QPalette::PlaceholderText, QPalette::Base), 3.5);
    EXPECT_GE(contrast(palette(), QPalette::Link, QPalette::Window), 4.5);
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

}  // namespace
}  // namespace overlook
