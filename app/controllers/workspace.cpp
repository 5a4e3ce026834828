#include "app/controllers/workspace.h"

#include <algorithm>
#include <numeric>
#include <QThreadPool>
#include <utility>

#include "app/controllers/accumulation_controller.h"
#include "app/controllers/attention_controller.h"
#include "app/controllers/channel_controller.h"
#include "app/controllers/class_controller.h"
#include "app/controllers/demo_controller.h"
#include "app/controllers/device_controller.h"
#include "app/controllers/epoch_maps_controller.h"
#include "app/controllers/epoch_values.h"
#include "app/controllers/evaluation_controller.h"
#include "app/controllers/folder_explainer.h"
#include "app/controllers/hint_advisor.h"
#include "app/controllers/hint_controller.h"
#include "app/controllers/job_tracker.h"
#include "app/controllers/kept_maps.h"
#include "app/controllers/model_controller.h"
#include "app/controllers/open_controller.h"
#include "app/controllers/pane_controller.h"
#include "app/controllers/picture_controller.h"
#include "app/controllers/picture_values.h"
#include "app/controllers/prediction_controller.h"
#include "app/controllers/probe_controller.h"
#include "app/controllers/project_controller.h"
#include "app/controllers/pseudo_label_controller.h"
#include "app/controllers/pseudo_label_writer.h"
#include "app/controllers/remote_controller.h"
#include "app/controllers/run_controller.h"
#include "app/controllers/run_curves.h"
#include "app/controllers/run_quality.h"
#include "app/controllers/scale_controller.h"
#include "app/controllers/slice_explainer.h"
#include "app/controllers/teaching_controller.h"
#include "app/controllers/thumbnail_loader.h"
#include "app/controllers/training_controller.h"
#include "app/controllers/transfer_controller.h"
#include "app/engine/engine_process.h"
#include "app/engine/error_text.h"
#include "inference/protocol/training_messages.h"

namespace overlook {

/// The parts, in the order in which they depend on each other.
class Workspace::Private {
 public:
    explicit Private(const QString& engineProgram) : program(engineProgram) {}

    const QString program;

    QThreadPool picturePool;
    QThreadPool thumbnailPool;
    QThreadPool readingPool;
    Document document;
    EngineProcess view{program};
    EngineProcess train{program};
    JobTracker jobs;
    PictureController pictures{document, picturePool};
    ThumbnailLoader thumbnails{document, thumbnailPool};
    ModelController models{document, view, jobs};
    DeviceController devices{{view, train, models, jobs}};
    RemoteController remote{{view, devices, models, {program}}};
    RunController runs{{document, models, readingPool}};
    PredictionController predictions{{document, view, runs, jobs, readingPool}};
    std::shared_ptr<MapCaches> caches = std::make_shared<MapCaches>();
    ProjectController projects{document};
    KeptMaps keptMaps{document, projects, caches};
    AttentionController attention{{document, view, runs, jobs, readingPool, caches}};
    ScaleController scales{{document, view, runs, jobs, readingPool, caches}};
    PaneController panes{{document, view, runs, jobs, readingPool, caches}};
    ProbeController probe{{document, view, runs, jobs, readingPool, caches}};
    AccumulationController accumulation{{document, view, runs, jobs, readingPool, caches}};
    PseudoLabelController pseudoLabels{{document, view, runs, jobs, readingPool, caches}};
    PseudoLabelWriter pseudoLabelWriter{{document, jobs, readingPool}};
    RunCurves curves{document, readingPool};
    RunQuality quality{document, readingPool};
    ChannelController channels{{document, view, runs, jobs, readingPool, caches}};
    PictureValues pictureValues{{document, runs, readingPool}};
    EpochValues epochValues{{document, view, runs, jobs, readingPool, caches}};
    HintAdvisor hintAdvisor{{document, pictureValues, readingPool}};
    EpochMapsController epochMaps{{document, view, runs, jobs, readingPool, caches}};
    TrainingController training{{train, runs, jobs}};
    HintController hints{document, projects};
    ClassController classes{document, projects, hints};
    TeachingController teaching{{document, train, runs, panes, projects, hints, jobs}};
    TransferController transfers{{document, projects, hints, jobs}};
    OpenController opener{{document, models, runs, projects}};
    FolderExplainer folder{{document, train, attention, keptMaps, jobs}};
    SliceExplainer slices{{document, train, runs, jobs, readingPool}};
    EvaluationController evaluation{{document, train, runs, opener, jobs, readingPool}};
    DemoController demo{{document, train, opener, training, jobs, readingPool}};
};

Workspace::Workspace(const QString& engineProgram, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(engineProgram)) {
    d->thumbnailPool.setThreadPriority(QThread::LowPriority);
    d->slices.setParent(this);      // where SliceExplainer::of() finds it
    d->evaluation.setParent(this);  // likewise
    d->epochValues.setParent(this);
    passOnNotices();
    passOnStates();
    for (const auto& [engine, lane] : {std::pair(&d->view, Lane::View), std::pair(&d->train, Lane::Train)}) {
        connect(engine, &EngineProcess::progressed, this,
                [this, lane = lane](qint64, double fraction, const Sentence& step) {
                    if (lane == Lane::Train && d->folder.isRunning())
                        d->folder.reportPart(fraction);
                    else if (lane == Lane::Train && d->slices.isRunning())
                        d->slices.reportPart(fraction);
                    else
                        d->jobs.report(lane, translated(step, "Job"), fraction);
                });
    }
    connect(&d->jobs, &JobTracker::changed, this, &Workspace::jobChanged);
    connect(&d->thumbnails, &ThumbnailLoader::ready, this, &Workspace::thumbnailReady);
    connect(&d->pictures, &PictureController::thumbnailMade, &d->thumbnails, &ThumbnailLoader::take);
    connect(&d->folder, &FolderExplainer::explained, this, &Workspace::pictureExplained);
    connect(&d->runs, &RunController::begun, &d->opener, &OpenController::openPicturesOf);
    connect(&d->opener, &OpenController::opened, this, &Workspace::opened);
    connect(&d->opener, &OpenController::volumesOpened, this, &Workspace::volumesOpened);
    connect(&d->projects, &ProjectController::opened, this, [this](const QString& path) { Q_EMIT opened({path}); });
    connect(&d->models, &ModelController::opened, this, [this](const QString& path) { Q_EMIT opened({path}); });
}

Workspace::~Workspace() {
    d->view.stop();  // both at once: the window waits for the slower one only
    d->train.stop();
}

void Workspace::passOnNotices() {
    connect(&d->pictures, &PictureController::noticed, this, &Workspace::noticed);
    connect(&d->models, &ModelController::noticed, this, &Workspace::noticed);
    connect(&d->devices, &DeviceController::noticed, this, &Workspace::noticed);
    connect(&d->remote, &RemoteController::noticed, this, &Workspace::noticed);
    connect(&d->predictions, &PredictionController::noticed, this, &Workspace::noticed);
    connect(&d->pictureValues, &PictureValues::failed, this,
            [this](const Error& error) { Q_EMIT noticed(Severity::Warning, translated(error)); });
    connect(&d->epochValues, &EpochValues::failed, this,
            [this](const Error& error) { Q_EMIT noticed(Severity::Warning, translated(error)); });
    connect(&d->hintAdvisor, &HintAdvisor::noticed, this, &Workspace::noticed);
    connect(&d->attention, &AttentionController::noticed, this, &Workspace::noticed);
    connect(&d->training, &TrainingController::noticed, this, &Workspace::noticed);
    connect(&d->opener, &OpenController::noticed, this, &Workspace::noticed);
    connect(&d->projects, &ProjectController::noticed, this, &Workspace::noticed);
    connect(&d->classes, &ClassController::noticed, this, &Workspace::noticed);
    connect(&d->hints, &HintController::noticed, this, &Workspace::noticed);
    connect(&d->panes, &PaneController::noticed, this, &Workspace::noticed);
    connect(&d->probe, &ProbeController::noticed, this, &Workspace::noticed);
    connect(&d->keptMaps, &KeptMaps::noticed, this, &Workspace::noticed);
    connect(&d->pseudoLabels, &PseudoLabelController::noticed, this, &Workspace::noticed);
    connect(&d->pseudoLabelWriter, &PseudoLabelWriter::noticed, this, &Workspace::noticed);
    connect(&d->evaluation, &EvaluationController::noticed, this, &Workspace::noticed);
    connect(&d->transfers, &TransferController::noticed, this, &Workspace::noticed);
    connect(&d->teaching, &TeachingController::noticed, this, &Workspace::noticed);
    connect(&d->teaching, &TeachingController::baseWanted, &d->models, &ModelController::open);
    connect(&d->demo, &DemoController::noticed, this, &Workspace::noticed);
    connect(&d->folder, &FolderExplainer::noticed, this, &Workspace::noticed);
    connect(&d->slices, &SliceExplainer::noticed, this, &Workspace::noticed);
    // What the train lane was doing says itself that its engine died; the view lane goes on by itself.
    connect(&d->view, &EngineProcess::died, this,
            [this](const QString& sentence) { Q_EMIT noticed(Severity::Warning, sentence); });
}

void Workspace::passOnStates() {
    connect(&d->document, &Document::changed, this, [this](Changes changes) {
        const auto& prediction = d->document.prediction();
        if (changes & Change::Picture && d->document.picture())
            Q_EMIT reached(QStringLiteral("picture shown"));
        if (changes & Change::Map && d->document.map())
            Q_EMIT reached(QStringLiteral("map shown"));
        if (changes & Change::Prediction && prediction && !prediction->labels.empty())
            Q_EMIT reached(QStringLiteral("mask shown"));
    });
    connect(&d->models, &ModelController::ready, this, [this] { Q_EMIT reached(QStringLiteral("model ready")); });
    connect(&d->models, &ModelController::failed, this, [this] { Q_EMIT reached(QStringLiteral("model failed")); });
    connect(&d->training, &TrainingController::ended, this, [this] { Q_EMIT reached(QStringLiteral("run ended")); });
    connect(&d->folder, &FolderExplainer::ended, this, [this] { Q_EMIT reached(QStringLiteral("all explained")); });
    connect(&d->hints, &HintController::saved, this, [this] { Q_EMIT reached(QStringLiteral("hints saved")); });
    connect(&d->teaching, &TeachingController::taught, this, [this] { Q_EMIT reached(QStringLiteral("taught")); });
    connect(&d->teaching, &TeachingController::accepted, this,
            [this] { Q_EMIT reached(QStringLiteral("lesson accepted")); });
    connect(&d->evaluation, &EvaluationController::ended, this,
            [this] { Q_EMIT reached(QStringLiteral("evaluated")); });
    connect(&d->demo, &DemoController::ready, this, [this] { Q_EMIT reached(QStringLiteral("demo ready")); });
}

Document& Workspace::document() {
    return d->document;
}

const JobState& Workspace::job() const {
    return d->jobs.state();
}

DeviceController& Workspace::devices() {
    return d->devices;
}

RemoteController& Workspace::remote() {
    return d->remote;
}

ProjectController& Workspace::projects() {
    return d->projects;
}

HintController& Workspace::hints() {
    return d->hints;
}

ClassController& Workspace::classes() {
    return d->classes;
}

TeachingController& Workspace::teaching() {
    return d->teaching;
}

PaneController& Workspace::panes() {
    return d->panes;
}

RunCurves& Workspace::curves() {
    return d->curves;
}

ProbeController& Workspace::probe() {
    return d->probe;
}

AccumulationController& Workspace::accumulation() {
    return d->accumulation;
}

PseudoLabelController& Workspace::pseudoLabels() {
    return d->pseudoLabels;
}

PseudoLabelWriter& Workspace::pseudoLabelWriter() {
    return d->pseudoLabelWriter;
}

ChannelController& Workspace::channels() {
    return d->channels;
}

RunQuality& Workspace::quality() {
    return d->quality;
}

HintAdvisor& Workspace::hintAdvisor() {
    return d->hintAdvisor;
}

PictureValues& Workspace::pictureValues() {
    return d->pictureValues;
}

EpochMapsController& Workspace::epochMaps() {
    return d->epochMaps;
}

TransferController& Workspace::transfers() {
    return d->transfers;
}

void Workspace::open(const QStringList& paths) {
    d->opener.open(paths);
}

void Workspace::watchRun(const QString& folder) {
    d->runs.await(folder);
}

void Workspace::openDemo(const QString& folder) {
    d->demo.open(folder);
}

TrainingController& Workspace::training() {
    return d->training;
}

void Workspace::train(const Train& request) {
    Train complete = request;
    if (complete.data.empty())
        complete.data = d->opener.dataSet().toStdString();
    if (complete.data.empty()) {
        Q_EMIT noticed(Severity::Advice,
                       tr("Training needs a data set. Open a folder in PASCAL VOC layout: JPEGImages, Annotations and "
                          "ImageSets."));
        return;
    }
    if (complete.device.empty())
        complete.device = d->devices.chosenHere().toStdString();
    if (complete.out.empty())
        complete.out = TrainingController::freshRunFolder(QString::fromStdString(complete.data)).toStdString();
    d->training.start(complete);
}

void Workspace::continueTraining() {
    if (d->document.run())
        d->training.resume(d->document.run()->folder);
}

void Workspace::explainAllPictures() {
    d->folder.start();
}

void Workspace::explainAllEpochs() {
    d->folder.start(FolderExplainer::Epochs::All);
}

/// What is shown as the running job is what is stopped.
void Workspace::cancelJob() {
    if (d->transfers.isRunning())
        return d->transfers.cancel();
    if (d->pseudoLabelWriter.isRunning())
        return d->pseudoLabelWriter.cancel();
    if (d->jobs.isRunning(Lane::Train)) {
        d->demo.cancel();
        d->training.cancel();
        d->teaching.cancel();
        d->folder.cancel();
        d->slices.cancel();
        d->evaluation.cancel();
        return;
    }
    d->models.cancel();
    d->predictions.cancel();
    d->panes.cancel();
    d->probe.cancel();
    d->pseudoLabels.cancel();
    d->channels.cancel();
    d->attention.cancel();
}

void Workspace::nextPicture() {
    d->pictures.step(1);
}

void Workspace::previousPicture() {
    d->pictures.step(-1);
}

void Workspace::setClassByRank(int rank) {
    const auto& prediction = d->document.prediction();
    if (!prediction || rank < 1 || rank > static_cast<int>(prediction->probabilities.size()))
        return;
    const std::vector<float>& scores = prediction->probabilities;
    std::vector<int> ids(scores.size());
    std::iota(ids.begin(), ids.end(), 0);
    std::stable_sort(ids.begin(), ids.end(), [&scores](int a, int b) { return scores[a] > scores[b]; });
    d->document.selectClass(ids[static_cast<std::size_t>(rank) - 1]);
}

void Workspace::requestThumbnails(const QList<int>& pictures) {
    d->thumbnails.request(pictures);
}

}  // namespace overlook
