#include <gtest/gtest.h>
#include <torch/types.h>

#include <filesystem>
#include <fstream>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/run_folder.h"
#include "inference/networks/weights_file.h"
#include "inference/training/trainer.h"
#include "tests/inference/training/small_scene_set.h"

namespace overlook {
namespace {

using test::learntMetrics;
using test::SmallSceneSet;

constexpr int kEpochs = 3;

/// What stops a run at a batch, as if the process were gone.
struct Interruption {};

/// Runs until the progress has been reported so many times.
void runUntil(int reports, const Train& request) {
    int seen = 0;
    JobControl job([&](double, const Sentence&) {
        if (++seen > reports)
            throw Interruption();
    });
    try {
        (void)train(request, nullptr, job);
    } catch (const Interruption&) {
    }
}

TrainSummary resumed(Train request) {
    request.runParameters.resumes = true;
    JobControl job;
    return train(request, nullptr, job);
}

Train averagingRequest(const SmallSceneSet& files, const std::string& name) {
    Train request = files.request(name);
    request.epochs = kEpochs;
    request.optimiserParameters.optimiser = "sgd";
    request.optimiserParameters.isNesterov = true;
    request.optimiserParameters.averaging = 0.9;
    request.optimiserParameters.headFactor = 10;
    return request;
}

RunFolder folderOf(const Train& request) {
    return RunFolder(pathFromUtf8(request.out));
}

/// Names of the weights of two checkpoints that are not the same to the last bit.
std::vector<std::string> differences(const std::filesystem::path& a, const std::filesystem::path& b) {
    std::map<std::string, at::Tensor> other;
    for (const NamedTensor& tensor : readWeights(b).tensors)
        other[tensor.name] = tensor.value;
    std::vector<std::string> names;
    for (const NamedTensor& tensor : readWeights(a).tensors)
        if (!tensor.value.equal(other.at(tensor.name)))
            names.push_back(tensor.name);
    return names;
}

/// An uninterrupted run that others are compared with.
class Resume : public testing::Test {
 protected:
    static void SetUpTestSuite() {
        s_files = std::make_unique<SmallSceneSet>();
        Train request = s_files->request("whole");
        request.epochs = kEpochs;
        JobControl job;
        (void)train(request, nullptr, job);
    }
    static void TearDownTestSuite() { s_files.reset(); }

    [[nodiscard]] static Train request(const std::string& name) {
        Train request = s_files->request(name);
        request.epochs = kEpochs;
        return request;
    }
    static void expectLikeTheWholeRun(const Train& request) {
        const RunFolder whole = folderOf(Resume::request("whole"));
        const RunFolder pieces = folderOf(request);
        EXPECT_EQ(differences(whole.checkpointPath(kEpochs), pieces.checkpointPath(kEpochs)),
                  std::vector<std::string>());
        ASSERT_EQ(pieces.epochs().size(), whole.epochs().size());
        for (std::size_t i = 0; i < whole.epochs().size(); ++i)
            EXPECT_EQ(learntMetrics(pieces.epochs()[i]), learntMetrics(whole.epochs()[i])) << "epoch " << i + 1;
        ASSERT_EQ(pieces.mapKeys("accumulated"), whole.mapKeys("accumulated"));
        for (const auto& [id, output] : whole.mapKeys("accumulated"))
            for (int epoch = 1; epoch <= kEpochs; ++epoch) {
                const auto expected = whole.readMap("accumulated", id, output, epoch);
                const auto found = pieces.readMap("accumulated", id, output, epoch);
                ASSERT_EQ(found.has_value(), expected.has_value()) << id << " " << epoch;
                EXPECT_EQ(cv::norm(expected.value_or(cv::Mat1f()), found.value_or(cv::Mat1f()), cv::NORM_INF), 0)
                    << id << " " << epoch;
            }
    }

    static inline std::unique_ptr<SmallSceneSet> s_files;
};

/// 12 pictures in batches of 4, then 21 pictures looked at 16 at once: 6 reports an epoch.
class ResumeAnywhere : public Resume, public testing::WithParamInterface<int> {};

TEST_P(ResumeAnywhere, EndsLikeAnUninterruptedRun) {
    const Train pieces = request("pieces" + std::to_string(GetParam()));
    runUntil(GetParam(), pieces);
    const TrainSummary summary = resumed(pieces);
    EXPECT_EQ(summary.epochs, kEpochs);
    expectLikeTheWholeRun(pieces);
}

INSTANTIATE_TEST_SUITE_P(AfterReport, ResumeAnywhere, testing::Values(2, 6, 7, 9, 11, 14, 16));

TEST_F(Resume, ManyTimesEndsLikeAnUninterruptedRun) {
    Train pieces = request("many");
    runUntil(9, pieces);
    pieces.runParameters.resumes = true;
    runUntil(9, pieces);
    (void)resumed(pieces);
    expectLikeTheWholeRun(pieces);
}

TEST_F(Resume, OfAFinishedRunTellsItsLastEpoch) {
    const Train whole = request("whole");
    const TrainSummary summary = resumed(whole);
    EXPECT_EQ(summary.epochs, kEpochs);
    EXPECT_EQ(summary.last.values, folderOf(whole).epochs().back().values);
    EXPECT_EQ(folderOf(whole).description().at("finished"), true);
}

TEST_F(Resume, WithoutARunStartsOne) {
    Train fresh = request("fresh");
    fresh.epochs = 1;
    EXPECT_EQ(resumed(fresh).epochs, 1);
}

TEST_F(Resume, RemovesHalfWrittenFiles) {
    const Train pieces = request("rubbish");
    runUntil(9, pieces);
    const auto rubbish = folderOf(pieces).checkpointPath(1).parent_path() / ".overlook-1-2-3.tmp";
    std::ofstream(rubbish) << "half";
    (void)resumed(pieces);
    EXPECT_FALSE(std::filesystem::exists(rubbish));
}

TEST_F(Resume, MayHaveMoreEpochs) {
    Train longer = request("longer");
    longer.epochs = 1;
    JobControl job;
    (void)train(longer, nullptr, job);
    longer.epochs = 2;
    EXPECT_EQ(resumed(longer).epochs, 2);
    EXPECT_EQ(folderOf(longer).description().at("epochs"), 2);
}

struct Change {
    const char* name;  ///< in run.json
    void (*make)(Train&);
};

class ChangedResume : public Resume, public testing::WithParamInterface<Change> {};

TEST_P(ChangedResume, IsRefusedAndNamesWhatDiffers) {
    Train changed = request("whole");
    GetParam().make(changed);
    try {
        (void)resumed(changed);
        FAIL() << "was accepted";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::BadRequest);
        EXPECT_NE(std::string(error.what()).find(GetParam().name), std::string::npos) << error.what();
    }
}

INSTANTIATE_TEST_SUITE_P(
    Of, ChangedResume,
    testing::Values(Change{"batch", [](Train& request) { request.batch = 3; }},
                    Change{"seed", [](Train& request) { request.seed = 7; }},
                    Change{"learning_rate", [](Train& request) { request.learningRate = 0.5; }},
                    Change{"optimiser/momentum", [](Train& request) { request.optimiserParameters.momentum = 0.5; }},
                    Change{"start/frozen", [](Train& request) { request.runParameters.frozen = {"features.0"}; }},
                    Change{"3 finished epochs", [](Train& request) { request.epochs = 2; }}));

TEST(ResumeWithAnAverage, EndsLikeAnUninterruptedRun) {
    const SmallSceneSet files;
    const Train whole = averagingRequest(files, "whole");
    JobControl job;
    (void)train(whole, nullptr, job);
    const Train pieces = averagingRequest(files, "pieces");
    runUntil(9, pieces);
    (void)resumed(pieces);
    EXPECT_EQ(differences(folderOf(whole).checkpointPath(kEpochs), folderOf(pieces).checkpointPath(kEpochs)),
              std::vector<std::string>());
}

}  // namespace
}  // namespace overlook
