#include "widgets/timeline/sparkline.h"

#include <gtest/gtest.h>
#include <cmath>
#include <limits>
#include <QImage>
#include <QPainter>

namespace overlook {
namespace {

const QRectF kArea(0, 10, 100, 20);

SparklineRange rangeOf(const std::vector<double>& values) {
    SparklineRange range;
    range.include(values);
    return range;
}

double heightOf(const std::vector<double>& values, std::size_t index) {
    return sparklineY(kArea, rangeOf(values), values[index]);
}

TEST(Sparkline, PutsTheSmallestAtTheBottomAndTheLargestAtTheTop) {
    const std::vector<double> values = {2, 4, 3};
    EXPECT_DOUBLE_EQ(heightOf(values, 0), 30);
    EXPECT_DOUBLE_EQ(heightOf(values, 1), 10);
    EXPECT_DOUBLE_EQ(heightOf(values, 2), 20);
}

TEST(Sparkline, PutsAConstantInTheMiddle) {
    EXPECT_DOUBLE_EQ(heightOf({7, 7, 7}, 1), 20);
}

TEST(Sparkline, HasNoHeightForUnknownValues) {
    const double nan = std::nan("");
    EXPECT_TRUE(std::isnan(heightOf({1, nan, 2}, 1)));
}

TEST(Sparkline, LeavesInfiniteValuesOut) {
    const double infinity = std::numeric_limits<double>::infinity();
    const std::vector<double> values = {1, infinity, 3};
    EXPECT_TRUE(std::isnan(heightOf(values, 1)));
    EXPECT_DOUBLE_EQ(heightOf(values, 2), 10);
}

TEST(Sparkline, CurvesOfOneRangeAreComparable) {
    SparklineRange range = rangeOf({1, 3});
    range.include({5});
    EXPECT_DOUBLE_EQ(sparklineY(kArea, range, 3), 20);
    EXPECT_DOUBLE_EQ(sparklineY(kArea, range, 1), 30);
}

TEST(Sparkline, StandsHugeValues) {
    const double huge = std::numeric_limits<double>::max();
    EXPECT_DOUBLE_EQ(heightOf({-huge, huge}, 1), 10);
}

TEST(Sparkline, PaintsNothingWhereAllIsUnknown) {
    QImage image(100, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    const QImage before = image.copy();
    QPainter painter(&image);
    paintSparklineCurve(painter, kArea, EpochScale(3, 0, 100), {std::nan(""), std::nan("")}, SparklineRange());
    painter.end();
    EXPECT_EQ(image, before);
}

TEST(Sparkline, PaintsAValueBetweenGaps) {
    QImage image(100, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    const QImage before = image.copy();
    QPainter painter(&image);
    painter.setPen(QPen(Qt::black, 3, Qt::SolidLine, Qt::RoundCap));
    paintSparklineCurve(painter, kArea, EpochScale(3, 0, 100), {std::nan(""), 1, std::nan("")}, rangeOf({1}));
    painter.end();
    EXPECT_NE(image, before);
}

QImage painted(const Sparkline& curve, const EpochScale& scale, const QColor& colour) {
    QImage image(100, 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    curve.paint(painter, kArea, scale, QPen(colour, 1.5));
    painter.end();
    return image;
}

TEST(Sparkline, KeptPictureFollowsValuesScaleAndColour) {
    Sparkline curve;
    curve.setValues({1, 3, 2}, rangeOf({1, 3, 2}));
    const EpochScale scale(3, 0, 100);
    const QImage first = painted(curve, scale, Qt::blue);
    EXPECT_EQ(painted(curve, scale, Qt::blue), first);
    EXPECT_NE(painted(curve, scale, Qt::red), first);
    EXPECT_NE(painted(curve, EpochScale(6, 0, 100), Qt::blue), first);
    curve.setValues({1, 3, 1}, rangeOf({1, 3, 1}));
    EXPECT_NE(painted(curve, scale, Qt::blue), first);
}

}  // namespace
}  // namespace overlook
