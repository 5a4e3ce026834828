#pragma once

#include <memory>
#include <QImage>
#include <QObject>
#include <QStringList>

#include "app/document/document.h"
#include "inference/core/error.h"

namespace overlook {

class AccumulationController;
class ChannelController;
class ClassController;
class DeviceController;
class EpochMapsController;
class HintController;
class PaneController;
class HintAdvisor;
class PictureValues;
class ProbeController;
class ProjectController;
class PseudoLabelController;
class PseudoLabelWriter;
class RemoteController;
class RunCurves;
class RunQuality;
class TeachingController;
class TrainingController;
class TransferController;
struct Train;

/// The running job as the status bar shows it.
struct JobState {
    bool isRunning = false;
    QString step;          ///< translated
    double fraction = -1;  ///< 0 … 1; negative = unknown
    int secondsLeft = -1;  ///< as the time so far lets expect; negative = unknown
};

/// One window's document with everything that acts on it: the two engine lanes and the controllers.
/// What a user action does is a function here (or on the controller it hands on to); nothing here knows a widget.
class Workspace : public QObject {
    Q_OBJECT

 public:
    enum class Severity { Advice, Warning, Failure };
    Q_ENUM(Severity)

    explicit Workspace(const QString& engineProgram, QObject* parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] Document& document();
    [[nodiscard]] const JobState& job() const;
    [[nodiscard]] DeviceController& devices();
    [[nodiscard]] RemoteController& remote();
    [[nodiscard]] ProjectController& projects();
    [[nodiscard]] HintController& hints();
    [[nodiscard]] ClassController& classes();
    [[nodiscard]] AccumulationController& accumulation();
    [[nodiscard]] EpochMapsController& epochMaps();
    [[nodiscard]] PseudoLabelController& pseudoLabels();
    [[nodiscard]] PseudoLabelWriter& pseudoLabelWriter();
    [[nodiscard]] TransferController& transfers();
    [[nodiscard]] PaneController& panes();
    [[nodiscard]] ProbeController& probe();
    [[nodiscard]] TeachingController& teaching();
    [[nodiscard]] RunCurves& curves();
    [[nodiscard]] RunQuality& quality();
    [[nodiscard]] ChannelController& channels();
    [[nodiscard]] PictureValues& pictureValues();
    [[nodiscard]] HintAdvisor& hintAdvisor();

    /// Folders (plain, VOC layout, run), pictures, models (.pt, .ts, .pth), projects (.overlook), in any mix. Failures
    /// become notices; what was open stays.
    void open(const QStringList& paths);
    /// Waits for what any program will write into a folder: its run opens with its first epoch.
    void watchRun(const QString& folder);
    /// Opens the kept demo, or makes it: generates the pictures and trains. `folder` empty = in the user's data folder.
    void openDemo(const QString& folder = {});
    [[nodiscard]] TrainingController& training();
    /// Trains a network on the open data set into a new run folder beside it (or `runFolder`).
    void train(const Train& request);
    /// Trains the shown run from its last finished epoch to the planned one.
    void continueTraining();
    /// Computes the selected map of every picture in the list; stopped by cancelJob().
    void explainAllPictures();
    /// The same of all epochs of the run, the newest first.
    void explainAllEpochs();
    void cancelJob();

    void nextPicture();
    void previousPicture();
    void setClassByRank(int rank);  ///< 1 = the most probable
    /// Tells the thumbnail loader what is on screen; thumbnails arrive through thumbnailReady.
    void requestThumbnails(const QList<int>& pictures);

 Q_SIGNALS:
    void noticed(overlook::Workspace::Severity severity, const QString& text);
    void jobChanged();
    void thumbnailReady(int picture, const QImage& thumbnail);
    void pictureExplained(int picture, const overlook::Map& map);
    void opened(const QStringList& paths);         ///< for the recent list
    void volumesOpened(const QStringList& paths);  ///< scans, which the 3-D window reads
    /// "picture shown", "model ready", "mask shown", "map shown", "run ended", "all explained", "demo ready", "hints
    /// saved": states that --screenshot waits for.
    void reached(const QString& state);

 private:
    void passOnNotices();
    void passOnStates();

    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace overlook
