#include <gmock/gmock.h>

#include "inference/core/run_folder.h"
#include "tests/app/controllers/workspace_fixture.h"

namespace overlook {
namespace {

using test::eventually;

class ResultsTest : public test::WorkspaceTest {
 protected:
    /// A run of three epochs over the pictures p/1 (boat) and p/2 in a data set.
    void writeRun(bool keepsCheckpoints = true) const {
        write("voc/labels.txt", "background\nboat\ncar\ntree\n");
        writePicture("voc/JPEGImages/1.ppm");
        writePicture("voc/JPEGImages/2.ppm");
        write("voc/ImageSets/Main/train.txt", "1\n2\n");
        write("voc/Annotations/1.xml",
              "<annotation><object><name>boat</name><bndbox><xmin>1</xmin><ymin>1</ymin><xmax>2</xmax><ymax>2</ymax>"
              "</bndbox></object></annotation>");
        const RunFolder run(folder / "run");
        run.writeDescription({{"data", (folder / "voc").string()},
                              {"epochs", 3},
                              {"classes", {{{"id", 1}, {"name", "boat"}}, {{"id", 2}, {"name", "car"}}}},
                              {"finished", true}});
        for (int epoch = 1; epoch <= 3; ++epoch) {
            run.writeMap("maps", "1", 0, epoch, cv::Mat1f(2, 2, 1000.0F + static_cast<float>(epoch)));
            if (epoch == 3)
                run.writeMap("accumulated", "1", 0, epoch, cv::Mat1f(2, 2, 1.0F));
            run.writeScores(epoch, {{"1", {0.1F * static_cast<float>(epoch), 0.5F}}});
            if (keepsCheckpoints)
                writeAtomically(run.checkpointPath(epoch), "weights");
            run.appendMetrics({epoch, {{"loss", 1.0}}});
        }
    }
    [[nodiscard]] bool openRun() {
        workspace.open({path("run")});
        return hasReached("map shown");
    }
};

TEST_F(ResultsTest, TheScoresOfThePictureArriveAndChooseItsClass) {
    ASSERT_TRUE(openWithModel("m.pt"));
    ASSERT_TRUE(eventually([this] { return document.prediction().has_value(); }));
    EXPECT_FLOAT_EQ(document.prediction()->probabilities[1], 0.7F);
    EXPECT_EQ(document.selection().classIndex, 1);
}

TEST_F(ResultsTest, TheMapOfTheSelectionArrives) {
    ASSERT_TRUE(openWithModel("m.pt"));
    ASSERT_TRUE(hasMap(1));
    EXPECT_TRUE(hasReached("map shown"));
    EXPECT_EQ(document.map()->origin.method, "cam");
    EXPECT_EQ(document.map()->origin.classIndex, 1);
}

TEST_F(ResultsTest, AMethodOfManyPassesStartsOnlyWhenItIsChosen) {
    ASSERT_TRUE(openWithModel("frozen.pt"));
    ASSERT_TRUE(eventually([this] { return document.prediction() && !document.mapAbsence().isEmpty(); }));
    EXPECT_TRUE(document.mapAbsence().startsWith("Choose a method."));
    EXPECT_TRUE(shownMaps.empty());
    document.selectMethod("rise");
    EXPECT_TRUE(hasMap(1));
}

TEST_F(ResultsTest, WhatTheEngineWarnsOfStaysWithMapAndPrediction) {
    ASSERT_TRUE(openWithModel("m.pt", {"large.ppm"}));
    ASSERT_TRUE(hasMap(1));
    ASSERT_EQ(document.map()->warnings.size(), 1U);
    EXPECT_EQ(document.map()->warnings[0].english(), "The picture was fed at 32×32.");
    EXPECT_EQ(document.prediction()->warnings.size(), 1U);
}

TEST_F(ResultsTest, AllPicturesAreExplainedAndThenThereAtOnce) {
    ASSERT_TRUE(openWithModel("m.pt", {"a.ppm", "b.ppm", "c.ppm"}));
    ASSERT_TRUE(hasMap(1));
    document.selectClass(2);
    ASSERT_TRUE(hasMap(2));
    std::vector<int> explained;
    QObject::connect(&workspace, &Workspace::pictureExplained, &workspace,
                     [&explained](int picture, const Map&) { explained.push_back(picture); });
    workspace.explainAllPictures();
    ASSERT_TRUE(hasReached("all explained"));
    EXPECT_EQ(explained, (std::vector<int>{0, 1, 2}));
    EXPECT_FALSE(workspace.job().isRunning);
    EXPECT_TRUE(notices.isEmpty()) << notices.join(u'\n').toStdString();
}

TEST_F(ResultsTest, AllVisibleMapLayersAreComputedForAllPictures) {
    ASSERT_TRUE(openWithModel("m.pt", {"a.ppm", "b.ppm", "c.ppm"}));
    ASSERT_TRUE(hasMap(1));
    document.addMapLayer();
    QString steps;
    QObject::connect(&workspace, &Workspace::jobChanged, &workspace,
                     [&] { steps += workspace.job().step + QLatin1Char('\n'); });
    int told = 0;
    QObject::connect(&workspace, &Workspace::pictureExplained, &workspace, [&told] { ++told; });
    workspace.explainAllPictures();
    ASSERT_TRUE(hasReached("all explained"));
    EXPECT_TRUE(steps.contains("6 of 6")) << steps.toStdString();
    EXPECT_EQ(told, 3) << "thumbnails show the active one";
}

TEST_F(ResultsTest, AMapOfAnotherListIsNotToldOfThePresentOne) {
    ASSERT_TRUE(openWithModel("m.pt", {"a.ppm", "b.ppm", "c.ppm"}));
    ASSERT_TRUE(hasMap(1));
    QStringList told;
    QObject::connect(&workspace, &Workspace::pictureExplained, &workspace, [&](int picture, const Map&) {
        told << document.pictures()[static_cast<std::size_t>(picture)].path;
        document.setPictures({});
    });
    workspace.explainAllPictures();
    ASSERT_TRUE(hasReached("all explained"));
    EXPECT_EQ(told, QStringList{path("a.ppm")});
}

TEST_F(ResultsTest, ExplainingAllPicturesEndsWithItsList) {
    ASSERT_TRUE(openWithModel("m.pt", {"a.ppm", "patient.ppm", "c.ppm"}));
    ASSERT_TRUE(hasMap(1));
    std::vector<int> explained;
    QObject::connect(&workspace, &Workspace::pictureExplained, &workspace,
                     [&explained](int picture, const Map&) { explained.push_back(picture); });
    workspace.explainAllPictures();
    ASSERT_TRUE(eventually([&] { return workspace.job().step.contains("2 of 3"); }));
    document.setPictures({});
    ASSERT_TRUE(hasReached("all explained"));
    EXPECT_EQ(explained, std::vector<int>{0});
    EXPECT_FALSE(workspace.job().isRunning);
    EXPECT_TRUE(notices.isEmpty()) << notices.join(u'\n').toStdString();
}

TEST_F(ResultsTest, ExplainingAllPicturesStopsWithOneSentenceWhenTheModelFails) {
    ASSERT_TRUE(openWithModel("m.pt", {"a.ppm", "b bad.ppm", "c.ppm"}));
    ASSERT_TRUE(hasMap(1));
    workspace.explainAllPictures();
    ASSERT_TRUE(hasReached("all explained"));
    EXPECT_TRUE(isToldOf("100%2.pt"));
    EXPECT_EQ(notices.size(), 1);
}

TEST_F(ResultsTest, ExplainingAllPicturesWithoutAModelSaysWhatIsMissing) {
    writePicture("a.ppm");
    workspace.open({path("a.ppm")});
    ASSERT_TRUE(hasReached("picture shown"));
    workspace.explainAllPictures();
    EXPECT_TRUE(isToldOf("nothing to compute"));
}

TEST_F(ResultsTest, AnotherClassGetsItsOwnMap) {
    ASSERT_TRUE(openWithModel("m.pt"));
    ASSERT_TRUE(hasMap(1));
    document.selectClass(2);
    EXPECT_FALSE(document.map());
    EXPECT_TRUE(hasMap(2));
}

TEST_F(ResultsTest, AMapThatWasSeenIsThereAtOnce) {
    ASSERT_TRUE(openWithModel("m.pt"));
    ASSERT_TRUE(hasMap(1));
    document.selectClass(2);
    ASSERT_TRUE(hasMap(2));
    document.selectClass(1);
    ASSERT_TRUE(document.map());
    EXPECT_EQ(document.map()->values(0, 0), 1);
}

TEST_F(ResultsTest, ClassesAreChosenByRank) {
    ASSERT_TRUE(openWithModel("m.pt"));
    ASSERT_TRUE(eventually([this] { return document.prediction().has_value(); }));
    workspace.setClassByRank(3);
    EXPECT_EQ(document.selection().classIndex, 2);
    workspace.setClassByRank(4);
    EXPECT_EQ(document.selection().classIndex, 2);
}

TEST_F(ResultsTest, AnOutdatedMapIsNeverShown) {
    ASSERT_TRUE(openWithModel("late.pt"));
    ASSERT_TRUE(hasMap(1));
    document.selectClass(0);  // the engine answers this one only after it was told to stop
    document.selectClass(2);
    ASSERT_TRUE(hasMap(2));
    EXPECT_THAT(shownMaps, testing::Not(testing::Contains(0.0F)));
}

TEST_F(ResultsTest, AWaitWorthAWordIsSaid) {
    ASSERT_TRUE(openWithModel("late.pt"));
    ASSERT_TRUE(hasMap(1));
    document.selectClass(0);
    EXPECT_TRUE(document.mapAbsence().isEmpty());
    ASSERT_TRUE(eventually([this] { return !document.mapAbsence().isEmpty(); }));
    EXPECT_TRUE(eventually([this] { return workspace.job().isRunning; }));
}

TEST_F(ResultsTest, AStoppedMapSaysSoAndIsNoFailure) {
    ASSERT_TRUE(openWithModel("late.pt"));
    ASSERT_TRUE(hasMap(1));
    document.selectClass(0);
    ASSERT_TRUE(eventually([this] { return workspace.job().isRunning; }));
    workspace.cancelJob();
    ASSERT_TRUE(eventually([this] { return !workspace.job().isRunning; }));
    EXPECT_FALSE(document.map());
    EXPECT_FALSE(document.mapAbsence().isEmpty());
    EXPECT_TRUE(notices.isEmpty());
}

TEST_F(ResultsTest, AMaskIsShown) {
    ASSERT_TRUE(openWithModel("segment.pt"));
    ASSERT_TRUE(hasReached("mask shown"));
    EXPECT_EQ(document.prediction()->labels(0, 0), 1);
}

TEST_F(ResultsTest, APictureTheEngineRefusesIsToldAndTheNextOneWorks) {
    ASSERT_TRUE(openWithModel("m.pt", {"bad.ppm", "good.ppm"}));
    ASSERT_TRUE(isToldOf("The model 100%2.pt cannot be used."));
    workspace.nextPicture();
    EXPECT_TRUE(eventually([this] { return document.prediction().has_value(); }));
}

TEST_F(ResultsTest, APictureThatKillsTheEngineIsGivenUpAndTheNextOneWorks) {
    ASSERT_TRUE(openWithModel("m.pt", {"dies.ppm", "good.ppm"}));
    ASSERT_TRUE(isToldOf("The engine stopped three times"));
    workspace.nextPicture();
    EXPECT_TRUE(eventually([this] { return document.prediction().has_value(); }));
}

TEST_F(ResultsTest, ARunShowsItsLastEpochAndItsStoredMap) {
    writeRun();
    ASSERT_TRUE(openRun());
    EXPECT_EQ(document.selection().epoch, 3);
    EXPECT_EQ(document.map()->values(0, 0), 1003);
    EXPECT_EQ(document.map()->origin.epoch, 3);
    EXPECT_EQ(document.run()->planned, 3);
}

TEST_F(ResultsTest, ARunIsShownWithoutAnyEngine) {
    writeRun();
    Workspace lame("/nowhere/overlook-engine");
    lame.open({path("run")});
    EXPECT_TRUE(eventually([&lame] { return lame.document().map().has_value(); }));
    EXPECT_TRUE(lame.document().prediction());
}

TEST_F(ResultsTest, ScrubbingFindsTheNextEpochReady) {
    writeRun();
    ASSERT_TRUE(openRun());
    ASSERT_TRUE(eventually([this] { return document.prediction().has_value(); }));
    document.selectEpoch(2);
    ASSERT_TRUE(hasMap(1002));
    document.selectEpoch(3);
    ASSERT_TRUE(document.map());
    EXPECT_EQ(document.map()->values(0, 0), 1003);
    EXPECT_TRUE(document.prediction());
}

TEST_F(ResultsTest, TheScoresThatARunKeptAreShown) {
    writeRun();
    ASSERT_TRUE(openRun());
    document.selectEpoch(2);
    ASSERT_TRUE(eventually([this] { return document.prediction().has_value(); }));
    EXPECT_NEAR(document.prediction()->probabilities[0], 0.2, 1e-6);
    EXPECT_NEAR(document.prediction()->logits[1], 0, 1e-6);
}

TEST_F(ResultsTest, AClassWithoutStoredMapIsComputedWithTheEpochsCheckpoint) {
    writeRun();
    ASSERT_TRUE(openRun());
    document.selectEpoch(2);
    document.selectClass(1);
    EXPECT_TRUE(hasMap(201));
}

TEST_F(ResultsTest, AnotherMethodIsComputedWithTheEpochsCheckpoint) {
    writeRun();
    ASSERT_TRUE(openRun());
    ASSERT_TRUE(hasReached("model ready"));
    document.selectMethod("grad_cam");
    EXPECT_TRUE(hasMap(300));
}

TEST_F(ResultsTest, AMapOfAnotherEpochIsNeverShownUnderTheNewOne) {
    writeRun();
    ASSERT_TRUE(openRun());
    ASSERT_TRUE(hasReached("model ready"));
    bool wasWrong = false;
    QObject::connect(&document, &Document::changed, &workspace, [&] {
        wasWrong = wasWrong || (document.map() && document.map()->origin.epoch != document.selection().epoch);
    });
    document.selectMethod("grad_cam");
    for (const int epoch : {1, 2, 3, 1, 2})
        document.selectEpoch(epoch);
    ASSERT_TRUE(hasMap(200));
    EXPECT_FALSE(wasWrong);
}

TEST_F(ResultsTest, TheAccumulatedMapOfTheRunIsShown) {
    writeRun();
    ASSERT_TRUE(openRun());
    document.selectMethod("oaa");
    EXPECT_TRUE(hasMap(1));
}

TEST_F(ResultsTest, AnEpochWithoutAcceptedMapSaysWhy) {
    writeRun();
    ASSERT_TRUE(openRun());
    document.selectMethod("oaa");
    document.selectEpoch(2);
    ASSERT_TRUE(eventually([this] { return document.mapAbsence().contains("epoch 2"); }));
    EXPECT_FALSE(document.map());
    document.selectEpoch(1);
    EXPECT_TRUE(eventually([this] { return document.mapAbsence().contains("first epoch"); }));
}

TEST_F(ResultsTest, ACheckpointThatWasNotKeptIsSaid) {
    writeRun(false);
    ASSERT_TRUE(openRun());
    document.selectClass(1);
    ASSERT_TRUE(eventually([this] { return !document.mapAbsence().isEmpty(); }));
    EXPECT_TRUE(document.mapAbsence().contains("3"));
    EXPECT_FALSE(document.map());
}

TEST_F(ResultsTest, AnotherPictureWithTheNameOfOneOfTheRunDoesNotGetItsStoredMap) {
    writeRun();
    ASSERT_TRUE(openRun());
    writePicture("elsewhere/1.ppm");
    workspace.open({path("elsewhere/1.ppm")});
    ASSERT_TRUE(eventually([this] { return document.currentEntry()->path == path("elsewhere/1.ppm"); }));
    document.selectClass(0);
    EXPECT_TRUE(hasMap(300));
}

TEST_F(ResultsTest, AnEpochThatAnotherProgramAddsAppears) {
    writeRun();
    ASSERT_TRUE(openRun());
    const RunFolder run(folder / "run");
    run.writeMap("maps", "1", 0, 4, cv::Mat1f(2, 2, 1004.0F));
    run.appendMetrics({4, {{"loss", 0.5}}});
    EXPECT_TRUE(hasMap(1004));
    EXPECT_EQ(document.selection().epoch, 4);
}

TEST_F(ResultsTest, OpeningAModelClosesTheRun) {
    writeRun();
    ASSERT_TRUE(openRun());
    write("m.pt");
    workspace.open({path("m.pt")});
    ASSERT_TRUE(eventually([this] { return !document.run().has_value(); }));
    EXPECT_EQ(document.selection().epoch, 0);
    EXPECT_TRUE(hasMap(0));
}

}  // namespace
}  // namespace overlook
