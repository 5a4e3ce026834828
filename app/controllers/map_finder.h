#pragma once

#include <QObject>

#include "app/controllers/accumulated_maps.h"
#include "app/controllers/map_caches.h"
#include "app/controllers/map_question.h"
#include "app/controllers/prediction_controller.h"

namespace overlook {

/// What became of a question; nothing of it when only the engine can tell.
struct MapFinding {
    std::optional<Map> map;
    QString absence;  ///< why there is no map and none will come, translated
    bool isBeingRead = false;

    [[nodiscard]] bool isUnknown() const { return !map && absence.isEmpty() && !isBeingRead; }
};

/// Knows which map each layer of the document asks for, and finds those that need no engine: what was computed before
/// and what the run kept.
class MapFinder : public QObject {
    Q_OBJECT

 public:
    explicit MapFinder(const ResultParts& parts, QObject* parent = nullptr);

    /// What a map layer asks for; nothing while picture, class or model are missing.
    [[nodiscard]] std::optional<MapQuestion> questionOf(const StackedMap& layer) const;
    /// The same for any picture of the list; nothing when no engine computes it.
    [[nodiscard]] std::optional<MapQuestion> questionOf(const StackedMap& layer, const PictureEntry& entry) const;
    /// The same question of another epoch of the run.
    [[nodiscard]] MapQuestion atEpoch(const MapQuestion& asked, int epoch) const;
    /// The question for another epoch of the run; nothing when the engine cannot answer it or the answer is known.
    [[nodiscard]] std::optional<MapQuestion> unknownAt(const MapQuestion& asked, int epoch);

    /// The same question of every finished epoch of the run, ascending; empty while there is none.
    [[nodiscard]] std::vector<MapQuestion> overEpochs(const StackedMap& layer) const;
    /// What has to be known for a map: the question itself, or the maps of several epochs that it is put together from.
    [[nodiscard]] std::vector<MapQuestion> partsOf(const MapQuestion& asked);
    /// The history of the accumulated map of what is selected up to the selected epoch, as far as its parts are known.
    [[nodiscard]] std::vector<AccumulatedEpoch> accumulationNow();

    [[nodiscard]] MapFinding find(const MapQuestion& asked);
    /// A map that was computed before; valid until the next call.
    [[nodiscard]] const Map* computed(const MapQuestion& asked) { return m_caches->computed.find(asked.key()); }
    void insert(const MapQuestion& asked, const Map& map);
    /// Reads what the run kept for these questions, which are parts of what the layers show, and then their neighbours
    /// on the timeline.
    void read(const std::vector<MapQuestion>& questions);
    /// The same with everything that they are put together from.
    void readAll(const std::vector<MapQuestion>& questions);
    void forget();
    void forgetMissing();  ///< what the run did not keep may be there now

 Q_SIGNALS:
    void arrived();
    void failed(const overlook::Error& error);

 private:
    /// The maps that one is put together from.
    struct Parts {
        std::vector<EpochMap> maps;
        bool isBeingRead = false;
        bool isUnknown = false;  ///< the engine has to compute one
        bool isComplete = true;  ///< no epoch is without a map
    };
    [[nodiscard]] MapFinding findAccumulated(const MapQuestion& asked);
    [[nodiscard]] bool isKeptAccumulated(const MapQuestion& asked);
    [[nodiscard]] Parts findParts(const MapQuestion& asked);
    /// Nothing while it is being read.
    [[nodiscard]] std::optional<bool> isAccepted(const MapQuestion& part);
    void readParts(const std::vector<MapQuestion>& questions, bool withScores);
    void addScores(std::vector<StoredKey>& keys) const;
    [[nodiscard]] std::optional<StoredKey::Kind> storedKind(const MapQuestion& asked) const;
    [[nodiscard]] bool holds(const MapQuestion& asked) const;
    [[nodiscard]] bool isKept(const MapQuestion& asked) const;
    [[nodiscard]] StoredKey storedKey(const MapQuestion& asked, StoredKey::Kind kind, int epoch) const;
    [[nodiscard]] std::optional<MapFinding> findStored(const MapQuestion& asked);

    ResultParts m_parts;
    std::shared_ptr<MapCaches> m_caches;
    StoredResults m_stored;
    AccumulatedMaps m_accumulated;
};

}  // namespace overlook
