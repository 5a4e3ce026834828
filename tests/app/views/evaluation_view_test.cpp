#include "app/views/evaluation_view.h"

#include <cmath>

#include "tests/app/controllers/run_fixture.h"

namespace overlook::test {
namespace {

/// A run whose epochs 1 and 3 were evaluated: the boat of picture 2 is always worse than that of picture 1.
class EvaluationViewTest : public RunFixture {
 protected:
    EvaluationViewTest() {
        std::vector<EvaluatedEpoch> epochs(2);
        epochs[0].epoch = 1;
        epochs[1].epoch = 3;
        for (EvaluatedEpoch& epoch : epochs) {
            const double energy = 0.2 * epoch.epoch;
            epoch.maps = {{MapFigures::Scope::Map, epoch.epoch, "1", 0, "boat", 1, {{"energy", energy}, {"drop", 5}}},
                          {MapFigures::Scope::Map, epoch.epoch, "2", 0, "boat", 1, {{"energy", energy / 2}}},
                          {MapFigures::Scope::Map, epoch.epoch, "2", 1, "car", 1, {{"energy", 0.9}}}};
        }
        StoredEvaluation stored;
        stored.truth = (folder / "voc").string();
        stored.lastEpoch = 3;
        stored.rows = allFigures(epochs);
        stored.curves = {{1, {{0, 0.25}, {0.5, 0.5}}}, {3, {{0, 0.25}, {0.5, 0.75}}}};
        writeEvaluation(evaluationFile(folder / "run", "maps"), stored);
        panel.show();
    }
    [[nodiscard]] bool showsFigures() {
        evaluation.setWatched(true);
        return openRun() && eventually([this] { return evaluation.figures() != nullptr; });
    }
    [[nodiscard]] const FigureTable::Content& listed(EvaluationPanel::Table table) const {
        return panel.table(table).content();
    }

    EvaluationController& evaluation = EvaluationController::of(workspace);
    EvaluationPanel panel;
    EvaluationView view{{document, evaluation, panel}};
};

TEST_F(EvaluationViewTest, SaysWhatToDoBeforeThereIsARun) {
    EXPECT_FALSE(panel.state().absence.isEmpty());
    EXPECT_FALSE(panel.state().obstacle.isEmpty());
}

TEST_F(EvaluationViewTest, ListsMapsPicturesAndClassesOfTheLastEpoch) {
    ASSERT_TRUE(showsFigures());
    EXPECT_EQ(listed(EvaluationPanel::Maps).rows.size(), 3U);
    EXPECT_EQ(listed(EvaluationPanel::Pictures).rows.size(), 2U);
    EXPECT_EQ(listed(EvaluationPanel::Classes).rows.size(), 2U);
    EXPECT_EQ(listed(EvaluationPanel::Epochs).rows.size(), 2U);
    const FigureTable::Row& first = listed(EvaluationPanel::Maps).rows.front();
    EXPECT_EQ(first.names, QStringList({"1", "boat"}));
    EXPECT_EQ(first.epoch, 3);
    EXPECT_DOUBLE_EQ(first.figures.at(0), 0.6000000000000001);
    EXPECT_TRUE(panel.state().summary.contains("3 maps of epoch 3")) << panel.state().summary.toStdString();
    EXPECT_TRUE(panel.state().summary.contains("“voc”"));
}

TEST_F(EvaluationViewTest, OrdersTheWorstFirstWhicheverWayIsBad) {
    ASSERT_TRUE(showsFigures());
    const auto& columns = listed(EvaluationPanel::Maps).columns;
    ASSERT_EQ(columns.size(), 2U);
    EXPECT_TRUE(columns[0].isHighBetter);
    EXPECT_FALSE(columns[1].isHighBetter) << columns[1].title.toStdString();
    panel.table(EvaluationPanel::Maps).orderBy(2);
    EXPECT_EQ(panel.table(EvaluationPanel::Maps).rowAt(0).picture, "2");
}

TEST_F(EvaluationViewTest, ListsAnotherEpochOrAll) {
    ASSERT_TRUE(showsFigures());
    Q_EMIT panel.epochChosen("0");
    EXPECT_EQ(listed(EvaluationPanel::Maps).rows.size(), 6U);
    EXPECT_EQ(listed(EvaluationPanel::Maps).columns.front().title, "Epoch");
    EXPECT_TRUE(panel.state().summary.contains("means of all epochs"));
    Q_EMIT panel.epochChosen("1");
    EXPECT_EQ(listed(EvaluationPanel::Maps).rows.front().epoch, 1);
}

TEST_F(EvaluationViewTest, DrawsFiguresOverEpochsAndThresholds) {
    ASSERT_TRUE(showsFigures());
    EXPECT_EQ(panel.state().chart, "energy");
    ASSERT_EQ(panel.chart().content().curves.size(), 3U) << "all maps, boat and car";
    EXPECT_EQ(panel.chart().content().curves[1].name, "boat");
    EXPECT_EQ(panel.chart().content().curves[1].points.size(), 2U);
    EXPECT_EQ(panel.chart().content().marker, 3);
    Q_EMIT panel.epochPicked(1);
    EXPECT_EQ(document.selection().epoch, 1);
    EXPECT_EQ(panel.chart().content().marker, 1);
    Q_EMIT panel.chartChosen("threshold");
    EXPECT_FALSE(panel.state().isOverEpochs);
    ASSERT_EQ(panel.chart().content().curves.size(), 1U) << "the listed epoch";
    EXPECT_EQ(panel.chart().content().curves[0].points[1].y(), 0.75);
}

TEST_F(EvaluationViewTest, GoesWhereARowSays) {
    ASSERT_TRUE(showsFigures());
    document.selectEpoch(1);
    Q_EMIT panel.rowChosen(listed(EvaluationPanel::Maps).rows.back());
    EXPECT_EQ(document.currentEntry()->id, "2");
    EXPECT_EQ(document.selection().classIndex, 1);
    EXPECT_EQ(document.selection().epoch, 3);
}

TEST_F(EvaluationViewTest, ListsTheRunBesideThoseThatLieBesideIt) {
    StoredEvaluation stored;
    stored.truth = (folder / "voc").string();
    stored.list = "train";
    stored.lastEpoch = 3;
    stored.rows = {{MapFigures::Scope::Epoch, 2, "", -1, "", 3, {{"energy", 0.1}, {"gain", 4}}},
                   {MapFigures::Scope::Epoch, 3, "", -1, "", 3, {{"energy", 0.125}, {"gain", 5}}}};
    writeEvaluation(evaluationFile(folder / "other", "maps"), stored);
    write("broken/run.json", "{}");
    write("broken/evaluation/maps.json", "{\"format\":");
    ASSERT_TRUE(showsFigures());
    ASSERT_TRUE(eventually([this] { return listed(EvaluationPanel::Runs).rows.size() == 2; }));
    const FigureTable::Content& runs = listed(EvaluationPanel::Runs);
    EXPECT_EQ(runs.rows[0].names, QStringList({"run (open)", "voc"}));
    EXPECT_EQ(runs.rows[1].names, QStringList({"other", "voc: train"}));
    ASSERT_EQ(runs.columns.size(), 4U) << "epoch, energy, drop, gain";
    EXPECT_EQ(runs.rows[1].figures[0], 3);
    EXPECT_EQ(runs.rows[1].figures[1], 0.125) << "of the last epoch";
    EXPECT_TRUE(std::isnan(runs.rows[0].figures[3])) << "a measure that only the other one has";
}

TEST_F(EvaluationViewTest, AsksForTheRunOfARowAndGoesToTheEpochOfTheOpenOne) {
    ASSERT_TRUE(showsFigures());
    QStringList asked;
    QObject::connect(&view, &EvaluationView::runAsked, &view,
                     [&asked](const QString& run, int epoch) { asked << run + '@' + QString::number(epoch); });
    FigureTable::Row row;
    row.run = path("other");
    row.epoch = 2;
    Q_EMIT panel.rowChosen(row);
    EXPECT_EQ(asked, QStringList(path("other") + "@2"));
    document.selectEpoch(1);
    row.run = document.run()->folder;
    Q_EMIT panel.rowChosen(row);
    EXPECT_EQ(asked.size(), 1);
    EXPECT_EQ(document.selection().epoch, 2);
}

TEST_F(EvaluationViewTest, SaysThatTheRunHasLaterEpochs) {
    ASSERT_TRUE(showsFigures());
    EXPECT_TRUE(panel.state().warning.isEmpty());
    const RunFolder run(folder / "run");
    run.writeMap("maps", "1", 0, 4, mapOf(40));
    run.appendMetrics({4, {}});
    EXPECT_TRUE(eventually([this] { return panel.state().warning.contains("epoch 3"); }));
}

}  // namespace
}  // namespace overlook::test
