#include "app/controllers/epoch_values.h"

#include <algorithm>
#include <limits>

#include "app/controllers/io_job.h"
#include "app/controllers/run_controller.h"
#include "app/document/methods_on_offer.h"

namespace overlook {

namespace {

constexpr int kPause = 100;  // ms
const char* const kLoss = "loss";

constexpr Changes kReasons = Changes(Change::Pictures) | Change::Selection | Change::Picture | Change::Run |
                             Change::Model | Change::Map | Change::MapLayers | Change::Style | Change::Accumulation;

/// What decides how a map's values become places on the scale, the same for every epoch.
MapStyle sharedStyle(const MapStyle& shown) {
    MapStyle style = shown;
    style.sharedRange.reset();
    if (style.scaleSource == ScaleSource::Picture)
        style.scaleSource = ScaleSource::Map;
    return style;
}

QString rangeText(const Map::Range& range) {
    return QStringLiteral("%1…%2").arg(range.minimum).arg(range.maximum);
}

QString textOf(const MapStyle& style) {
    QStringList parts{QString::number(static_cast<int>(style.normalisation)), QString::number(areaThreshold(style)),
                      QString::number(style.clipPercent), QString::number(static_cast<int>(style.scaleSource))};
    if (style.scaleSource == ScaleSource::Fixed)
        parts << rangeText(style.fixedRange);
    if (style.scaleSource == ScaleSource::Run && style.sourceRange)
        parts << rangeText(*style.sourceRange);
    return parts.join(u' ');
}

}  // namespace

EpochValues::EpochValues(const ResultParts& parts, QObject* parent)
    : QObject(parent), m_parts(parts), m_maps(parts), m_below(parts.document, parts.pool) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &EpochValues::refresh);
    connect(&m_parts.document, &Document::changed, this, &EpochValues::follow);
    connect(&m_maps, &MapFinder::arrived, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_maps, &MapFinder::failed, this, &EpochValues::failed);
    connect(&m_below, &RunsBelow::changed, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    const auto noteHints = [this] {
        ++m_hintChanges;
        if (m_quantity == EpochQuantity::HintEnergy)
            m_pause.start();
    };
    connect(&m_parts.document.hints(), &HintSheet::replaced, this, noteHints);
    connect(&m_parts.document.hints(), &HintSheet::painted, this, noteHints);
}

EpochValues::~EpochValues() {
    if (m_isCancelled)
        *m_isCancelled = true;
}

EpochValues& EpochValues::of(const Workspace& workspace) {
    return *workspace.findChild<EpochValues*>(QString(), Qt::FindDirectChildrenOnly);
}

void EpochValues::want(EpochQuantity quantity, const QString& column) {
    if (quantity == m_quantity && column == m_column)
        return;
    m_quantity = quantity;
    m_column = column;
    refresh();
    Q_EMIT changed();
}

QStringList EpochValues::columns() const {
    QStringList names;
    if (m_parts.document.run())
        for (const EpochMetrics& epoch : m_parts.document.run()->epochs)
            for (const auto& [name, value] : epoch.values)
                if (const QString column = QString::fromStdString(name); !names.contains(column))
                    names << column;
    return names;
}

QString EpochValues::column() const {
    const QStringList names = columns();
    for (const QString& wanted : {m_column, QString::fromLatin1(kLoss)})
        if (names.contains(wanted))
            return wanted;
    return names.value(0);
}

void EpochValues::follow(Changes changes) {
    if (changes & kReasons)
        refresh();
    if (changes & Change::Run)
        Q_EMIT changed();
}

void EpochValues::refresh() {
    const QString key = keyNow();
    if (key != m_key) {
        m_key = key;
        m_known.clear();
        if (m_isCancelled)
            *m_isCancelled = true;
        Q_EMIT changed();
    }
    if (key.isEmpty())
        return;
    if (isOfMaps(m_quantity) && !isKnown(m_parts.document.run()->folder, *m_parts.document.run())) {
        std::vector<MapQuestion> unknown = m_maps.overEpochs(m_parts.document.activeLayer());
        std::erase_if(unknown,
                      [this](const MapQuestion& map) { return isKnown(m_parts.document.run()->folder, map.epoch); });
        m_maps.readAll(unknown);
    }
    measure();
}

/// One run after the other; what comes to be known meanwhile is measured afterwards.
void EpochValues::measure() {
    if (m_isCancelled)
        return;
    std::vector<EpochQuestion> asked = questions();
    if (asked.empty())
        return;
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    runOnPool(
        m_parts.pool, this,
        [asked = std::move(asked), truth = m_truth, isCancelled = m_isCancelled] {
            std::map<QString, ByEpoch> found;
            for (const EpochQuestion& each : asked)
                found[each.run] = measuredEpochs(each, *truth, *isCancelled);
            return found;
        },
        [this, key = m_key](const Outcome<std::map<QString, ByEpoch>>& outcome) {
            m_isCancelled.reset();
            if (outcome.error)
                Q_EMIT failed(*outcome.error);
            else
                take(key, *outcome.value);
        });
}

void EpochValues::take(const QString& key, const std::map<QString, ByEpoch>& found) {
    if (key == m_key) {
        for (const auto& [run, values] : found)
            m_known[run].insert(values.begin(), values.end());
        Q_EMIT changed();
    }
    measure();
}

/// Everything that decides the numbers but which epochs there are; empty = none are asked for.
QString EpochValues::keyNow() const {
    const Document& document = m_parts.document;
    const PictureEntry* entry = document.currentEntry();
    if (m_quantity == EpochQuantity::Metric || !document.run() || !entry || document.selection().classIndex < 0)
        return {};
    QStringList parts{document.run()->folder, QString::number(static_cast<int>(m_quantity)), entry->path,
                      QString::number(document.selection().classIndex), QString::number(document.classes().size())};
    if (isOfMaps(m_quantity)) {
        const auto asked = m_maps.questionOf(document.activeLayer());
        parts << (asked ? asked->method + u'\n' + asked->layer + u'\n' + asked->region : QString());
        if (isAccumulated(document.activeLayer().method))
            parts << document.accumulation().key();
    }
    if (m_quantity == EpochQuantity::HintEnergy)
        parts << QString::number(m_hintChanges);
    if (m_quantity == EpochQuantity::Area)
        parts << textOf(sharedStyle(document.activeLayer().style));
    return parts.join(u'\n');
}

std::vector<EpochQuestion> EpochValues::questions() {
    std::vector<EpochQuestion> asked;
    if (m_key.isEmpty())
        return asked;
    if (auto open = questionOfOpenRun())
        asked.push_back(std::move(*open));
    for (const QString& run : m_below.shown())
        if (const auto contents = m_below.contents(run))
            if (auto below = questionOf(run, *contents))
                asked.push_back(std::move(*below));
    return asked;
}

EpochQuestion EpochValues::question(const QString& run) const {
    const Document& document = m_parts.document;
    const int output = document.selection().classIndex;
    EpochQuestion asked;
    asked.quantity = m_quantity;
    asked.run = run;
    asked.picture = document.currentEntry()->id.toStdString();
    asked.className = document.classes().nameOf(output);
    if (m_quantity == EpochQuantity::Area)
        asked.style = sharedStyle(document.activeLayer().style);
    if (const std::optional<int> hinted = document.hintClass(); hinted && m_quantity == EpochQuantity::HintEnergy)
        asked.hint = document.hints().hint(*hinted);
    return asked;
}

/// Of maps, those that are known by now; nothing when there is nothing new.
std::optional<EpochQuestion> EpochValues::questionOfOpenRun() {
    const Document& document = m_parts.document;
    const QString& folder = document.run()->folder;
    if (isKnown(folder, *document.run()))
        return std::nullopt;
    EpochQuestion asked = question(folder);
    asked.output = document.selection().classIndex;
    if (isOfMaps(m_quantity)) {
        for (const MapQuestion& map : m_maps.overEpochs(document.activeLayer())) {
            if (isKnown(folder, map.epoch))
                continue;
            if (const MapFinding found = m_maps.find(map); found.map) {
                asked.maps[map.epoch] = found.map->values;
                asked.epochs.push_back(map.epoch);
            }
        }
    } else if (m_parts.runs.holds(*document.currentEntry())) {
        for (const EpochMetrics& epoch : document.run()->epochs)
            if (!isKnown(folder, epoch.epoch))
                asked.epochs.push_back(epoch.epoch);
    }
    return asked.epochs.empty() ? std::nullopt : std::optional(std::move(asked));
}

/// Of maps, those that the run keeps itself: the raw ones, or those that it accumulated.
std::optional<EpochQuestion> EpochValues::questionOf(const QString& below, const RunContents& contents) const {
    const QString& method = m_parts.document.activeLayer().method;
    const bool isRaw = method == QLatin1String(kStoredMethod);
    if (isOfMaps(m_quantity) && !isRaw && method != QLatin1String(kAccumulatedMethod))
        return std::nullopt;
    if (isKnown(below, contents.state))
        return std::nullopt;
    EpochQuestion asked = question(below);
    asked.kind = isRaw ? "maps" : "accumulated";
    for (const EpochMetrics& epoch : contents.state.epochs)
        if (!isKnown(below, epoch.epoch))
            asked.epochs.push_back(epoch.epoch);
    return asked.epochs.empty() ? std::nullopt : std::optional(std::move(asked));
}

bool EpochValues::isKnown(const QString& run, int epoch) const {
    const auto found = m_known.find(run);
    return found != m_known.end() && found->second.count(epoch) > 0;
}

bool EpochValues::isKnown(const QString& run, const RunState& state) const {
    const auto found = m_known.find(run);
    return found != m_known.end() && found->second.size() >= state.epochs.size();
}

std::vector<EpochValues::Row> EpochValues::rows() const {
    std::vector<Row> all;
    if (!m_parts.document.run())
        return all;
    all.push_back(row(m_parts.document.run()->folder, *m_parts.document.run()));
    for (const QString& run : m_below.shown()) {
        const auto contents = m_below.contents(run);
        all.push_back(contents ? row(run, contents->state) : Row{run, 0, {}});
    }
    return all;
}

EpochValues::Row EpochValues::row(const QString& run, const RunState& state) const {
    const int last = state.epochs.empty() ? 0 : state.epochs.back().epoch;
    Row found{
        run, std::max(last, state.planned),
        std::vector<double>(static_cast<std::size_t>(std::max(last, 0)), std::numeric_limits<double>::quiet_NaN())};
    const auto put = [&found](int epoch, double value) {
        if (epoch >= 1 && epoch <= static_cast<int>(found.values.size()))
            found.values[static_cast<std::size_t>(epoch - 1)] = value;
    };
    if (m_quantity == EpochQuantity::Metric) {
        const std::string name = column().toStdString();
        for (const EpochMetrics& epoch : state.epochs)
            if (const auto value = epoch.values.find(name); value != epoch.values.end())
                put(epoch.epoch, value->second);
    } else if (const auto known = m_known.find(run); known != m_known.end()) {
        for (const auto& [epoch, value] : known->second)
            put(epoch, value);
    }
    return found;
}

}  // namespace overlook
