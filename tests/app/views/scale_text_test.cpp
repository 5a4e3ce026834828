#include "app/views/scale_text.h"

#include <gmock/gmock.h>
#include <limits>

namespace overlook {
namespace {

constexpr float kNan = std::numeric_limits<float>::quiet_NaN();

StackedMap layerWith(std::vector<float> values) {
    StackedMap layer;
    layer.method = QStringLiteral("cam");
    layer.map = Map{cv::Mat1f(values, true).reshape(1, 1), {}};
    return layer;
}

std::string linesOf(const StackedMap& layer) {
    return scaleLines(layer).join(u'\n').toStdString();
}

TEST(ScaleText, APlainScaleIsThatOfTheMapAlone) {
    EXPECT_EQ(linesOf(layerWith({0, 1})), "Shown as max(v, 0) / max\nScale of this map alone");
}

TEST(ScaleText, SaysHowManyMapsDecideTheScale) {
    StackedMap layer = layerWith({0, 1});
    layer.style.scaleSource = ScaleSource::Run;
    layer.basis = ScaleBasis{{0, 5, false}, 12};
    EXPECT_THAT(linesOf(layer), testing::HasSubstr("12 epochs"));
    layer.style.scaleSource = ScaleSource::Picture;
    EXPECT_THAT(linesOf(layer), testing::HasSubstr("12 classes"));
}

TEST(ScaleText, SaysWhenNoOtherMapIsKnown) {
    StackedMap layer = layerWith({0, 1});
    layer.style.scaleSource = ScaleSource::Run;
    EXPECT_THAT(linesOf(layer), testing::HasSubstr("no other is known"));
}

TEST(ScaleText, NamesClipGammaAndContours) {
    StackedMap layer = layerWith({0, 1});
    layer.style.clipPercent = 2.5;
    layer.style.gamma = 0.5;
    layer.style.contours = {{0.25, 0.5}, false, false};
    EXPECT_THAT(linesOf(layer),
                testing::AllOf(testing::HasSubstr("percentiles 2.5 and 97.5"), testing::HasSubstr("Gamma 0.5"),
                               testing::HasSubstr("Contours at 0.25, 0.5 of the scale")));
}

TEST(ScaleText, ContoursAtRawValuesSaySo) {
    StackedMap layer = layerWith({0, 1});
    layer.style.contours = {{-3}, true, false};
    EXPECT_THAT(linesOf(layer), testing::HasSubstr("raw values −3"));
}

TEST(ScaleText, AFixedScaleIsNotSaidToBeClipped) {
    StackedMap layer = layerWith({0, 1});
    layer.style.clipPercent = 5;
    layer.style.scaleSource = ScaleSource::Fixed;
    EXPECT_EQ(linesOf(layer), "Fixed scale");
}

TEST(MapWarning, AMapWithoutANumberIsNamed) {
    EXPECT_THAT(mapWarning(layerWith({kNan, kNan})).toStdString(), testing::HasSubstr("No value is a number"));
}

TEST(MapWarning, AConstantMapOnAFixedScaleIsShownAndNamed) {
    StackedMap layer = layerWith({2, 2});
    layer.style.scaleSource = ScaleSource::Fixed;
    layer.style.fixedRange = {0, 4};
    EXPECT_THAT(mapWarning(layer).toStdString(), testing::HasSubstr("the same value everywhere"));
}

TEST(MapWarning, EvidenceAgainstIsNamedOnAnyScale) {
    StackedMap layer = layerWith({-2, -1});
    layer.style.scaleSource = ScaleSource::Fixed;
    layer.style.fixedRange = {0, 4};
    EXPECT_THAT(mapWarning(layer).toStdString(), testing::HasSubstr("No positive evidence"));
}

TEST(MapWarning, AFixedScaleTheWrongWayRoundIsNamed) {
    StackedMap layer = layerWith({0, 1});
    layer.style.scaleSource = ScaleSource::Fixed;
    layer.style.fixedRange = {3, 1};
    EXPECT_THAT(mapWarning(layer).toStdString(), testing::HasSubstr("no extent"));
}

TEST(MapWarning, ClippingEverythingAwayIsNamed) {
    StackedMap layer = layerWith({0, 0, 0, 0, 0, 0, 0, 1});
    layer.style.clipPercent = 25;
    EXPECT_THAT(mapWarning(layer).toStdString(), testing::HasSubstr("clip less"));
}

TEST(StackedMapScale, BecomesFixedWhereItIs) {
    StackedMap layer = layerWith({0, 3});
    MapStyle style = layer.shownStyle();
    style.scaleSource = ScaleSource::Fixed;
    layer.show(style);
    EXPECT_EQ(layer.style.fixedRange.minimum, 0);
    EXPECT_EQ(layer.style.fixedRange.maximum, 3);
}

TEST(StackedMapScale, OfADifferenceIsItsOwnUnlessFixed) {
    StackedMap layer = layerWith({-1, 3});
    layer.isDifference = true;
    layer.differenceStyle.scaleSource = ScaleSource::Run;
    EXPECT_EQ(layer.shownStyle().scaleSource, ScaleSource::Map);
    layer.differenceStyle.scaleSource = ScaleSource::Fixed;
    EXPECT_EQ(layer.shownStyle().scaleSource, ScaleSource::Fixed);
}

}  // namespace
}  // namespace overlook
