#include <gtest/gtest.h>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/run_folder.h"
#include "inference/datasets/voc_folder.h"
#include "inference/training/learning_set.h"
#include "inference/training/trainer.h"
#include "tests/inference/training/small_scene_set.h"

// Whole runs of training methods.
namespace overlook {
namespace {

using test::SmallSceneSet;

TrainSummary trained(const Train& request) {
    JobControl job;
    return train(request, nullptr, job);
}

Train requestFor(const SmallSceneSet& files, const std::string& method) {
    Train request = files.request(method);
    request.method = method;
    return request;
}

TEST(MethodRun, OfGuidedAttentionReportsItsParts) {
    const SmallSceneSet files;
    const auto values = trained(requestFor(files, "gain")).last.values;
    EXPECT_GT(values.at("loss_attention"), 0);
    EXPECT_NEAR(values.at("loss"), values.at("loss_classification") + values.at("loss_attention"), 1e-4);
}

TEST(MethodRun, OfAccumulationKeepsTheMapsOfAllTrainingPictures) {
    const SmallSceneSet files;
    Train request = requestFor(files, "oaa");
    request.watch = {"boat_without_water_0001"};
    (void)trained(request);
    const RunFolder run(pathFromUtf8(request.out));
    JobControl job;
    const LearningSet set(readVocFolder(files.data()), "train", 48, job);
    for (const std::size_t index : set.trainingPictures())
        for (const int output : set.pictures()[index].outputs)
            EXPECT_TRUE(run.readMap("accumulated", set.pictures()[index].id, output, 2)) << set.pictures()[index].id;
}

TEST(MethodRun, OfIntegralAttentionLearnsWhatAnEarlierRunAccumulated) {
    const SmallSceneSet files;
    const Train first = requestFor(files, "oaa");
    (void)trained(first);
    Train second = requestFor(files, "oaa+");
    second.epochs = 4;
    second.methodParameters.accumulation.run = first.out;
    (void)trained(second);
    const auto epochs = RunFolder(pathFromUtf8(second.out)).epochs();
    ASSERT_EQ(epochs.size(), 4U);
    EXPECT_LT(epochs.back().values.at("loss"), epochs.front().values.at("loss"));
}

TEST(MethodRun, OfIntegralAttentionNeedsAnEarlierRun) {
    const SmallSceneSet files;
    EXPECT_THROW((void)trained(requestFor(files, "oaa+")), Error);
}

TEST(MethodRun, OfAttentionDropFinishes) {
    const SmallSceneSet files;
    Train request = requestFor(files, "oaa-drop");
    request.methodParameters.accumulation.skipsFirstEpoch = false;
    EXPECT_EQ(trained(request).epochs, 2);
}

TEST(MethodRun, OfASingleLabelSaysThatItsClassesExcludeEachOther) {
    const SmallSceneSet files;
    Train request = requestFor(files, "classify");
    request.methodParameters.isSingleLabel = true;
    (void)trained(request);
    const RunFolder run(pathFromUtf8(request.out));
    EXPECT_EQ(run.description().at("card").at("activation"), "softmax");
    const Scores scores = run.readScores(2).at("train_0001");
    EXPECT_NEAR(scores[0] + scores[1] + scores[2] + scores[3], 1, 1e-3);
}

TEST(MethodRun, RefusesUnknownRulesBeforeAnythingIsWritten) {
    const SmallSceneSet files;
    Train request = requestFor(files, "oaa");
    request.methodParameters.accumulation.fusion = "sum";
    EXPECT_THROW((void)trained(request), Error);
    EXPECT_FALSE(RunFolder(pathFromUtf8(request.out)).exists());
}

}  // namespace
}  // namespace overlook
