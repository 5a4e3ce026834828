#include "app/controllers/folder_explainer.h"

#include <algorithm>

#include "app/controllers/attention_controller.h"
#include "app/controllers/job_tracker.h"
#include "app/controllers/kept_maps.h"
#include "app/engine/engine_process.h"
#include "app/engine/error_text.h"

namespace overlook {

namespace {

/// Whether it would go wrong with every further picture too.
bool stopsAll(Error::Kind kind) {
    return kind != Error::Kind::Missing && kind != Error::Kind::Unreadable;
}

}  // namespace

FolderExplainer::FolderExplainer(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    connect(&m_parts.document, &Document::changed, this, [this](Changes changes) {
        if (changes & Change::Pictures && (m_request != 0 || m_isRecalling) && !isListed(m_tasks[m_done]))
            cancel();
    });
}

void FolderExplainer::start(Epochs epochs) {
    if (m_parts.jobs.isRunning(Lane::Train)) {
        Q_EMIT noticed(Workspace::Severity::Advice, tr("Another job is running. Stop it, or wait until it has ended."));
        return;
    }
    m_tasks.clear();
    const std::vector<PictureEntry>& pictures = m_parts.document.pictures();
    for (std::size_t i = 0; i < pictures.size(); ++i)
        addTasks(static_cast<int>(i), pictures[i], epochs);
    // One checkpoint after another: loading one takes longer than a map.
    std::stable_sort(m_tasks.begin(), m_tasks.end(),
                     [](const Task& a, const Task& b) { return a.question.epoch > b.question.epoch; });
    if (m_tasks.empty()) {
        Q_EMIT noticed(
            Workspace::Severity::Advice,
            tr("There is nothing to compute: open pictures and a model, and choose a class and a method that "
               "the model computes."));
        return;
    }
    m_done = 0;
    m_recalled = 0;
    ++m_turn;
    m_failures = 0;
    m_firstFailure.clear();
    m_parts.jobs.begin(Lane::Train, tr("Computing maps …"));
    next();
}

void FolderExplainer::addTasks(int picture, const PictureEntry& entry, Epochs epochs) {
    const Document& document = m_parts.document;
    for (int layer = 0; layer < static_cast<int>(document.mapLayers().size()); ++layer) {
        const bool isActive = layer == document.activeIndex();
        if (!isActive && !document.mapLayers()[static_cast<std::size_t>(layer)].style.isVisible)
            continue;
        for (const MapQuestion& question : m_parts.attention.questionsFor(entry, layer, epochs == Epochs::All))
            m_tasks.push_back({picture, question, isActive});
    }
}

void FolderExplainer::cancel() {
    if (m_request != 0)
        m_parts.engine.cancel(m_request);
    else if (m_isRecalling)
        finish();
}

void FolderExplainer::next() {
    for (; m_done < m_tasks.size(); ++m_done) {
        const Task& task = m_tasks[m_done];
        if (const Map* known = m_parts.attention.known(task.question))
            tell(task, *known);
        else
            break;
    }
    if (m_done == m_tasks.size() || !isListed(m_tasks[m_done]))
        return finish();
    reportPart(0);
    if (!recallFirst())
        send();
}

/// Looks into the project, where the map may be kept; false when there is nothing to look into.
bool FolderExplainer::recallFirst() {
    if (m_recalled > m_done)
        return false;
    m_recalled = m_done + 1;
    const Task& task = m_tasks[m_done];
    const PictureEntry& entry = m_parts.document.pictures()[static_cast<std::size_t>(task.picture)];
    m_isRecalling = m_parts.kept.recall(entry, task.question.classIndex, this, [this, turn = m_turn] {
        if (turn != m_turn)
            return;
        m_isRecalling = false;
        next();
    });
    return m_isRecalling;
}

void FolderExplainer::send() {
    m_request = m_parts.engine.send(
        QStringLiteral("attention/compute"), m_tasks[m_done].question.request(), this,
        [this](const nlohmann::json& result) { take(result.get<MapSet>()); },
        [this](const Error& error) { fail(error); });
}

void FolderExplainer::reportPart(double share) {
    const std::size_t count = m_tasks.size();
    m_parts.jobs.report(Lane::Train, tr("Computing maps: %1 of %2").arg(m_done + 1).arg(count),
                        (static_cast<double>(m_done) + share) / static_cast<double>(count));
}

bool FolderExplainer::isListed(const Task& task) const {
    const std::vector<PictureEntry>& pictures = m_parts.document.pictures();
    const auto index = static_cast<std::size_t>(task.picture);
    return index < pictures.size() && pictures[index].path == task.question.image;
}

void FolderExplainer::tell(const Task& task, const Map& map) {
    if (task.isOfActiveLayer && isListed(task) && task.question.epoch == m_parts.document.selection().epoch)
        Q_EMIT explained(task.picture, map);
}

void FolderExplainer::take(const MapSet& answer) {
    m_request = 0;
    const Task& task = m_tasks[m_done++];
    if (!answer.maps.empty()) {
        m_parts.attention.keep(task.question, answer.maps.front());
        tell(task, answer.maps.front());
    }
    next();
}

void FolderExplainer::fail(const Error& error) {
    m_request = 0;
    if (stopsAll(error.kind())) {
        if (error.kind() != Error::Kind::Cancelled)
            Q_EMIT noticed(Workspace::Severity::Failure, translated(error));
        return finish();
    }
    if (m_failures++ == 0)
        m_firstFailure = translated(error);
    ++m_done;
    next();
}

void FolderExplainer::finish() {
    m_tasks.clear();
    m_isRecalling = false;
    ++m_turn;
    m_parts.jobs.end(Lane::Train);
    if (m_failures > 0)
        Q_EMIT noticed(Workspace::Severity::Warning, summary());
    Q_EMIT ended();
}

QString FolderExplainer::summary() const {
    return m_failures == 1
               ? m_firstFailure
               : tr("%1 pictures could not be explained. The first: %2").arg(m_failures).arg(m_firstFailure);
}

}  // namespace overlook
