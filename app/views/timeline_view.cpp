#include "app/views/timeline_view.h"

#include <QFileInfo>
#include <QLocale>

#include "app/controllers/epoch_values.h"
#include "widgets/timeline/timeline.h"

namespace overlook {

TimelineView::TimelineView(Document& document, EpochValues& values, Timeline& timeline, QObject* parent)
    : QObject(parent), m_document(document), m_values(values), m_timeline(timeline) {
    connect(&m_document, &Document::changed, this, [this](Changes changes) {
        if (changes & (Changes(Change::Run) | Change::Selection))
            showEpochs();
    });
    connect(&m_values, &EpochValues::changed, this, &TimelineView::showCurves);
    connect(&m_timeline, &Timeline::epochChanged, &m_document, &Document::selectEpoch);
    connect(&m_timeline, &Timeline::referenceAsked, &m_document, &Document::pinReference);
    connect(&m_timeline, &Timeline::runHidden, this, [this](const QString& run) { m_values.below().show(run, false); });
    refresh();
}

void TimelineView::refresh() {
    showEpochs();
    showCurves();
}

void TimelineView::showEpochs() {
    if (!m_document.run())
        return m_timeline.setEpochs({}, 0);
    std::vector<int> finished;
    for (const EpochMetrics& epoch : m_document.run()->epochs)
        finished.push_back(epoch.epoch);
    m_timeline.setEpochs(FinishedEpochs(std::move(finished)), m_document.run()->planned);
    m_timeline.setEpoch(m_document.selection().epoch);
    m_timeline.setReference(m_document.selection().referenceEpoch);
}

void TimelineView::showCurves() {
    const std::vector<EpochValues::Row> rows = m_values.rows();
    std::vector<TimelineRun> below;
    for (std::size_t i = 1; i < rows.size(); ++i)
        below.push_back({rows[i].run, QFileInfo(rows[i].run).fileName(), rows[i].planned, rows[i].values});
    m_timeline.setRunsBelow(below);
    m_timeline.setSparkline(rows.empty() ? QString() : curveName(),
                            rows.empty() ? std::vector<double>() : rows.front().values);
}

QString TimelineView::curveName() const {
    switch (m_values.quantity()) {
        case EpochQuantity::Metric:
            return m_values.column() == QLatin1String("loss") ? tr("Loss") : m_values.column();
        case EpochQuantity::ClassScore:
            return tr("Score");
        case EpochQuantity::HintEnergy:
            return tr("In the hints");
        case EpochQuantity::TruthEnergy:
            return tr("In the truth");
        case EpochQuantity::Area:
            return tr("Area from %1 on").arg(QLocale().toString(areaThreshold(m_document.activeLayer().style), 'g', 2));
    }
    return {};
}

}  // namespace overlook
