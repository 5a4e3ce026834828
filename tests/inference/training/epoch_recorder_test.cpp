#include "inference/training/epoch_recorder.h"

#include <gtest/gtest.h>

#include "inference/core/error.h"
#include "inference/datasets/voc_folder.h"
#include "inference/training/learning_set.h"
#include "inference/training/picture_look.h"
#include "tests/inference/training/small_scene_set.h"

namespace overlook {
namespace {

class EpochRecorderTest : public testing::Test {
 protected:
    [[nodiscard]] std::size_t indexOf(const std::string& id) const {
        std::size_t index = 0;
        while (m_set.pictures().at(index).id != id)
            ++index;
        return index;
    }

    /// Adds the same scores and maps for all pictures.
    void addAll(EpochRecorder& recorder, const Scores& scores, float value) {
        for (std::size_t i = 0; i < m_set.pictures().size(); ++i)
            recorder.add(i, {scores, {recorder.wantedOutputs(i).size(), cv::Mat1f(3, 3, value)}, {}});
    }

    test::SmallSceneSet m_files;
    JobControl m_job;
    LearningSet m_set{readVocFolder(m_files.data()), "train", 32, m_job};
    RunFolder m_run{m_files.data() / "run"};
};

TEST_F(EpochRecorderTest, AllDecisionsAreCountedOneByOne) {
    std::map<std::size_t, Scores> scores;
    const std::size_t picture = indexOf("water_without_boat_0001");
    scores[picture] = {0.9F, 0, 0, 0};
    EXPECT_EQ(decisionAccuracy(m_set, scores, {picture}, 0), 0);
    for (const int output : m_set.pictures()[picture].outputs)
        scores[picture][static_cast<std::size_t>(output)] = 0.9F;
    EXPECT_EQ(decisionAccuracy(m_set, scores, {picture}), 0.75);
}

TEST_F(EpochRecorderTest, WantsMapsOfTheLabelsInTrainingAndOfEveryClassInTests) {
    const EpochRecorder recorder(m_set, m_run, {});
    EXPECT_EQ(recorder.wantedOutputs(0), m_set.pictures()[0].outputs);
    EXPECT_EQ(recorder.wantedOutputs(indexOf("water_without_boat_0001")), (std::vector<int>{0, 1, 2, 3}));
}

TEST_F(EpochRecorderTest, WantsMapsOfWatchedPicturesOnly) {
    const EpochRecorder recorder(m_set, m_run, {{"boat_without_water_0002"}});
    EXPECT_TRUE(recorder.wantedOutputs(indexOf("boat_without_water_0001")).empty());
    EXPECT_EQ(recorder.wantedOutputs(indexOf("boat_without_water_0002")).size(), 4U);
}

TEST_F(EpochRecorderTest, RefusesToWatchAPictureThatIsNotThere) {
    EXPECT_THROW(EpochRecorder(m_set, m_run, {{"boat_9999"}}), Error);
}

TEST_F(EpochRecorderTest, ReportsABiasedNetworkPerList) {
    EpochRecorder recorder(m_set, m_run, {});
    recorder.beginEpoch(1, false);
    addAll(recorder, {0.9F, 0.1F, 0.1F, 0.1F}, 1);  // sees boats everywhere
    const EpochMetrics metrics = recorder.finishEpoch();
    EXPECT_EQ(metrics.values.at("boat_without_water_boat"), 1);
    EXPECT_EQ(metrics.values.at("water_without_boat_boat"), 0);
    EXPECT_GT(metrics.values.at("energy_in_mask"), 0);
    EXPECT_LT(metrics.values.at("energy_in_mask"), 1);
}

TEST_F(EpochRecorderTest, AccumulatesFromTheSecondEpochOnWhereTheClassIsRecognised) {
    EpochRecorder recorder(m_set, m_run, {});
    const std::string id = "boat_without_water_0001";
    recorder.beginEpoch(1, false);
    addAll(recorder, {0.9F, 0.2F, 0.1F, 0.05F}, 1);
    (void)recorder.finishEpoch();
    EXPECT_FALSE(m_run.readMap("accumulated", id, 0, 1));
    recorder.beginEpoch(2, false);
    addAll(recorder, {0.9F, 0.2F, 0.1F, 0.05F}, 1);
    (void)recorder.finishEpoch();
    ASSERT_TRUE(m_run.readMap("accumulated", id, 0, 2));
    EXPECT_EQ((*m_run.readMap("accumulated", id, 0, 2))(0, 0), 1);
}

TEST_F(EpochRecorderTest, FillsInClassesThatWereNeverRecognisedInTheLastEpoch) {
    EpochRecorder recorder(m_set, m_run, {});
    recorder.beginEpoch(2, false);
    addAll(recorder, {0.01F, 0.9F, 0.9F, 0.9F}, 1);
    (void)recorder.finishEpoch();
    recorder.beginEpoch(3, true);
    addAll(recorder, {0.01F, 0.9F, 0.9F, 0.9F}, 1);
    (void)recorder.finishEpoch();
    for (const std::size_t picture : m_set.testLists().at("boat_without_water"))
        EXPECT_TRUE(m_run.readMap("accumulated", m_set.pictures()[picture].id, 0, 3));
}

TEST_F(EpochRecorderTest, WatchesTrainingPicturesBesideThoseChosenWhenAMethodNeedsThem) {
    const EpochRecorder recorder(m_set, m_run, {{"boat_without_water_0002"}, /*alwaysWatchesTraining=*/true});
    EXPECT_EQ(recorder.wantedOutputs(m_set.trainingPictures().front()), m_set.pictures()[0].outputs);
    EXPECT_TRUE(recorder.wantedOutputs(indexOf("boat_without_water_0001")).empty());
}

TEST_F(EpochRecorderTest, AccumulatesByTheChosenRules) {
    RecorderOptions options;
    options.accumulation = {Fusion::Average, {Acceptance::Probability, 0.4}, false, false};
    EpochRecorder recorder(m_set, m_run, options);
    const std::size_t boat = indexOf("boat_without_water_0001");
    recorder.beginEpoch(1, false);
    addAll(recorder, {0.3F, 0.2F, 0.2F, 0.2F}, 1);
    (void)recorder.finishEpoch();
    EXPECT_FALSE(recorder.accumulated(boat, 0));
    recorder.beginEpoch(2, false);
    addAll(recorder, {0.5F, 0.2F, 0.2F, 0.2F}, 1);
    (void)recorder.finishEpoch();
    recorder.beginEpoch(3, true);
    addAll(recorder, {0.5F, 0.2F, 0.2F, 0.2F}, -1);
    (void)recorder.finishEpoch();
    ASSERT_TRUE(recorder.accumulated(boat, 0));
    EXPECT_NEAR((*recorder.accumulated(boat, 0))(0, 0), 0.5, 1e-6);
}

TEST_F(EpochRecorderTest, GoesOnWhereARunWasLeft) {
    const std::size_t boat = indexOf("boat_without_water_0001");
    RecorderOptions options;
    options.accumulation.fusion = Fusion::Average;
    EpochRecorder uninterrupted(m_set, m_run, options);
    for (int epoch = 1; epoch <= 3; ++epoch) {
        uninterrupted.beginEpoch(epoch, false);
        addAll(uninterrupted, {0.9F, 0.2F, 0.1F, 0.05F}, epoch == 2 ? 1 : -1);
        (void)uninterrupted.finishEpoch();
    }
    EpochRecorder resumed(m_set, m_run, options);
    resumed.resumeAfter(3);
    ASSERT_TRUE(resumed.accumulated(boat, 0));
    EXPECT_EQ(cv::norm(*resumed.accumulated(boat, 0), *uninterrupted.accumulated(boat, 0), cv::NORM_INF), 0);
    EXPECT_NEAR((*resumed.accumulated(boat, 0))(0, 0), 0.5, 1e-6);
}

TEST_F(EpochRecorderTest, DoesNotGoOnWithoutTheMapsOfTheRun) {
    EpochRecorder recorder(m_set, m_run, {});
    EXPECT_THROW(recorder.resumeAfter(1), Error);
}

TEST_F(EpochRecorderTest, MeasuresSegmentationsListByList) {
    EpochRecorder recorder(m_set, m_run, {{"train_0001"}});
    recorder.beginEpoch(1, false);
    for (std::size_t i = 0; i < m_set.pictures().size(); ++i) {
        const bool isRight = m_set.pictures()[i].isForTraining;
        const cv::Mat1b truth = m_set.mask(i);  // class ids 1 … 4 are outputs 0 … 3
        const std::vector<cv::Mat1f> maps(recorder.wantedOutputs(i).size(), cv::Mat1f(3, 3, 1.0F));
        recorder.add(i, {{0, 0, 0, 0}, maps, isRight ? truth : cv::Mat1b(truth.size(), std::uint8_t{4})});
    }
    const EpochMetrics metrics = recorder.finishEpoch();
    EXPECT_EQ(metrics.values.at("train_miou"), 1);
    EXPECT_LT(metrics.values.at("miou_boat_without_water"), 0.5);
}

}  // namespace
}  // namespace overlook
