#include <limits>

#include "tests/support/picture_baseline.h"
#include "widgets/charts/curve_chart.h"

/// Charts beside pictures that were looked at and kept. Their letters are blocks.
namespace overlook {
namespace {

using test::baseline;
using test::isWithin;
using test::looksLike;
using test::pictureDifference;

constexpr char kCurves[] = "tests/widgets/charts/baselines/curves.png";
constexpr char kBars[] = "tests/widgets/charts/baselines/bars.png";

CurveChart::Content threeCurves() {
    CurveChart::Content content;
    content.xTitle = QStringLiteral("Epoch");
    content.yTitle = QStringLiteral("loss");
    const double gap = std::numeric_limits<double>::quiet_NaN();
    content.curves = {{QStringLiteral("first"), {{1, 0.9}, {2, 0.6}, {3, 0.4}, {4, 0.3}, {5, 0.25}, {6, 0.22}}},
                      {QStringLiteral("second"), {{1, 0.8}, {2, 0.7}, {3, gap}, {4, 0.65}, {5, 0.5}, {6, 0.45}}},
                      {QStringLiteral("third"), {{1, 0.1}, {2, 0.1}, {3, 0.15}, {4, 0.1}, {5, 0.05}, {6, 0.02}}, 7}};
    content.marker = 4;
    content.reference = 2;
    return content;
}

CurveChart::Content twoBars() {
    CurveChart::Content content;
    content.yTitle = QStringLiteral("value");
    content.bars = {QStringLiteral("CAM"), QStringLiteral("Grad-CAM"), QStringLiteral("RISE")};
    content.curves = {{QStringLiteral("1"), {{0, 2}, {1, 3}, {2, 1}}},
                      {QStringLiteral("2"), {{0, 1}, {1, -1}, {2, 2}}}};
    return content;
}

QImage painted(const CurveChart::Content& content) {
    CurveChart chart;
    chart.setFont(test::blockFont());
    chart.setPalette(test::plainPalette());
    chart.resize(320, 180);
    chart.setContent(content);
    return chart.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

bool passes(const CurveChart::Content& content) {
    return isWithin(pictureDifference(painted(content), baseline(kCurves)), {});
}

TEST(ChartBaseline, CurvesWithMarkerReferenceAndGap) {
    EXPECT_TRUE(looksLike(painted(threeCurves()), kCurves));
}

TEST(ChartBaseline, Bars) {
    EXPECT_TRUE(looksLike(painted(twoBars()), kBars));
}

TEST(ChartBaseline, AFlippedAxisDoesNotPass) {
    CurveChart::Content content = threeCurves();
    for (CurveChart::Curve& curve : content.curves)
        for (QPointF& point : curve.points)
            point.setY(1 - point.y());
    EXPECT_FALSE(passes(content));
}

TEST(ChartBaseline, AMissingCurveDoesNotPass) {
    CurveChart::Content content = threeCurves();
    content.curves[1].points.clear();
    EXPECT_FALSE(passes(content));
}

TEST(ChartBaseline, AnotherColourOrDashDoesNotPass) {
    CurveChart::Content content = threeCurves();
    content.curves[0].colour = 3;
    EXPECT_FALSE(passes(content));
    content = threeCurves();
    content.curves[2].colour = 0;
    EXPECT_FALSE(passes(content));
}

TEST(ChartBaseline, AFilledGapDoesNotPass) {
    CurveChart::Content content = threeCurves();
    content.curves[1].points[2].setY(0.68);
    EXPECT_FALSE(passes(content));
}

TEST(ChartBaseline, AMarkerAtAnotherEpochDoesNotPass) {
    CurveChart::Content content = threeCurves();
    content.marker = 5;
    EXPECT_FALSE(passes(content));
    content = threeCurves();
    content.reference.reset();
    EXPECT_FALSE(passes(content));
}

}  // namespace
}  // namespace overlook
