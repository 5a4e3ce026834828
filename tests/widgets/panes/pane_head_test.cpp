#include "widgets/panes/pane_head.h"

#include <gtest/gtest.h>
#include <QComboBox>
#include <QSignalSpy>

#include "widgets/panels/layer_picker.h"
#include "widgets/panels/picker.h"

namespace overlook {
namespace {

PaneHead::State stateOfB() {
    PaneHead::State state;
    state.letter = "B";
    state.sources = {{"shared", "run 1"}, {"run:/r2", "run 2"}};
    state.source = "shared";
    state.epochs = {{"timeline", "Timeline: 7"}, {"1", "Epoch 1"}};
    state.epoch = "1";
    state.methods = {{"cam", "CAM"}};
    state.method = "cam";
    return state;
}

TEST(PaneHead, EveryPickerSaysWhatItIsFor) {
    PaneHead head;
    head.setState(stateOfB());
    for (const QComboBox* picker : head.findChildren<QComboBox*>())
        EXPECT_TRUE(picker->accessibleName().endsWith("pane B")) << picker->accessibleName().toStdString();
    EXPECT_EQ(head.accessibleName(), "Pane B");
}

TEST(PaneHead, APickerWithoutChoicesIsHidden) {
    PaneHead head;
    PaneHead::State state = stateOfB();
    state.epochs.clear();
    head.setState(state);
    head.show();
    EXPECT_FALSE(head.findChildren<Picker*>()[1]->isVisible());
    EXPECT_FALSE(head.findChild<LayerPicker*>()->isVisible());
    EXPECT_TRUE(head.findChildren<Picker*>()[0]->isVisible());
}

TEST(PaneHead, TellsWhatTheUserChose) {
    PaneHead head;
    head.setState(stateOfB());
    QSignalSpy chosen(&head, &PaneHead::epochChosen);
    Picker* epochs = head.findChildren<Picker*>()[1];
    epochs->setCurrentIndex(0);
    Q_EMIT epochs->activated(0);
    ASSERT_GE(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toString(), "timeline");
}

}  // namespace
}  // namespace overlook
