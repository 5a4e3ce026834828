#pragma once

#include <functional>
#include <QObject>
#include <QThreadPool>

#include "app/controllers/opened_paths.h"
#include "app/controllers/workspace.h"

namespace overlook {

class ModelController;
class RunController;

/// Opens whatever a user hands over: looks at the paths on an io thread and gives each part to the one who knows it.
class OpenController : public QObject {
    Q_OBJECT

 public:
    OpenController(Document& document, ModelController& models, RunController& runs, QObject* parent = nullptr);

    /// Paths opened one after another are shown in that order. `then` is called when this one is shown.
    void open(const QStringList& paths, std::function<void()> then = {});

    [[nodiscard]] const QString& dataFolder() const { return m_dataFolder; }  ///< VOC folder in the list; or empty

 Q_SIGNALS:
    void noticed(overlook::Workspace::Severity severity, const QString& text);
    void opened(const QStringList& paths);

 private:
    void show(const OpenedPaths& found);

    Document& m_document;
    ModelController& m_models;
    RunController& m_runs;
    QString m_dataFolder;
    QThreadPool m_pool;  ///< one thread, so that the order stays
};

}  // namespace overlook
