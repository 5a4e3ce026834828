#pragma once

#include <QObject>
#include <QTimer>

#include "app/controllers/map_question.h"
#include "app/controllers/prediction_controller.h"

namespace overlook {

/// Brings the map that belongs to the selection into the document: from the cache, from what the run kept, or from the
/// engine. Newest wins; a map never stays under another one's name.
class AttentionController : public QObject {
    Q_OBJECT

 public:
    AttentionController(const ResultParts& parts, QObject* parent = nullptr);

    void cancel();

    /// The selected map of any picture of the list, as the engine would be asked for it; nothing when no engine
    /// computes it.
    [[nodiscard]] std::optional<MapQuestion> questionFor(const PictureEntry& entry) const;
    /// The map when it was computed before; valid until the next call.
    [[nodiscard]] const Map* known(const MapQuestion& asked) { return m_cache.find(asked.key()); }
    /// Keeps a map that was computed elsewhere, and shows it if it is what the user waits for.
    void keep(const MapQuestion& asked, const Map& map);

 Q_SIGNALS:
    void noticed(overlook::Workspace::Severity severity, const QString& text);

 private:
    void refresh();
    [[nodiscard]] std::optional<MapQuestion> question() const;
    [[nodiscard]] std::optional<StoredKey::Kind> storedKind(const MapQuestion& asked) const;
    [[nodiscard]] bool showStored(const MapQuestion& asked, StoredKey::Kind kind);
    [[nodiscard]] QString obstacleTo(const MapQuestion& asked) const;
    [[nodiscard]] QString accumulatedAbsence(const MapQuestion& asked) const;
    void show(const MapQuestion& asked, Map map);
    void compute(const MapQuestion& asked, bool isAhead);
    void computeAhead();
    void take(const MapQuestion& asked, const MapSet& answer);
    void fail(const MapQuestion& asked, const Error& error);
    void dropRequest();

    ResultParts m_parts;
    StoredResults m_stored;
    ByteCache<QString, Map> m_cache;
    RequestId m_request = 0;  ///< 0 = none under way
    QString m_requestKey;
    bool m_isAhead = false;  ///< the request is for a neighbour: no job that the user waits for
    QString m_failure;
    QString m_failedKey;      ///< not asked again until something else was asked
    QTimer m_computingTimer;  ///< until the wait is worth a word
};

}  // namespace overlook
