#include <QPainter>

#include "tests/support/picture_baseline.h"
#include "widgets/canvas/legend.h"

/// The legend beside a picture that was looked at and kept. Its letters are blocks.
namespace overlook {
namespace {

using test::baseline;
using test::isWithin;
using test::looksLike;
using test::pictureDifference;

constexpr char kLegend[] = "tests/widgets/canvas/baselines/legend.png";
constexpr test::PictureTolerance kTolerance{1, 0.0003};  // its marks are small

Legend boatLegend() {
    Legend legend;
    legend.title = QStringLiteral("Grad-CAM · boat");
    legend.lines = {QStringLiteral("Epoch 7 of 12"), QStringLiteral("max(v, 0) / max")};
    legend.warning = QStringLiteral("Cells without a number.");
    legend.colourMapId = QStringLiteral("inferno");
    legend.lowLabel = QStringLiteral("0");
    legend.highLabel = QStringLiteral("4.20");
    legend.threshold = 0.3;
    legend.contours = {0.5, 0.75};
    legend.maps = {{QStringLiteral("Reverse attention"), QStringLiteral("viridis")}};
    legend.items = {{0x00C060, QStringLiteral("boat")}, {0xFFD000, QStringLiteral("water")}};
    return legend;
}

QImage painted(const Legend& legend) {
    QImage image(240, 210, QImage::Format_RGB32);
    image.fill(QColor(0x506070));
    QPainter painter(&image);
    painter.setFont(test::blockFont());
    paintLegend(painter, image.rect(), legend);
    return image;
}

bool passes(const Legend& legend) {
    return isWithin(pictureDifference(painted(legend), baseline(kLegend)), kTolerance);
}

TEST(LegendBaseline, TitleLinesBarMapsAndClasses) {
    EXPECT_TRUE(looksLike(painted(boatLegend()), kLegend, kTolerance));
}

TEST(LegendBaseline, AnotherColourMapDoesNotPass) {
    Legend legend = boatLegend();
    legend.colourMapId = QStringLiteral("viridis");
    EXPECT_FALSE(passes(legend));
    legend = boatLegend();
    legend.maps[0].colourMapId = QStringLiteral("inferno");
    EXPECT_FALSE(passes(legend));
}

TEST(LegendBaseline, AnotherGammaDoesNotPass) {
    Legend legend = boatLegend();
    legend.gamma = 2;
    EXPECT_FALSE(passes(legend));
}

TEST(LegendBaseline, AMarkAtAnotherPlaceDoesNotPass) {
    Legend legend = boatLegend();
    legend.threshold = 0.6;
    EXPECT_FALSE(passes(legend));
    legend = boatLegend();
    legend.contours.pop_back();
    EXPECT_FALSE(passes(legend));
}

TEST(LegendBaseline, AMissingLineDoesNotPass) {
    Legend legend = boatLegend();
    legend.lines.removeLast();
    EXPECT_FALSE(passes(legend));
}

TEST(LegendBaseline, AnotherClassColourDoesNotPass) {
    Legend legend = boatLegend();
    legend.items[0].colour = 0xC00060;
    EXPECT_FALSE(passes(legend));
}

}  // namespace
}  // namespace overlook
