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
class KeptMaps;

/// Computes the maps of the active and of all visible map layers for every picture in the list, of the selected epoch
/// or of all, one after the other on the
/// engine that nobody looks through, so that looking never waits. What is computed is shown at once where the user
/// goes. Ends with its list.
class FolderExplainer : public QObject {
    Q_OBJECT

 public:
    struct Parts {
        Document& document;
        EngineProcess& engine;  ///< of the train lane
        AttentionController& attention;
        KeptMaps& kept;
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
        bool isOfActiveLayer;
    };
    void addTasks(int picture, const PictureEntry& entry, Epochs epochs);
    /// Whether the list that it was started for still is the document's.
    [[nodiscard]] bool isListed(const Task& task) const;
    void next();
    [[nodiscard]] bool recallFirst();
    void send();
    void tell(const Task& task, const Map& map);
    void take(const MapSet& answer);
    void fail(const Error& error);
    void finish();
    [[nodiscard]] QString summary() const;

    Parts m_parts;
    std::vector<Task> m_tasks;
    std::size_t m_done = 0;
    std::size_t m_recalled = 0;  ///< tasks before it were looked for in the project
    bool m_isRecalling = false;
    int m_turn = 0;  ///< of the list: what was asked for another one is void
    int m_failures = 0;
    QString m_firstFailure;
    RequestId m_request = 0;  ///< 0 = none under way
};

}  // namespace overlook
