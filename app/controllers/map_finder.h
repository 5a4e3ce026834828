#pragma once

#include <QObject>

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

    [[nodiscard]] MapFinding find(const MapQuestion& asked);
    /// A map that was computed before; valid until the next call.
    [[nodiscard]] const Map* computed(const MapQuestion& asked) { return m_caches->computed.find(asked.key()); }
    void insert(const MapQuestion& asked, const Map& map);
    /// Reads what the run kept for these questions, and then their neighbours on the timeline.
    void read(const std::vector<MapQuestion>& questions);
    void forget();
    void forgetMissing();  ///< what the run did not keep may be there now

 Q_SIGNALS:
    void arrived();
    void failed(const overlook::Error& error);

 private:
    [[nodiscard]] std::optional<StoredKey::Kind> storedKind(const MapQuestion& asked) const;
    [[nodiscard]] bool isKept(const MapQuestion& asked) const;
    [[nodiscard]] StoredKey storedKey(const MapQuestion& asked, StoredKey::Kind kind, int epoch) const;
    [[nodiscard]] std::optional<MapFinding> findStored(const MapQuestion& asked);
    [[nodiscard]] QString accumulatedAbsence(const MapQuestion& asked) const;

    ResultParts m_parts;
    std::shared_ptr<MapCaches> m_caches;
    StoredResults m_stored;
};

}  // namespace overlook
