#include "app/views/run_charts_view.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <QFileInfo>

#include "app/views/method_text.h"

namespace overlook {

namespace {

const char* const kLoss = "loss";

bool isPartOfLoss(const QString& column) {
    return column == QLatin1String(kLoss) || column.startsWith(QLatin1String("loss_"));
}

/// What is learnt from, a score of the pictures, and how well maps lie on the truth.
bool isToldOfALearningRun(const QString& column) {
    static const QStringList kScores{QStringLiteral("train_accuracy"), QStringLiteral("train_miou"),
                                     QStringLiteral("energy_in_mask")};
    return isPartOfLoss(column) || kScores.contains(column);
}

/// A share of 0 to 1 by its values and its name, such as an accuracy.
bool isScore(const QString& column, const std::vector<EpochMetrics>& epochs) {
    for (const char* other : {"loss", "seconds", "learning_rate"})
        if (column.contains(QLatin1String(other), Qt::CaseInsensitive) || column == QLatin1String("lr"))
            return false;
    return std::all_of(epochs.begin(), epochs.end(), [name = column.toStdString()](const EpochMetrics& epoch) {
        const auto found = epoch.values.find(name);
        return found == epoch.values.end() || !(found->second < 0 || found->second > 1);
    });
}

/// Its curve has no name yet; none while there is nothing to show.
CurveChart::Content qualityChart(const RunQuality& quality, const QString& xTitle) {
    CurveChart::Content content;
    content.xTitle = xTitle;
    content.isWhole = false;
    content.emptyText = quality.absence();
    if (quality.curve().points.empty())
        return content;
    CurveChart::Curve curve;
    for (const auto& [x, y] : quality.curve().points)
        curve.points.emplace_back(x, y);
    content.curves.push_back(std::move(curve));
    return content;
}

}  // namespace

RunChartsView::RunChartsView(const Parts& parts, QObject* parent)
    : QObject(parent),
      m_document(parts.document),
      m_curves(parts.curves),
      m_quality(parts.quality),
      m_channels(parts.channels),
      m_panel(parts.panel) {
    connect(&m_curves, &RunCurves::changed, this, &RunChartsView::refresh);
    connect(&m_quality, &RunQuality::changed, this, &RunChartsView::refresh);
    connect(&m_channels, &ChannelController::changed, this, &RunChartsView::refresh);
    connect(&m_panel, &RunChartsPanel::kindChosen, this, [this](RunChartsPanel::Kind kind) {
        m_kind = kind;
        wantQuality();
        refresh();
    });
    connect(&m_document, &Document::changed, this, [this](Changes changes) {
        if (changes & (Changes(Change::Selection) | Change::Run))
            refresh();
    });
    connect(&m_panel, &RunChartsPanel::runShown, &m_curves, &RunCurves::show);
    connect(&m_panel, &RunChartsPanel::epochPicked, &m_document, &Document::selectEpoch);
    connect(&m_panel, &RunChartsPanel::columnShown, this, &RunChartsView::showColumn);
}

/// Of channels, one layer is shown at a time: the number of its channels is its own.
void RunChartsView::showColumn(const QString& column, bool isShown) {
    if (m_kind == RunChartsPanel::Kind::Channels) {
        if (isShown)
            m_channelLayer = column;
        return refresh();
    }
    if (!m_isChosen)
        for (const QString& name : columns())
            if (this->isShown(name))
                m_shown << name;
    m_isChosen = true;
    m_shown.removeAll(column);
    if (isShown)
        m_shown << column;
    refresh();
}

void RunChartsView::setWatched(bool isWatched) {
    m_isWatched = isWatched;
    m_curves.setWatched(isWatched);
    wantQuality();
}

void RunChartsView::wantQuality() {
    using Kind = RunChartsPanel::Kind;
    const bool isReliability = m_isWatched && m_kind == Kind::Reliability;
    const bool isOverlap = m_isWatched && m_kind == Kind::ThresholdOverlap;
    m_channels.setWatched(m_isWatched && m_kind == Kind::Channels);
    m_quality.want(isReliability ? RunQuality::Kind::Reliability
                   : isOverlap   ? RunQuality::Kind::ThresholdOverlap
                                 : RunQuality::Kind::None);
}

void RunChartsView::refresh() {
    if (!m_panel.isVisible())
        return;
    RunChartsPanel::State state;
    state.kind = m_kind;
    for (const QString& folder : m_curves.runs())
        state.runs.push_back({folder, QFileInfo(folder).fileName(), m_curves.isShown(folder)});
    if (m_kind == RunChartsPanel::Kind::Channels)
        state.columns = channelLayers();
    else
        for (const QString& column : columns())
            state.columns.push_back({column, column, isShown(column)});
    state.chart = content();
    m_panel.setState(std::move(state));
}

CurveChart::Content RunChartsView::content() const {
    switch (m_kind) {
        case RunChartsPanel::Kind::Curves:
            return chart();
        case RunChartsPanel::Kind::Reliability:
            return reliability();
        case RunChartsPanel::Kind::ThresholdOverlap:
            return thresholdOverlap();
        case RunChartsPanel::Kind::Channels:
            return channels();
    }
    return {};
}

std::vector<RunChartsPanel::Item> RunChartsView::channelLayers() const {
    std::vector<RunChartsPanel::Item> items;
    bool isAnyShown = false;
    for (const ChannelWeights& layer : m_channels.layers()) {
        const QString name = QString::fromStdString(layer.layer);
        items.push_back({name, name, name == m_channelLayer});
        isAnyShown = isAnyShown || name == m_channelLayer;
    }
    if (!isAnyShown && !items.empty())
        items.back().isShown = true;
    return items;
}

CurveChart::Content RunChartsView::channels() const {
    CurveChart::Content content;
    content.xTitle = tr("Channel");
    content.yTitle = tr("Weight");
    content.emptyText = m_channels.absence().isEmpty() ? tr("Computing …") : m_channels.absence();
    const std::vector<RunChartsPanel::Item> items = channelLayers();
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!items[i].isShown)
            continue;
        CurveChart::Curve curve;
        curve.name = items[i].text;
        for (const float weight : m_channels.layers()[i].weights) {
            const auto channel = static_cast<double>(curve.points.size());
            curve.points.emplace_back(channel, weight);
            content.bars.push_back(QString::number(channel));
        }
        content.curves.push_back(std::move(curve));
    }
    return content;
}

/// Of all shown runs, the loss and its parts first.
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
    std::stable_partition(names.begin(), names.end(), isPartOfLoss);
    return names;
}

std::ptrdiff_t RunChartsView::shownRuns() const {
    const QStringList runs = m_curves.runs();
    return std::count_if(runs.begin(), runs.end(), [this](const QString& run) { return m_curves.isShown(run); });
}

/// Until the user chooses: of one run what is told of learning, of several the loss, so that they can be compared.
bool RunChartsView::isShown(const QString& column) const {
    if (m_isChosen)
        return m_shown.contains(column);
    return shownRuns() > 1 ? column == QLatin1String(kLoss) : isToldOfALearningRun(column);
}

/// On the diagonal, what is said with a probability is so as often.
CurveChart::Content RunChartsView::reliability() const {
    CurveChart::Content content = qualityChart(m_quality, tr("Probability"));
    if (content.curves.empty())
        return content;
    content.curves.front().name = tr("Share that is so, epoch %1; calibration error %2")
                                      .arg(m_quality.curve().epoch)
                                      .arg(numberText(std::round(m_quality.curve().number * 1000) / 1000));
    content.curves.push_back({tr("Perfectly calibrated"), {QPointF(0, 0), QPointF(1, 1)}});
    return content;
}

CurveChart::Content RunChartsView::thresholdOverlap() const {
    CurveChart::Content content = qualityChart(m_quality, tr("Threshold"));
    if (content.curves.empty())
        return content;
    content.curves.front().name =
        tr("Mean IoU, epoch %1; highest at %2").arg(m_quality.curve().epoch).arg(numberText(m_quality.curve().number));
    content.reference = m_quality.curve().number;
    return content;
}

CurveChart::Content RunChartsView::chart() const {
    CurveChart::Content content;
    content.xTitle = tr("Epoch");
    content.emptyText =
        m_document.run() ? tr("Choose runs and what to show of them.") : tr("Open a run to see its curves.");
    const QStringList names = columns();
    const bool isOne = shownRuns() == 1;
    for (const QString& folder : m_curves.runs()) {
        if (!m_curves.isShown(folder))
            continue;
        const std::vector<EpochMetrics> epochs = m_curves.epochs(folder);
        for (const QString& column : names) {
            if (!isShown(column))
                continue;
            CurveChart::Curve curve;
            curve.name =
                isOne ? column : tr("%1, %2", "column of metrics, run").arg(column, QFileInfo(folder).fileName());
            for (const EpochMetrics& epoch : epochs) {
                const auto found = epoch.values.find(column.toStdString());
                curve.points.emplace_back(epoch.epoch, found == epoch.values.end()
                                                           ? std::numeric_limits<double>::quiet_NaN()
                                                           : found->second);
            }
            curve.isScore = isScore(column, epochs);
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
