#include "app/views/evaluation_view.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <QCoreApplication>
#include <QFileInfo>

#include "app/views/method_text.h"

namespace overlook {

namespace {

using Scope = MapFigures::Scope;

constexpr QLatin1String kThreshold("threshold");
constexpr std::size_t kMostCurves = 8;
constexpr int kShareDecimals = 3;
constexpr int kPercentDecimals = 1;

QString titleOf(const std::string& measure) {
    QString title = QCoreApplication::translate("Measures", mapMeasure(measure).title);
    title[0] = title[0].toUpper();
    return title;
}

double valueOf(const MapFigures& row, const std::string& measure) {
    return row.value(measure).value_or(std::numeric_limits<double>::quiet_NaN());
}

bool hasPicture(Scope scope) {
    return scope == Scope::Map || scope == Scope::Picture;
}

bool hasClass(Scope scope) {
    return scope == Scope::Map || scope == Scope::Class;
}

FigureTable::Column columnOf(const std::string& measure) {
    const bool isPercent = QLatin1String(mapMeasure(measure).title).contains(QLatin1Char('%'));
    return {titleOf(measure), isPercent ? kPercentDecimals : kShareDecimals, mapMeasure(measure).isHighBetter};
}

}  // namespace

EvaluationView::EvaluationView(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    EvaluationController& evaluation = m_parts.evaluation;
    EvaluationPanel& panel = m_parts.panel;
    connect(&evaluation, &EvaluationController::changed, this, [this] {
        takeFigures();
        fillRuns();
        refresh();
    });
    connect(&panel, &EvaluationPanel::kindChosen, &evaluation, &EvaluationController::showKind);
    connect(&panel, &EvaluationPanel::epochChosen, this, [this](const QString& id) {
        m_epoch = id.toInt();
        fillTables();
        refresh();
    });
    connect(&panel, &EvaluationPanel::chartChosen, this, [this](const QString& id) {
        m_chart = id;
        refresh();
    });
    connect(&panel, &EvaluationPanel::rowChosen, this, &EvaluationView::go);
    connect(&panel, &EvaluationPanel::languageChanged, this, [this] {
        fillTables();
        fillRuns();
        refresh();
    });
    connect(&panel, &EvaluationPanel::epochPicked, &m_parts.document, &Document::selectEpoch);
    connect(&m_parts.document, &Document::changed, this, [this](Changes changes) {
        if (changes & (Changes(Change::Selection) | Change::Run) && m_parts.panel.isVisible())
            refresh();
    });
    refresh();
}

/// Lists the last epoch of new figures.
void EvaluationView::takeFigures() {
    if (m_figures == m_parts.evaluation.figures())
        return;
    m_figures = m_parts.evaluation.figures();
    m_measures = m_figures ? knownMeasures(m_figures->rows) : std::vector<std::string>();
    const std::vector<int> epochs = m_figures ? m_figures->epochs() : std::vector<int>();
    m_epoch = epochs.empty() ? 0 : epochs.back();
    fillTables();
}

void EvaluationView::fillTables() {
    fill(EvaluationPanel::Maps, Scope::Map);
    fill(EvaluationPanel::Pictures, Scope::Picture);
    fill(EvaluationPanel::Classes, Scope::Class);
    fill(EvaluationPanel::Epochs, Scope::Epoch);
}

void EvaluationView::fill(EvaluationPanel::Table table, Scope scope) {
    m_parts.panel.setTable(table, content(scope));
}

FigureTable::Content EvaluationView::content(Scope scope) const {
    FigureTable::Content content;
    if (!m_figures)
        return content;
    std::vector<const MapFigures*> rows;
    for (const MapFigures& row : m_figures->rows)
        if (row.scope == scope && (scope == Scope::Epoch || isListed(row.epoch)))
            rows.push_back(&row);
    const auto isKnown = [&rows](const std::string& id) {
        return std::any_of(rows.begin(), rows.end(), [&id](const MapFigures* row) { return row->value(id); });
    };
    std::vector<std::string> measures;
    std::copy_if(m_measures.begin(), m_measures.end(), std::back_inserter(measures), isKnown);
    if (hasPicture(scope))
        content.names << tr("Picture");
    if (hasClass(scope))
        content.names << tr("Class");
    const bool hasEpoch = scope == Scope::Epoch || m_epoch == 0;
    if (hasEpoch)
        content.columns.push_back({tr("Epoch"), 0, true});
    for (const std::string& id : measures)
        content.columns.push_back(columnOf(id));
    for (const MapFigures* row : rows) {
        FigureTable::Row shown;
        if (hasPicture(scope))
            shown.names << QString::fromStdString(row->picture);
        if (hasClass(scope))
            shown.names << QString::fromStdString(row->className);
        if (hasEpoch)
            shown.figures.push_back(row->epoch);
        for (const std::string& id : measures)
            shown.figures.push_back(valueOf(*row, id));
        shown.picture = QString::fromStdString(row->picture);
        shown.classIndex = row->classIndex;
        shown.epoch = row->epoch;
        content.rows.push_back(std::move(shown));
    }
    return content;
}

/// The open run first, and what any of them has of the measures.
void EvaluationView::fillRuns() {
    const std::vector<EvaluatedRun> runs = m_parts.evaluation.runs();
    std::vector<MapFigures> rows;
    rows.reserve(runs.size());
    for (const EvaluatedRun& run : runs)
        rows.push_back(run.figures);
    const std::vector<std::string> measures = knownMeasures(rows);
    FigureTable::Content content;
    content.names << tr("Run") << tr("Compared with");
    content.columns.push_back({tr("Epoch"), 0, true});
    for (const std::string& id : measures)
        content.columns.push_back(columnOf(id));
    for (const EvaluatedRun& run : runs)
        content.rows.push_back(rowOf(run, measures));
    m_parts.panel.setTable(EvaluationPanel::Runs, std::move(content));
}

FigureTable::Row EvaluationView::rowOf(const EvaluatedRun& run, const std::vector<std::string>& measures) const {
    const QString name = QFileInfo(run.folder).fileName();
    const QString truth = QFileInfo(QString::fromStdString(run.truth)).fileName();
    const QString list = QString::fromStdString(run.list);
    const auto& open = m_parts.document.run();
    FigureTable::Row row;
    row.names << (open && open->folder == run.folder ? tr("%1 (open)").arg(name) : name);
    row.names << (list.isEmpty() ? truth : tr("%1: %2", "data set, list of it").arg(truth, list));
    row.figures.push_back(run.figures.epoch);
    for (const std::string& id : measures)
        row.figures.push_back(valueOf(run.figures, id));
    row.run = run.folder;
    row.epoch = run.figures.epoch;
    return row;
}

void EvaluationView::go(const FigureTable::Row& row) {
    const auto& open = m_parts.document.run();
    if (!row.run.isEmpty() && !(open && open->folder == row.run))
        Q_EMIT runAsked(row.run, row.epoch);
    else
        m_parts.evaluation.go(row.picture, row.classIndex, row.epoch);
}

void EvaluationView::refresh() {
    EvaluationController& evaluation = m_parts.evaluation;
    EvaluationPanel::State state;
    state.obstacle = evaluation.obstacle();
    state.absence = evaluation.absence();
    if (m_figures) {
        for (const auto& [kind, figures] : evaluation.all())
            state.kinds.push_back(
                {kind, kind == QLatin1String("maps") ? tr("Maps of the epochs") : tr("Accumulated maps")});
        state.kind = QString::fromStdString(m_figures->kind);
        state.epochs = epochChoices();
        state.epoch = QString::number(m_epoch);
        state.charts = chartChoices();
        const bool isThere = std::any_of(state.charts.begin(), state.charts.end(),
                                         [this](const Choice& choice) { return choice.id == m_chart; });
        if (!isThere)
            m_chart = state.charts.empty() ? QString() : state.charts.front().id;
        state.chart = m_chart;
        state.isOverEpochs = m_chart != kThreshold;
        state.curves = curves();
        state.summary = summary();
        if (const int newer = evaluation.newerEpoch(); newer > 0)
            state.warning =
                tr("These figures are older than the run: they were made after epoch %1, and it has come to epoch %2. "
                   "Evaluate again.")
                    .arg(m_figures->lastEpoch)
                    .arg(newer);
    }
    m_parts.panel.setState(std::move(state));
}

std::vector<Choice> EvaluationView::epochChoices() const {
    std::vector<Choice> choices;
    for (const int epoch : m_figures->epochs())
        choices.push_back({QString::number(epoch), tr("Epoch %1").arg(epoch)});
    if (choices.size() > 1)
        choices.push_back({QStringLiteral("0"), tr("All epochs")});
    return choices;
}

std::vector<Choice> EvaluationView::chartChoices() const {
    std::vector<Choice> choices;
    for (const std::string& id : m_measures)
        choices.push_back({QString::fromStdString(id), tr("%1 over the epochs").arg(titleOf(id))});
    if (!m_figures->curves.empty())
        choices.push_back({kThreshold, tr("Mean IoU over the threshold")});
    return choices;
}

CurveChart::Content EvaluationView::curves() const {
    return m_chart == kThreshold ? overThresholds() : overEpochs();
}

/// All maps together, then each class, unless they are too many to be told apart.
CurveChart::Content EvaluationView::overEpochs() const {
    CurveChart::Content content;
    content.xTitle = tr("Epoch");
    const std::string measure = m_chart.toStdString();
    std::map<int, CurveChart::Curve> classes;
    CurveChart::Curve whole{tr("All maps"), {}};
    for (const MapFigures& row : m_figures->rows) {
        const auto value = row.value(measure);
        if (!value)
            continue;
        if (row.scope == Scope::Epoch)
            whole.points.emplace_back(row.epoch, *value);
        if (row.scope != Scope::Class)
            continue;
        CurveChart::Curve& curve = classes[row.classIndex];
        curve.name = QString::fromStdString(row.className);
        curve.points.emplace_back(row.epoch, *value);
    }
    content.curves.push_back(std::move(whole));
    if (classes.size() > 1 && classes.size() < kMostCurves)
        for (auto& [index, curve] : classes)
            content.curves.push_back(std::move(curve));
    if (m_parts.document.selection().epoch > 0)
        content.marker = m_parts.document.selection().epoch;
    return content;
}

/// Of the listed epochs; of many, the last ones.
CurveChart::Content EvaluationView::overThresholds() const {
    CurveChart::Content content;
    content.xTitle = tr("Threshold");
    content.isWhole = false;
    std::vector<const StoredEvaluation::Curve*> listed;
    for (const StoredEvaluation::Curve& curve : m_figures->curves)
        if (isListed(curve.epoch))
            listed.push_back(&curve);
    const std::size_t first = listed.size() > kMostCurves ? listed.size() - kMostCurves : 0;
    for (std::size_t i = first; i < listed.size(); ++i) {
        CurveChart::Curve curve{tr("Epoch %1").arg(listed[i]->epoch), {}};
        for (const ThresholdScore& point : listed[i]->points)
            curve.points.emplace_back(point.threshold, point.meanIntersectionOverUnion);
        content.curves.push_back(std::move(curve));
    }
    return content;
}

QString EvaluationView::figureText(const MapFigures& figures) const {
    QStringList parts;
    for (const std::string& id : m_measures)
        if (const auto value = figures.value(id)) {
            const int decimals = columnOf(id).decimals;
            parts << tr("%1 %2", "measure, figure").arg(titleOf(id), QLocale().toString(*value, 'f', decimals));
        }
    return parts.join(QStringLiteral(" · "));
}

/// The listed epoch, or the mean of all.
QString EvaluationView::summary() const {
    const MapFigures* shown = nullptr;
    for (const MapFigures& row : m_figures->rows)
        if ((row.scope == Scope::Epoch && row.epoch == m_epoch) || (row.scope == Scope::Run && m_epoch == 0))
            shown = &row;
    if (!shown)
        return {};
    const QString truth = QFileInfo(QString::fromStdString(m_figures->truth)).fileName();
    const QString what = shown->scope == Scope::Epoch
                             ? tr("%n maps of epoch %1", nullptr, static_cast<int>(shown->maps)).arg(shown->epoch)
                             : tr("%n maps, means of all epochs", nullptr, static_cast<int>(shown->maps));
    const QString whole = truth.isEmpty() ? what : tr("%1, compared with “%2”").arg(what, truth);
    return tr("%1: %2", "what was evaluated, figures").arg(whole, figureText(*shown));
}

}  // namespace overlook
