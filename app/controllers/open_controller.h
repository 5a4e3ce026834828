#pragma once

#include <functional>
#include <QObject>
#include <QThreadPool>

#include "app/controllers/opened_paths.h"
#include "app/controllers/workspace.h"

namespace overlook {

class ModelController;
class ProjectController;
class RunController;

/// Opens whatever a user hands over: looks at the paths on an io thread and gives each part to the one who knows it.
class OpenController : public QObject {
    Q_OBJECT

 public:
    struct Parts {
        Document& document;
        ModelController& models;
        RunController& runs;
        ProjectController& projects;
    };
    explicit OpenController(const Parts& parts, QObject* parent = nullptr);

    /// Paths opened one after another are shown in that order. `then` is called when this one is shown.
    void open(const QStringList& paths, std::function<void()> then = {});

    /// The pictures of a run that was awaited, where none are open.
    void openPicturesOf(const RunContents& run);

    /// What the list can be trained from: its project, or its VOC folder; empty for plain pictures.
    [[nodiscard]] QString dataSet() const;

 Q_SIGNALS:
    void noticed(overlook::Workspace::Severity severity, const QString& text);
    void opened(const QStringList& paths);
    void volumesOpened(const QStringList& paths);  ///< to be read by who shows them

 private:
    void show(const OpenedPaths& found);

    Parts m_parts;
    QString m_dataFolder;
    QThreadPool m_pool;  ///< one thread, so that the order stays
};

}  // namespace overlook
