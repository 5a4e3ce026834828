#include "widgets/panels/picker.h"

#include <gtest/gtest.h>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "widgets/panels/combo_box_tip.h"
#include "widgets/panels/layers_panel.h"

namespace overlook {
namespace {

std::vector<Choice> layers(int count) {
    std::vector<Choice> choices;
    for (int i = 0; i < count; ++i)
        choices.push_back({QStringLiteral("layer%1").arg(i), QStringLiteral("Layer %1 (Conv2d)").arg(i)});
    return choices;
}

class PickerTest : public testing::Test {
 protected:
    PickerTest() { picker.show(); }

    void type(const QString& text) {
        picker.lineEdit()->selectAll();
        QTest::keyClicks(picker.lineEdit(), text);
        QTest::keyClick(picker.lineEdit(), Qt::Key_Return);
    }

    Picker picker;
    QSignalSpy chosen{&picker, &Picker::chosen};
};

TEST_F(PickerTest, ShowsTheGivenChoice) {
    picker.setChoices(layers(3), "layer1");
    EXPECT_EQ(picker.currentId(), "layer1");
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(PickerTest, TellsATextThatDoesNotFitInItsTip) {
    picker.setLabel("Layer");
    picker.setChoices(layers(3), "layer1");
    picker.resize(picker.fontMetrics().horizontalAdvance("Layer 1 (Conv2d)") + 80, picker.height());
    EXPECT_EQ(comboBoxTip(picker), "Layer");
    picker.resize(60, picker.height());
    EXPECT_EQ(comboBoxTip(picker), "Layer 1 (Conv2d)\nLayer");
}

TEST_F(PickerTest, SelectsNothingForAnUnknownId) {
    picker.setChoices(layers(3), "layer9");
    EXPECT_EQ(picker.currentIndex(), -1);
}

TEST_F(PickerTest, AnnouncesAChoiceByKeyboard) {
    picker.setChoices(layers(3), "layer1");
    QTest::keyClick(&picker, Qt::Key_Down);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toString(), "layer2");
}

TEST_F(PickerTest, IsSearchableOnlyWhenLong) {
    picker.setChoices(layers(12), "layer1");
    EXPECT_FALSE(picker.isEditable());
    picker.setChoices(layers(13), "layer1");
    EXPECT_TRUE(picker.isEditable());
}

TEST_F(PickerTest, FindsWhatIsTyped) {
    picker.setChoices(layers(30), "layer1");
    type("er 25");
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toString(), "layer25");
    EXPECT_EQ(picker.currentText(), "Layer 25 (Conv2d)");
}

TEST_F(PickerTest, GoesBackWhenNothingMatches) {
    picker.setChoices(layers(30), "layer1");
    type("nonsense");
    EXPECT_EQ(chosen.count(), 0);
    EXPECT_EQ(picker.currentText(), "Layer 1 (Conv2d)");
}

TEST_F(PickerTest, AddsNoEntryByTyping) {
    picker.setChoices(layers(30), "layer1");
    type("nonsense");
    EXPECT_EQ(picker.count(), 30);
}

TEST_F(PickerTest, LeavesASearchAloneWhenTheSameIsSetAgain) {
    picker.setChoices(layers(30), "layer1");
    picker.lineEdit()->selectAll();
    QTest::keyClicks(picker.lineEdit(), "er 2");
    picker.setChoices(layers(30), "layer1");
    EXPECT_EQ(picker.lineEdit()->text(), "er 2");
}

TEST_F(PickerTest, IsNotChangedByTheWheelWithoutTheFocus) {
    picker.setChoices(layers(3), "layer1");
    picker.clearFocus();
    QWheelEvent event(QPointF(5, 5), picker.mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&picker, &event);
    EXPECT_EQ(picker.currentId(), "layer1");
}

}  // namespace
}  // namespace overlook
