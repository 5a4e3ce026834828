#include "app/controllers/map_finder.h"

#include <algorithm>

#include "app/controllers/region_text.h"
#include "app/controllers/run_controller.h"
#include "app/document/methods_on_offer.h"

namespace overlook {

namespace {

constexpr int kEpochsAhead = 8;  // of stored maps: reading one takes less than a millisecond

std::size_t bytesOf(const Map& map) {
    return map.values.total() * sizeof(float) + 256;
}

bool isAccumulated(const QString& method) {
    return method == QLatin1String(kAccumulatedMethod);
}

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
      m_stored(parts.pool, m_caches->stored) {
    connect(&m_stored, &StoredResults::arrived, this, &MapFinder::arrived);
    connect(&m_stored, &StoredResults::failed, this, &MapFinder::failed);
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
    if (asked.epoch == 0 || storedKind(asked))
        return std::nullopt;
    const MapQuestion other = atEpoch(asked, epoch);
    if (other.model.isEmpty() || computed(other))
        return std::nullopt;
    return other;
}

MapFinding MapFinder::find(const MapQuestion& asked) {
    if (const auto stored = findStored(asked))
        return *stored;
    if (asked.model.isEmpty())
        return {{},
                asked.epoch > 0 ? tr("The checkpoint of epoch %1 was not kept.").arg(asked.epoch)
                                : tr("The first epoch is still being trained.")};
    const Map* known = computed(asked);
    return known ? MapFinding{named(*known, asked), {}} : MapFinding();
}

void MapFinder::insert(const MapQuestion& asked, const Map& map) {
    m_caches->computed.insert(asked.key(), map, bytesOf(map));
}

void MapFinder::read(const std::vector<MapQuestion>& questions) {
    std::vector<StoredKey> keys;
    std::vector<StoredKey> neighbours;
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

void MapFinder::forget() {
    m_stored.forget();
    m_caches->computed.clear();
}

void MapFinder::forgetMissing() {
    m_stored.forgetMissing();
}

/// Where the run keeps such maps; nothing when it keeps none of this kind.
std::optional<StoredKey::Kind> MapFinder::storedKind(const MapQuestion& asked) const {
    if (isAccumulated(asked.method))
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
    if (!isKept(asked))
        return MapFinding{{}, accumulatedAbsence(asked)};
    const StoredValue* stored = m_stored.find(storedKey(asked, *kind, asked.epoch));
    if (!stored)
        return MapFinding{{}, {}, true};
    if (stored->map)
        return MapFinding{named(Map{*stored->map, {}}, asked), {}};
    if (*kind == StoredKey::Kind::AccumulatedMap)
        return MapFinding{{}, accumulatedAbsence(asked)};
    return std::nullopt;
}

QString MapFinder::accumulatedAbsence(const MapQuestion& asked) const {
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

}  // namespace overlook
