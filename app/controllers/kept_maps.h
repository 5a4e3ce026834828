#pragma once

#include <functional>
#include <QPointer>
#include <QStringList>
#include <QTimer>
#include <utility>
#include <vector>

#include "app/controllers/map_caches.h"
#include "app/controllers/map_question.h"
#include "app/controllers/project_controller.h"

namespace overlook {

/// Keeps the maps that the engine computed in the open project, so that they are there at once the next time; those of
/// the selected picture and class are fetched ahead. A model file that changed since is another model. Maps of a drawn
/// region or pixel are not kept.
class KeptMaps : public QObject {
    Q_OBJECT

 public:
    KeptMaps(Document& document, ProjectController& projects, std::shared_ptr<MapCaches> caches,
             QObject* parent = nullptr);
    ~KeptMaps() override;  ///< what was computed last is written, too

    void keep(const MapQuestion& asked, const Map& map);
    /// Brings what is kept of a picture and class into the cache, then calls `then`. False when nothing can be kept of
    /// it: `then` is not called.
    bool recall(const PictureEntry& entry, int classIndex, QObject* context, const std::function<void()>& then);
    /// Whether it is not known yet what is kept of the selected picture and class.
    [[nodiscard]] bool isFetching() const { return m_fetching > 0; }

 Q_SIGNALS:
    void arrived();  ///< what is kept of the selected picture and class is in the cache
    void noticed(overlook::Workspace::Severity severity, const QString& text);

 private:
    void write();
    void fetch();
    void take(const std::vector<Map>& maps, const QString& path, int classIndex);

    Document& m_document;
    ProjectController& m_projects;
    std::shared_ptr<MapCaches> m_caches;
    std::vector<std::pair<std::int64_t, Map>> m_unwritten;  ///< number of the picture in the project, map
    QTimer m_writing;                                       ///< several in one transaction
    QString m_project;                                      ///< path; the numbers of the unwritten ones are of it
    QStringList m_fetched;  ///< whose maps were brought last: project, picture, class, standard layer, run
    int m_fetching = 0;
    bool m_isFailing = false;  ///< said once
};

/// What tells a model file from what was at its path before: path, size and time of change; empty = no such file.
[[nodiscard]] QString modelMark(const QString& path);

}  // namespace overlook
