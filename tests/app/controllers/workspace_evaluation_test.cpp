#include <QSignalSpy>

#include "app/controllers/evaluation_controller.h"
#include "app/document/methods_on_offer.h"
#include "inference/core/csv.h"
#include "tests/app/controllers/run_fixture.h"

namespace overlook::test {
namespace {

/// The fake engine finds energies of 0.25 for picture 1 and of an eighth of the epoch for picture 2.
class EvaluationTest : public RunFixture {
 protected:
    EvaluationController& evaluation = EvaluationController::of(workspace);

    void TearDown() override { workspace.cancelJob(); }

    [[nodiscard]] EvaluateMaps request(const std::string& run = "run", const std::string& truth = "voc") const {
        EvaluateMaps asked;
        asked.run = (folder / run).string();
        asked.truth = (folder / truth).string();
        return asked;
    }
    [[nodiscard]] bool evaluates(const EvaluateMaps& asked) {
        QSignalSpy ended(&evaluation, &EvaluationController::ended);
        evaluation.evaluate(asked);
        return eventually([&ended] { return ended.count() == 1; }) && ended.front().front().toBool() &&
               eventually([this] { return evaluation.figures() != nullptr; });
    }
    [[nodiscard]] bool isWritten(const std::string& name) {
        return eventually([this, name] { return std::filesystem::exists(folder / name); });
    }
};

TEST_F(EvaluationTest, ProposesWhatTheRunAndTheWindowKnow) {
    writeRun("run", 10);
    write("run/accumulated/1/0/epoch_0003.npy");
    ASSERT_TRUE(openRun());
    document.selectEpoch(2);
    ASSERT_TRUE(eventually([this] { return !evaluation.proposal().truth.isEmpty(); }));
    const EvaluationController::Proposal proposal = evaluation.proposal();
    EXPECT_EQ(proposal.run, path("run"));
    EXPECT_EQ(proposal.kinds, QStringList({"maps", "accumulated"}));
    EXPECT_EQ(proposal.kind, "maps");
    EXPECT_EQ(proposal.epochs, std::vector<int>({1, 2, 3}));
    EXPECT_EQ(proposal.shownEpoch, 2);
    EXPECT_EQ(proposal.truth, path("voc"));
    EXPECT_TRUE(proposal.checkpoints.empty());
    EXPECT_EQ(proposal.measures.size(), 5U);
    document.selectMethod(kAccumulatedMethod);
    EXPECT_EQ(evaluation.proposal().kind, "accumulated");
}

TEST_F(EvaluationTest, NeedsARun) {
    EXPECT_FALSE(evaluation.obstacle().isEmpty());
    EXPECT_FALSE(evaluation.absence().isEmpty());
    evaluation.evaluate(request());
    EXPECT_TRUE(isToldOf(QStringLiteral("training run")));
    EXPECT_FALSE(evaluation.isRunning());
}

TEST_F(EvaluationTest, ShowsTheFiguresOfTheEngine) {
    ASSERT_TRUE(openRun());
    evaluation.setWatched(true);
    EXPECT_TRUE(evaluation.absence().contains("Evaluate"));
    EvaluateMaps asked = request();
    asked.epochs = {1, 3};
    ASSERT_TRUE(evaluates(asked));
    EXPECT_EQ(evaluation.figures()->epochs(), std::vector<int>({1, 3}));
    EXPECT_EQ(evaluation.figures()->curves.size(), 2U);
    EXPECT_EQ(evaluation.newerEpoch(), 0);
    EXPECT_TRUE(evaluation.absence().isEmpty());
    EXPECT_FALSE(workspace.job().isRunning);
}

TEST_F(EvaluationTest, ShowsEarlierFiguresWhenTheRunIsOpenedAgain) {
    ASSERT_TRUE(openRun());
    evaluation.setWatched(true);
    ASSERT_TRUE(evaluates(request()));
    workspace.open({path("other")});
    ASSERT_TRUE(eventually([this] { return document.run()->folder == path("other"); }));
    EXPECT_EQ(evaluation.figures(), nullptr) << "never those of another run";
    workspace.open({path("run")});
    EXPECT_TRUE(eventually([this] { return evaluation.figures() != nullptr; }));
}

TEST_F(EvaluationTest, ReadsNothingWhileNobodyLooks) {
    ASSERT_TRUE(openRun());
    QSignalSpy ended(&evaluation, &EvaluationController::ended);
    evaluation.evaluate(request());
    ASSERT_TRUE(eventually([&ended] { return ended.count() == 1; }));
    EXPECT_EQ(evaluation.figures(), nullptr);
    evaluation.setWatched(true);
    EXPECT_TRUE(eventually([this] { return evaluation.figures() != nullptr; }));
}

TEST_F(EvaluationTest, SaysWhenTheRunHasGoneOn) {
    ASSERT_TRUE(openRun());
    evaluation.setWatched(true);
    ASSERT_TRUE(evaluates(request()));
    const RunFolder run(folder / "run");
    run.writeMap("maps", "1", 0, 4, mapOf(40));
    run.appendMetrics({4, {}});
    EXPECT_TRUE(eventually([this] { return evaluation.newerEpoch() == 4; }));
    EXPECT_EQ(evaluation.figures()->lastEpoch, 3);
}

TEST_F(EvaluationTest, KeepsFiguresOfBothKindsOfMaps) {
    ASSERT_TRUE(openRun());
    evaluation.setWatched(true);
    ASSERT_TRUE(evaluates(request()));
    EvaluateMaps accumulated = request();
    accumulated.kind = "accumulated";
    ASSERT_TRUE(evaluates(accumulated));
    ASSERT_TRUE(eventually([this] { return evaluation.all().size() == 2; }));
    EXPECT_EQ(evaluation.figures()->kind, "accumulated") << "the newest";
    evaluation.showKind("maps");
    EXPECT_EQ(evaluation.figures()->kind, "maps");
}

TEST_F(EvaluationTest, GoesToThePictureClassAndEpochOfARow) {
    ASSERT_TRUE(openRun());
    evaluation.setWatched(true);
    ASSERT_TRUE(evaluates(request()));
    document.selectClass(1);
    evaluation.go("2", 0, 1);
    EXPECT_EQ(document.currentEntry()->id, "2");
    EXPECT_EQ(document.selection().classIndex, 0);
    EXPECT_EQ(document.selection().epoch, 1);
    evaluation.go("nowhere", 0, 2);
    EXPECT_TRUE(isToldOf(QStringLiteral("nowhere")));
    EXPECT_EQ(document.selection().epoch, 1) << "nothing happens then";
}

TEST_F(EvaluationTest, ShowsTheMapsThatTheFiguresAreOf) {
    ASSERT_TRUE(openRun());
    evaluation.setWatched(true);
    EvaluateMaps accumulated = request();
    accumulated.kind = "accumulated";
    ASSERT_TRUE(evaluates(accumulated));
    evaluation.go("1", 0, 3);
    EXPECT_EQ(document.activeLayer().method, kAccumulatedMethod);
}

TEST_F(EvaluationTest, WritesFiguresAndReport) {
    ASSERT_TRUE(openRun());
    evaluation.setWatched(true);
    ASSERT_TRUE(evaluates(request()));
    evaluation.exportFigures(path("figures.csv"));
    evaluation.exportFigures(path("figures.json"));
    evaluation.saveReport(path("report.html"));
    ASSERT_TRUE(isWritten("figures.csv") && isWritten("figures.json") && isWritten("report.html"));
    EXPECT_EQ(parseCsv(readText(folder / "figures.csv")).size(), evaluation.figures()->rows.size() + 1);
    EXPECT_EQ(readText(folder / "figures.json"), readText(evaluationFile(folder / "run", "maps")));
    EXPECT_EQ(readText(folder / "report.html"), "<p>the report</p>");
    write("file");
    evaluation.exportFigures(path("file/figures.csv"));
    EXPECT_TRUE(isToldOf(QStringLiteral("file/figures.csv")));
    EXPECT_EQ(severities.back(), Workspace::Severity::Failure);
}

TEST_F(EvaluationTest, TellsWhatCouldNotBeUsed) {
    ASSERT_TRUE(openRun());
    evaluation.setWatched(true);
    ASSERT_TRUE(evaluates(request("run", "half")));
    EXPECT_TRUE(isToldOf(QStringLiteral("The mask of 2")));
    EXPECT_EQ(severities.back(), Workspace::Severity::Warning);
}

TEST_F(EvaluationTest, FailsWithOneSentenceAndKeepsEarlierFigures) {
    ASSERT_TRUE(openRun());
    evaluation.setWatched(true);
    ASSERT_TRUE(evaluates(request()));
    evaluation.evaluate(request("bad"));
    ASSERT_TRUE(isToldOf(QStringLiteral("cannot be used")));
    EXPECT_EQ(notices.size(), 1);
    EXPECT_FALSE(evaluation.isRunning());
    EXPECT_NE(evaluation.figures(), nullptr);
    EXPECT_FALSE(workspace.job().isRunning);
}

TEST_F(EvaluationTest, SaysItWhenTheEngineDies) {
    ASSERT_TRUE(openRun());
    evaluation.evaluate(request("dies"));
    EXPECT_TRUE(isToldOf(QStringLiteral("a tensor was too large")));
    EXPECT_TRUE(eventually([this] { return !evaluation.isRunning(); }));
}

TEST_F(EvaluationTest, IsStoppedAsAnyJobIs) {
    ASSERT_TRUE(openRun());
    evaluation.evaluate(request("patient"));
    EXPECT_FALSE(evaluation.obstacle().isEmpty()) << "one at a time";
    ASSERT_TRUE(eventually([this] { return workspace.job().fraction == 0.5; }));
    workspace.cancelJob();
    ASSERT_TRUE(eventually([this] { return !evaluation.isRunning(); }));
    EXPECT_TRUE(isToldOf(QStringLiteral("stopped")));
    EXPECT_EQ(severities.back(), Workspace::Severity::Advice);
}

TEST_F(EvaluationTest, DamagedFiguresAreToldWhereTheyWouldBe) {
    write("run/evaluation/maps.json", "{\"format\": 1, \"figures\": 3}");
    ASSERT_TRUE(openRun());
    evaluation.setWatched(true);
    EXPECT_TRUE(eventually([this] { return evaluation.absence().contains("maps.json"); }));
    EXPECT_TRUE(evaluates(request())) << "they are replaced";
}

}  // namespace
}  // namespace overlook::test
