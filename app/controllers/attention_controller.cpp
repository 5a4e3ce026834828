#include "app/controllers/attention_controller.h"

#include <utility>

#include "app/controllers/region_text.h"
#include "app/controllers/run_controller.h"
#include "app/document/methods_on_offer.h"
#include "app/engine/engine_process.h"
#include "app/engine/error_text.h"

namespace overlook {

namespace {

constexpr std::size_t kCacheBytes = 64U << 20U;
constexpr int kEpochsAhead = 8;  // of stored maps: reading one takes less than a millisecond
constexpr int kWorthAWordMs = 150;

std::size_t bytesOf(const Map& map) {
    return map.values.total() * sizeof(float) + 256;
}

}  // namespace

AttentionController::AttentionController(const ResultParts& parts, QObject* parent)
    : QObject(parent), m_parts(parts), m_stored(parts.pool), m_cache(kCacheBytes) {
    connect(&m_parts.document, &Document::changed, this, [this](Changes changes) {
        if (changes & (Change::Selection | Change::Picture | Change::Model | Change::Run | Change::Pictures))
            refresh();
    });
    connect(&m_parts.runs, &RunController::replaced, this, [this] {
        m_stored.forget();
        m_cache.clear();
    });
    connect(&m_stored, &StoredResults::arrived, this, &AttentionController::refresh);
    connect(&m_stored, &StoredResults::failed, this,
            [this](const Error& error) { Q_EMIT noticed(Workspace::Severity::Warning, translated(error)); });
    m_computingTimer.setSingleShot(true);
    m_computingTimer.setInterval(kWorthAWordMs);
    connect(&m_computingTimer, &QTimer::timeout, this, [this] {
        if (!m_parts.document.map() && m_parts.document.mapAbsence().isEmpty())
            m_parts.document.setMap(std::nullopt, tr("Computing …"));
    });
}

void AttentionController::cancel() {
    if (m_request != 0 && !m_isAhead)
        m_parts.engine.cancel(m_request);
}

void AttentionController::refresh() {
    const std::optional<MapQuestion> asked = question();
    if (!asked) {
        dropRequest();
        m_computingTimer.stop();
        if (m_parts.document.model() && m_parts.document.picture() && m_parts.document.selection().method.isEmpty())
            m_parts.document.setMap(std::nullopt, tr("Choose a method. Those that this model allows take many passes, "
                                                     "so none starts by itself."));
        return;
    }
    if (m_parts.document.map())
        return;  // the document forgets a map as soon as it does not belong to the selection
    const auto kind = storedKind(*asked);
    if (kind && showStored(*asked, *kind))
        return;
    if (asked->key() != m_failedKey)
        m_failedKey.clear();
    const QString obstacle = obstacleTo(*asked);
    if (!obstacle.isEmpty()) {
        dropRequest();
        m_parts.document.setMap(std::nullopt, obstacle);
        return;
    }
    if (const Map* known = m_cache.find(asked->key()))
        show(*asked, Map(*known));
    else
        compute(*asked, false);
}

QString AttentionController::obstacleTo(const MapQuestion& asked) const {
    if (asked.key() == m_failedKey)
        return m_failure;
    if (!asked.model.isEmpty())
        return {};
    return asked.epoch > 0 ? tr("The checkpoint of epoch %1 was not kept.").arg(asked.epoch)
                           : tr("The first epoch is still being trained.");
}

std::optional<MapQuestion> AttentionController::question() const {
    const Document& document = m_parts.document;
    const PictureEntry* entry = document.currentEntry();
    const Selection& selection = document.selection();
    if (!entry || !document.picture() || selection.classIndex < 0 || selection.method.isEmpty())
        return std::nullopt;
    if (!document.model() && !document.run())
        return std::nullopt;
    return MapQuestion{
        entry->path,          entry->id,       selectedModelPath(m_parts), selection.method, selection.layer,
        selection.classIndex, selection.epoch, regionText(selection)};
}

std::optional<MapQuestion> AttentionController::questionFor(const PictureEntry& entry) const {
    const Selection& selection = m_parts.document.selection();
    const QString model = selectedModelPath(m_parts);
    const bool isAccumulated = selection.method == QLatin1String(kAccumulatedMethod);
    if (model.isEmpty() || isAccumulated || selection.method.isEmpty() || selection.classIndex < 0)
        return std::nullopt;
    const bool isCurrent = m_parts.document.currentEntry() == &entry;
    return MapQuestion{entry.path,      entry.id,
                       model,           selection.method,
                       selection.layer, selection.classIndex,
                       selection.epoch, isCurrent ? regionText(selection) : QString()};
}

void AttentionController::keep(const MapQuestion& asked, const Map& map) {
    m_cache.insert(asked.key(), map, bytesOf(map));
    const std::optional<MapQuestion> current = question();
    if (current && current->key() == asked.key())
        refresh();
}

/// Where the run keeps such maps; nothing when it keeps none of this kind.
std::optional<StoredKey::Kind> AttentionController::storedKind(const MapQuestion& asked) const {
    if (asked.method == QLatin1String(kAccumulatedMethod))
        return StoredKey::Kind::AccumulatedMap;
    const bool isKept = m_parts.document.run() && m_parts.runs.holds(*m_parts.document.currentEntry());
    if (asked.epoch > 0 && isKept && asked.method == QLatin1String(kStoredMethod))
        return StoredKey::Kind::Map;
    return std::nullopt;
}

/// Shows the map that the run kept, or says why it has none. False = it has to be computed.
bool AttentionController::showStored(const MapQuestion& asked, StoredKey::Kind kind) {
    dropRequest();
    const bool isAccumulated = kind == StoredKey::Kind::AccumulatedMap;
    if (isAccumulated && (asked.epoch == 0 || !m_parts.runs.holds(*m_parts.document.currentEntry()))) {
        m_parts.document.setMap(std::nullopt, accumulatedAbsence(asked));
        return true;
    }
    const auto keyOf = [&](int epoch) {
        return StoredKey{m_parts.document.run()->folder, kind, asked.imageId.toStdString(), asked.classIndex, epoch};
    };
    std::vector<StoredKey> keys{keyOf(asked.epoch)};
    const int last = m_parts.document.run()->epochs.back().epoch;
    for (int ahead = 1; ahead <= kEpochsAhead; ++ahead)
        for (const int epoch : {asked.epoch + ahead, asked.epoch - ahead})
            if (epoch >= 1 && epoch <= last)
                keys.push_back(keyOf(epoch));
    m_stored.want(keys);
    const StoredValue* stored = m_stored.find(keys.front());
    if (!stored) {
        m_computingTimer.start();
        return true;
    }
    if (stored->map)
        show(asked, Map{*stored->map, {}});
    else if (isAccumulated)
        m_parts.document.setMap(std::nullopt, accumulatedAbsence(asked));
    return stored->map || isAccumulated;
}

QString AttentionController::accumulatedAbsence(const MapQuestion& asked) const {
    if (asked.epoch == 0)
        return tr("There is nothing to accumulate before the first epoch has ended.");
    if (!m_parts.runs.holds(*m_parts.document.currentEntry()))
        return tr("This picture does not belong to the run, so nothing was accumulated for it.");
    const std::vector<int> labels = m_parts.document.currentLabels();
    if (std::find(labels.begin(), labels.end(), asked.classIndex) == labels.end())
        return tr("Maps are accumulated for the labels of a picture only; this class is not one of them.");
    if (asked.epoch == 1)
        return tr("The first epoch is not accumulated: its maps are still those of a network that knows nothing.");
    return tr("No map was accepted up to epoch %1: the network did not recognise the class.").arg(asked.epoch);
}

void AttentionController::show(const MapQuestion& asked, Map map) {
    m_computingTimer.stop();
    map.origin.imageId = asked.imageId.toStdString();
    map.origin.classIndex = asked.classIndex;
    map.origin.epoch = asked.epoch;
    map.origin.method = asked.method.toStdString();
    if (map.origin.model.empty())
        map.origin.model = asked.model.toStdString();
    m_parts.document.setMap(std::move(map));
    if (m_request == 0)
        computeAhead();
}

void AttentionController::compute(const MapQuestion& asked, bool isAhead) {
    const bool isUnderWay = m_request != 0 && m_requestKey == asked.key();
    if (isUnderWay && !m_isAhead)
        return;
    if (!isUnderWay)
        dropRequest();
    if (!isAhead)
        m_computingTimer.start();
    if (!isAhead)
        m_parts.jobs.begin(Lane::View, tr("Computing the map …"));
    m_isAhead = isAhead;
    if (isUnderWay)
        return;
    m_requestKey = asked.key();
    m_request = m_parts.engine.send(
        QStringLiteral("attention/compute"), asked.request(), this,
        [this, asked](const nlohmann::json& result) { take(asked, result.get<MapSet>()); },
        [this, asked](const Error& error) { fail(asked, error); });
}

/// The neighbours on the timeline, while nobody waits for anything else.
void AttentionController::computeAhead() {
    const std::optional<MapQuestion> asked = question();
    if (!asked || asked->epoch == 0 || !m_parts.document.map() || storedKind(*asked) || isExpensive(asked->method))
        return;
    for (const int epoch : {asked->epoch + 1, asked->epoch - 1}) {
        MapQuestion neighbour = *asked;
        neighbour.epoch = epoch;
        neighbour.model = m_parts.runs.checkpoint(epoch);
        if (neighbour.model.isEmpty() || m_cache.find(neighbour.key()))
            continue;
        compute(neighbour, true);
        return;
    }
}

void AttentionController::take(const MapQuestion& asked, const MapSet& answer) {
    if (answer.maps.size() != 1)
        throw Error(
            Error::Kind::Protocol,
            OVERLOOK_TEXT("Error",
                          "The engine answered with %1 maps instead of one. Check that the window and the engine "
                          "have the same version."),
            {std::to_string(answer.maps.size())});
    if (!std::exchange(m_isAhead, false))
        m_parts.jobs.end(Lane::View);
    m_request = 0;
    m_cache.insert(asked.key(), answer.maps.front(), bytesOf(answer.maps.front()));
    const std::optional<MapQuestion> current = question();
    if (current && current->key() == asked.key() && !m_parts.document.map())
        show(asked, answer.maps.front());
    else
        computeAhead();
}

void AttentionController::fail(const MapQuestion& asked, const Error& error) {
    const bool wasAhead = std::exchange(m_isAhead, false);
    m_request = 0;
    if (wasAhead)
        return;  // told when somebody looks at it
    m_parts.jobs.end(Lane::View);
    m_computingTimer.stop();
    m_failedKey = asked.key();
    m_failure = translated(error);
    refresh();
    if (error.kind() != Error::Kind::Cancelled)
        Q_EMIT noticed(Workspace::Severity::Failure, translated(error));
}

void AttentionController::dropRequest() {
    if (m_request == 0)
        return;
    m_parts.engine.drop(m_request);
    if (!std::exchange(m_isAhead, false))
        m_parts.jobs.end(Lane::View);
    m_request = 0;
}

}  // namespace overlook
