#include "widgets/charts/probe_panel.h"

#include <gtest/gtest.h>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QToolButton>

namespace overlook {
namespace {

class ProbePanelTest : public testing::Test {
 protected:
    ProbePanelTest() {
        ProbePanel::State state;
        state.columns = {"Point", "Pixel", "CAM"};
        state.rows = {{"1", {"4, 5", "0.25"}}, {"Cursor", {"8, 9", "0.5"}, false}};
        panel.setState(state);
        panel.show();
    }

    ProbePanel panel;
};

TEST_F(ProbePanelTest, ShowsARowForEachPoint) {
    const auto* table = panel.findChild<QTableWidget*>();
    ASSERT_EQ(table->rowCount(), 2);
    EXPECT_EQ(table->item(0, 0)->text(), "1");
    EXPECT_EQ(table->item(1, 2)->text(), "0.5");
}

TEST_F(ProbePanelTest, TakesAwayTheSelectedPin) {
    QSignalSpy asked(&panel, &ProbePanel::unpinAsked);
    panel.findChild<QTableWidget*>()->selectRow(0);
    panel.findChild<QToolButton*>()->click();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toInt(), 0);
}

TEST_F(ProbePanelTest, TheCursorCannotBeTakenAway) {
    panel.findChild<QTableWidget*>()->selectRow(1);
    EXPECT_FALSE(panel.findChild<QToolButton*>()->isEnabled());
}

TEST_F(ProbePanelTest, OffersToComputeOnlyWhatIsMissing) {
    EXPECT_FALSE(panel.findChild<QPushButton*>()->isVisible());
    ProbePanel::State state = panel.state();
    state.missing = "Compute 3 Epochs";
    panel.setState(state);
    QSignalSpy asked(&panel, &ProbePanel::computeAsked);
    panel.findChild<QPushButton*>()->click();
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(ProbePanelTest, AClickIntoTheChartGoesToItsEpoch) {
    QSignalSpy picked(&panel, &ProbePanel::epochPicked);
    Q_EMIT panel.chart().picked(3);
    ASSERT_EQ(picked.count(), 1);
    EXPECT_EQ(picked[0][0].toInt(), 3);
}

}  // namespace
}  // namespace overlook
