#pragma once

#include <QObject>
#include <vector>

#include "app/controllers/map_question.h"
#include "app/controllers/workspace.h"
#include "inference/protocol/rpc.h"

namespace overlook {

class AttentionController;
class EngineProcess;
class JobTracker;

/// Computes the selected map of every picture in the list, of the selected epoch or of all, one after the other on the
/// engine that nobody looks through, so that looking never waits. What is computed is shown at once where the user
/// goes. Ends with its list.
class FolderExplainer : public QObject {
    Q_OBJECT

 public:
    struct Parts {
        Document& document;
        EngineProcess& engine;  ///< of the train lane
        AttentionController& attention;
        JobTracker& jobs;
    };
    explicit FolderExplainer(const Parts& parts, QObject* parent = nullptr);

    enum class Epochs { Selected, All };
    void start(Epochs epochs = Epochs::Selected);
    void cancel();  ///< what is computed already is kept
    [[nodiscard]] bool isRunning() const { return !m_tasks.empty(); }
    void reportPart(double share);  ///< of the picture that is being computed, 0 … 1

 Q_SIGNALS:
    void noticed(overlook::Workspace::Severity severity, const QString& text);
    void explained(int picture, const overlook::Map& map);  ///< one more
    void ended();

 private:
    struct Task {
        int picture;
        MapQuestion question;
    };
    void addTasks(int picture, const PictureEntry& entry, Epochs epochs);
    /// Whether the list that it was started for still is the document's.
    [[nodiscard]] bool isListed(const Task& task) const;
    void next();
    void tell(const Task& task, const Map& map);
    void take(const MapSet& answer);
    void fail(const Error& error);
    void finish();
    [[nodiscard]] QString summary() const;

    Parts m_parts;
    std::vector<Task> m_tasks;
    std::size_t m_done = 0;
    int m_failures = 0;
    QString m_firstFailure;
    RequestId m_request = 0;  ///< 0 = none under way
};

}  // namespace overlook
