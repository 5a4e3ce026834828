#include "inference/display/hint_layer.h"

#include <gtest/gtest.h>
#include <tuple>

namespace overlook {
namespace {

const cv::Size kPicture(700, 500);

HintLayer twoSquares() {
    HintLayer layer;
    layer.mask = TriMask(kPicture);
    (void)layer.mask.paint({240, 200}, cv::Mat1b(60, 90, std::uint8_t{1}), Hint::Attend);
    (void)layer.mask.paint({400, 240}, cv::Mat1b(50, 50, std::uint8_t{1}), Hint::Ignore);
    layer.colour = 0x20C040;
    return layer;
}

cv::Mat4b painted(const HintLayer& layer, const ViewWindow& view) {
    cv::Mat4b target(view.size, cv::Vec4b(90, 120, 150, 255));
    blendHints(target, layer, view, {{}, view.size});
    return target;
}

bool isTouched(const cv::Mat4b& target, cv::Point pixel) {
    return target(pixel) != cv::Vec4b(90, 120, 150, 255);
}

TEST(HintLayer, AtOneHundredPercentExactlyTheHintedPixelsArePainted) {
    const HintLayer layer = twoSquares();
    const cv::Mat4b target = painted(layer, {kPicture, {0, 0}, 1, kPicture});
    int wrong = 0;
    for (int y = 0; y < kPicture.height; ++y)
        for (int x = 0; x < kPicture.width; ++x)
            wrong += layer.mask.at({x, y}) == Hint::Unknown && isTouched(target, {x, y});
    EXPECT_EQ(wrong, 0);
    EXPECT_TRUE(isTouched(target, {240, 200}));
    EXPECT_TRUE(isTouched(target, {329, 259}));
}

TEST(HintLayer, PaintsAttendAndIgnoreInDifferentPatternsWhateverTheColour) {
    const cv::Mat4b target = painted(twoSquares(), {kPicture, {0, 0}, 1, kPicture});
    const auto isUniform = [&](const cv::Rect& area) {
        cv::Scalar mean;
        cv::Scalar deviation;
        cv::meanStdDev(target(area), mean, deviation);
        return deviation[0] + deviation[1] + deviation[2] < 1;
    };
    EXPECT_TRUE(isUniform({250, 210, 60, 40}));
    EXPECT_FALSE(isUniform({410, 250, 30, 30}));
}

/// Zoom and origin of a view.
class HintLayerView : public testing::TestWithParam<std::tuple<double, double>> {};

TEST_P(HintLayerView, APartIsPaintedLikeThatPartOfTheWhole) {
    const auto [zoom, origin] = GetParam();
    const ViewWindow view{{320, 240}, {origin, origin}, zoom, kPicture};
    const HintLayer layer = twoSquares();
    const cv::Mat4b whole = painted(layer, view);
    cv::Mat4b inParts(view.size, cv::Vec4b(90, 120, 150, 255));
    for (int y = 0; y < view.size.height; y += 53)
        for (int x = 0; x < view.size.width; x += 71)
            blendHints(inParts, layer, view, cv::Rect(x, y, 71, 53) & cv::Rect({}, view.size));
    EXPECT_EQ(cv::norm(whole, inParts, cv::NORM_INF), 0);
    EXPECT_TRUE(isTouched(whole, {static_cast<int>((250 - origin) * zoom), static_cast<int>((235 - origin) * zoom)}));
}

INSTANTIATE_TEST_SUITE_P(Zooms, HintLayerView,
                         testing::Values(std::tuple(1.0, 200.0), std::tuple(3.7, 220.3), std::tuple(0.45, 0.0),
                                         std::tuple(0.31, -40.6), std::tuple(8.0, 225.0)));

TEST(HintLayer, AOnePixelHintIsSeenWhenThePictureIsReducedFourTimes) {
    HintLayer layer;
    layer.mask = TriMask(kPicture);
    (void)layer.mask.paint({333, 222}, cv::Mat1b(1, 1, std::uint8_t{1}), Hint::Attend);
    const cv::Mat4b target = painted(layer, {{175, 125}, {0, 0}, 0.25, kPicture});
    EXPECT_TRUE(isTouched(target, {333 / 4, 222 / 4}));
}

TEST(HintLayer, AChangeIsSeenOnlyInTheSeenArea) {
    const ViewWindow view{{320, 240}, {190, 150}, 1.5, kPicture};
    HintLayer layer = twoSquares();
    const cv::Mat4b before = painted(layer, view);
    const cv::Rect change(300, 220, 40, 17);
    (void)layer.mask.paint(change.tl(), cv::Mat1b(change.size(), std::uint8_t{1}), Hint::Ignore);
    cv::Mat4b after = painted(layer, view);
    const cv::Rect seen = seenArea(change, view);
    before(seen).copyTo(after(seen));
    EXPECT_EQ(cv::norm(before, after, cv::NORM_INF), 0);
}

}  // namespace
}  // namespace overlook
