#include "inference/training/augmentation.h"

#include <gtest/gtest.h>

#include <limits>

#include "inference/core/error.h"

namespace overlook {
namespace {

constexpr int kDraws = 400;

Placement whole() {
    Placement placement;
    placement.picture = {40, 20};
    placement.input = {40, 20};
    return placement;
}

DataParameters unvaried() {
    DataParameters parameters;
    parameters.mirrors = false;
    parameters.brightness = 0;
    parameters.tint = 0;
    return parameters;
}

/// The same variations for the same parameters.
std::vector<Variation> drawn(const DataParameters& parameters) {
    std::mt19937_64 random(5);
    std::vector<Variation> variations;
    for (int i = 0; i < kDraws; ++i)
        variations.push_back(drawnVariation(parameters, whole(), random));
    return variations;
}

TEST(Augmentation, MirrorsAboutHalfOfThePictures) {
    int mirrored = 0;
    for (const Variation& variation : drawn({}))
        mirrored += variation.placement.isMirrored ? 1 : 0;
    EXPECT_GT(mirrored, 150);
    EXPECT_LT(mirrored, 250);
}

TEST(Augmentation, ChangesColoursOnlyMildly) {
    const cv::Mat3b picture(4, 4, cv::Vec3b(100, 100, 100));
    for (const Variation& variation : drawn({}))
        ASSERT_LT(cv::norm(recoloured(picture, variation.colours), picture, cv::NORM_INF), 20);
}

TEST(Augmentation, LeavesTheGivenPictureAlone) {
    const cv::Mat3b picture(2, 2, cv::Vec3b(100, 110, 120));
    const cv::Mat3b before = picture.clone();
    (void)recoloured(picture, drawn({}).front().colours);
    EXPECT_EQ(cv::norm(picture, before, cv::NORM_INF), 0);
}

TEST(Augmentation, CanBeSwitchedOff) {
    for (const Variation& variation : drawn(unvaried())) {
        ASSERT_FALSE(variation.placement.isMirrored);
        ASSERT_EQ(variation.placement.scale, cv::Point2d(1, 1));
        ASSERT_EQ(variation.placement.offset, cv::Point2d(0, 0));
        ASSERT_EQ(variation.colours.brightness, 1);
    }
    const cv::Mat3b picture(2, 2, cv::Vec3b(1, 128, 255));
    EXPECT_EQ(cv::norm(recoloured(picture, {}), picture, cv::NORM_INF), 0);
}

TEST(Augmentation, ScalesWithinItsLimits) {
    DataParameters parameters = unvaried();
    parameters.smallest = .5;
    parameters.largest = 2;
    double least = 9;
    double greatest = 0;
    for (const Variation& variation : drawn(parameters)) {
        least = std::min(least, variation.placement.scale.x);
        greatest = std::max(greatest, variation.placement.scale.x);
        ASSERT_NEAR(variation.placement.scale.x, variation.placement.scale.y, .05);
    }
    EXPECT_GE(least, .49);
    EXPECT_LT(least, .6);
    EXPECT_GT(greatest, 1.9);
    EXPECT_LE(greatest, 2.01);
}

TEST(Augmentation, CropsEverywhereInThePicture) {
    DataParameters parameters = unvaried();
    parameters.crop = 16;
    double leftmost = -99;
    double rightmost = 99;
    for (const Variation& variation : drawn(parameters)) {
        ASSERT_EQ(variation.placement.input, cv::Size(16, 16));
        ASSERT_LE(variation.placement.offset.y, 0);
        ASSERT_GE(variation.placement.offset.y, 16 - 20);
        leftmost = std::max(leftmost, variation.placement.offset.x);
        rightmost = std::min(rightmost, variation.placement.offset.x);
    }
    EXPECT_EQ(leftmost, 0);
    EXPECT_EQ(rightmost, 16 - 40);
}

TEST(Augmentation, KeepsASmallPictureWithinTheInput) {
    DataParameters parameters = unvaried();
    parameters.smallest = parameters.largest = .5;
    for (const Variation& variation : drawn(parameters)) {
        ASSERT_GE(variation.placement.offset.x, 0);
        ASSERT_LE(variation.placement.offset.x, 20);
    }
}

TEST(Augmentation, OfOneParameterDoesNotChangeTheOthersDraws) {
    DataParameters cropped;
    cropped.crop = 8;
    cropped.saturation = .5;
    const auto expected = drawn({});
    const auto actual = drawn(cropped);
    for (std::size_t i = 0; i < expected.size(); ++i) {
        ASSERT_EQ(actual[i].placement.isMirrored, expected[i].placement.isMirrored);
        ASSERT_EQ(actual[i].colours.tint, expected[i].colours.tint);
    }
}

TEST(Augmentation, ChangesContrastAndSaturation) {
    const cv::Mat3b picture(1, 1, cv::Vec3b(200, 100, 50));
    ColourChange grey;
    grey.saturation = 0;
    const cv::Vec3b luma = recoloured(picture, grey)(0, 0);
    EXPECT_EQ(luma, cv::Vec3b(124, 124, 124));  // .299 · 200 + .587 · 100 + .114 · 50 = 124.2
    ColourChange flat;
    flat.contrast = 0;
    EXPECT_EQ(recoloured(picture, flat)(0, 0), cv::Vec3b(128, 128, 128));
}

TEST(Augmentation, DrawsOtherwiseForEverySeedEpochAndPicture) {
    const std::uint64_t number = generatorOf(1, 2, 3)();
    EXPECT_EQ(number, generatorOf(1, 2, 3)());
    EXPECT_NE(number, generatorOf(2, 2, 3)());
    EXPECT_NE(number, generatorOf(1, 3, 3)());
    EXPECT_NE(number, generatorOf(1, 2, 4)());
}

TEST(Augmentation, RefusesWhatCannotBe) {
    const auto isRefused = [](double DataParameters::*member, double value) {
        DataParameters parameters;
        parameters.*member = value;
        try {
            checkAugmentation(parameters);
        } catch (const Error& error) {
            return error.kind() == Error::Kind::BadRequest;
        }
        return false;
    };
    EXPECT_TRUE(isRefused(&DataParameters::tint, 1.5));
    EXPECT_TRUE(isRefused(&DataParameters::contrast, std::numeric_limits<double>::quiet_NaN()));
    EXPECT_TRUE(isRefused(&DataParameters::smallest, 2));
    EXPECT_TRUE(isRefused(&DataParameters::smallest, 0));
    EXPECT_TRUE(isRefused(&DataParameters::largest, std::numeric_limits<double>::infinity()));
    EXPECT_FALSE(isRefused(&DataParameters::largest, 2));
}

}  // namespace
}  // namespace overlook
