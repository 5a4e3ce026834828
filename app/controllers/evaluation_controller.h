#pragma once

#include <map>
#include <memory>
#include <QObject>
#include <QStringList>
#include <set>
#include <vector>

#include "app/controllers/evaluated_runs.h"
#include "app/controllers/workspace.h"
#include "inference/protocol/evaluation_messages.h"
#include "inference/protocol/rpc.h"

class QThreadPool;

namespace overlook {

class EngineProcess;
class JobTracker;
class OpenController;
class RunController;

/// How good the maps of the open run are: has the engine evaluate them, and keeps what the folder of the run says, from
/// now or from earlier.
class EvaluationController : public QObject {
    Q_OBJECT

 public:
    struct Parts {
        Document& document;
        EngineProcess& engine;  ///< of the train lane
        RunController& runs;
        OpenController& opener;
        JobTracker& jobs;
        QThreadPool& pool;
    };
    using Figures = std::shared_ptr<const StoredEvaluation>;

    /// What there is to choose from.
    struct Proposal {
        QString run;        ///< folder
        QStringList kinds;  ///< of maps that it keeps: "maps", "accumulated"
        QString kind;       ///< the one that is looked at
        std::vector<int> epochs;
        int shownEpoch = 0;
        QStringList lists;  ///< of the data set in the list
        QString truth;      ///< the data set it was trained on, or that is open; empty = none
        std::vector<std::pair<QString, QString>> measures;  ///< id and title of those that ask the model
        std::set<int> checkpoints;                          ///< epochs whose model can be asked
    };

    explicit EvaluationController(const Parts& parts, QObject* parent = nullptr);
    /// That of a workspace.
    [[nodiscard]] static EvaluationController& of(const Workspace& workspace);

    /// Why the maps cannot be evaluated now, translated; empty when they can.
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] Proposal proposal() const;

    /// Figures that the run has already are replaced once the new ones are there.
    void evaluate(const EvaluateMaps& request);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_request != 0; }

    void setWatched(bool isWatched);  ///< nothing is read while nobody looks
    /// What the run's folder has of the chosen kind of maps; null = nothing, or nobody looks.
    [[nodiscard]] const Figures& figures() const { return m_figures; }
    [[nodiscard]] const std::map<QString, Figures>& all() const { return m_all; }  ///< by the kind of the maps
    void showKind(const QString& kind);
    /// The open run's and those beside it, of the same kind of maps; the others come a moment later.
    [[nodiscard]] std::vector<EvaluatedRun> runs() const;
    /// The last epoch of the run when the figures are of an earlier state of it; 0 = they are of now.
    [[nodiscard]] int newerEpoch() const;
    /// Why there are no figures, translated; empty while there are.
    [[nodiscard]] QString absence() const;

    /// Goes to the picture, class (-1 = stays) and epoch, and shows the maps that the figures are of.
    void go(const QString& picture, int classIndex, int epoch);
    /// Writes the shown figures as the engine does: .csv or .json. What goes wrong is told.
    void exportFigures(const QString& file);
    void saveReport(const QString& file);  ///< .html

 Q_SIGNALS:
    void noticed(overlook::Workspace::Severity severity, const QString& text);
    void changed();
    void ended(bool isComplete);

 private:
    void read();
    void readBeside();
    void findTruth();
    void take(const QString& run, std::map<QString, Figures> all, const QString& failure);
    void choose();
    void finish(const EvaluationSummary& summary);
    void fail(const Error& error);
    [[nodiscard]] static QString writtenText(const QString& file);
    template <class Work>
    void write(const QString& file, Work work);

    Parts m_parts;
    bool m_isWatched = false;
    QString m_truthOf;  ///< the run that the data set is of
    QString m_truth;    ///< empty = not known
    QString m_run;      ///< whose figures are there
    std::map<QString, Figures> m_all;
    Figures m_figures;
    std::vector<EvaluatedRun> m_beside;
    QString m_kind;
    QString m_failure;  ///< of reading
    int m_turn = 0;
    RequestId m_request = 0;  ///< 0 = none under way
    QString m_asked;          ///< the kind of maps that is being evaluated
};

}  // namespace overlook
