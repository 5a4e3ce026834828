#include "app/window/compare_actions.h"

#include <QAction>

#include "app/document/document.h"
#include "app/window/actions.h"
#include "app/window/epoch_flash.h"

namespace overlook {

CompareActions::CompareActions(const Actions& actions, Document& document, EpochFlash& flash, QObject& owner)
    : QObject(&owner), m_actions(actions), m_document(document), m_flash(flash) {
    m_actions.handleToggle("pin_reference", this,
                           [this](bool isOn) { m_document.pinReference(isOn ? m_document.selection().epoch : 0); });
    m_actions.handleToggle("show_difference", this,
                           [this](bool isOn) { m_document.showDifference(m_document.activeIndex(), isOn); });
    m_actions.handleToggle("flash_reference", this, [this](bool isOn) { m_flash.setOn(isOn); });
    connect(&m_document, &Document::changed, this, &CompareActions::showState);
    connect(&m_flash, &EpochFlash::changed, this, &CompareActions::showState);
    showState();
}

void CompareActions::showState() {
    const bool hasEpochs = m_document.run() && !m_document.run()->epochs.empty();
    const Selection& selection = m_document.selection();
    m_actions.setEnabled({"pin_reference"}, hasEpochs && !m_flash.isOn());
    m_actions.setEnabled({"show_difference"}, hasEpochs || m_document.activeLayer().isDifference);
    m_actions.setEnabled({"flash_reference"}, m_flash.isOn() || m_document.comparedEpoch() > 0);
    m_actions.action("pin_reference")
        .setChecked(selection.referenceEpoch > 0 && selection.referenceEpoch == selection.epoch);
    m_actions.action("show_difference").setChecked(m_document.activeLayer().isDifference);
    m_actions.action("flash_reference").setChecked(m_flash.isOn());
}

}  // namespace overlook
