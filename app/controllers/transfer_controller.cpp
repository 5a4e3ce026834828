#include "app/controllers/transfer_controller.h"

#include <QDir>
#include <utility>

#include "app/controllers/hint_controller.h"
#include "app/controllers/job_tracker.h"
#include "app/controllers/project_controller.h"
#include "app/engine/error_text.h"

namespace overlook {

namespace {

constexpr int kLookEveryMs = 100;

}  // namespace

TransferController::TransferController(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    m_look.setInterval(kLookEveryMs);
    connect(&m_look, &QTimer::timeout, this, [this] { m_parts.jobs.report(Lane::Transfer, m_step, *m_fraction); });
}

TransferController::~TransferController() {
    cancelPreview();
    cancel();
}

void TransferController::preview(const Transfer& from) {
    cancelPreview();
    if (!m_parts.projects.isOpen())
        return void(Q_EMIT previewFailed(tr("Hints belong to a project. Open one, or make a new one.")));
    m_previewing = std::make_shared<JobControl>();
    m_parts.projects.run(
        [from, job = m_previewing](const Project& project) { return previewOfImport(project, from, *job); },
        [this, job = m_previewing](const Outcome<TransferPreview>& outcome) {
            if (job != m_previewing)
                return;
            m_previewing.reset();
            if (outcome.value)
                Q_EMIT previewed(*outcome.value);
            else
                Q_EMIT previewFailed(translated(*outcome.error));
        });
}

void TransferController::cancelPreview() {
    if (m_previewing)
        m_previewing->cancel();
    m_previewing.reset();
}

void TransferController::cancel() {
    if (m_job)
        m_job->cancel();
}

bool TransferController::canStart(bool isWriting) {
    const auto& project = m_parts.document.project();
    QString why;
    if (!project || !m_parts.projects.isOpen())
        why = tr("Hints belong to a project. Open one, or make a new one.");
    else if (isWriting && !project->isWritable)
        why = project->notice.isEmpty() ? tr("This project is open for reading only.") : project->notice;
    else if (isRunning())
        why = tr("Hints are being imported or exported. Wait for the end, or stop it with Model → Stop Job.");
    if (why.isEmpty())
        return true;
    Q_EMIT noticed(Workspace::Severity::Advice, why);
    Q_EMIT failed(why);
    return false;
}

void TransferController::importHints(const Transfer& from) {
    if (!canStart(true))
        return;
    begin(tr("Importing hints"));
    m_isImport = true;
    m_parts.hints.commit();
    if (m_parts.document.history().unsaved == 0)
        return startImport(from);
    // What was drawn before comes before.
    connect(
        &m_parts.hints, &HintController::saved, this, [this, from] { startImport(from); }, Qt::SingleShotConnection);
}

void TransferController::startImport(const Transfer& from) {
    start(from, overlook::importHints);
    m_parts.hints.reload();  // behind the import; until then nobody draws on what is about to change
}

void TransferController::exportHints(const Transfer& to) {
    if (!canStart(false))
        return;
    begin(tr("Exporting hints"));
    m_isImport = false;
    m_parts.hints.commit();
    start(to, overlook::exportHints);
}

void TransferController::begin(const QString& step) {
    m_step = step;
    m_fraction = std::make_shared<std::atomic<double>>(0);
    m_job =
        std::make_shared<JobControl>([done = m_fraction](double fraction, const Sentence&) { done->store(fraction); });
    m_parts.jobs.begin(Lane::Transfer, step);
    m_look.start();
}

void TransferController::start(const Transfer& transfer, Work work) {
    if (!m_parts.projects.isOpen())  // closed while something was still to be saved
        return end({std::nullopt, Error(Error::Kind::Cancelled, std::string())});
    m_parts.projects.run(
        [transfer, work, job = m_job](const Project& project) { return work(project, transfer, *job); },
        [this](const Outcome<TransferReport>& outcome) { end(outcome); });
}

void TransferController::end(const Outcome<TransferReport>& outcome) {
    m_look.stop();
    m_parts.jobs.end(Lane::Transfer);
    m_job.reset();
    if (m_isImport)
        readAgain();  // after a failure, too: what came before it stays
    if (outcome.error)
        return fail(*outcome.error);
    tell(*outcome.value);
    Q_EMIT finished(*outcome.value);
}

void TransferController::readAgain() {
    if (m_parts.projects.isOpen())
        m_parts.projects.reload();
}

void TransferController::tell(const TransferReport& report) {
    const QString path = QDir::toNativeSeparators(report.transfer.path);
    const QString pictures = tr("%n picture(s)", "", report.pictures);
    QStringList text{m_isImport ? tr("Hints of %1 were imported from '%2'.").arg(pictures, path)
                                : tr("Hints of %1 were exported to '%2'.").arg(pictures, path)};
    text << report.losses;
    if (!report.problems.isEmpty())
        text << tr("%n thing(s) were left out. The first: %1", "", static_cast<int>(report.problems.size()))
                    .arg(report.problems.front());
    const bool isWhole = report.problems.isEmpty() && report.losses.isEmpty();
    Q_EMIT noticed(isWhole ? Workspace::Severity::Advice : Workspace::Severity::Warning, text.join(u' '));
}

void TransferController::fail(const Error& error) {
    const bool isStopped = error.kind() == Error::Kind::Cancelled;
    const QString stopped = m_isImport ? tr("The import was stopped. What came before stays, and can be undone picture "
                                            "by picture.")
                                       : tr("The export was stopped.");
    const QString text = isStopped ? stopped : translated(error);
    Q_EMIT noticed(isStopped ? Workspace::Severity::Advice : Workspace::Severity::Failure, text);
    Q_EMIT failed(text);
}

}  // namespace overlook
