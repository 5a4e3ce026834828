#include "widgets/panels/accumulation_panel.h"

#include <gtest/gtest.h>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include "widgets/panels/picker.h"
#include "widgets/panels/wrapped_check_box.h"

namespace overlook {
namespace {

AccumulationPanel::State twoEpochs() {
    AccumulationPanel::State state;
    state.methods = {{"cam", "CAM"}, {"grad_cam", "Grad-CAM"}};
    state.rules = {"cam", "average", "probability", 0.7, false, true};
    state.isOfRun = false;
    state.epochs = {{1, true, "entered", 0.25}, {2, false, "left out", -1}};
    state.selected = 2;
    return state;
}

class AccumulationPanelTest : public testing::Test {
 protected:
    AccumulationPanelTest() {
        QObject::connect(&panel, &AccumulationPanel::rulesChosen, &panel,
                         [this](const AccumulationPanel::Rules& rules) { chosen.push_back(rules); });
        panel.setState(twoEpochs());
    }
    [[nodiscard]] QTreeWidget& list() { return *panel.findChild<QTreeWidget*>(); }

    AccumulationPanel panel;
    std::vector<AccumulationPanel::Rules> chosen;
    QSignalSpy included{&panel, &AccumulationPanel::epochIncluded};
};

TEST_F(AccumulationPanelTest, ShowsWhatItIsGivenWithoutAWord) {
    EXPECT_TRUE(chosen.empty());
    EXPECT_TRUE(included.isEmpty());
    ASSERT_EQ(list().topLevelItemCount(), 2);
    EXPECT_EQ(list().topLevelItem(0)->checkState(0), Qt::Checked);
    EXPECT_EQ(list().topLevelItem(1)->checkState(0), Qt::Unchecked);
    EXPECT_TRUE(list().topLevelItem(0)->text(1).contains("25"));
    EXPECT_TRUE(list().topLevelItem(1)->text(1).isEmpty());
    EXPECT_TRUE(list().topLevelItem(1)->font(0).bold()) << "the selected epoch stands out";
    EXPECT_TRUE(panel.findChild<QDoubleSpinBox*>()->isVisibleTo(&panel));
}

TEST_F(AccumulationPanelTest, TickingAnEpochSaysSo) {
    list().topLevelItem(1)->setCheckState(0, Qt::Checked);
    ASSERT_EQ(included.size(), 1);
    EXPECT_EQ(included.front().at(0).toInt(), 2);
    EXPECT_TRUE(included.front().at(1).toBool());
}

TEST_F(AccumulationPanelTest, ItsRulesFitIntoANarrowPanel) {
    panel.resize(288, 700);
    panel.show();
    const auto* area = panel.findChild<QScrollArea*>();
    EXPECT_LE(area->widget()->minimumSizeHint().width(), area->viewport()->width());
    EXPECT_LE(panel.minimumSizeHint().width(), 288);
}

TEST_F(AccumulationPanelTest, AClickOnTheTextOfARuleIsOneOnItsBox) {
    auto* check = panel.findChild<WrappedCheckBox*>();
    check->resize(200, 30);
    QTest::mouseClick(check, Qt::LeftButton, {}, QPoint(100, 15));
    EXPECT_EQ(chosen.size(), 1U);
}

TEST_F(AccumulationPanelTest, ARuleIsToldTogetherWithTheOthers) {
    panel.findChild<QCheckBox*>()->toggle();
    ASSERT_EQ(chosen.size(), 1U);
    EXPECT_EQ(chosen.front().fusion, "average");
    EXPECT_EQ(chosen.front().acceptance, "probability");
    EXPECT_NEAR(chosen.front().probability, 0.7, 1e-9);
    EXPECT_TRUE(chosen.front().skipsFirstEpoch);
    EXPECT_TRUE(chosen.front().fillsInAtTheEnd);
}

TEST_F(AccumulationPanelTest, OnlyOtherRulesCanBeTakenBack) {
    AccumulationPanel::State state = twoEpochs();
    const auto isAnyEnabled = [this](const QString& text) {
        for (const QPushButton* button : panel.findChildren<QPushButton*>())
            if (button->text() == text)
                return button->isEnabled();
        return false;
    };
    EXPECT_TRUE(isAnyEnabled("As the Run Did It"));
    state.isOfRun = true;
    state.epochs.clear();
    panel.setState(state);
    EXPECT_FALSE(isAnyEnabled("As the Run Did It"));
    EXPECT_FALSE(isAnyEnabled("Show Map")) << "there is nothing to accumulate";
    EXPECT_EQ(list().topLevelItemCount(), 0);
}

}  // namespace
}  // namespace overlook
