#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>

#include "app/controllers/map_finder.h"

namespace overlook {

/// Brings the maps of the active and of every visible map layer into the document: those that are known, else one
/// after another from the engine. Newest wins; a map never stays under another one's name, and a layer whose map cannot
/// be had says why without holding up the others.
class AttentionController : public QObject {
    Q_OBJECT

 public:
    AttentionController(const ResultParts& parts, QObject* parent = nullptr);

    void cancel();

    /// A map layer's map of any picture of the list, as the engine would be asked for it: of the selected epoch, or of
    /// every finished epoch of the run whose checkpoint was kept. None when no engine computes it.
    [[nodiscard]] std::vector<MapQuestion> questionsFor(const PictureEntry& entry, int layer, bool overEpochs) const;
    /// The map when it was computed before; valid until the next call.
    [[nodiscard]] const Map* known(const MapQuestion& asked) { return m_finder.computed(asked); }
    /// Keeps a map that was computed elsewhere, and shows it if it is what the user waits for.
    void keep(const MapQuestion& asked, const Map& map);

 Q_SIGNALS:
    void noticed(overlook::Workspace::Severity severity, const QString& text);

 private:
    void refresh();
    void show(int layer);
    void showDifference(int layer, const std::vector<MapQuestion>& asked);
    void computeNext();
    void computeAhead();
    void compute(const MapQuestion& asked, bool isWaitedFor);
    void setWaitedFor(bool isWaitedFor);
    void take(const MapQuestion& asked, const Map& map);
    void fail(const MapQuestion& asked, const Error& error);
    void dropRequest();
    void endRequest();
    void sayComputing();
    [[nodiscard]] MapFinding find(const MapQuestion& asked);
    [[nodiscard]] std::vector<MapQuestion> wanted(int layer) const;
    [[nodiscard]] std::vector<MapQuestion> wantedMaps();
    [[nodiscard]] std::vector<MapQuestion> neighbours();

    ResultParts m_parts;
    MapFinder m_finder;
    RequestId m_request = 0;  ///< 0 = none under way
    QString m_requestKey;
    bool m_isWaitedFor = false;          ///< otherwise the request is for a neighbour: no job that the user waits for
    QHash<QString, QString> m_failures;  ///< by key; not asked again until something else was asked
    QStringList m_wantedKeys;
    QTimer m_computingTimer;  ///< until the wait is worth a word
};

}  // namespace overlook
