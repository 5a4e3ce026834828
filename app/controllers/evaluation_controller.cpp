#include "app/controllers/evaluation_controller.h"

#include <algorithm>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include "app/controllers/io_job.h"
#include "app/controllers/job_tracker.h"
#include "app/controllers/open_controller.h"
#include "app/controllers/run_controller.h"
#include "app/document/methods_on_offer.h"
#include "app/engine/engine_process.h"
#include "app/engine/error_text.h"
#include "inference/core/files.h"

namespace overlook {

namespace {

constexpr const char* kMaps = "maps";
constexpr const char* kAccumulated = "accumulated";
constexpr const char* kOfModel[] = {"insertion", "deletion", "drop", "increase", "gain"};

std::filesystem::path nativePath(const QString& path) {
    return pathFromUtf8(path.toStdString());
}

}  // namespace

EvaluationController::EvaluationController(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    connect(&m_parts.document, &Document::changed, this, [this](Changes changes) {
        if (!(changes & Change::Run))
            return;
        findTruth();
        const auto& run = m_parts.document.run();
        if ((run ? run->folder : QString()) != m_run)
            read();
        else
            Q_EMIT changed();  // it may be a newer epoch
    });
}

EvaluationController& EvaluationController::of(const Workspace& workspace) {
    return *workspace.findChild<EvaluationController*>();
}

/// The data set that the run was trained on, as its folder says.
void EvaluationController::findTruth() {
    const auto& run = m_parts.document.run();
    const QString folder = run ? run->folder : QString();
    if (folder == m_truthOf)
        return;
    m_truthOf = folder;
    m_truth.clear();
    if (folder.isEmpty())
        return;
    runOnPool(
        m_parts.pool, this, [folder] { return readRunContents(folder).dataFolder; },
        [this, folder](const Outcome<QString>& outcome) {
            if (folder == m_truthOf && outcome.value)
                m_truth = *outcome.value;
        });
}

QString EvaluationController::obstacle() const {
    const auto& run = m_parts.document.run();
    if (!run || run->epochs.empty())
        return tr("Open a training run: its maps are what is evaluated.");
    if (isRunning())
        return tr("The maps are being evaluated already.");
    if (m_parts.jobs.isRunning(Lane::Train))
        return tr("Another job is running. Stop it, or wait until it has ended.");
    return {};
}

EvaluationController::Proposal EvaluationController::proposal() const {
    Proposal proposal;
    const Document& document = m_parts.document;
    if (!document.run())
        return proposal;
    proposal.run = document.run()->folder;
    for (const char* kind : {kMaps, kAccumulated})
        if (QFileInfo(proposal.run + u'/' + QLatin1String(kind)).isDir())
            proposal.kinds << QLatin1String(kind);
    const bool isAccumulatedShown = isAccumulated(document.activeLayer().method);
    proposal.kind = QLatin1String(isAccumulatedShown && proposal.kinds.contains(kAccumulated) ? kAccumulated : kMaps);
    for (const EpochMetrics& metrics : document.run()->epochs) {
        proposal.epochs.push_back(metrics.epoch);
        if (!m_parts.runs.checkpoint(metrics.epoch).isEmpty())
            proposal.checkpoints.insert(metrics.epoch);
    }
    proposal.shownEpoch = document.selection().epoch;
    proposal.truth = m_truth.isEmpty() ? m_parts.opener.dataSet() : m_truth;
    for (const PictureEntry& entry : document.pictures())
        for (const QString& list : entry.groups)
            if (!proposal.lists.contains(list))
                proposal.lists << list;
    for (const char* id : kOfModel)
        proposal.measures.emplace_back(QLatin1String(id),
                                       QCoreApplication::translate("Measures", mapMeasure(id).title));
    return proposal;
}

void EvaluationController::evaluate(const EvaluateMaps& request) {
    if (const QString reason = obstacle(); !reason.isEmpty())
        return Q_EMIT noticed(Workspace::Severity::Advice, reason);
    m_asked = QString::fromStdString(request.kind);
    m_parts.jobs.begin(Lane::Train, tr("Evaluating the maps …"));
    m_request = m_parts.engine.send(
        QLatin1String(kEvaluateMethod), request, this,
        [this](const nlohmann::json& answer) { finish(answer.get<EvaluationSummary>()); },
        [this](const Error& error) { fail(error); });
    Q_EMIT changed();
}

void EvaluationController::cancel() {
    if (isRunning())
        m_parts.engine.cancel(m_request);
}

void EvaluationController::finish(const EvaluationSummary& summary) {
    m_request = 0;
    m_parts.jobs.end(Lane::Train);
    m_kind = m_asked;
    for (const Sentence& warning : summary.warnings)
        Q_EMIT noticed(Workspace::Severity::Warning, translated(warning, "Warning"));
    if (summary.failures > 0 && !summary.problems.empty())
        Q_EMIT noticed(Workspace::Severity::Warning, tr("%1 pictures or maps could not be used. The first: %2")
                                                         .arg(summary.failures)
                                                         .arg(translated(summary.problems.front(), "Error")));
    read();
    Q_EMIT ended(true);
}

void EvaluationController::fail(const Error& error) {
    m_request = 0;
    m_parts.jobs.end(Lane::Train);
    if (error.kind() == Error::Kind::Cancelled)
        Q_EMIT noticed(Workspace::Severity::Advice, tr("The evaluation was stopped. Earlier figures are kept."));
    else
        Q_EMIT noticed(Workspace::Severity::Failure, translated(error));
    Q_EMIT changed();
    Q_EMIT ended(false);
}

void EvaluationController::setWatched(bool isWatched) {
    if (std::exchange(m_isWatched, isWatched) != isWatched && isWatched)
        read();
}

/// What was read of the run before stays until the newer is there.
void EvaluationController::read() {
    const auto& run = m_parts.document.run();
    const QString folder = run ? run->folder : QString();
    ++m_turn;
    if (folder != m_run || folder.isEmpty()) {
        m_beside.clear();
        take(folder, {}, {});
    }
    if (folder.isEmpty() || !m_isWatched) {
        m_run.clear();  // read when somebody looks
        return;
    }
    runOnPool(
        m_parts.pool, this, [folder] { return readFigures(folder); },
        [this, folder, turn = m_turn](const Outcome<KeptFigures>& outcome) {
            if (turn == m_turn && outcome.value)
                take(folder, outcome.value->all,
                     outcome.value->failure ? translated(*outcome.value->failure) : QString());
        });
    readBeside();
}

void EvaluationController::readBeside() {
    runOnPool(
        m_parts.pool, this, [folder = m_parts.document.run()->folder] { return evaluatedRunsBeside(folder); },
        [this, turn = m_turn](const Outcome<std::vector<EvaluatedRun>>& outcome) {
            if (turn != m_turn || !outcome.value)
                return;
            m_beside = *outcome.value;
            Q_EMIT changed();
        });
}

void EvaluationController::take(const QString& run, std::map<QString, Figures> all, const QString& failure) {
    m_run = run;
    m_all = std::move(all);
    m_failure = failure;
    choose();
}

void EvaluationController::choose() {
    m_figures.reset();
    if (const auto chosen = m_all.find(m_kind); chosen != m_all.end())
        m_figures = chosen->second;
    else if (!m_all.empty())
        m_figures = m_all.rbegin()->second;  // the plain maps before the accumulated ones
    Q_EMIT changed();
}

void EvaluationController::showKind(const QString& kind) {
    m_kind = kind;
    choose();
}

std::vector<EvaluatedRun> EvaluationController::runs() const {
    std::vector<EvaluatedRun> runs;
    if (!m_figures)
        return runs;
    if (auto open = evaluatedRun(m_run, *m_figures))
        runs.push_back(std::move(*open));
    std::copy_if(m_beside.begin(), m_beside.end(), std::back_inserter(runs),
                 [this](const EvaluatedRun& run) { return run.kind == m_figures->kind; });
    return runs;
}

int EvaluationController::newerEpoch() const {
    const auto& run = m_parts.document.run();
    const int last = run && !run->epochs.empty() ? run->epochs.back().epoch : 0;
    return m_figures && last > m_figures->lastEpoch ? last : 0;
}

QString EvaluationController::absence() const {
    if (m_figures)
        return {};
    if (!m_failure.isEmpty())
        return m_failure;
    if (isRunning())
        return tr("The maps are being evaluated …");
    if (!m_parts.document.run())
        return tr("Open a training run: its maps are what is evaluated.");
    return tr(
        "The maps of this run have not been evaluated yet. “Evaluate…” compares them with true masks, or with "
        "what the network says of pictures that are changed as the maps say.");
}

void EvaluationController::go(const QString& picture, int classIndex, int epoch) {
    Document& document = m_parts.document;
    const std::vector<PictureEntry>& pictures = document.pictures();
    const auto found = std::find_if(pictures.begin(), pictures.end(), [&](const PictureEntry& entry) {
        return entry.id == picture && m_parts.runs.holds(entry);
    });
    if (!picture.isEmpty() && found == pictures.end())
        return Q_EMIT noticed(Workspace::Severity::Advice,
                              tr("“%1” is not in the list of pictures. Open the pictures of the run.").arg(picture));
    if (m_figures) {
        const bool isOfAccumulated = m_figures->kind == kAccumulated;
        if (isOfAccumulated != isAccumulated(document.activeLayer().method))
            document.selectMethod(QLatin1String(isOfAccumulated ? kAccumulatedMethod : kStoredMethod));
    }
    if (epoch > 0)
        document.selectEpoch(epoch);
    if (classIndex >= 0)
        document.selectClass(classIndex);
    if (!picture.isEmpty())
        document.selectPicture(static_cast<int>(found - pictures.begin()));
}

QString EvaluationController::writtenText(const QString& file) {
    return tr("“%1” is written.").arg(file);
}

template <class Work>
void EvaluationController::write(const QString& file, Work work) {
    runOnPool(
        m_parts.pool, this,
        [work = std::move(work), file] {
            writeAtomically(nativePath(file), work());
            return true;
        },
        [this, file](const Outcome<bool>& outcome) {
            if (outcome.error)
                Q_EMIT noticed(Workspace::Severity::Failure, translated(*outcome.error));
            else
                Q_EMIT noticed(Workspace::Severity::Advice, writtenText(file));
        });
}

void EvaluationController::exportFigures(const QString& file) {
    if (!m_figures)
        return;
    if (QFileInfo(file).suffix().compare(QLatin1String("json"), Qt::CaseInsensitive) == 0)
        write(file, [source = evaluationFile(nativePath(m_run), m_figures->kind)] { return readText(source); });
    else
        write(file, [figures = m_figures] { return figureTable(figures->rows); });
}

void EvaluationController::saveReport(const QString& file) {
    if (m_figures)
        write(file, [source = evaluationPage(nativePath(m_run), m_figures->kind)] { return readText(source); });
}

}  // namespace overlook
