// Two models side by side: versions, and a lesson with and without the hints of a picture.
#include <QDir>
#include <QFileInfo>

#include "app/controllers/job_tracker.h"
#include "app/controllers/pane_controller.h"
#include "app/controllers/project_controller.h"
#include "app/controllers/teaching_controller.h"
#include "app/engine/engine_process.h"
#include "app/engine/error_text.h"

namespace overlook {

using Severity = Workspace::Severity;

/// The first epoch of a lesson is what it was taught from.
EpochPlace TeachingController::placeOf(std::int64_t version) const {
    const TaughtVersion* wanted = m_versions.find(version);
    return wanted ? EpochPlace{wanted->run} : EpochPlace{m_versions.versions.front().run, kFirstEpoch};
}

QString TeachingController::nameOf(std::int64_t version) const {
    const TaughtVersion* wanted = m_versions.find(version);
    return wanted ? wanted->name : tr("Before all lessons");
}

void TeachingController::compareVersions(std::int64_t before, std::int64_t after) {
    if (m_state != State::Idle || m_versions.versions.empty() || before == after)
        return;
    for (const std::int64_t version : {before, after})
        if (const QString run = placeOf(version).run; !QFileInfo::exists(run))
            return tell(Severity::Failure, tr("“%1” is not there any more, so this version cannot be compared. The "
                                              "version is kept in the list.")
                                               .arg(QDir::toNativeSeparators(run)));
    showContrast(tr("%1 against %2").arg(nameOf(after), nameOf(before)), placeOf(before), placeOf(after));
}

void TeachingController::compareWithParent() {
    if (const TaughtVersion* active = m_versions.find(m_versions.active))
        return compareVersions(active->parent, active->id);
    tell(Severity::Advice, tr("There is no version in use yet. Teach, and accept the lesson."));
}

QString TeachingController::obstacleToTrial(const QString& lesson) const {
    const PictureEntry* entry = m_parts.document.currentEntry();
    if (!m_parts.projects.isOpen() || lesson.isEmpty())
        return tr("There is no lesson yet whose hints could be measured. Teach first.");
    if (m_state == State::Learning || m_parts.jobs.isRunning(Lane::Train))
        return tr("Something is being learnt or computed already. Wait for the end, or stop it.");
    if (!entry || !entry->hasHints)
        return tr("This picture has no hints. Show one that has, and ask again.");
    if (m_hintedPictures < 2)
        return tr("No other picture has hints, so all that the lesson changed is their effect.");
    return {};
}

void TeachingController::measureHint() {
    const TaughtVersion* active = m_versions.find(m_versions.active);
    const QString lesson = m_state == State::Review || !active ? m_lesson : active->run;
    if (const QString why = obstacleToTrial(lesson); !why.isEmpty())
        return tell(Severity::Advice, why);
    const QString picture = m_parts.document.currentEntry()->id;
    const Trial trial{picture, lesson, folderWithout(lesson, picture)};
    if (QFileInfo::exists(trial.without))
        return showTrial(trial);
    runOnPool(
        m_pool, this, [trial] { return lessonWithout(trial.with, trial.picture, trial.without); },
        [this, trial](const Outcome<Train>& outcome) {
            if (outcome.error)
                return tell(Severity::Failure, translated(*outcome.error));
            if (m_state == State::Learning)
                return;
            begin(trial);
            Train request = *outcome.value;
            request.teaching.look.clear();  // what is shown stays
            m_request = m_parts.engine.send(
                QStringLiteral("train/start"), request, this,
                [this, trial](const nlohmann::json&) { finishTrial(trial, nullptr); },
                [this, trial](const Error& error) { finishTrial(trial, &error); });
            m_pace.begin(m_request);
        });
}

void TeachingController::begin(const Trial& trial) {
    m_contrast.reset();
    m_stateBeforeTrial = m_state;
    m_parts.jobs.begin(Lane::Train, tr("Teaching without the hints of %1 …").arg(trial.picture));
    setState(State::Learning);
}

void TeachingController::finishTrial(const Trial& trial, const Error* error) {
    m_request = 0;
    m_pace.end();
    m_parts.jobs.end(Lane::Train);
    setState(m_stateBeforeTrial);
    if (!error)
        return showTrial(trial);
    QDir(trial.without).removeRecursively();
    if (error->kind() != Error::Kind::Cancelled)
        tell(Severity::Failure, translated(*error));
}

void TeachingController::showTrial(const Trial& trial) {
    showContrast(tr("What the hints of %1 did").arg(trial.picture), {trial.without}, {trial.with});
}

void TeachingController::showContrast(const QString& title, const EpochPlace& before, const EpochPlace& after) {
    if (!m_parts.projects.isOpen())
        return;
    m_parts.projects.run(
        [before, after](const Project& project) { return contrastOf(project, before, after); },
        [this, title](const Outcome<EpochContrast>& outcome) {
            if (outcome.error)
                return tell(Severity::Failure, translated(*outcome.error));
            m_contrast = Contrast{title, *outcome.value};
            const auto& [from, to, summary] = m_contrast->epochs;
            openRun(to.run, to.epoch, [this, from = from, to = to] {
                const PaneChoice other{{PaneSource::Kind::Run, from.run}, {PaneEpoch::Kind::Fixed, from.epoch}};
                m_parts.panes.showComparison(other, to.epoch);
                Q_EMIT changed();
            });
        });
}

}  // namespace overlook
