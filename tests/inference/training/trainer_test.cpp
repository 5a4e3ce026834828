#include "inference/training/trainer.h"

#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>
#include <memory>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "tests/inference/training/small_scene_set.h"

namespace overlook {
namespace {

using test::learntMetrics;
using test::SmallSceneSet;

TrainSummary trained(const Train& request) {
    JobControl job;
    return train(request, nullptr, job);
}

/// One run of two epochs, shared by the tests that only look at its folder.
class TrainedRun : public testing::Test {
 protected:
    static void SetUpTestSuite() {
        s_files = std::make_unique<SmallSceneSet>();
        s_summary = std::make_unique<TrainSummary>(trained(s_files->request()));
    }
    static void TearDownTestSuite() {
        s_summary.reset();
        s_files.reset();
    }

    [[nodiscard]] static RunFolder run() { return RunFolder(pathFromUtf8(s_files->request().out)); }

    static inline std::unique_ptr<SmallSceneSet> s_files;
    static inline std::unique_ptr<TrainSummary> s_summary;
};

TEST_F(TrainedRun, HasALineOfMetricsForEveryEpoch) {
    const std::vector<EpochMetrics> epochs = run().epochs();
    ASSERT_EQ(epochs.size(), 2U);
    for (const char* column : {"loss", "train_accuracy", "energy_in_mask", "accuracy_as_trained", "as_trained_boat",
                               "boat_without_water_boat", "water_without_boat_boat"})
        EXPECT_EQ(epochs[1].values.count(column), 1U) << column;
}

TEST_F(TrainedRun, SaysWhereTheTimeWent) {
    const std::map<std::string, double>& values = s_summary->last.values;
    EXPECT_GT(values.at("seconds"), 0);
    EXPECT_GE(values.at("images_per_second"), 12 / values.at("seconds"));
    for (const char* share : {"data_wait", "look_share", "maps_share"}) {
        EXPECT_GE(values.at(share), 0) << share;
        EXPECT_LT(values.at(share), 1) << share;
    }
}

TEST_F(TrainedRun, ReturnsTheLastLine) {
    EXPECT_EQ(s_summary->epochs, 2);
    EXPECT_EQ(s_summary->last.epoch, 2);
    EXPECT_NEAR(s_summary->last.values.at("loss"), run().epochs().back().values.at("loss"), 1e-6);
}

TEST_F(TrainedRun, DescribesItself) {
    const nlohmann::json description = run().description();
    EXPECT_EQ(description.at("network"), "tiny-cam");
    EXPECT_EQ(description.at("finished"), true);
    EXPECT_EQ(description.at("optimiser").at("optimiser"), "adamw");
    EXPECT_EQ(description.at("optimiser").at("weightDecay"), 0.01);
    EXPECT_EQ(description.at("classes").at(0), nlohmann::json({{"id", 1}, {"name", "boat"}}));
    EXPECT_EQ(description.at("classes").size(), 4U);
    EXPECT_EQ(description.at("card").at("size"), nlohmann::json({48, 48}));
    EXPECT_EQ(description.at("card").at("activation"), "sigmoid");
    EXPECT_TRUE(std::filesystem::path(description.at("data").get<std::string>()).is_absolute());
}

TEST_F(TrainedRun, HasRawMapsInTheResolutionOfTheNetwork) {
    const auto map = run().readMap("maps", "boat_without_water_0001", 0, 1);
    ASSERT_TRUE(map);
    EXPECT_EQ(map->size(), cv::Size(6, 6));
    EXPECT_NE(cv::norm(*map), 0);
}

TEST_F(TrainedRun, MapsAverageToTheScore) {
    const auto map = run().readMap("maps", "as_trained_0002", 1, 2);
    const double probability = 1 / (1 + std::exp(-cv::mean(*map)[0]));
    EXPECT_NEAR(run().readScores(2).at("as_trained_0002").at(1), probability, 1e-4);
}

TEST_F(TrainedRun, HasABoatMapOfWaterWithoutABoat) {
    EXPECT_TRUE(run().readMap("maps", "water_without_boat_0001", 0, 2));
}

TEST_F(TrainedRun, HasAccumulatedMapsOfLabelledClassesAtTheEnd) {
    const auto accumulated = run().readMap("accumulated", "boat_without_water_0001", 0, 2);
    ASSERT_TRUE(accumulated);
    double largest = 0;
    cv::minMaxLoc(*accumulated, nullptr, &largest);
    EXPECT_LE(largest, 1);
    EXPECT_FALSE(run().readMap("accumulated", "water_without_boat_0001", 0, 2));
}

TEST_F(TrainedRun, HasScoresOfEveryPicture) {
    const auto scores = run().readScores(1);
    EXPECT_EQ(scores.size(), 21U);
    EXPECT_EQ(scores.at("train_0001").size(), 4U);
}

TEST_F(TrainedRun, HasACheckpointOfEveryEpoch) {
    EXPECT_TRUE(std::filesystem::exists(run().checkpointPath(1)));
    EXPECT_TRUE(std::filesystem::exists(run().checkpointPath(2)));
}

TEST_F(TrainedRun, IsTheSameWhenRunAgain) {
    const TrainSummary again = trained(s_files->request("again"));
    EXPECT_EQ(learntMetrics(again.last), learntMetrics(s_summary->last));
}

TEST_F(TrainedRun, IsAnotherWithAnotherSeed) {
    Train request = s_files->request("other");
    request.seed = 2;
    EXPECT_NE(trained(request).last.values.at("loss"), s_summary->last.values.at("loss"));
}

TEST(Trainer, KeepsTheLastThreeCheckpointsAndTheBestWhenAsked) {
    const SmallSceneSet files;
    Train request = files.request();
    request.epochs = 5;
    request.keepAllCheckpoints = false;
    (void)trained(request);
    const RunFolder run(pathFromUtf8(request.out));
    int best = 1;
    for (const EpochMetrics& metrics : run.epochs())
        best = metrics.values.at("loss") < run.epochs()[static_cast<std::size_t>(best - 1)].values.at("loss")
                   ? metrics.epoch
                   : best;
    for (int epoch = 1; epoch <= 5; ++epoch)
        EXPECT_EQ(std::filesystem::exists(run.checkpointPath(epoch)), epoch >= 3 || epoch == best) << epoch;
}

TEST(Trainer, TellsOfEveryEpochWhenItIsOnDisk) {
    const SmallSceneSet files;
    const Train request = files.request();
    const RunFolder run(pathFromUtf8(request.out));
    std::vector<std::size_t> finished;
    JobControl job;
    (void)train(
        request, [&](const EpochMetrics&, int) { finished.push_back(run.epochs().size()); }, job);
    EXPECT_EQ(finished, (std::vector<std::size_t>{1, 2}));
}

TEST(Trainer, ReportsProgressThatNeverGoesBack) {
    const SmallSceneSet files;
    double last = 0;
    std::string pattern;
    JobControl job([&](double fraction, const Sentence& step) {
        EXPECT_GE(fraction, last);
        last = fraction;
        pattern = step.pattern;
    });
    (void)train(files.request(), nullptr, job);
    EXPECT_DOUBLE_EQ(last, 1);
    EXPECT_EQ(pattern, "Training: epoch %1 of %2");
}

TEST(Trainer, StopsWithinABatchAndKeepsFinishedEpochs) {
    const SmallSceneSet files;
    Train request = files.request();
    request.epochs = 50;
    int reportsAfterCancel = 0;
    JobControl* running = nullptr;
    JobControl watched([&](double fraction, const Sentence&) {
        if (running->isCancelled())
            ++reportsAfterCancel;
        if (fraction > 0.03)  // in the second epoch
            running->cancel();
    });
    running = &watched;
    try {
        (void)train(request, nullptr, watched);
        ADD_FAILURE() << "was not cancelled";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::Cancelled);
    }
    const RunFolder run(pathFromUtf8(request.out));
    EXPECT_LE(reportsAfterCancel, 1);
    EXPECT_EQ(run.epochs().size(), 1U);
    EXPECT_EQ(run.description().at("finished"), false);
}

}  // namespace
}  // namespace overlook
