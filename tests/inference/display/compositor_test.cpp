#include "inference/display/compositor.h"

#include <gtest/gtest.h>
#include <limits>

#include "tests/inference/display/reference_blend.h"

namespace overlook {
namespace {

constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
constexpr float kLargest = std::numeric_limits<float>::max();

cv::Mat4b noise(cv::Size size) {
    cv::Mat4b pixels(size);
    cv::RNG random(3);
    random.fill(pixels, cv::RNG::UNIFORM, 0, 256);
    for (cv::Vec4b& pixel : pixels)
        pixel[3] = 255;
    return pixels;
}

cv::Mat1f randomMap(cv::Size size) {
    cv::Mat1f values(size);
    cv::RNG random(11);
    random.fill(values, cv::RNG::UNIFORM, -1.0, 4.0);
    return values;
}

ViewWindow wholePicture(cv::Size size) {
    return {size, {0, 0}, 1, size};
}

/// Grey levels of a map painted alone and opaque over black.
MapStyle plainGrey() {
    MapStyle style;
    style.opacity = 1;
    style.colourMapId = "grey";
    style.normalisation = Normalisation::MinMax;
    style.fadesWithValue = false;
    return style;
}

cv::Mat1b paintedGrey(const MapLayer& layer, cv::Size size) {
    cv::Mat4b target(size, cv::Vec4b(0, 0, 0, 255));
    blendMap(target, layer, wholePicture(size));
    cv::Mat1b grey(size);
    std::transform(target.begin(), target.end(), grey.begin(), [](const cv::Vec4b& pixel) { return pixel[1]; });
    return grey;
}

TEST(BlendMap, InterpolatesBetweenCellCentres) {
    const cv::Mat1f values = (cv::Mat1f(2, 2) << 0, 1, 2, 4);
    const cv::Mat1f expected =
        (cv::Mat1f(4, 4) << 0, 0.25, 0.75, 1, 0.5, 0.8125, 1.4375, 1.75, 1.5, 1.9375, 2.8125, 3.25, 2, 2.5, 3.5, 4);
    const cv::Mat1b grey = paintedGrey({values, plainGrey()}, {4, 4});
    for (int i = 0; i < 16; ++i)
        EXPECT_NEAR(grey(i / 4, i % 4), expected(i / 4, i % 4) * 255 / 4, 0.63) << "pixel " << i;
}

TEST(BlendMap, UnsmoothedShowsTheCellsThemselves) {
    MapStyle style = plainGrey();
    style.isSmooth = false;
    const cv::Mat1f values = (cv::Mat1f(1, 3) << 0, 1, 2);
    const cv::Mat1b grey = paintedGrey({values, style}, {6, 1});
    const cv::Mat1b expected = (cv::Mat1b(1, 6) << 0, 0, 128, 128, 255, 255);
    EXPECT_EQ(cv::countNonZero(grey != expected), 0) << grey;
}

struct BlendCase {
    const char* name;
    MapStyle style;
    ViewWindow view;
    cv::Size cells;
};

void PrintTo(const BlendCase& blendCase, std::ostream* stream) {
    *stream << blendCase.name;
}

class BlendMapAgainstReference : public testing::TestWithParam<BlendCase> {};

TEST_P(BlendMapAgainstReference, DiffersByOneGreyLevelAtMost) {
    const BlendCase& given = GetParam();
    const MapLayer layer{randomMap(given.cells), given.style};
    const cv::Mat4b below = noise(given.view.size);
    cv::Mat4b painted = below.clone();
    blendMap(painted, layer, given.view);
    cv::Mat1b doubtful;
    const cv::Mat4b expected = test::referenceBlend(below, layer, given.view, doubtful);
    EXPECT_LE(test::largestDifference(painted, expected, doubtful), 1);
    EXPECT_GT(test::largestDifference(painted, below, doubtful), 20) << "something must have been painted";
}

MapStyle styled(const char* colours, Normalisation normalisation, double threshold, bool fades) {
    MapStyle style;
    style.colourMapId = colours;
    style.normalisation = normalisation;
    style.threshold = threshold;
    style.fadesWithValue = fades;
    return style;
}

MapStyle cellular() {
    MapStyle style;
    style.isSmooth = false;
    return style;
}

INSTANTIATE_TEST_SUITE_P(
    Cases, BlendMapAgainstReference,
    testing::Values(
        BlendCase{"Default", {}, {{203, 101}, {0, 0}, 1, {203, 101}}, {14, 14}},
        BlendCase{"Jet", styled("jet", Normalisation::MinMax, 0, false), {{203, 101}, {0, 0}, 1, {203, 101}}, {7, 9}},
        BlendCase{"Threshold",
                  styled("turbo", Normalisation::ReluMax, 0.4, true),
                  {{203, 101}, {0, 0}, 1, {203, 101}},
                  {14, 14}},
        BlendCase{"Signed",
                  styled("coolwarm", Normalisation::Signed, 0, true),
                  {{203, 101}, {0, 0}, 1, {203, 101}},
                  {14, 14}},
        BlendCase{"Unit",
                  styled("viridis", Normalisation::UnitRange, 0.1, true),
                  {{203, 101}, {0, 0}, 1, {203, 101}},
                  {5, 5}},
        BlendCase{"Cells", cellular(), {{203, 101}, {0, 0}, 1, {203, 101}}, {14, 14}},
        BlendCase{"ZoomedIn", {}, {{150, 120}, {30.25, 10.5}, 8, {64, 48}}, {6, 5}},
        BlendCase{"ZoomedOut", {}, {{150, 120}, {-20, -10}, 0.37, {320, 200}}, {14, 14}},
        BlendCase{"PictureInTheMiddle", {}, {{150, 120}, {-40, -30}, 1, {64, 48}}, {14, 14}},
        BlendCase{"MapFinerThanTheView", {}, {{40, 30}, {0, 0}, 0.1, {400, 300}}, {400, 300}},
        BlendCase{"OneRow", {}, {{90, 30}, {0, 0}, 1, {90, 30}}, {14, 1}},
        BlendCase{"OneColumn", {}, {{90, 30}, {0, 0}, 1, {90, 30}}, {1, 14}}),
    [](const testing::TestParamInfo<BlendCase>& test) { return std::string(test.param.name); });

TEST(BlendMap, APaintedPixelStaysOpaque) {
    cv::Mat4b target = noise({64, 64});
    blendMap(target, {randomMap({8, 8}), {}}, wholePicture({64, 64}));
    for (const cv::Vec4b& pixel : target)
        ASSERT_EQ(pixel[3], 255);
}

TEST(BlendMap, NarrowTargetsGetTheSameBytesAsWideOnes) {
    const MapLayer layer{randomMap({14, 14}), {}};
    cv::Mat4b wide = noise({100, 20});
    cv::Mat4b narrow = wide.clone();
    blendMap(wide, layer, wholePicture({100, 20}));
    for (int x = 0; x < 100; x += 5) {
        cv::Mat4b strip = narrow.colRange(x, x + 5);
        blendMap(strip, layer, {{5, 20}, {static_cast<double>(x), 0}, 1, {100, 20}});
    }
    EXPECT_EQ(cv::norm(wide, narrow, cv::NORM_INF), 0);
}

TEST(BlendMap, LeavesPixelsOutsideThePictureAlone) {
    const cv::Mat4b below = noise({60, 50});
    cv::Mat4b target = below.clone();
    MapStyle style = plainGrey();
    blendMap(target, {randomMap({4, 4}), style}, {{60, 50}, {-10, -12}, 2, {15, 9}});
    const cv::Rect picture(20, 24, 30, 18);
    cv::Mat4b outside = target.clone();
    below(picture).copyTo(outside(picture));
    EXPECT_EQ(cv::norm(outside, below, cv::NORM_INF), 0);
    EXPECT_GT(cv::norm(target(picture), below(picture), cv::NORM_INF), 0);
}

TEST(BlendMap, ValuesBelowTheThresholdAreNotPainted) {
    MapStyle style = plainGrey();
    style.threshold = 0.5;
    style.isSmooth = false;
    const cv::Mat1b grey = paintedGrey({(cv::Mat1f(1, 4) << 0, 1, 3, 4), style}, {4, 1});
    const cv::Mat1b expected = (cv::Mat1b(1, 4) << 0, 0, 191, 255);
    EXPECT_EQ(cv::countNonZero(grey != expected), 0) << grey;
}

TEST(BlendMap, AMapThatCannotBeShownPaintsNothing) {
    const cv::Mat4b below = noise({40, 30});
    cv::Mat4b target = below.clone();
    blendMap(target, {cv::Mat1f(4, 4, 2.0F), plainGrey()}, wholePicture({40, 30}));
    blendMap(target, {cv::Mat1f(4, 4, kNan), plainGrey()}, wholePicture({40, 30}));
    blendMap(target, {cv::Mat1f(), plainGrey()}, wholePicture({40, 30}));
    EXPECT_EQ(cv::norm(target, below, cv::NORM_INF), 0);
}

TEST(BlendMap, AHiddenMapPaintsNothing) {
    MapStyle style = plainGrey();
    style.isVisible = false;
    const cv::Mat4b below = noise({40, 30});
    cv::Mat4b target = below.clone();
    blendMap(target, {randomMap({4, 4}), style}, wholePicture({40, 30}));
    EXPECT_EQ(cv::norm(target, below, cv::NORM_INF), 0);
}

TEST(BlendMap, NonFiniteCellsAreNotPainted) {
    MapStyle style = plainGrey();
    style.colourMapId = "viridis";
    const cv::Mat1f values = (cv::Mat1f(1, 4) << 1, kNan, std::numeric_limits<float>::infinity(), 2);
    cv::Mat4b target(1, 40, cv::Vec4b(7, 8, 9, 255));
    blendMap(target, {values, style}, wholePicture({40, 1}));
    for (int x = 0; x < 40; ++x)
        EXPECT_EQ(target(0, x) == cv::Vec4b(7, 8, 9, 255), x >= 10 && x < 30) << "pixel " << x;
}

TEST(BlendMap, TheLargestFloatsDoNotOverflow) {
    const cv::Mat1b grey = paintedGrey({(cv::Mat1f(1, 2) << -kLargest, kLargest), plainGrey()}, {4, 1});
    const cv::Mat1b expected = (cv::Mat1b(1, 4) << 0, 64, 191, 255);
    EXPECT_EQ(cv::countNonZero(grey != expected), 0) << grey;
}

TEST(BlendMap, ATargetOfAnotherSizeIsRefused) {
    cv::Mat4b target = noise({10, 10});
    EXPECT_THROW(blendMap(target, {randomMap({4, 4}), {}}, wholePicture({20, 20})), cv::Exception);
}

/// A map whose left half is painted black and whose right half is painted white.
MapLayer twoCells(double opacity) {
    MapStyle style = plainGrey();
    style.isSmooth = false;
    style.opacity = opacity;
    return {(cv::Mat1f(1, 2) << 0, 1), style};
}

/// The same with the halves exchanged.
MapLayer mirrored(MapLayer layer) {
    cv::flip(layer.values.clone(), layer.values, 1);
    return layer;
}

/// The grey of both halves, painted over grey 100.
std::vector<int> greysOver100(const std::vector<MapLayer>& layers) {
    cv::Mat4b target(1, 2, cv::Vec4b(100, 100, 100, 255));
    blendMaps(target, layers, wholePicture({2, 1}));
    return {target(0, 0)[0], target(0, 1)[0]};
}

TEST(BlendMaps, LiesLaterMapsOverEarlierOnes) {
    // 100 · ½ + 0 · ½ = 50, then 50 · ¼ + 255 · ¾ = 203.75; on the right 177.5, then 44.375.
    const std::vector<int> greys = greysOver100({twoCells(0.5), mirrored(twoCells(0.75))});
    EXPECT_NEAR(greys[0], 203.75, 1);
    EXPECT_NEAR(greys[1], 44.375, 1);
}

TEST(BlendMaps, AnotherOrderIsAnotherPicture) {
    // 100 · ¼ + 255 · ¾ = 216.25, then 108.125; on the right 25, then 140.
    const std::vector<int> greys = greysOver100({mirrored(twoCells(0.75)), twoCells(0.5)});
    EXPECT_NEAR(greys[0], 108.125, 1);
    EXPECT_NEAR(greys[1], 140, 1);
}

TEST(BlendMaps, AHiddenMapBetweenOthersContributesNothing) {
    MapLayer hidden = twoCells(1);
    hidden.style.isVisible = false;
    EXPECT_EQ(greysOver100({twoCells(0.5), hidden, mirrored(twoCells(0.75))}),
              greysOver100({twoCells(0.5), mirrored(twoCells(0.75))}));
}

TEST(BlendMaps, AMapThatCannotBeShownLeavesTheOthers) {
    const MapLayer constant{cv::Mat1f(1, 2, 2.0F), plainGrey()};
    EXPECT_EQ(greysOver100({constant, twoCells(0.5), {{}, plainGrey()}}), greysOver100({twoCells(0.5)}));
}

TEST(BlendMaps, GivesTheBytesOfOneMapAfterTheOther) {
    MapStyle cells = plainGrey();
    cells.isSmooth = false;
    cells.opacity = 0.4;
    const std::vector<MapLayer> layers{
        {randomMap({14, 14}), {}},
        {randomMap({7, 9}), cells},
        {(cv::Mat1f(1, 3) << 1, kNan, 2), styled("coolwarm", Normalisation::Signed, 0, true)}};
    const ViewWindow view{{150, 120}, {-40.5, -30}, 1.3, {64, 48}};
    cv::Mat4b together = noise(view.size);
    cv::Mat4b inTurn = together.clone();
    blendMaps(together, layers, view);
    for (const MapLayer& layer : layers)
        blendMap(inTurn, layer, view);
    EXPECT_EQ(cv::norm(together, inTurn, cv::NORM_INF), 0);
}

TEST(BlendMaps, PaintsTheSameBytesOnOneThreadAsOnMany) {
    MapStyle lines;
    lines.contours = {{0.25, 0.5, 0.75}, false, false};
    cv::Mat1f withHoles = randomMap({9, 9});
    withHoles(4, 4) = kNan;
    const std::vector<MapLayer> layers{{randomMap({14, 14}), lines}, {withHoles, {}}, {randomMap({5, 3}), lines}};
    const ViewWindow view{{700, 601}, {-10, -8}, 1.5, {480, 420}};
    const cv::Mat4b below = noise(view.size);
    const auto paintedOn = [&](int threads) {
        cv::setNumThreads(threads);
        cv::Mat4b target = below.clone();
        blendMaps(target, layers, view);
        return target;
    };
    const int threads = cv::getNumThreads();
    const cv::Mat4b alone = paintedOn(1);
    const cv::Mat4b shared = paintedOn(7);
    cv::setNumThreads(threads);
    EXPECT_EQ(cv::norm(alone, shared, cv::NORM_INF), 0);
    EXPECT_GT(cv::norm(alone, below, cv::NORM_INF), 0);
}

TEST(OverlayPicture, WithoutLayersIsThePicture) {
    cv::Mat3b picture(20, 30, cv::Vec3b(10, 20, 30));
    EXPECT_EQ(cv::norm(overlayPicture(picture, std::nullopt, {}), picture, cv::NORM_INF), 0);
}

TEST(OverlayPicture, KeepsTheOrderOfColours) {
    const LabelLayer labels{cv::Mat1b(1, 1, uchar(0)), {0xFF8000}, true, 1.0, {}};
    const cv::Mat3b painted = overlayPicture(cv::Mat3b(4, 4, cv::Vec3b(0, 0, 0)), labels, {});
    EXPECT_EQ(painted(0, 0), cv::Vec3b(255, 128, 0));
}

TEST(OverlayPicture, AnEmptyPictureStaysEmpty) {
    const MapLayer map{randomMap({4, 4}), {}};
    EXPECT_TRUE(overlayPicture({}, std::nullopt, {map}).empty());
}

}  // namespace
}  // namespace overlook
