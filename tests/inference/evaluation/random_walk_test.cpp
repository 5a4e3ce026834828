#include "inference/evaluation/random_walk.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

#include "inference/core/error.h"
#include "inference/evaluation/pseudo_labels.h"

namespace overlook::test {
namespace {

constexpr int kWidth = 6;
constexpr int kHeight = 5;

cv::Mat3b smallPicture() {
    cv::theRNG().state = 7;
    cv::Mat3b rgb(kHeight, kWidth);
    cv::randu(rgb, 100, 160);
    return rgb;
}

cv::Mat1f smallMap() {
    cv::theRNG().state = 8;
    cv::Mat1f map(kHeight, kWidth);
    cv::randu(map, 0.0F, 1.0F);
    return map;
}

/// y = x T^steps with the matrix T of all pairs of pixels, divided by its highest value.
cv::Mat1f denseWalk(const cv::Mat3b& rgb, const cv::Mat1f& map, const RandomWalkParameters& parameters) {
    const int count = rgb.rows * rgb.cols;
    cv::Mat1d transitions = cv::Mat1d::zeros(count, count);
    for (int i = 0; i < count; ++i)
        for (int j = 0; j < count; ++j) {
            const cv::Point distance(i % rgb.cols - j % rgb.cols, i / rgb.cols - j / rgb.cols);
            const cv::Vec3d colour =
                cv::Vec3d(rgb(i / rgb.cols, i % rgb.cols)) - cv::Vec3d(rgb(j / rgb.cols, j % rgb.cols));
            if (distance.dot(distance) > parameters.radius * parameters.radius)
                continue;
            const double affinity = std::exp(-distance.dot(distance) / (2 * std::pow(parameters.positionWidth, 2)) -
                                             colour.dot(colour) / (2 * std::pow(parameters.colourWidth, 2)));
            transitions(i, j) = std::pow(affinity, parameters.power);
        }
    for (int j = 0; j < count; ++j)
        transitions.col(j) /= cv::sum(transitions.col(j))[0];
    cv::Mat1d row;
    map.reshape(1, 1).convertTo(row, CV_64F);
    for (int step = 0; step < parameters.steps; ++step)
        row = cv::Mat1d(row * transitions);
    double highest = 0;
    cv::minMaxLoc(row, nullptr, &highest);
    cv::Mat1f result;
    cv::Mat(row / highest).reshape(1, rgb.rows).convertTo(result, CV_32F);
    return result;
}

TEST(RandomWalk, IsThePowerOfTheMatrixOfAllPairs) {
    for (const int radius : {1, 2, 5}) {
        RandomWalkParameters parameters{8, 3, radius, 1, 2.5, 40};
        const cv::Mat1f walked = RandomWalk(smallPicture(), parameters).walked(smallMap());
        EXPECT_LT(cv::norm(walked, denseWalk(smallPicture(), smallMap(), parameters), cv::NORM_INF), 1e-4) << radius;
    }
}

TEST(RandomWalk, SpreadsOverOneColourAndStopsAtItsBorder) {
    cv::Mat3b rgb(16, 32, cv::Vec3b(20, 20, 20));
    rgb.colRange(16, 32).setTo(cv::Scalar(230, 60, 60));
    cv::Mat1f map = cv::Mat1f::zeros(16, 32);
    map(cv::Rect(2, 6, 3, 3)).setTo(1);
    RandomWalkParameters parameters = randomWalkPreset("irn").parameters;
    parameters.reduction = 1;
    const cv::Mat1f walked = RandomWalk(rgb, parameters).walked(map);
    EXPECT_GT(walked(8, 14), 0.2F);
    EXPECT_LT(walked(8, 17), 1e-3F);
}

TEST(RandomWalk, KeepsThePicturesSizeAtAnyReduction) {
    const cv::Mat1f walked = RandomWalk(cv::Mat3b(33, 50, cv::Vec3b(1, 2, 3)), randomWalkPreset("psa").parameters)
                                 .walked((cv::Mat1f(2, 2) << 1, 0, 0, 0));
    EXPECT_EQ(walked.size(), cv::Size(50, 33));
    double highest = 0;
    cv::minMaxLoc(walked, nullptr, &highest);
    EXPECT_FLOAT_EQ(static_cast<float>(highest), 1);
}

TEST(RandomWalk, OfNothingIsNothing) {
    EXPECT_EQ(cv::countNonZero(RandomWalk(smallPicture(), {}).walked(cv::Mat1f::zeros(5, 6))), 0);
}

TEST(RandomWalk, RefusesWhatItCannotDo) {
    RandomWalkParameters parameters;
    parameters.colourWidth = 0;
    try {
        checkParameters(parameters);
        FAIL();
    } catch (const Error& error) {
        EXPECT_THAT(error.what(), testing::HasSubstr("colour-width"));
    }
    EXPECT_THROW((void)randomWalkPreset("magic"), Error);
}

TEST(RandomWalk, MovesPseudoLabelsToTheColoursOfAMap) {
    cv::Mat3b rgb(16, 32, cv::Vec3b(20, 20, 20));
    rgb.colRange(16, 32).setTo(cv::Scalar(230, 60, 60));
    LabelRules rules;
    rules.conflictAbove = 1;
    cv::Mat1f map = cv::Mat1f::zeros(16, 32);
    map(cv::Rect(12, 4, 8, 8)).setTo(0.5);
    map(cv::Rect(17, 4, 8, 8)).setTo(1);
    const cv::Mat1b before = pseudoLabels({rgb, {{1, map}}}, rules, JobControl());
    rules.walk = randomWalkPreset("irn").parameters;
    rules.walk->reduction = 1;
    const cv::Mat1b after = pseudoLabels({rgb, {{1, map}}}, rules, JobControl());
    EXPECT_GT(cv::countNonZero(after.colRange(16, 32) == 1), cv::countNonZero(before.colRange(16, 32) == 1));
}

}  // namespace
}  // namespace overlook::test
