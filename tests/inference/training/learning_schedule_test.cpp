#include "inference/training/learning_schedule.h"

#include <gtest/gtest.h>

#include "inference/core/error.h"

namespace overlook {
namespace {

OptimiserParameters schedule(const char* name, double warmUp = 0) {
    OptimiserParameters parameters;
    parameters.schedule = name;
    parameters.warmUpEpochs = warmUp;
    return parameters;
}

TEST(LearningSchedule, PolyEqualsTheReferenceValues) {
    EXPECT_NEAR(2.5e-4 * learningShare(schedule("poly"), 5000, 20000), 1.929724e-4, 5e-11);
    EXPECT_NEAR(1e-3 * learningShare(schedule("poly"), 8000, 16000), 5.358867e-4, 5e-11);
}

TEST(LearningSchedule, PolyWithPowerOneIsALine) {
    OptimiserParameters line = schedule("poly");
    line.polyPower = 1;
    EXPECT_DOUBLE_EQ(learningShare(line, 3, 4), 0.25);
}

TEST(LearningSchedule, CosineEndsAtAHundredth) {
    EXPECT_DOUBLE_EQ(learningShare(schedule("cosine"), 0, 10), 1);
    EXPECT_DOUBLE_EQ(learningShare(schedule("cosine"), 5, 10), 0.505);
    EXPECT_DOUBLE_EQ(learningShare(schedule("cosine"), 10, 10), 0.01);
}

TEST(LearningSchedule, StepsAfterTheNamedEpochs) {
    OptimiserParameters steps = schedule("step");
    steps.stepEpochs = {10, 13};
    EXPECT_DOUBLE_EQ(learningShare(steps, 9.99, 15), 1);
    EXPECT_DOUBLE_EQ(learningShare(steps, 10, 15), 0.1);
    EXPECT_NEAR(learningShare(steps, 14, 15), 0.01, 1e-15);
}

TEST(LearningSchedule, ConstantStaysAtOne) {
    EXPECT_EQ(learningShare(schedule("constant"), 7.5, 8), 1);
}

class WarmUp : public testing::TestWithParam<const char*> {};

TEST_P(WarmUp, RisesFromATenthToTheBeginningOfTheSchedule) {
    const OptimiserParameters parameters = schedule(GetParam(), 2);
    EXPECT_DOUBLE_EQ(learningShare(parameters, 0, 10), 0.1);
    EXPECT_DOUBLE_EQ(learningShare(parameters, 1, 10), 0.55);
    EXPECT_DOUBLE_EQ(learningShare(parameters, 2, 10), 1);
}

TEST_P(WarmUp, TakesHalfOfAShortRunAtMost) {
    EXPECT_DOUBLE_EQ(learningShare(schedule(GetParam(), 5), 0.25, 1), 0.55);
}

INSTANTIATE_TEST_SUITE_P(OfEverySchedule, WarmUp, testing::Values("cosine", "constant", "poly", "step"),
                         [](const auto& schedule) { return std::string(schedule.param); });

TEST(OptimiserParameterCheck, AcceptsTheDefault) {
    EXPECT_NO_THROW(checkOptimiserParameters({}));
}

TEST(OptimiserParameterCheck, NamesTheSchedulesThereAre) {
    try {
        checkOptimiserParameters(schedule("zigzag"));
        FAIL() << "was accepted";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::BadRequest);
        EXPECT_NE(std::string(error.what()).find("cosine, constant, poly, step"), std::string::npos) << error.what();
    }
}

TEST(OptimiserParameterCheck, RefusesAMomentumOfOne) {
    OptimiserParameters parameters;
    parameters.momentum = 1;
    EXPECT_THROW(checkOptimiserParameters(parameters), Error);
}

TEST(OptimiserParameterCheck, RefusesNesterovWithoutSgd) {
    OptimiserParameters parameters;
    parameters.isNesterov = true;
    EXPECT_THROW(checkOptimiserParameters(parameters), Error);
}

}  // namespace
}  // namespace overlook
