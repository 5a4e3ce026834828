#include "app/window/evaluation_actions.h"

#include <algorithm>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QTimer>

#include "app/controllers/evaluation_controller.h"
#include "app/controllers/workspace.h"
#include "app/views/evaluation_view.h"
#include "app/window/actions.h"
#include "app/window/evaluate_dialog.h"
#include "app/window/open_run.h"
#include "app/window/window_layout.h"

namespace overlook {

namespace {

constexpr int kHeight = 320;

}  // namespace

EvaluationActions::EvaluationActions(const Actions& actions, Workspace& workspace, QDockWidget& dock)
    : QObject(&dock), m_actions(actions), m_workspace(workspace), m_dock(dock) {
    auto& panel = *static_cast<EvaluationPanel*>(dock.widget());
    EvaluationController& evaluation = EvaluationController::of(m_workspace);
    m_view = new EvaluationView({workspace.document(), evaluation, panel}, this);
    connect(m_view, &EvaluationView::runAsked, this,
            [this](const QString& folder, int epoch) { openRun(m_workspace, folder, epoch); });
    m_actions.handle("evaluate", this, [this] { evaluate(); });
    m_actions.handle("show_figures", this, [this] { showPanel(); });
    m_actions.handle("export_figures", this, [this] { exportFigures(); });
    m_actions.handle("save_report", this, [this] { saveReport(); });
    connect(&panel, &EvaluationPanel::evaluateAsked, this, &EvaluationActions::evaluate);
    connect(&panel, &EvaluationPanel::exportAsked, this, &EvaluationActions::exportFigures);
    connect(&panel, &EvaluationPanel::reportAsked, this, &EvaluationActions::saveReport);
    connect(&m_dock, &QDockWidget::visibilityChanged, this, [this](bool isVisible) {
        EvaluationController::of(m_workspace).setWatched(isVisible);
        if (isVisible)
            QTimer::singleShot(0, this, &EvaluationActions::giveRoom);  // once it has its place
        m_view->refresh();
    });
    connect(&evaluation, &EvaluationController::changed, this, &EvaluationActions::showState);
    connect(&m_workspace, &Workspace::jobChanged, this, [this] {
        showState();
        m_view->refresh();
    });
    connect(&m_workspace.document(), &Document::changed, this, &EvaluationActions::showState);
    showState();
}

/// As high as some rows of a table need, and as wide as some columns.
void EvaluationActions::giveRoom() {
    auto* window = qobject_cast<QMainWindow*>(m_dock.window());
    if (!window || m_dock.isFloating() || m_dock.height() >= kHeight)
        return;
    window->resizeDocks({&m_dock}, {kHeight}, Qt::Vertical);
    window->resizeDocks({&m_dock}, {std::max(m_dock.width(), window->width() / 2)}, Qt::Horizontal);
}

void EvaluationActions::showPanel() {
    WindowLayout::bringUp(m_dock);
}

void EvaluationActions::evaluate() {
    EvaluationController& evaluation = EvaluationController::of(m_workspace);
    EvaluateDialog dialog(evaluation.proposal(), m_dock.window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    showPanel();
    evaluation.evaluate(dialog.request());
}

QString EvaluationActions::chosenFile(const QString& title, const QString& suffix, const QString& filters) const {
    const auto& run = m_workspace.document().run();
    const QString name = (run ? QFileInfo(run->folder).fileName() : QString()) + QStringLiteral("_figures") + suffix;
    QString filter;
    QString file = QFileDialog::getSaveFileName(m_dock.window(), title, QDir::home().filePath(name), filters, &filter);
    if (!file.isEmpty() && QFileInfo(file).suffix().isEmpty())
        file += filter.contains(QLatin1String("*.json")) ? QStringLiteral(".json") : suffix;
    return file;
}

void EvaluationActions::exportFigures() {
    const QString file = chosenFile(tr("Export the Figures"), QStringLiteral(".csv"),
                                    tr("Comma-separated values (*.csv);;JSON (*.json)"));
    if (!file.isEmpty())
        EvaluationController::of(m_workspace).exportFigures(file);
}

void EvaluationActions::saveReport() {
    const QString file = chosenFile(tr("Save the Report"), QStringLiteral(".html"), tr("Page for a browser (*.html)"));
    if (!file.isEmpty())
        EvaluationController::of(m_workspace).saveReport(file);
}

void EvaluationActions::showState() {
    const EvaluationController& evaluation = EvaluationController::of(m_workspace);
    m_actions.setEnabled({"evaluate"}, evaluation.obstacle().isEmpty());
    m_actions.setEnabled({"export_figures", "save_report"}, evaluation.figures() != nullptr);
}

}  // namespace overlook
