#include "app/controllers/teaching_controller.h"

#include <QDir>
#include <QFileInfo>
#include <utility>

#include "app/controllers/hint_controller.h"
#include "app/controllers/job_tracker.h"
#include "app/controllers/pane_controller.h"
#include "app/controllers/project_controller.h"
#include "app/controllers/run_contents.h"
#include "app/controllers/run_controller.h"
#include "app/document/methods_on_offer.h"
#include "app/engine/engine_process.h"
#include "app/engine/error_text.h"

namespace overlook {

using Severity = Workspace::Severity;

TeachingController::TeachingController(const Parts& parts, QObject* parent)
    : QObject(parent), m_parts(parts), m_pace(parts.engine) {
    m_pool.setMaxThreadCount(1);
    connect(&m_parts.document, &Document::changed, this, &TeachingController::follow);
    connect(&m_parts.hints, &HintController::saved, this, [this] {
        start();
        countHints();
    });
    connect(&m_parts.engine, &EngineProcess::notified, this,
            [this](const QString& method, const nlohmann::json& params) {
                if (m_state == State::Learning && method == QLatin1String("train/look"))
                    showLook(params.get<LearningLook>());
            });
    connect(&m_parts.engine, &EngineProcess::progressed, this, [this](qint64 id, double share) {
        if (m_state == State::Learning && id == m_request)
            Q_EMIT progressed(share);
    });
}

QString TeachingController::obstacle() const {
    const auto& project = m_parts.document.project();
    if (!project)
        return tr("Teaching needs a project with hints. Draw where the model should look, or open one.");
    if (!project->isWritable)
        return tr("This project is open for reading only.");
    if (m_state == State::Learning || m_parts.jobs.isRunning(Lane::Train))
        return tr("Something is being learnt or computed already. Wait for the end, or stop it.");
    if (m_state == State::Review)
        return tr("Accept or discard the last lesson first.");
    if (m_hintedPictures == 0)
        return tr("There is no hint yet. Draw where the model should look, or where not.");
    if (!m_parts.document.model() && !m_parts.document.run())
        return tr("Open the run or the model that is to be taught.");
    if (m_parts.document.model() && m_parts.document.model()->task == Task::Segmentation)
        return tr("Hints teach classification models; this one segments.");
    if (!shownBase())
        return tr("The checkpoint of epoch %1 was not kept. Choose another epoch to go on from.")
            .arg(m_parts.document.selection().epoch);
    return {};
}

std::optional<TeachingController::Base> TeachingController::shownBase() const {
    const Document& document = m_parts.document;
    if (document.run()) {
        const int epoch = document.selection().epoch;
        const QString checkpoint = m_parts.runs.checkpoint(epoch);
        return checkpoint.isEmpty() ? std::nullopt : std::optional(Base{checkpoint, document.run()->folder, epoch});
    }
    if (!document.model())
        return std::nullopt;
    return Base{QString::fromStdString(document.model()->path), {}, 0};
}

Train TeachingController::requestFor(const Choice& choice, const Base& base) const {
    const Document& document = m_parts.document;
    Train request = teachingDefaults();
    request.data = document.project()->path.toStdString();
    request.out = freshLessonFolder(document.project()->path).toStdString();
    request.runParameters.weights = base.weights.toStdString();
    request.network.clear();
    if (!choice.method.isEmpty())
        request.method = choice.method.toStdString();
    request.teaching.isQuick = choice.isQuick;
    request.teaching.behind = choice.behind.toStdString();
    if (base.run.isEmpty() && document.model())
        for (const ClassEntry& entry : document.model()->classes.entries())
            request.teaching.classes.push_back(entry.name);
    if (const PictureEntry* entry = document.currentEntry())
        request.teaching.look = entry->id.toStdString();
    request.teaching.lookClass = document.selection().classIndex;
    return request;
}

void TeachingController::teach(const Choice& choice) {
    m_parts.hints.commit();
    if (const QString why = obstacle(); !why.isEmpty())
        return tell(Severity::Advice, why);
    m_base = *shownBase();
    m_waiting = requestFor(choice, m_base);
    m_lesson = QString::fromStdString(m_waiting->out);
    m_summary.reset();
    m_contrast.reset();
    m_parts.jobs.begin(Lane::Train, tr("Teaching …"));
    setState(State::Learning);
    if (m_parts.document.history().unsaved == 0)
        start();
}

void TeachingController::start() {
    if (!m_waiting)
        return;
    QDir().mkpath(QFileInfo(m_lesson).path());
    m_request = m_parts.engine.send(
        QStringLiteral("train/start"), *std::exchange(m_waiting, std::nullopt), this,
        [this](const nlohmann::json& answer) {
            tellWarnings(answer);
            finish(nullptr);
        },
        [this](const Error& error) { finish(&error); });
    m_pace.begin(m_request);
}

void TeachingController::tellWarnings(const nlohmann::json& answer) {
    for (const Sentence& warning : answer.get<TrainSummary>().warnings)
        tell(Severity::Warning, translated(warning, "Warning"));
}

void TeachingController::cancel() {
    if (m_request != 0)
        return m_parts.engine.cancel(m_request);
    if (!std::exchange(m_waiting, std::nullopt))
        return;
    const Error stopped(Error::Kind::Cancelled, std::string());
    finish(&stopped);
}

void TeachingController::finish(const Error* error) {
    m_request = 0;
    m_pace.end();
    m_parts.jobs.end(Lane::Train);
    if (!error)
        return review();
    QDir(m_lesson).removeRecursively();
    setState(State::Idle);
    if (error->kind() == Error::Kind::Cancelled)
        tell(Severity::Advice, tr("Teaching was stopped. The model is as it was."));
    else
        tell(Severity::Failure, translated(*error));
    openBase(m_base.run, m_base.weights, m_base.epoch);  // what was shown while it learnt goes
}

void TeachingController::review() {
    if (!m_parts.projects.isOpen())
        return setState(State::Idle);
    m_parts.projects.run([lesson = m_lesson](const Project& project) { return summaryOf(project, lesson); },
                         [this](const Outcome<TeachingSummary>& outcome) {
                             if (outcome.error) {
                                 setState(State::Idle);
                                 return tell(Severity::Failure, translated(*outcome.error));
                             }
                             m_summary = outcome.value;
                             openRun(m_lesson, 0, [this] {
                                 m_parts.document.pinReference(kFirstEpoch);
                                 setState(State::Review);
                                 Q_EMIT taught();
                             });
                         });
}

void TeachingController::showLook(const LearningLook& look) {
    Q_EMIT looked(look);
    Document& document = m_parts.document;
    const PictureEntry* entry = document.currentEntry();
    const StackedMap& layer = document.activeLayer();
    const bool isShown = entry && entry->id.toStdString() == look.image &&
                         document.selection().classIndex == look.output &&
                         layer.method == QLatin1String(kStoredMethod) && !layer.isDifference;
    if (!isShown || look.map.empty())
        return;
    Map map{look.map, layer.map ? layer.map->origin : MapOrigin()};
    map.origin.imageId = look.image;
    map.origin.classIndex = look.output;
    map.origin.method = kStoredMethod;
    document.setMap(document.activeIndex(), std::move(map));
}

void TeachingController::openRun(const QString& folder, int epoch, std::function<void()> then) {
    runOnPool(
        m_pool, this, [folder] { return readRunContents(folder); },
        [this, epoch, then = std::move(then)](const Outcome<RunContents>& outcome) {
            if (outcome.error)
                return tell(Severity::Failure, translated(*outcome.error));
            const Selection shown = m_parts.document.selection();
            m_parts.runs.open(*outcome.value);
            if (shown.classIndex >= 0)
                m_parts.document.selectClass(shown.classIndex);
            m_parts.document.selectEpoch(epoch > 0 ? epoch : outcome.value->state.planned);
            if (then)
                then();
        });
}

void TeachingController::openBase(const QString& run, const QString& weights, int epoch) {
    if (run.isEmpty()) {
        Q_EMIT baseWanted(weights);
        Q_EMIT restored();
        return;
    }
    openRun(run, epoch, [this] { Q_EMIT restored(); });
}

void TeachingController::compare() {
    const auto& run = m_parts.document.run();
    if (run && run->epochs.size() > 1)
        m_parts.panes.showComparison(kFirstEpoch, run->epochs.back().epoch);
}

void TeachingController::accept(const QString& name) {
    if (m_state != State::Review || !m_parts.projects.isOpen())
        return;
    TaughtVersion version;
    const TaughtVersion* parent = m_versions.ofRun(m_base.run);
    version.parent = parent ? parent->id : 0;
    version.name = name.isEmpty() ? tr("Version %1").arg(m_versions.versions.size() + 1) : name;
    version.run = m_lesson;
    version.base = m_base.run.isEmpty() ? m_base.weights : m_base.run;
    version.baseEpoch = m_base.epoch;
    version.results = m_summary ? nlohmann::json(*m_summary) : nlohmann::json();
    m_parts.projects.run([version](const Project& project) { return acceptLesson(project, version); },
                         [this](const Outcome<VersionList>& outcome) {
                             if (outcome.error)
                                 return tell(Severity::Failure, translated(*outcome.error));
                             m_summary.reset();
                             m_state = State::Idle;
                             take(*outcome.value);
                             Q_EMIT accepted();
                         });
}

void TeachingController::discard() {
    if (m_state != State::Review)
        return;
    m_summary.reset();
    m_contrast.reset();
    setState(State::Idle);
    m_parts.panes.setLayout(PaneController::Layout::Single);
    openBase(m_base.run, m_base.weights, m_base.epoch);
    runOnPool(
        m_pool, this, [lesson = m_lesson] { return QDir(lesson).removeRecursively(); },
        [this](const Outcome<bool>& outcome) {
            if (!outcome.value.value_or(false))
                tell(Severity::Warning,
                     tr("The folder %1 of the discarded lesson could not be removed.").arg(m_lesson));
        });
}

void TeachingController::rollBack(std::int64_t version) {
    if (m_state != State::Idle || !m_parts.projects.isOpen())
        return;
    const TaughtVersion* wanted = m_versions.find(version);
    const TaughtVersion* first = m_versions.versions.empty() ? nullptr : &m_versions.versions.front();
    if (!wanted && !first)
        return;
    m_contrast.reset();
    const QString place = wanted ? wanted->run : first->base;
    if (!QFileInfo::exists(place))
        return tell(
            Severity::Failure,
            tr("“%1” is not there any more, so there is nothing to go back to. The version is kept in the list.")
                .arg(QDir::toNativeSeparators(place)));
    m_parts.projects.run([version](const Project& project) { return activateVersion(project, version); },
                         [this, place, epoch = wanted ? 0 : first->baseEpoch](const Outcome<VersionList>& outcome) {
                             if (outcome.error)
                                 return tell(Severity::Failure, translated(*outcome.error));
                             take(*outcome.value);
                             const bool isRun = QFileInfo(place).isDir();
                             openBase(isRun ? place : QString(), place, epoch);
                         });
}

void TeachingController::follow(Changes changes) {
    if (!(changes & Change::Project)) {
        if (changes & (Change::Selection | Change::Run | Change::Model))
            Q_EMIT changed();
        return;
    }
    const auto& project = m_parts.document.project();
    const QString path = project ? project->path : QString();
    if (std::exchange(m_projectPath, path) == path)
        return;
    m_hintedPictures = 0;
    m_versions = {};
    m_summary.reset();
    m_contrast.reset();
    if (m_state == State::Review)
        m_state = State::Idle;
    Q_EMIT changed();
    if (project && m_parts.projects.isOpen()) {
        m_parts.projects.run([](const Project& opened) { return versionsOf(opened); },
                             [this](const Outcome<VersionList>& outcome) {
                                 if (outcome.value)
                                     take(*outcome.value);
                             });
        countHints();
    }
}

void TeachingController::countHints() {
    if (!m_parts.projects.isOpen())
        return;
    m_parts.projects.run([](const Project& project) { return hintedPicturesOf(project); },
                         [this, path = m_projectPath](const Outcome<int>& outcome) {
                             if (!outcome.value || path != m_projectPath || *outcome.value == m_hintedPictures)
                                 return;
                             m_hintedPictures = *outcome.value;
                             Q_EMIT changed();
                         });
}

void TeachingController::take(const VersionList& versions) {
    m_versions = versions;
    Q_EMIT changed();
}

void TeachingController::setState(State state) {
    m_state = state;
    Q_EMIT changed();
}

}  // namespace overlook
