#include "app/controllers/map_finder.h"

#include <algorithm>
#include <QSet>

#include "app/controllers/kept_maps.h"
#include "app/controllers/map_bytes.h"
#include "app/controllers/region_text.h"
#include "app/controllers/run_controller.h"
#include "app/document/methods_on_offer.h"

namespace overlook {

namespace {

constexpr int kEpochsAhead = 8;  // of stored maps: reading one takes less than a millisecond

/// The map under the name under which it was asked for.
Map named(Map map, const MapQuestion& asked) {
    map.origin.imageId = asked.imageId.toStdString();
    map.origin.classIndex = asked.classIndex;
    map.origin.epoch = asked.epoch;
    map.origin.method = asked.method.toStdString();
    if (map.origin.model.empty())
        map.origin.model = asked.model.toStdString();
    return map;
}

}  // namespace

MapFinder::MapFinder(const ResultParts& parts, QObject* parent)
    : QObject(parent),
      m_parts(parts),
      m_caches(parts.caches ? parts.caches : std::make_shared<MapCaches>()),
      m_stored(parts.pool, m_caches->stored),
      m_accumulated(parts.document, *m_caches) {
    connect(&m_stored, &StoredResults::arrived, this, &MapFinder::arrived);
    connect(&m_stored, &StoredResults::failed, this, &MapFinder::failed);
    if (m_caches->kept)
        connect(m_caches->kept, &KeptMaps::arrived, this, &MapFinder::arrived);
}

std::optional<MapQuestion> MapFinder::questionOf(const StackedMap& layer) const {
    const Document& document = m_parts.document;
    const PictureEntry* entry = document.currentEntry();
    const Selection& selection = document.selection();
    if (!entry || !document.picture() || selection.classIndex < 0 || layer.method.isEmpty())
        return std::nullopt;
    if (!document.model() && !document.run())
        return std::nullopt;
    return MapQuestion{entry->path,          entry->id,       selectedModelPath(m_parts), layer.method, layer.layer,
                       selection.classIndex, selection.epoch, regionText(selection)};
}

std::optional<MapQuestion> MapFinder::questionOf(const StackedMap& layer, const PictureEntry& entry) const {
    const Selection& selection = m_parts.document.selection();
    const QString model = selectedModelPath(m_parts);
    if (model.isEmpty() || isAccumulated(layer.method) || layer.method.isEmpty() || selection.classIndex < 0)
        return std::nullopt;
    const bool isCurrent = m_parts.document.currentEntry() == &entry;
    return MapQuestion{entry.path,      entry.id,
                       model,           layer.method,
                       layer.layer,     selection.classIndex,
                       selection.epoch, isCurrent ? regionText(selection) : QString()};
}

MapQuestion MapFinder::atEpoch(const MapQuestion& asked, int epoch) const {
    MapQuestion other = asked;
    other.epoch = epoch;
    other.model = m_parts.runs.checkpoint(epoch);
    return other;
}

std::optional<MapQuestion> MapFinder::unknownAt(const MapQuestion& asked, int epoch) {
    if (asked.epoch == 0 || storedKind(asked) || isAccumulated(asked.method))
        return std::nullopt;
    const MapQuestion other = atEpoch(asked, epoch);
    if (other.model.isEmpty() || computed(other))
        return std::nullopt;
    return other;
}

std::vector<MapQuestion> MapFinder::overEpochs(const StackedMap& layer) const {
    const auto asked = questionOf(layer);
    std::vector<MapQuestion> questions;
    if (!asked || !m_parts.document.run())
        return questions;
    for (const EpochMetrics& finished : m_parts.document.run()->epochs)
        questions.push_back(atEpoch(*asked, finished.epoch));
    return questions;
}

MapFinding MapFinder::find(const MapQuestion& asked) {
    if (isAccumulated(asked.method))
        return findAccumulated(asked);
    if (const auto stored = findStored(asked))
        return *stored;
    if (asked.model.isEmpty())
        return {{},
                asked.epoch > 0 ? tr("The checkpoint of epoch %1 was not kept.").arg(asked.epoch)
                                : tr("The first epoch is still being trained.")};
    if (const Map* known = computed(asked))
        return {named(*known, asked), {}};
    return {{}, {}, m_caches->kept && m_caches->kept->isFetching()};
}

void MapFinder::insert(const MapQuestion& asked, const Map& map) {
    m_caches->computed.insert(asked.key(), map, bytesOf(map));
    if (m_caches->kept)
        m_caches->kept->keep(asked, map);
}

void MapFinder::read(const std::vector<MapQuestion>& questions) {
    const auto& layers = m_parts.document.mapLayers();
    const bool isAnyAccumulated =
        std::any_of(layers.begin(), layers.end(), [](const StackedMap& layer) { return isAccumulated(layer.method); });
    readParts(questions, isAnyAccumulated);
}

void MapFinder::readParts(const std::vector<MapQuestion>& questions, bool withScores) {
    std::vector<StoredKey> keys;
    std::vector<StoredKey> neighbours;
    if (withScores)
        addScores(keys);
    for (const MapQuestion& asked : questions) {
        const auto kind = storedKind(asked);
        if (!kind || !isKept(asked))
            continue;
        keys.push_back(storedKey(asked, *kind, asked.epoch));
        if (const int compared = m_parts.document.comparedEpoch(); compared > 0)
            neighbours.push_back(storedKey(asked, *kind, compared));
        const int last = m_parts.document.run()->epochs.back().epoch;
        for (int ahead = 1; ahead <= kEpochsAhead; ++ahead)
            for (const int epoch : {asked.epoch + ahead, asked.epoch - ahead})
                if (epoch >= 1 && epoch <= last)
                    neighbours.push_back(storedKey(asked, *kind, epoch));
    }
    keys.insert(keys.end(), neighbours.begin(), neighbours.end());
    m_stored.want(keys);
}

void MapFinder::readAll(const std::vector<MapQuestion>& questions) {
    std::vector<MapQuestion> parts;
    QSet<QString> listed;
    for (const MapQuestion& asked : questions)
        for (const MapQuestion& part : partsOf(asked))
            if (const QString key = part.key(); !listed.contains(key)) {
                listed.insert(key);
                parts.push_back(part);
            }
    const bool isAnyAccumulated = std::any_of(questions.begin(), questions.end(),
                                              [](const MapQuestion& asked) { return isAccumulated(asked.method); });
    readParts(parts, isAnyAccumulated);
}

void MapFinder::forget() {
    m_stored.forget();
    m_caches->computed.clear();
}

void MapFinder::forgetMissing() {
    m_stored.forgetMissing();
}

std::vector<MapQuestion> MapFinder::partsOf(const MapQuestion& asked) {
    if (!isAccumulated(asked.method) || isKeptAccumulated(asked) ||
        !m_accumulated.absence(asked, holds(asked)).isEmpty())
        return {asked};
    const AccumulationChoice choice = m_parts.document.accumulation();
    std::vector<MapQuestion> parts;
    for (const EpochMetrics& finished : m_parts.document.run()->epochs) {
        if (finished.epoch > asked.epoch || choice.excluded.contains(finished.epoch))
            continue;
        parts.push_back(atEpoch(asked, finished.epoch));
        parts.back().method = choice.method;
    }
    return parts;
}

std::vector<AccumulatedEpoch> MapFinder::accumulationNow() {
    StackedMap layer;
    layer.method = QLatin1String(kWinnerMethod);
    const auto asked = questionOf(layer);
    if (!asked || !m_accumulated.absence(*asked, holds(*asked)).isEmpty())
        return {};
    return accumulationHistory(findParts(*asked).maps, m_accumulated.optionsUpTo(asked->epoch));
}

MapFinding MapFinder::findAccumulated(const MapQuestion& asked) {
    if (isKeptAccumulated(asked))
        return findStored(asked).value_or(MapFinding());
    if (const QString absence = m_accumulated.absence(asked, holds(asked)); !absence.isEmpty())
        return {{}, absence};
    if (const Map* known = m_accumulated.find(asked))
        return {named(*known, asked), {}};
    const Parts parts = findParts(asked);
    if (parts.isUnknown || parts.isBeingRead)
        return {{}, {}, !parts.isUnknown};
    const auto history = accumulationHistory(parts.maps, m_accumulated.optionsUpTo(asked.epoch));
    if (history.empty())
        return {{}, tr("The run keeps no maps of this picture and class that could be accumulated.")};
    if (history.back().map.empty())
        return {
            {},
            asked.epoch == 1
                ? tr("The first epoch is not accumulated: its maps are still those of a network "
                     "that knows nothing.")
                : tr("No map was accepted up to epoch %1: the network did not recognise the class.").arg(asked.epoch)};
    if (parts.isComplete)
        m_accumulated.keep(asked, history);
    const bool isWinner = asked.method == QLatin1String(kWinnerMethod);
    return {named(Map{isWinner ? history.back().winner : history.back().map, {}}, asked), {}};
}

/// Whether the run keeps the accumulated map itself, by the rules that are chosen; also while nobody knows yet.
bool MapFinder::isKeptAccumulated(const MapQuestion& asked) {
    if (asked.method != QLatin1String(kAccumulatedMethod) || !m_parts.document.accumulation().isOfRun || !isKept(asked))
        return false;
    const StoredValue* stored = m_stored.find(storedKey(asked, StoredKey::Kind::AccumulatedMap, asked.epoch));
    return !stored || stored->map;
}

MapFinder::Parts MapFinder::findParts(const MapQuestion& asked) {
    Parts parts;
    for (const MapQuestion& part : partsOf(asked)) {
        const MapFinding found = find(part);
        parts.isUnknown = parts.isUnknown || found.isUnknown();
        parts.isBeingRead = parts.isBeingRead || found.isBeingRead;
        parts.isComplete = parts.isComplete && found.map;
        if (!found.map)
            continue;
        const std::optional<bool> accepted = isAccepted(part);
        parts.isBeingRead = parts.isBeingRead || !accepted;
        parts.maps.push_back({part.epoch, found.map->values, accepted.value_or(false)});
    }
    return parts;
}

/// An epoch of which no scores were kept counts as accepted.
std::optional<bool> MapFinder::isAccepted(const MapQuestion& part) {
    const AcceptanceRule rule = m_parts.document.accumulation().options.acceptance;
    if (rule.kind == Acceptance::Always || !isKept(part))
        return true;
    const StoredValue* stored =
        m_stored.find({m_parts.document.run()->folder, StoredKey::Kind::EpochScores, {}, -1, part.epoch});
    if (!stored)
        return std::nullopt;
    const auto scores = stored->scores.find(part.imageId.toStdString());
    if (scores == stored->scores.end())
        return true;
    std::vector<int> labels = m_parts.document.currentLabels();
    if (labels.empty())
        labels.push_back(part.classIndex);
    return overlook::isAccepted(rule, part.classIndex, labels, scores->second);
}

/// Those that the acceptance of epochs asks for.
void MapFinder::addScores(std::vector<StoredKey>& keys) const {
    const Document& document = m_parts.document;
    if (!document.run() || !document.currentEntry())
        return;
    for (const EpochMetrics& finished : document.run()->epochs)
        keys.push_back({document.run()->folder, StoredKey::Kind::EpochScores, {}, -1, finished.epoch});
}

bool MapFinder::holds(const MapQuestion& asked) const {
    const PictureEntry* entry = m_parts.document.currentEntry();
    return entry && entry->path == asked.image && m_parts.runs.holds(*entry);
}

/// Where the run keeps such maps; nothing when it keeps none of this kind.
std::optional<StoredKey::Kind> MapFinder::storedKind(const MapQuestion& asked) const {
    if (asked.method == QLatin1String(kAccumulatedMethod))
        return StoredKey::Kind::AccumulatedMap;
    if (asked.method == QLatin1String(kStoredMethod) && isKept(asked))
        return StoredKey::Kind::Map;
    return std::nullopt;
}

/// Whether the run keeps maps of the picture and epoch.
bool MapFinder::isKept(const MapQuestion& asked) const {
    const Document& document = m_parts.document;
    return asked.epoch > 0 && document.run() && m_parts.runs.holds(*document.currentEntry());
}

StoredKey MapFinder::storedKey(const MapQuestion& asked, StoredKey::Kind kind, int epoch) const {
    return {m_parts.document.run()->folder, kind, asked.imageId.toStdString(), asked.classIndex, epoch};
}

/// Nothing when the map has to be computed.
std::optional<MapFinding> MapFinder::findStored(const MapQuestion& asked) {
    const auto kind = storedKind(asked);
    if (!kind)
        return std::nullopt;
    const StoredValue* stored = m_stored.find(storedKey(asked, *kind, asked.epoch));
    if (!stored)
        return MapFinding{{}, {}, true};
    if (stored->map)
        return MapFinding{named(Map{*stored->map, {}}, asked), {}};
    return std::nullopt;
}

}  // namespace overlook
