#include "app/window/train_dialog.h"

#include <gtest/gtest.h>
#include <QComboBox>
#include <QPushButton>

#include "app/window/folder_edit.h"

namespace overlook {
namespace {

bool canStart(const TrainDialog& dialog) {
    for (const QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Train"))
            return button->isEnabled();
    return false;
}

/// The dialog with three methods on offer.
class TrainDialogTest : public testing::Test {
 protected:
    TrainDialogTest() {
        dialog.setChoices({{{"classify", {"tiny-cam", "vgg16-cam"}, false, false, "Labels."},
                            {"gain-ext", {"tiny-cam"}, false, true, "Labels and hints."},
                            {"novel", {"tiny-fcn"}, true, false, "A method that has no name here."}}});
        dialog.show();
    }

    void choose(const char* method) {
        const int index = methods().findData(QString::fromLatin1(method));
        ASSERT_GE(index, 0) << method;
        methods().setCurrentIndex(index);
    }
    QComboBox& methods() { return *dialog.findChildren<QComboBox*>().at(0); }
    QComboBox& networks() { return *dialog.findChildren<QComboBox*>().at(1); }
    FolderEdit& hints() { return *dialog.findChildren<FolderEdit*>().at(0); }
    TrainDialog dialog;
};

TEST_F(TrainDialogTest, StartsWithTheFirstMethodAndItsFirstNetwork) {
    EXPECT_EQ(dialog.request().method, "classify");
    EXPECT_EQ(dialog.request().network, "tiny-cam");
    EXPECT_TRUE(canStart(dialog));
}

TEST_F(TrainDialogTest, OffersTheNetworksThatTheMethodTrains) {
    choose("novel");
    EXPECT_EQ(networks().count(), 1);
    EXPECT_EQ(dialog.request().network, "tiny-fcn");
}

TEST_F(TrainDialogTest, KeepsTheNetworkThatAnotherMethodTrainsToo) {
    networks().setCurrentIndex(0);
    choose("gain-ext");
    EXPECT_EQ(dialog.request().network, "tiny-cam");
}

TEST_F(TrainDialogTest, CallsAnUnknownMethodByItsId) {
    choose("novel");
    EXPECT_EQ(methods().currentText(), QStringLiteral("novel"));
}

TEST_F(TrainDialogTest, AsksForHintsOnlyWhereTheMethodUsesThem) {
    EXPECT_FALSE(hints().isVisible());
    choose("gain-ext");
    EXPECT_TRUE(hints().isVisible());
}

TEST_F(TrainDialogTest, DoesNotStartWithoutTheHintsThatTheMethodUses) {
    choose("gain-ext");
    EXPECT_FALSE(canStart(dialog));
    hints().setPath(QStringLiteral("/hints"));
    EXPECT_TRUE(canStart(dialog));
    EXPECT_EQ(dialog.request().dataParameters.hints, "/hints");
}

TEST_F(TrainDialogTest, TakesHintsFromTheOpenProjectUntilAnotherPlaceIsChosen) {
    dialog.setHints(QStringLiteral("/lake.overlook"));
    choose("gain-ext");
    EXPECT_TRUE(canStart(dialog));
    EXPECT_EQ(dialog.request().dataParameters.hints, "/lake.overlook");
}

TEST_F(TrainDialogTest, LeavesWeightsThatItDoesNotShowAsTheyAre) {
    EXPECT_EQ(dialog.request().methodParameters.gradientWeight, MethodParameters().gradientWeight);
}

TEST_F(TrainDialogTest, LeavesHintsOfAnotherMethodOut) {
    choose("gain-ext");
    hints().setPath(QStringLiteral("/hints"));
    choose("classify");
    EXPECT_EQ(dialog.request().dataParameters.hints, "");
}

TEST(TrainDialog, CannotStartBeforeTheEngineHasSaidWhatThereIs) {
    const TrainDialog dialog;
    EXPECT_FALSE(canStart(dialog));
    EXPECT_EQ(dialog.request().method, "");
}

}  // namespace
}  // namespace overlook
