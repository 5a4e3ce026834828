#include "widgets/canvas/legend.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QImage>
#include <QPainter>

#include "tests/widgets/canvas/canvas_support.h"
#include "widgets/canvas/legend_layout.h"

namespace overlook {
namespace {

Legend fullLegend() {
    Legend legend;
    legend.title = QStringLiteral("Grad-CAM · boat");
    legend.lines = {"Epoch 7 of 12", "Layer features.10", "raw -0.31 … 4.20", "max(v, 0) / max"};
    legend.warning = QStringLiteral("This map has cells without a number; they are not painted.");
    legend.colourMapId = QStringLiteral("inferno");
    legend.lowLabel = QStringLiteral("0");
    legend.highLabel = QStringLiteral("4.20");
    legend.threshold = 0.3;
    for (int i = 0; i < 21; ++i)
        legend.items.push_back({0xFF8000U + static_cast<quint32>(i), QStringLiteral("class %1").arg(i)});
    return legend;
}

QImage painted(const Legend& legend, QSize size) {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setFont(QApplication::font());
    paintLegend(painter, image.rect().adjusted(20, 20, -20, -20), legend);
    return image;
}

bool isPaintedOutside(const QImage& image, const QRect& area) {
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (!area.contains(x, y) && qAlpha(image.pixel(x, y)) != 0)
                return true;
        }
    }
    return false;
}

TEST(Legend, SitsInTheBottomLeftCorner) {
    const QRect area(10, 20, 800, 600);
    const QRect card = legendRect(area, fullLegend(), QApplication::font());
    EXPECT_LT(card.left() - area.left(), 30);
    EXPECT_LT(area.bottom() - card.bottom(), 30);
}

TEST(Legend, IsNeverLargerThanItsArea) {
    for (int width = 10; width < 500; width += 37) {
        for (int height = 10; height < 500; height += 31) {
            const QRect area(5, 5, width, height);
            const QRect card = legendRect(area, fullLegend(), QApplication::font());
            EXPECT_TRUE(card.isEmpty() || area.contains(card)) << width << "×" << height;
        }
    }
}

TEST(Legend, PaintsOnlyInsideItsArea) {
    for (const QSize size : {QSize(240, 180), QSize(300, 110), QSize(900, 700)}) {
        const QImage image = painted(fullLegend(), size);
        EXPECT_FALSE(isPaintedOutside(image, image.rect().adjusted(20, 20, -20, -20))) << size.width();
    }
}

TEST(Legend, LongTextsAreCut) {
    Legend legend = fullLegend();
    legend.title = QString(500, QChar(u'注'));
    legend.lines.append(QString(500, u'W'));
    const QRect area(0, 0, 900, 700);
    EXPECT_LT(legendRect(area, legend, QApplication::font()).width(), 700);
    const QImage image = painted(legend, {400, 500});
    EXPECT_FALSE(isPaintedOutside(image, image.rect().adjusted(20, 20, -20, -20)));
}

TEST(Legend, WhyThereIsNoMapIsSaidInSeveralLines) {
    Legend legend;
    legend.title = "CAM";
    legend.lines = {"The checkpoint of this epoch was not kept, so its map cannot be computed any more."};
    const LegendLayout wide(legend, QFont(), QSizeF(2000, 1000));
    const LegendLayout narrow(legend, QFont(), QSizeF(180, 1000));
    ASSERT_EQ(narrow.rows().size(), 2U);
    EXPECT_GT(narrow.rows()[1].height, 1.5 * narrow.rows()[0].height);
    EXPECT_LE(wide.cardSize().height(), narrow.cardSize().height());
}

TEST(Legend, ManyClassesAreCounted) {
    const LegendLayout layout(fullLegend(), QApplication::font(), {600, 2000});
    const LegendLayout::Row& last = layout.rows().back();
    EXPECT_EQ(last.kind, LegendLayout::Kind::MoreItems);
    EXPECT_TRUE(last.text.contains(QStringLiteral("9"))) << last.text.toStdString();
}

TEST(Legend, AFewClassesAreAllNamed) {
    Legend legend = fullLegend();
    legend.items.resize(3);
    const LegendLayout layout(legend, QApplication::font(), {600, 2000});
    EXPECT_EQ(layout.rows().back().text, QStringLiteral("class 2"));
}

TEST(Legend, TheTitleIsTheLastToGo) {
    const Legend legend = fullLegend();
    const LegendLayout one(legend, QApplication::font(), {600, 45});
    ASSERT_EQ(one.rows().size(), 1U);
    EXPECT_EQ(one.rows().front().kind, LegendLayout::Kind::Title);
}

TEST(Legend, FurtherMapsAreNamedWithTheirColoursAndStayLongerThanTheBar) {
    Legend legend = fullLegend();
    legend.maps = {{QStringLiteral("Reverse attention: 0 … 1"), QStringLiteral("cool")}};
    const auto has = [](const LegendLayout& layout, LegendLayout::Kind kind) {
        const auto& rows = layout.rows();
        return std::any_of(rows.begin(), rows.end(), [kind](const auto& row) { return row.kind == kind; });
    };
    EXPECT_TRUE(has({legend, QApplication::font(), {600, 2000}}, LegendLayout::Kind::MapItem));
    const double line = QFontMetricsF(QApplication::font()).height();
    const LegendLayout small(legend, QApplication::font(), {600, 7 * line});
    EXPECT_FALSE(has(small, LegendLayout::Kind::ScaleBar));
    EXPECT_TRUE(has(small, LegendLayout::Kind::MapItem));
}

TEST(Legend, TheColoursOfAFurtherMapArePainted) {
    Legend legend;
    legend.maps = {{QStringLiteral("Reverse attention"), QStringLiteral("cool")}};
    const QImage cool = painted(legend, {900, 700});
    legend.maps[0].colourMapId = QStringLiteral("winter");
    EXPECT_NE(painted(legend, {900, 700}), cool);
}

TEST(Legend, GrowsWithTheFont) {
    QFont large = QApplication::font();
    large.setPointSizeF(large.pointSizeF() * 2);
    const QRect area(0, 0, 2000, 2000);
    const QRect small = legendRect(area, fullLegend(), QApplication::font());
    EXPECT_GT(legendRect(area, fullLegend(), large).height(), small.height() * 1.7);
}

TEST(Legend, AnEmptyOneIsNotPainted) {
    Legend legend;
    legend.colourMapId = QStringLiteral("inferno");
    EXPECT_TRUE(legendRect({0, 0, 800, 600}, legend, QApplication::font()).isEmpty());
}

TEST(Legend, EveryPartIsCompared) {
    const Legend legend = fullLegend();
    EXPECT_EQ(legend, fullLegend());
    Legend other = legend;
    other.threshold = 0.31;
    EXPECT_NE(other, legend);
    other = legend;
    other.maps.push_back({QStringLiteral("CAM"), QString()});
    EXPECT_NE(other, legend);
    other = legend;
    other.items.back().name = QStringLiteral("another");
    EXPECT_NE(other, legend);
}

TEST(Legend, TheThresholdIsMarkedOnTheBar) {
    Legend legend = fullLegend();
    const QImage low = painted(legend, {900, 700});
    legend.threshold = 0.8;
    EXPECT_NE(painted(legend, {900, 700}), low);
}

TEST(Legend, TheCanvasShowsTheNewOne) {
    Canvas canvas;
    canvas.resize(600, 400);
    CanvasContent content = test::contentWith(test::noisePicture({60, 40}));
    content.legend = fullLegend();
    canvas.setContent(content);
    const QImage before = test::grabbed(canvas);
    content.legend.lines[0] = QStringLiteral("Epoch 8 of 12");
    canvas.setContent(content);
    EXPECT_NE(test::grabbed(canvas), before);
}

TEST(Legend, StandsInTheOtherCornerWhenItIsAskedTo) {
    Legend legend = fullLegend();
    const QRect area(0, 0, 800, 600);
    const QRect left = legendRect(area, legend, QApplication::font());
    legend.isOnRight = true;
    const QRect right = legendRect(area, legend, QApplication::font());
    EXPECT_EQ(right.size(), left.size());
    EXPECT_EQ(area.right() - right.right(), left.left() - area.left());
}

}  // namespace
}  // namespace overlook
