#include "widgets/panels/pseudo_label_panel.h"

#include <gtest/gtest.h>
#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

namespace overlook {
namespace {

class PseudoLabelPanelTest : public testing::Test {
 protected:
    PseudoLabelPanelTest() { panel.show(); }
    PseudoLabelPanel panel;
    QSignalSpy chosen{&panel, &PseudoLabelPanel::rulesChosen};
};

TEST_F(PseudoLabelPanelTest, ShowsWhatTheRulesNeed) {
    auto* box = panel.findChild<QCheckBox*>();
    PseudoLabelPanel::Rules rules;
    panel.setRules(rules);
    EXPECT_FALSE(box->isChecked());
    rules.background = QStringLiteral("power");
    rules.exponent = 8;
    rules.leavesOut = true;
    panel.setRules(rules);
    EXPECT_TRUE(box->isChecked());
    EXPECT_EQ(chosen.count(), 0) << "only the user's choices are told";
    EXPECT_EQ(panel.rules().exponent, 8);
}

TEST_F(PseudoLabelPanelTest, TellsWhatTheUserChose) {
    panel.findChild<QCheckBox*>()->click();
    ASSERT_EQ(chosen.count(), 1);
    const auto rules = chosen.front().front().value<PseudoLabelPanel::Rules>();
    EXPECT_TRUE(rules.leavesOut);
    EXPECT_EQ(rules.background, QStringLiteral("constant"));
    EXPECT_TRUE(rules.crf.isEmpty());
    EXPECT_DOUBLE_EQ(rules.level, 0.2);
    EXPECT_DOUBLE_EQ(rules.conflictAbove, 0.9);
}

TEST_F(PseudoLabelPanelTest, ListsTheSharesOfClasses) {
    PseudoLabelPanel::State state;
    state.rows = {{QStringLiteral("Background"), 0, 0.75}, {QStringLiteral("boat"), 0xFF0000, 0.25}};
    state.canSave = true;
    panel.setState(state);
    auto* rows = panel.findChild<QTreeWidget*>();
    ASSERT_EQ(rows->topLevelItemCount(), 2);
    EXPECT_EQ(rows->topLevelItem(1)->text(0), QStringLiteral("boat"));
    EXPECT_TRUE(rows->topLevelItem(1)->text(1).contains(QStringLiteral("25")));
    const QList<QPushButton*> buttons = panel.findChildren<QPushButton*>();
    ASSERT_EQ(buttons.size(), 2);
    EXPECT_NE(buttons[0]->isEnabled(), buttons[1]->isEnabled()) << "one mask can be saved, those of all pictures not";
}

}  // namespace
}  // namespace overlook
