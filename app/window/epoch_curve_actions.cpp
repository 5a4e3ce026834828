#include "app/window/epoch_curve_actions.h"

#include <algorithm>
#include <iterator>
#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>

#include "app/controllers/epoch_values.h"
#include "app/window/actions.h"
#include "app/window/open_run.h"
#include "widgets/timeline/timeline.h"

namespace overlook {

namespace {

constexpr const char* kKey = "timeline/curve";
constexpr const char* kColumn = "column:";  // before the name of one in the settings

/// In the order of EpochQuantity; the first stands for the loss.
constexpr const char* kCurves[] = {"curve_loss", "curve_score", "curve_hints", "curve_truth", "curve_area"};

}  // namespace

EpochCurveActions::EpochCurveActions(const Actions& actions, Workspace& workspace, Timeline& timeline,
                                     QSettings& settings)
    : QObject(&timeline),
      m_actions(actions),
      m_workspace(workspace),
      m_values(EpochValues::of(workspace)),
      m_settings(settings) {
    for (const char* curve : kCurves)
        m_actions.handle(curve, this, [this, curve] { choose(QLatin1String(curve)); });
    QMenu& curves = m_actions.menu(MenuId::EpochCurve);
    QMenu& runs = m_actions.menu(MenuId::RunsBelow);
    runs.setToolTipsVisible(true);
    timeline.setMenus(curves, runs);
    connect(&curves, &QMenu::aboutToShow, this, &EpochCurveActions::fillColumns);
    connect(&runs, &QMenu::aboutToShow, this, &EpochCurveActions::fillRuns);
    connect(&m_values, &EpochValues::changed, this, &EpochCurveActions::showState);
    connect(&timeline, &Timeline::runAsked, this,
            [this](const QString& folder, int epoch) { openRun(m_workspace, folder, epoch); });
    (void)show(m_settings.value(QLatin1String(kKey)).toString());
    showState();
}

void EpochCurveActions::choose(const QString& curve) {
    if (show(curve))
        m_settings.setValue(QLatin1String(kKey), curve);
    showState();
}

/// A curve by its action, or a column of the metrics; false for anything else.
bool EpochCurveActions::show(const QString& curve) {
    const auto named = std::find(std::begin(kCurves), std::end(kCurves), curve);
    const bool isColumn = curve.startsWith(QLatin1String(kColumn));
    if (named != std::end(kCurves))
        m_values.want(static_cast<EpochQuantity>(std::distance(std::begin(kCurves), named)));
    else if (isColumn)
        m_values.want(EpochQuantity::Metric, curve.mid(QLatin1String(kColumn).size()));
    return isColumn || named != std::end(kCurves);
}

void EpochCurveActions::fillColumns() {
    QMenu& menu = m_actions.menu(MenuId::EpochCurve);
    for (const QPointer<QAction>& column : m_columns)
        delete column;
    m_columns.clear();
    if (m_values.columns().size() > 1)
        m_columns << menu.addSeparator();
    for (const QString& name : m_values.columns()) {
        if (name == QLatin1String("loss"))
            continue;
        QAction* action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(m_values.quantity() == EpochQuantity::Metric && name == m_values.column());
        connect(action, &QAction::triggered, this, [this, name] { choose(QLatin1String(kColumn) + name); });
        m_columns << action;
    }
}

void EpochCurveActions::fillRuns() {
    QMenu& menu = m_actions.menu(MenuId::RunsBelow);
    menu.clear();
    RunsBelow& below = m_values.below();
    below.refresh();  // for the next time: a run may have come since
    for (const QString& folder : below.beside()) {
        QAction* action = menu.addAction(QFileInfo(folder).fileName());
        action->setCheckable(true);
        action->setChecked(below.isShown(folder));
        action->setToolTip(QDir::toNativeSeparators(folder));
        connect(action, &QAction::toggled, this, [&below, folder](bool isOn) { below.show(folder, isOn); });
    }
    if (below.beside().isEmpty())
        menu.addAction(tr("No other run lies beside the open one"))->setEnabled(false);
}

void EpochCurveActions::showState() {
    const bool hasRun = m_workspace.document().run().has_value();
    for (std::size_t i = 0; i < std::size(kCurves); ++i) {
        const bool isIt = static_cast<std::size_t>(m_values.quantity()) == i;
        const bool isOtherColumn = i == 0 && m_values.column() != QLatin1String("loss") && hasRun;
        m_actions.action(kCurves[i]).setChecked(isIt && !isOtherColumn);
        m_actions.setEnabled({kCurves[i]}, hasRun);
    }
    m_actions.menu(MenuId::RunsBelow).setEnabled(hasRun);
}

}  // namespace overlook
