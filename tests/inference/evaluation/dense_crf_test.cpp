#include "inference/evaluation/dense_crf.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

#include "inference/core/error.h"

namespace overlook {
namespace {

using Planes = std::vector<cv::Mat1f>;

/// Three pixels in a row, two of which have nearly the same colour.
class DenseCrfVector : public testing::Test {
 protected:
    DenseCrfVector() {
        const std::array<float, 3> first{0.6F, 0.45F, 0.3F};
        for (int x = 0; x < 3; ++x) {
            probabilities[0](0, x) = first.at(static_cast<std::size_t>(x));
            probabilities[1](0, x) = 1 - first.at(static_cast<std::size_t>(x));
        }
    }
    /// Of the first class.
    [[nodiscard]] cv::Mat1f inferred(int iterations, bool isNormalised = true) const {
        CrfParameters parameters = crfPreset("oaa").parameters;
        parameters.iterations = iterations;
        parameters.isNormalised = isNormalised;
        return DenseCrf(rgb, parameters, DenseCrf::Filter::Exact).inferred(probabilities, JobControl()).front();
    }
    static void expect(const cv::Mat1f& found, const std::array<double, 3>& wanted) {
        for (int x = 0; x < 3; ++x)
            EXPECT_NEAR(found(0, x), wanted.at(static_cast<std::size_t>(x)), 1e-6) << "pixel " << x;
    }

    cv::Mat3b rgb = (cv::Mat3b(1, 3) << cv::Vec3b(10, 10, 10), cv::Vec3b(12, 10, 10), cv::Vec3b(200, 200, 200));
    Planes probabilities{cv::Mat1f(1, 3), cv::Mat1f(1, 3)};
};

TEST_F(DenseCrfVector, HasTheBeliefsOfEveryIteration) {
    expect(inferred(1), {0.623920, 0.454999, 0.102644});
    expect(inferred(2), {0.622982, 0.447631, 0.029924});
    expect(inferred(3), {0.605989, 0.427780, 0.018460});
}

TEST_F(DenseCrfVector, HasTheBeliefsWithoutNormalisation) {
    expect(inferred(1, false), {0.628516, 0.435260, 0.084575});
}

TEST_F(DenseCrfVector, IsWhatWasGivenWithoutIterations) {
    expect(inferred(0), {0.6, 0.45, 0.3});
}

/// A picture of two colours with noise, and probabilities that roughly follow them.
class NoisyHalves : public testing::Test {
 protected:
    NoisyHalves() {
        cv::RNG random(7);
        for (int y = 0; y < rgb.rows; ++y)
            for (int x = 0; x < rgb.cols; ++x) {
                const int grey = (x < 17 ? 60 : 160) + random.uniform(-12, 13);
                rgb(y, x) = cv::Vec3b::all(static_cast<std::uint8_t>(grey));
                const float first = 0.5F + (x < 13 ? 0.2F : -0.2F) + random.uniform(-0.25F, 0.25F);
                probabilities[0](y, x) = first;
                probabilities[1](y, x) = 0.7F * (1 - first);
                probabilities[2](y, x) = 0.3F * (1 - first);
            }
    }
    [[nodiscard]] Planes inferred(const Planes& given, const CrfParameters& parameters,
                                  DenseCrf::Filter filter = DenseCrf::Filter::Fast) const {
        return DenseCrf(rgb, parameters, filter).inferred(given, JobControl());
    }

    cv::Mat3b rgb = cv::Mat3b(28, 36);
    Planes probabilities{cv::Mat1f(28, 36), cv::Mat1f(28, 36), cv::Mat1f(28, 36)};
};

class EveryPreset : public NoisyHalves, public testing::WithParamInterface<const char*> {};

TEST_P(EveryPreset, AgreesWithAllPairsOnNearlyAllPixels) {
    const CrfParameters& parameters = crfPreset(GetParam()).parameters;
    const cv::Mat1b fast = mostProbable(inferred(probabilities, parameters));
    const cv::Mat1b exact = mostProbable(inferred(probabilities, parameters, DenseCrf::Filter::Exact));
    EXPECT_LE(cv::countNonZero(fast != exact), rgb.rows * rgb.cols / 50);
}

TEST_P(EveryPreset, GivesProbabilitiesThatAddUpToOne) {
    const Planes planes = inferred(probabilities, crfPreset(GetParam()).parameters);
    const cv::Mat1f sum = planes[0] + planes[1] + planes[2];
    EXPECT_LT(cv::norm(sum, cv::Mat1f(sum.size(), 1.0F), cv::NORM_INF), 1e-5);
}

TEST_P(EveryPreset, DoesNotCareForTheOrderOfTheLabels) {
    const Planes planes = inferred(probabilities, crfPreset(GetParam()).parameters);
    const Planes turned =
        inferred({probabilities[2], probabilities[0], probabilities[1]}, crfPreset(GetParam()).parameters);
    for (std::size_t k = 0; k < 3; ++k)
        EXPECT_LT(cv::norm(planes[k], turned[(k + 1) % 3], cv::NORM_INF), 1e-5) << k;
}

INSTANTIATE_TEST_SUITE_P(DenseCrf, EveryPreset, testing::Values("oaa", "deeplab", "psa", "irn"));

TEST_F(NoisyHalves, MovesTheBorderToThatOfTheColours) {
    const cv::Mat1b labels = mostProbable(inferred(probabilities, crfPreset("psa").parameters));
    EXPECT_EQ(cv::countNonZero(labels.colRange(0, 16)), 0);
    EXPECT_EQ(cv::countNonZero(labels.colRange(18, 36)), 18 * 28);
}

TEST_F(NoisyHalves, LeavesTheMostProbableClassWithoutWeights) {
    CrfParameters parameters;
    parameters.smoothnessWeight = 0;
    parameters.appearanceWeight = 0;
    const cv::Mat1b labels = mostProbable(inferred(probabilities, parameters));
    EXPECT_EQ(cv::countNonZero(labels != mostProbable(probabilities)), 0);
}

TEST_F(NoisyHalves, LeavesProbabilitiesThatAreTheSameEverywhereInTheirOrder) {
    rgb.setTo(cv::Scalar::all(90));
    const Planes same{cv::Mat1f(28, 36, 0.2F), cv::Mat1f(28, 36, 0.5F), cv::Mat1f(28, 36, 0.3F)};
    const cv::Mat1b labels = mostProbable(inferred(same, crfPreset("psa").parameters));
    EXPECT_EQ(cv::countNonZero(labels != 1), 0);
}

TEST_F(NoisyHalves, IsTheSameOnOneThread) {
    const Planes planes = inferred(probabilities, crfPreset("psa").parameters);
    const int threads = cv::getNumThreads();
    cv::setNumThreads(1);
    const Planes alone = inferred(probabilities, crfPreset("psa").parameters);
    cv::setNumThreads(threads);
    EXPECT_EQ(cv::norm(planes[0], alone[0], cv::NORM_INF), 0);
}

TEST_F(NoisyHalves, StopsWhenItIsCancelled) {
    JobControl job;
    job.cancel();
    EXPECT_THROW((void)DenseCrf(rgb, CrfParameters()).inferred(probabilities, job), Error);
}

TEST_F(NoisyHalves, TakesWhatIsNotFiniteForImprobable) {
    probabilities[0].setTo(std::numeric_limits<float>::quiet_NaN());
    const cv::Mat1b labels = mostProbable(inferred(probabilities, crfPreset("psa").parameters));
    EXPECT_EQ(cv::countNonZero(labels == 0), 0);
}

std::string complaintOf(const CrfParameters& parameters) {
    try {
        checkParameters(parameters);
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

TEST(CrfParameters, NamesTheOneThatCannotBe) {
    CrfParameters parameters;
    EXPECT_EQ(complaintOf(parameters), "");
    parameters.colourWidth = 0;
    EXPECT_THAT(complaintOf(parameters), testing::HasSubstr("colour-width"));
    parameters = {};
    parameters.certainty = 1;
    EXPECT_THAT(complaintOf(parameters), testing::HasSubstr("certainty"));
}

TEST(CrfParameters, ListsThePresetsForAnUnknownOne) {
    try {
        (void)crfPreset("magic");
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::BadRequest);
        EXPECT_THAT(error.what(), testing::HasSubstr("oaa, deeplab, psa, irn"));
    }
}

}  // namespace
}  // namespace overlook
