#include "app/controllers/run_controller.h"

#include <algorithm>

#include "app/controllers/io_job.h"
#include "app/controllers/model_controller.h"
#include "app/document/same_values.h"

namespace overlook {

RunController::RunController(const Parts& parts, QObject* parent)
    : QObject(parent), m_parts(parts), m_watch(parts.pool) {
    connect(&m_watch, &RunWatch::changed, this, &RunController::refresh);
    connect(&m_parts.document, &Document::changed, this, [this](Changes changes) {
        if (changes & Change::Run && !m_parts.document.run())
            m_watch.watch({});
    });
}

void RunController::open(const RunContents& contents) {
    m_isTraining = false;
    m_isAwaited = false;
    m_planned = 0;
    m_isNetworkKnown = false;
    m_parts.document.setRun(std::nullopt);
    m_parts.document.setModel(std::nullopt);
    if (isSame(m_parts.document.dataClasses(), m_ownClasses))
        m_parts.document.setDataClasses({});
    m_ownClasses = {};
    Q_EMIT replaced();
    take(contents);
}

void RunController::await(const QString& folder) {
    RunContents contents;
    contents.state.folder = folder;
    open(contents);
    m_isAwaited = true;
    refresh();
}

void RunController::follow(const QString& folder, int plannedEpochs) {
    RunContents contents;
    contents.state.folder = folder;
    open(contents);
    m_isTraining = true;
    m_planned = plannedEpochs;
    take(contents);
}

void RunController::refresh() {
    if (!m_parts.document.run()) {
        Q_EMIT refreshed();
        return;
    }
    if (m_isReading) {
        m_isOutdated = true;
        return;
    }
    m_isReading = true;
    m_isOutdated = false;
    const QString folder = m_parts.document.run()->folder;
    runOnPool(
        m_parts.pool, this, [folder] { return readRunContents(folder); },
        [this, folder](const Outcome<RunContents>& outcome) {
            m_isReading = false;
            const bool isStillOpen = m_parts.document.run() && m_parts.document.run()->folder == folder;
            if (isStillOpen && outcome.value) {
                Q_EMIT rereading();
                take(*outcome.value);
            }
            if (m_isOutdated)
                refresh();
            else
                Q_EMIT refreshed();
        });
}

void RunController::endTraining() {
    m_isTraining = false;
    if (m_parts.document.run())
        take(m_contents);
    refresh();
}

QString RunController::checkpoint(int epoch) const {
    const auto found = m_contents.checkpoints.find(epoch);
    return found == m_contents.checkpoints.end() ? QString() : found->second;
}

bool RunController::holds(const PictureEntry& entry) const {
    return m_contents.dataFolder.isEmpty() || entry.path.startsWith(m_contents.dataFolder + u'/');
}

void RunController::take(RunContents contents) {
    contents.state.isTraining = m_isTraining;
    contents.state.planned = std::max(contents.state.planned, m_planned);
    m_contents = std::move(contents);
    if (m_contents.model && !m_parts.document.model())
        m_parts.document.setModel(m_contents.model);
    showClasses();
    m_parts.document.setRun(m_contents.state);
    describeNetwork(m_contents);
    m_watch.watch(m_contents.state.folder, m_contents.isFinished && !m_isTraining);
    if (m_isAwaited && !m_contents.state.epochs.empty()) {
        m_isAwaited = false;
        Q_EMIT begun(m_contents);
    }
}

/// Bare maps have classes only, which may become more with every map; a data set's are left alone.
void RunController::showClasses() {
    if (!isSame(m_parts.document.dataClasses(), m_ownClasses))
        return;
    m_ownClasses = m_contents.classes;
    m_parts.document.setDataClasses(m_ownClasses);
}

void RunController::describeNetwork(const RunContents& contents) {
    if (m_isNetworkKnown || contents.checkpoints.empty())
        return;
    m_isNetworkKnown = true;
    m_parts.models.openCheckpoint(contents.checkpoints.rbegin()->second);
}

}  // namespace overlook
