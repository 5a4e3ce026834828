#include "app/window/pane_actions.h"

#include <QAction>
#include <QActionGroup>
#include <QFileDialog>
#include <QFileInfo>

#include "app/controllers/pane_controller.h"
#include "app/controllers/workspace.h"
#include "app/views/pane_views.h"
#include "app/window/actions.h"

namespace overlook {

namespace {

using Layout = PaneController::Layout;

constexpr std::pair<const char*, Layout> kLayouts[] = {{"one_pane", Layout::Single},   {"two_panes", Layout::Two},
                                                       {"three_panes", Layout::Three}, {"four_panes", Layout::Four},
                                                       {"wipe_panes", Layout::Wipe},   {"blink_panes", Layout::Blink}};

}  // namespace

PaneActions::PaneActions(const Actions& actions, Workspace& workspace, PaneViews& views, QWidget& window)
    : QObject(&window), m_actions(actions), m_workspace(workspace), m_window(window) {
    auto* group = new QActionGroup(this);
    for (const auto& [id, layout] : kLayouts) {
        group->addAction(&m_actions.action(id));
        m_actions.handle(id, this, [this, layout = layout] { m_workspace.panes().setLayout(layout); });
    }
    m_actions.handle("compare_reference", this, [this] { compareWithReference(); });
    m_actions.handleToggle("lock_scale", this, [this](bool isOn) { m_workspace.panes().lockScale(isOn); });
    connect(&m_actions.action("legend"), &QAction::toggled, &views, &PaneViews::setLegendVisible);
    connect(&m_actions.action("pixel_grid"), &QAction::toggled, &views.grid(), &PaneGrid::setGridVisible);
    connect(&m_actions.action("hide_overlay"), &QAction::toggled, &views.grid(), &PaneGrid::setOverlaysHidden);
    connect(&views, &PaneViews::runAsked, this, &PaneActions::openRun);
    connect(&views, &PaneViews::modelAsked, this, &PaneActions::openModel);
    connect(&m_workspace.panes(), &PaneController::changed, this, &PaneActions::showState);
    connect(&m_workspace.document(), &Document::changed, this, &PaneActions::showState);
    showState();
}

/// With the pinned epoch, which is the first one until something else is pinned.
void PaneActions::compareWithReference() {
    const Document& document = m_workspace.document();
    if (!document.run() || document.run()->epochs.empty())
        return;
    const int pinned = document.selection().referenceEpoch;
    const int before = pinned > 0 ? pinned : document.run()->epochs.front().epoch;
    m_workspace.panes().showComparison(before, document.selection().epoch);
}

void PaneActions::openRun(int pane) {
    const auto& run = m_workspace.document().run();
    const QString folder = QFileDialog::getExistingDirectory(&m_window, tr("Run to Compare With"),
                                                             run ? QFileInfo(run->folder).path() : QString());
    if (folder.isEmpty() || pane >= m_workspace.panes().count())
        return;
    PaneChoice choice = m_workspace.panes().choice(pane);
    choice.source = {PaneSource::Kind::Run, folder};
    m_workspace.panes().choose(pane, choice);
}

void PaneActions::openModel(int pane) {
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Model to Compare With"), {},
                                                      tr("Models (*.pt *.ts *.pth);;All files (*)"));
    if (path.isEmpty() || pane >= m_workspace.panes().count())
        return;
    PaneChoice choice = m_workspace.panes().choice(pane);
    choice.source = {PaneSource::Kind::Model, path};
    m_workspace.panes().choose(pane, choice);
}

void PaneActions::showState() {
    const Document& document = m_workspace.document();
    const PaneController& panes = m_workspace.panes();
    const bool hasMaps = document.model() || document.run();
    for (const auto& [id, layout] : kLayouts) {
        m_actions.setEnabled({id}, layout == Layout::Single || hasMaps || panes.layout() == layout);
        m_actions.action(id).setChecked(panes.layout() == layout);
    }
    m_actions.setEnabled({"compare_reference"}, document.run() && !document.run()->epochs.empty());
    m_actions.action("lock_scale").setChecked(panes.isScaleLocked());
}

}  // namespace overlook
