#pragma once

#include <optional>
#include <QObject>
#include <QThreadPool>

#include "app/controllers/job_pace.h"
#include "app/controllers/lesson.h"
#include "app/controllers/workspace.h"
#include "inference/protocol/rpc.h"
#include "inference/protocol/training_messages.h"

namespace overlook {

class EngineProcess;
class HintController;
class JobTracker;
class PaneController;
class ProjectController;
class RunController;

/// The loop of teaching: the shown model learns from the project's hints in the engine of the train lane, what came of
/// it is shown beside what was, and somebody accepts it as a version or discards it. The base is never changed.
class TeachingController : public QObject {
    Q_OBJECT

 public:
    struct Parts {
        Document& document;
        EngineProcess& engine;
        RunController& runs;
        PaneController& panes;
        ProjectController& projects;
        HintController& hints;
        JobTracker& jobs;
    };
    enum class State {
        Idle,
        Learning,
        Review  ///< a lesson is over, and nobody has decided yet
    };
    /// What somebody chose; the rest is as teachingDefaults() says.
    struct Choice {
        QString method;
        bool isQuick = true;
        QString behind = {};  ///< quick: the layer behind which is learnt; empty = the engine's choice
    };
    /// Two models side by side, and what is different, besides the lesson under review.
    struct Contrast {
        QString title;
        EpochContrast epochs;
    };

    explicit TeachingController(const Parts& parts, QObject* parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /// Why nothing can be taught now, translated; empty when it can.
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] int hintedPictures() const { return m_hintedPictures; }
    [[nodiscard]] const VersionList& versions() const { return m_versions; }
    /// Of the lesson under review.
    [[nodiscard]] const std::optional<TeachingSummary>& summary() const { return m_summary; }

    /// Of versions, or of a lesson with and without a hint; nothing when neither was asked for last.
    [[nodiscard]] const std::optional<Contrast>& contrast() const { return m_contrast; }

    /// Teaches the shown model once everything drawn is saved. Where it cannot, a notice says why.
    void teach(const Choice& choice);
    void cancel();
    /// Has the lesson wait after the batch that it learns from; it is not running while hints are still being saved.
    [[nodiscard]] JobPace& pace() { return m_pace; }
    /// Before, after and what changed, side by side.
    void compare();
    /// Makes the lesson under review a version; empty = a name by number.
    void accept(const QString& name = {});
    /// Shows again what was taught; the lesson's folder is removed.
    void discard();
    /// Works with a version again, or with what the first one was taught from (0).
    void rollBack(std::int64_t version);
    /// Shows two versions side by side; 0 = what the first one was taught from.
    void compareVersions(std::int64_t before, std::int64_t after);
    /// The version in use against the one it was taught from.
    void compareWithParent();
    /// What the hints of the shown picture did: teaches the lesson under review, or that of the version in use, once
    /// more without them, and shows both side by side. The answer is kept beside the lesson.
    void measureHint();

 Q_SIGNALS:
    void noticed(overlook::Workspace::Severity severity, const QString& text);
    void changed();  ///< state, obstacle, hints, versions or summary
    /// While it learns: how the picture looks that was shown when it began.
    void looked(const overlook::LearningLook& look);
    void progressed(double share);          ///< of the lesson that is done, 0 … 1
    void taught();                          ///< the lesson is under review, and its run is open
    void accepted();                        ///< it is in the project
    void baseWanted(const QString& model);  ///< a model file is to be opened again
    void restored();                        ///< another run is open: of a version, or what was before

 private:
    static constexpr int kFirstEpoch = 1;  ///< of a lesson: the network as it was

    /// A model to be taught, and where it is shown from.
    struct Base {
        QString weights;  ///< file
        QString run;      ///< folder; empty = a model without a run
        int epoch = 0;
    };

    /// A lesson that is repeated without the hints of one picture.
    struct Trial {
        QString picture;
        QString with;     ///< folder of the lesson
        QString without;  ///< folder of the repetition
    };

    [[nodiscard]] std::optional<Base> shownBase() const;
    [[nodiscard]] QString obstacleToTrial(const QString& lesson) const;
    [[nodiscard]] EpochPlace placeOf(std::int64_t version) const;
    [[nodiscard]] QString nameOf(std::int64_t version) const;
    void begin(const Trial& trial);
    void finishTrial(const Trial& trial, const Error* error);
    void showTrial(const Trial& trial);
    void showContrast(const QString& title, const EpochPlace& before, const EpochPlace& after);
    [[nodiscard]] Train requestFor(const Choice& choice, const Base& base) const;
    void start();
    void tellWarnings(const nlohmann::json& answer);  ///< of a TrainSummary
    void finish(const Error* error);
    void review();
    void showLook(const LearningLook& look);
    void openRun(const QString& folder, int epoch, std::function<void()> then);
    void openBase(const QString& run, const QString& weights, int epoch);
    void follow(Changes changes);
    void countHints();
    void take(const VersionList& versions);
    void setState(State state);
    void tell(Workspace::Severity severity, const QString& text) { Q_EMIT noticed(severity, text); }

    Parts m_parts;
    QThreadPool m_pool;  ///< reads run folders
    State m_state = State::Idle;
    int m_hintedPictures = 0;
    VersionList m_versions;
    std::optional<TeachingSummary> m_summary;
    std::optional<Contrast> m_contrast;
    State m_stateBeforeTrial = State::Idle;
    std::optional<Train> m_waiting;  ///< for the hints to be saved
    RequestId m_request = 0;
    JobPace m_pace;
    Base m_base;       ///< of the lesson
    QString m_lesson;  ///< its folder
    QString m_projectPath;
};

}  // namespace overlook
