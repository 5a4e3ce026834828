#include <gmock/gmock.h>
#include <filesystem>

#include "app/controllers/demo_controller.h"
#include "app/controllers/training_controller.h"
#include "inference/core/run_folder.h"
#include "inference/protocol/training_messages.h"
#include "tests/app/controllers/workspace_fixture.h"

namespace overlook {
namespace {

using test::eventually;

class TrainingTest : public test::WorkspaceTest {
 protected:
    void openDataSet() {
        write("voc/labels.txt", "background\nboat\n");
        writePicture("voc/JPEGImages/as_trained_1.ppm");
        write("voc/ImageSets/Main/train.txt", "as_trained_1\n");
        workspace.open({path("voc")});
        ASSERT_TRUE(eventually([this] { return document.picture() != nullptr; }));
    }
    /// Trains with a fake network that goes on after epoch 2 as its name says.
    void train(const std::string& network, const std::string& out = "run") {
        Train request;
        request.network = network;
        request.out = (folder / out).string();
        request.epochs = 4;
        workspace.train(request);
    }
    [[nodiscard]] bool hasEpochs(std::size_t count) {
        return eventually([this, count] { return document.run() && document.run()->epochs.size() == count; });
    }
    [[nodiscard]] static bool isOver(const Workspace& workspace) {
        return eventually([&workspace] { return !workspace.job().isRunning; });
    }
};

TEST_F(TrainingTest, WithoutADataSetTrainingSaysWhatItNeeds) {
    train("tiny");
    EXPECT_TRUE(isToldOf("data set"));
    EXPECT_FALSE(workspace.job().isRunning);
}

TEST_F(TrainingTest, TheEngineIsAskedOnceForWhatItCanTrain) {
    TrainingController& training = workspace.training();
    int answers = 0;
    QObject::connect(&training, &TrainingController::choicesChanged, [&answers] { ++answers; });
    training.askChoices();
    training.askChoices();
    ASSERT_TRUE(eventually([&training] { return !training.choices().methods.empty(); }));
    EXPECT_EQ(training.choices().methods[1].id, "gain-ext");
    EXPECT_TRUE(training.choices().methods[1].usesHints);
    EXPECT_EQ(answers, 1);
}

TEST_F(TrainingTest, EveryEpochAppearsAndTheLastIsSelected) {
    openDataSet();
    train("tiny");
    ASSERT_TRUE(hasReached("run ended"));
    ASSERT_TRUE(hasEpochs(4));
    EXPECT_EQ(document.selection().epoch, 4);
    EXPECT_TRUE(eventually([this] { return !document.run()->isTraining; }));
}

TEST_F(TrainingTest, WhatDidNotGoAsAskedIsToldAsAWarning) {
    openDataSet();
    train("warn");
    ASSERT_TRUE(isToldOf("Batches of 8 pictures did not fit."));
    EXPECT_EQ(severities.back(), Workspace::Severity::Warning);
    EXPECT_TRUE(hasEpochs(4));
}

TEST_F(TrainingTest, ARunCanBeLookedAtWhileItTrains) {
    openDataSet();
    train("patient");
    ASSERT_TRUE(hasEpochs(2));
    EXPECT_TRUE(document.run()->isTraining);
    EXPECT_EQ(document.run()->planned, 4);
    document.selectClass(0);
    EXPECT_TRUE(hasMap(1002));
    workspace.cancelJob();
    EXPECT_TRUE(isOver(workspace));
}

TEST_F(TrainingTest, TheStepOfTheTrainingIsShown) {
    openDataSet();
    train("patient");
    EXPECT_TRUE(eventually([this] { return workspace.job().step == "Half of it"; }));
    EXPECT_DOUBLE_EQ(workspace.job().fraction, 0.5);
    workspace.cancelJob();
    EXPECT_TRUE(isOver(workspace));
}

TEST_F(TrainingTest, StoppingKeepsTheFinishedEpochs) {
    openDataSet();
    train("patient");
    ASSERT_TRUE(hasEpochs(2));
    workspace.cancelJob();
    ASSERT_TRUE(isOver(workspace));
    EXPECT_EQ(document.run()->epochs.size(), 2U);
    EXPECT_FALSE(document.run()->isTraining);
    EXPECT_THAT(severities, testing::Not(testing::Contains(Workspace::Severity::Failure)));
}

TEST_F(TrainingTest, APausedTrainingWaitsUntilItIsToGoOn) {
    openDataSet();
    train("patient");
    ASSERT_TRUE(eventually([this] { return workspace.job().step == "Half of it"; }));
    workspace.training().pace().pause();
    EXPECT_EQ(workspace.training().pace().paced(workspace.job()).step, "Pausing … Half of it");
    ASSERT_TRUE(eventually([this] { return workspace.training().pace().now() == Pace::Paused; }));
    EXPECT_EQ(workspace.training().pace().paced(workspace.job()).step, "Paused. Half of it");
    EXPECT_TRUE(workspace.job().isRunning);
    workspace.training().pace().goOn();
    EXPECT_EQ(workspace.training().pace().now(), Pace::Working);
    EXPECT_EQ(workspace.training().pace().paced(workspace.job()).step, "Half of it");
    workspace.cancelJob();
    EXPECT_TRUE(isOver(workspace));
}

TEST_F(TrainingTest, APausedTrainingCanBeStopped) {
    openDataSet();
    train("patient");
    ASSERT_TRUE(hasEpochs(2));
    workspace.training().pace().pause();
    ASSERT_TRUE(eventually([this] { return workspace.training().pace().now() == Pace::Paused; }));
    workspace.cancelJob();
    ASSERT_TRUE(isOver(workspace));
    EXPECT_EQ(workspace.training().pace().now(), Pace::Working);
    EXPECT_EQ(document.run()->epochs.size(), 2U);
}

TEST_F(TrainingTest, WithoutATrainingThereIsNothingToPause) {
    workspace.training().pace().pause();
    EXPECT_EQ(workspace.training().pace().now(), Pace::Working);
    EXPECT_FALSE(workspace.job().isRunning);
}

TEST_F(TrainingTest, AStoppedRunGoesOnInItsFolder) {
    openDataSet();
    train("patient");
    ASSERT_TRUE(hasEpochs(2));
    workspace.cancelJob();
    ASSERT_TRUE(isOver(workspace));
    workspace.continueTraining();
    EXPECT_TRUE(workspace.job().isRunning);
    EXPECT_EQ(document.run()->folder, path("run"));
    workspace.cancelJob();
    EXPECT_TRUE(isOver(workspace));
}

TEST_F(TrainingTest, ARunThatDoesNotSayHowItWasMadeIsLeftAlone) {
    write("old/run.json", R"({"epochs": 9, "classes": []})");
    write("old/metrics.csv", "epoch,loss\n1,0.5\n");
    workspace.open({path("old")});
    ASSERT_TRUE(eventually([this] { return document.run().has_value(); }));
    workspace.continueTraining();
    EXPECT_TRUE(isToldOf("does not say how it was made"));
    EXPECT_FALSE(workspace.job().isRunning);
}

TEST_F(TrainingTest, AnEngineThatDiesKeepsTheFinishedEpochsAndIsToldOnce) {
    openDataSet();
    train("dies");
    ASSERT_TRUE(isToldOf("The engine stopped while it worked"));
    ASSERT_TRUE(hasEpochs(2));
    EXPECT_EQ(notices.size(), 1);
    EXPECT_FALSE(workspace.job().isRunning);
}

TEST_F(TrainingTest, TrainingCanStartAgainAfterADeath) {
    openDataSet();
    train("dies", "run-1");
    ASSERT_TRUE(isToldOf("The engine stopped while it worked"));
    train("tiny", "run-2");
    EXPECT_TRUE(hasEpochs(4));
}

TEST_F(TrainingTest, ASecondTrainingIsNotStartedBesideTheFirst) {
    openDataSet();
    train("patient", "run-1");
    train("tiny", "run-2");
    EXPECT_TRUE(isToldOf("running already"));
    workspace.cancelJob();
    ASSERT_TRUE(isOver(workspace));
    EXPECT_FALSE(std::filesystem::exists(folder / "run-2"));
}

TEST_F(TrainingTest, ARunWithoutNameGetsAFreshFolderBesideTheDataSet) {
    openDataSet();
    write("voc-run-1/notes.txt");
    Train request;
    request.network = "tiny";
    request.epochs = 1;
    workspace.train(request);
    ASSERT_TRUE(hasEpochs(1));
    EXPECT_EQ(document.run()->folder, path("voc-run-2"));
}

TEST_F(TrainingTest, TheDemoIsMadeShownAndTold) {
    workspace.openDemo(path("demo"));
    ASSERT_TRUE(hasReached("demo ready"));
    EXPECT_TRUE(states.contains("run ended"));
    EXPECT_EQ(document.currentEntry()->id, "as_trained_1");
    EXPECT_EQ(document.classes().nameOf(document.selection().classIndex), "boat");
    EXPECT_EQ(document.selection().epoch, 12);
    EXPECT_TRUE(document.map());
}

TEST_F(TrainingTest, AKeptDemoIsOpenedAtOnceAndNotMadeAgain) {
    workspace.openDemo(path("demo"));
    ASSERT_TRUE(hasReached("demo ready"));
    Workspace second("/nowhere/overlook-engine");
    QStringList reached;
    QObject::connect(&second, &Workspace::reached, &second, [&reached](const QString& state) { reached << state; });
    second.openDemo(path("demo"));
    ASSERT_TRUE(eventually([&reached] { return reached.contains("demo ready"); }));
    EXPECT_FALSE(reached.contains("run ended"));
    EXPECT_EQ(second.document().run()->epochs.size(), 12U);
}

TEST_F(TrainingTest, AHalfFinishedDemoIsDoneAgainInAnotherFolder) {
    const RunFolder crashed(folder / "demo/run");
    crashed.writeDescription({{"epochs", 12}, {"finished", false}, {"classes", {"boat"}}});
    crashed.appendMetrics({1, {{"loss", 1.0}}});
    workspace.openDemo(path("demo"));
    ASSERT_TRUE(hasReached("demo ready"));
    EXPECT_EQ(document.run()->folder, path("demo/run-2"));
    EXPECT_EQ(crashed.epochs().size(), 1U);
}

TEST_F(TrainingTest, ADemoWithoutItsPicturesIsNoKeptDemo) {
    const RunFolder run(folder / "demo/run");
    run.writeDescription({{"epochs", 1}, {"finished", true}});
    run.appendMetrics({1, {{"loss", 1.0}}});
    const DemoController::Kept kept = DemoController::lookAt(path("demo"));
    EXPECT_TRUE(kept.finishedRun.isEmpty());
    EXPECT_EQ(kept.freshRun, path("demo/run-2"));
}

TEST_F(TrainingTest, ADemoThatCannotBeWrittenIsToldOnce) {
    write("file");
    workspace.openDemo(path("file/demo"));
    ASSERT_TRUE(isToldOf("file/demo"));
    EXPECT_EQ(notices.size(), 1);
    EXPECT_FALSE(workspace.job().isRunning);
}

}  // namespace
}  // namespace overlook
