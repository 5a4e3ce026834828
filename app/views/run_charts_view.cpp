#include "app/views/run_charts_view.h"

#include <limits>
#include <QFileInfo>

namespace overlook {

namespace {

const char* const kLoss = "loss";

}  // namespace

RunChartsView::RunChartsView(Document& document, RunCurves& curves, RunChartsPanel& panel, QObject* parent)
    : QObject(parent), m_document(document), m_curves(curves), m_panel(panel) {
    connect(&m_curves, &RunCurves::changed, this, &RunChartsView::refresh);
    connect(&m_document, &Document::changed, this, [this](Changes changes) {
        if (changes & (Changes(Change::Selection) | Change::Run))
            refresh();
    });
    connect(&m_panel, &RunChartsPanel::runShown, &m_curves, &RunCurves::show);
    connect(&m_panel, &RunChartsPanel::epochPicked, &m_document, &Document::selectEpoch);
    connect(&m_panel, &RunChartsPanel::columnShown, this, [this](const QString& column, bool isShown) {
        if (!m_isChosen)
            m_shown = QStringList{kLoss};
        m_isChosen = true;
        m_shown.removeAll(column);
        if (isShown)
            m_shown << column;
        refresh();
    });
}

void RunChartsView::refresh() {
    if (!m_panel.isVisible())
        return;
    RunChartsPanel::State state;
    for (const QString& folder : m_curves.runs())
        state.runs.push_back({folder, QFileInfo(folder).fileName(), m_curves.isShown(folder)});
    for (const QString& column : columns())
        state.columns.push_back({column, column, isShown(column)});
    state.chart = chart();
    m_panel.setState(std::move(state));
}

/// Of all shown runs, the loss first.
QStringList RunChartsView::columns() const {
    QStringList names;
    for (const QString& folder : m_curves.runs()) {
        const auto epochs = m_curves.isShown(folder) ? m_curves.epochs(folder) : std::vector<EpochMetrics>();
        for (const EpochMetrics& epoch : epochs)
            for (const auto& [name, value] : epoch.values)
                if (const QString column = QString::fromStdString(name); !names.contains(column))
                    names << column;
    }
    names.sort();
    if (names.removeAll(QString::fromLatin1(kLoss)) > 0)
        names.prepend(QString::fromLatin1(kLoss));
    return names;
}

bool RunChartsView::isShown(const QString& column) const {
    return m_isChosen ? m_shown.contains(column) : column == QLatin1String(kLoss);
}

CurveChart::Content RunChartsView::chart() const {
    CurveChart::Content content;
    content.xTitle = tr("Epoch");
    content.emptyText =
        m_document.run() ? tr("Choose runs and what to show of them.") : tr("Open a run to see its curves.");
    const QStringList names = columns();
    for (const QString& folder : m_curves.runs()) {
        if (!m_curves.isShown(folder))
            continue;
        const std::vector<EpochMetrics> epochs = m_curves.epochs(folder);
        for (const QString& column : names) {
            if (!isShown(column))
                continue;
            CurveChart::Curve curve;
            curve.name = tr("%1, %2", "column of metrics, run").arg(column, QFileInfo(folder).fileName());
            for (const EpochMetrics& epoch : epochs) {
                const auto found = epoch.values.find(column.toStdString());
                curve.points.emplace_back(epoch.epoch, found == epoch.values.end()
                                                           ? std::numeric_limits<double>::quiet_NaN()
                                                           : found->second);
            }
            content.curves.push_back(std::move(curve));
        }
    }
    if (m_document.selection().epoch > 0)
        content.marker = m_document.selection().epoch;
    if (m_document.selection().referenceEpoch > 0)
        content.reference = m_document.selection().referenceEpoch;
    return content;
}

}  // namespace overlook
