#include "widgets/charts/evaluation_panel.h"

#include <gtest/gtest.h>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabWidget>
#include <QtTest>

namespace overlook {
namespace {

class EvaluationPanelTest : public testing::Test {
 protected:
    EvaluationPanelTest() {
        panel.resize(700, 300);
        panel.show();
    }
    [[nodiscard]] static EvaluationPanel::State filled() {
        EvaluationPanel::State state;
        state.summary = "2 maps: energy 0.5";
        state.kinds = {{"maps", "Maps"}};
        state.kind = "maps";
        state.charts = {{"energy", "Energy over the epochs"}};
        state.chart = "energy";
        state.curves.curves = {{"All", {{1, 0.25}, {2, 0.5}}}};
        return state;
    }
    [[nodiscard]] bool isSaid(const QString& text) const {
        for (const QLabel* label : panel.findChildren<QLabel*>())
            if (label->isVisible() && label->text() == text)
                return true;
        return false;
    }
    [[nodiscard]] QPushButton* button(const QString& text) const {
        for (QPushButton* each : panel.findChildren<QPushButton*>())
            if (each->text() == text)
                return each;
        return nullptr;
    }

    EvaluationPanel panel;
};

TEST_F(EvaluationPanelTest, SaysWhatToDoWhileThereIsNothing) {
    EvaluationPanel::State state;
    state.absence = "Press Evaluate.";
    panel.setState(state);
    EXPECT_TRUE(isSaid("Press Evaluate."));
    EXPECT_FALSE(panel.findChild<QTabWidget*>()->isVisible());
    EXPECT_TRUE(button("Evaluate…")->isEnabled());
    EXPECT_FALSE(button("Export Figures…")->isEnabled());
    EXPECT_FALSE(button("Save Report…")->isEnabled());
}

TEST_F(EvaluationPanelTest, ShowsFiguresAndThatTheyAreOld) {
    EvaluationPanel::State state = filled();
    state.warning = "Older than the run.";
    state.obstacle = "Another job is running.";
    panel.setState(state);
    EXPECT_TRUE(isSaid("2 maps: energy 0.5"));
    EXPECT_TRUE(isSaid("Older than the run."));
    EXPECT_TRUE(panel.findChild<QTabWidget*>()->isVisible());
    EXPECT_EQ(panel.findChild<QTabWidget*>()->count(), EvaluationPanel::kTables + 1) << "and the chart";
    EXPECT_FALSE(button("Evaluate…")->isEnabled());
    EXPECT_EQ(button("Evaluate…")->toolTip(), "Another job is running.");
    EXPECT_TRUE(button("Export Figures…")->isEnabled());
    EXPECT_EQ(panel.chart().content(), state.curves);
}

TEST_F(EvaluationPanelTest, TellsWhichRowWasChosen) {
    panel.setState(filled());
    panel.setTable(EvaluationPanel::Maps,
                   {{"Picture", "Class"}, {{"Energy", 3, true}}, {{{"lake", "boat"}, {0.5}, "lake", 4, 2}}});
    QSignalSpy chosen(&panel, &EvaluationPanel::rowChosen);
    panel.table(EvaluationPanel::Maps).setCurrentIndex(panel.table(EvaluationPanel::Maps).model()->index(0, 0));
    QTest::keyClick(&panel.table(EvaluationPanel::Maps), Qt::Key_Enter);
    ASSERT_EQ(chosen.count(), 1);
    const auto row = chosen.front().front().value<FigureTable::Row>();
    EXPECT_EQ(row.picture, "lake");
    EXPECT_EQ(row.classIndex, 4);
    EXPECT_EQ(row.epoch, 2);
}

TEST_F(EvaluationPanelTest, AsksForWhatItsButtonsSay) {
    panel.setState(filled());
    QSignalSpy evaluate(&panel, &EvaluationPanel::evaluateAsked);
    QSignalSpy save(&panel, &EvaluationPanel::exportAsked);
    QSignalSpy report(&panel, &EvaluationPanel::reportAsked);
    for (const char* text : {"Evaluate…", "Export Figures…", "Save Report…"})
        button(QString::fromUtf8(text))->click();
    EXPECT_EQ(evaluate.count(), 1);
    EXPECT_EQ(save.count(), 1);
    EXPECT_EQ(report.count(), 1);
}

TEST_F(EvaluationPanelTest, NamesItsPartsForScreenReaders) {
    for (const auto table :
         {EvaluationPanel::Maps, EvaluationPanel::Pictures, EvaluationPanel::Classes, EvaluationPanel::Epochs})
        EXPECT_FALSE(panel.table(table).accessibleName().isEmpty());
    EXPECT_FALSE(panel.chart().accessibleName().isEmpty());
}

}  // namespace
}  // namespace overlook
