#include "app/controllers/pseudo_label_writer.h"

#include "app/controllers/job_tracker.h"
#include "app/document/label_values.h"
#include "app/document/methods_on_offer.h"
#include "app/engine/error_text.h"
#include "inference/core/files.h"
#include "inference/core/run_folder.h"

namespace overlook {

namespace {

constexpr int kLookMs = 200;

}  // namespace

PseudoLabelWriter::PseudoLabelWriter(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    m_look.setInterval(kLookMs);
    connect(&m_look, &QTimer::timeout, this,
            [this] { m_parts.jobs.report(Lane::Transfer, tr("Making the masks …"), m_fraction->load()); });
}

PseudoLabelWriter::~PseudoLabelWriter() {
    cancel();
}

QString PseudoLabelWriter::storedKind() const {
    const QString& method = m_parts.document.activeLayer().method;
    if (method == QLatin1String(kStoredMethod))
        return QStringLiteral("maps");
    return isAccumulated(method) ? QStringLiteral("accumulated") : QString();
}

QString PseudoLabelWriter::obstacle() const {
    const Document& document = m_parts.document;
    if (isRunning())
        return tr("Masks are being made already.");
    if (!document.run() || document.selection().epoch == 0)
        return tr("Open a training run: the masks of all pictures are made of the maps that it keeps.");
    if (storedKind().isEmpty())
        return tr("A run keeps the maps of CAM and the accumulated ones. Choose one of these methods.");
    return {};
}

PseudoLabelJob PseudoLabelWriter::workOf(const QString& folder, const LabelRules& rules) const {
    const Document& document = m_parts.document;
    PseudoLabelJob work;
    work.rules = rules;
    work.out = pathFromUtf8(folder.toStdString());
    work.classes.add({0, "background", 0});
    for (const ClassEntry& entry : document.classes().entries()) {
        const int value = labelValue(document, entry.id);
        if (value <= 0 || value >= 255)
            continue;
        work.ids[entry.id] = value;
        work.classes.add({value, entry.name, entry.colour});
    }
    for (const PictureEntry& entry : document.pictures()) {
        const std::string id = entry.id.toStdString();
        work.pictures[id] = pathFromUtf8(entry.path.toStdString());
        for (const int label : document.labelsOf(entry))
            work.labels[id].push_back(labelValue(document, label));
    }
    return work;
}

void PseudoLabelWriter::write(const QString& folder, const LabelRules& rules) {
    if (const QString reason = obstacle(); !reason.isEmpty())
        return Q_EMIT noticed(Workspace::Severity::Advice, reason);
    if (rules.background.kind == BackgroundRule::Kind::Hints)
        return Q_EMIT noticed(Workspace::Severity::Advice,
                              tr("Masks by hints are made of one picture at a time here. For all pictures: "
                                 "overlook-engine pseudo-labels … --hints PROJECT."));
    m_job = std::make_shared<JobControl>([fraction = m_fraction = std::make_shared<std::atomic<double>>(0)](
                                             double done, const Sentence&) { fraction->store(done); });
    m_parts.jobs.begin(Lane::Transfer, tr("Making the masks …"));
    m_look.start();
    runOnPool(
        m_parts.pool, this,
        [work = workOf(folder, rules), job = m_job, run = m_parts.document.run()->folder,
         kind = storedKind().toStdString(), epoch = m_parts.document.selection().epoch] {
            PseudoLabelJob whole = work;
            whole.maps = MapCollection::ofRun(RunFolder(pathFromUtf8(run.toStdString())), kind, epoch);
            return writePseudoLabels(whole, *job);
        },
        [this, folder](const Outcome<PseudoLabelReport>& outcome) { end(outcome, folder); });
}

void PseudoLabelWriter::cancel() {
    if (m_job)
        m_job->cancel();
}

void PseudoLabelWriter::end(const Outcome<PseudoLabelReport>& outcome, const QString& folder) {
    m_look.stop();
    m_job.reset();
    m_parts.jobs.end(Lane::Transfer);
    if (outcome.error) {
        if (outcome.error->kind() != Error::Kind::Cancelled)
            Q_EMIT noticed(Workspace::Severity::Failure, translated(*outcome.error));
        return Q_EMIT ended(0);
    }
    const PseudoLabelReport& report = *outcome.value;
    const int problems = static_cast<int>(report.problems.size());
    const QString text = tr("%1 masks are written into “%2”, %3 were there already.")
                             .arg(report.written)
                             .arg(folder)
                             .arg(report.wereThere);
    if (problems == 0)
        Q_EMIT noticed(Workspace::Severity::Advice, text);
    else
        Q_EMIT noticed(
            Workspace::Severity::Warning,
            text + u' ' +
                tr("%1 pictures have no mask. The first: %2").arg(problems).arg(translated(report.problems.front())));
    Q_EMIT ended(report.written);
}

}  // namespace overlook
