#include "app/window/evaluate_dialog.h"

#include <gtest/gtest.h>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace overlook {
namespace {

EvaluationController::Proposal proposal() {
    EvaluationController::Proposal proposal;
    proposal.run = "/data/run";
    proposal.kinds = {"maps", "accumulated"};
    proposal.kind = "accumulated";
    proposal.epochs = {1, 2, 3, 4, 5};
    proposal.shownEpoch = 2;
    proposal.truth = "/data/set";
    proposal.lists = {"val"};
    proposal.measures = {{"deletion", "deletion AUC"}, {"drop", "average drop, %"}};
    proposal.checkpoints = {4, 5};
    return proposal;
}

void choose(const EvaluateDialog& dialog, const QString& text) {
    for (QComboBox* box : dialog.findChildren<QComboBox*>())
        if (const int index = box->findText(text, Qt::MatchContains); index >= 0)
            box->setCurrentIndex(index);
}

bool canStart(const EvaluateDialog& dialog) {
    for (const QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->text() == "Evaluate")
            return button->isEnabled();
    return false;
}

TEST(EvaluateDialog, AsksForTheShownMapsOfTheLastEpochWithTheRunsMasks) {
    const EvaluateDialog dialog(proposal());
    const EvaluateMaps request = dialog.request();
    EXPECT_EQ(request.run, "/data/run");
    EXPECT_EQ(request.kind, "accumulated");
    EXPECT_EQ(request.truth, "/data/set");
    EXPECT_TRUE(request.epochs.empty()) << "the last";
    EXPECT_TRUE(request.list.empty());
    EXPECT_TRUE(request.measures.empty()) << "those that ask the model take long";
    EXPECT_TRUE(canStart(dialog));
}

TEST(EvaluateDialog, TakesSomeOrAllEpochsAndAList) {
    const EvaluateDialog dialog(proposal());
    choose(dialog, "The shown one, 2");
    EXPECT_EQ(dialog.request().epochs, std::vector<int>{2});
    choose(dialog, "All 5 epochs");
    EXPECT_EQ(dialog.request().epochs, std::vector<int>({1, 2, 3, 4, 5}));
    choose(dialog, "Some of them");
    dialog.findChild<QSpinBox*>()->setValue(3);
    EXPECT_EQ(dialog.request().epochs, std::vector<int>({2, 5})) << "the last is among them";
    choose(dialog, "“val”");
    EXPECT_EQ(dialog.request().list, "val");
}

TEST(EvaluateDialog, NeedsMasksOrAModel) {
    const EvaluateDialog dialog(proposal());
    dialog.findChild<QLineEdit*>()->clear();
    EXPECT_FALSE(canStart(dialog));
    auto* drop = dialog.findChildren<QCheckBox*>().last();
    EXPECT_EQ(drop->text(), "Average drop, %");
    drop->click();
    EXPECT_TRUE(canStart(dialog));
    EXPECT_EQ(dialog.request().measures, std::vector<std::string>{"drop"});
}

TEST(EvaluateDialog, AsksTheModelsOfEpochsWhoseCheckpointsWereKept) {
    const EvaluateDialog dialog(proposal());
    auto* drop = dialog.findChildren<QCheckBox*>().last();
    drop->click();
    EXPECT_TRUE(drop->isEnabled());
    choose(dialog, "All 5 epochs");
    EXPECT_FALSE(drop->isEnabled());
    EXPECT_TRUE(dialog.request().measures.empty());
    choose(dialog, "The last one, 5");
    EXPECT_EQ(dialog.request().measures, std::vector<std::string>{"drop"});
}

TEST(EvaluateDialog, OffersNoModelWithoutCheckpoints) {
    EvaluationController::Proposal bare = proposal();
    bare.checkpoints.clear();
    const EvaluateDialog dialog(bare);
    for (const QCheckBox* box : dialog.findChildren<QCheckBox*>())
        EXPECT_FALSE(box->isEnabled());
}

}  // namespace
}  // namespace overlook
