#include "app/controllers/hint_saver.h"

#include <algorithm>
#include <utility>

#include "app/engine/error_text.h"
#include "inference/store/database.h"

namespace overlook {

namespace {

constexpr int kRetryMilliseconds = 2000;

/// One that changes nothing yet.
ProjectEdit emptyEdit(std::int64_t image) {
    ProjectEdit edit;
    edit.image = image;
    return edit;
}

}  // namespace

HintSaver::HintSaver(Document& document, ProjectController& projects, QObject* parent)
    : QObject(parent), m_document(document), m_projects(projects) {
    m_retry.setSingleShot(true);
    m_retry.setInterval(kRetryMilliseconds);
    connect(&m_retry, &QTimer::timeout, this, &HintSaver::saveNext);
}

HintSaver::~HintSaver() {
    if (!m_projects.isOpen())
        return;
    for (std::size_t i = m_onItsWay; i < m_waiting.size(); ++i)
        if (m_waiting[i].kind == Kind::Edit)
            m_projects.run(
                [edit = std::move(m_waiting[i].edit)](const Project& project) {
                    EditHistory(project).apply(edit);
                    return true;
                },
                [](const Outcome<bool>&) {});
}

void HintSaver::save(ProjectEdit edit, std::map<int, TriMaskPatch> inverse) {
    if (!edit.isEmpty())
        enqueue({Kind::Edit, std::move(edit), std::move(inverse)});
}

void HintSaver::undo(std::int64_t image) {
    const bool isTakenBack =
        m_waiting.size() > m_onItsWay && m_waiting.back().kind == Kind::Edit && m_waiting.back().edit.image == image;
    if (!isTakenBack)
        return enqueue({Kind::Undo, emptyEdit(image), {}});
    const Waiting last = std::move(m_waiting.back());
    m_waiting.pop_back();
    report(m_hasFailed && !m_waiting.empty());
    Q_EMIT takenBack(last.edit, last.inverse);
}

void HintSaver::redo(std::int64_t image) {
    enqueue({Kind::Redo, emptyEdit(image), {}});
}

std::vector<ProjectEdit> HintSaver::waitingOf(std::int64_t image) const {
    std::vector<ProjectEdit> edits;
    for (const Waiting& waiting : m_waiting)
        if (waiting.kind == Kind::Edit && waiting.edit.image == image)
            edits.push_back(waiting.edit);
    return edits;
}

std::vector<ClassEntry> HintSaver::waitingClasses() const {
    std::vector<ClassEntry> classes;
    for (const Waiting& waiting : m_waiting)
        classes.insert(classes.end(), waiting.edit.classes.begin(), waiting.edit.classes.end());
    return classes;
}

bool HintSaver::changesManyPictures() const {
    return std::any_of(m_waiting.begin(), m_waiting.end(), [this](const Waiting& waiting) {
        return waiting.kind == Kind::Edit ? waiting.edit.merge.has_value() : m_ends.areShared;
    });
}

bool HintSaver::turnsBack(std::int64_t image) const {
    return std::any_of(m_waiting.begin(), m_waiting.end(), [image](const Waiting& waiting) {
        return waiting.kind != Kind::Edit && waiting.edit.image == image;
    });
}

bool HintSaver::turnsBack() const {
    return std::any_of(m_waiting.begin(), m_waiting.end(),
                       [](const Waiting& waiting) { return waiting.kind != Kind::Edit; });
}

void HintSaver::forget() {
    m_waiting.clear();
    m_onItsWay = 0;
    m_hasFailed = false;
    m_retry.stop();
    m_ends = {};
    report(false);
}

void HintSaver::enqueue(Waiting waiting) {
    m_waiting.push_back(std::move(waiting));
    report(m_hasFailed);
    saveNext();
}

/// One edit, or all that is to be undone or redone for one picture: a held key costs the disk once.
std::size_t HintSaver::doableAtOnce() const {
    const Waiting& first = m_waiting.front();
    const auto end = std::find_if_not(m_waiting.begin() + 1, m_waiting.end(), [&first](const Waiting& waiting) {
        return first.kind != Kind::Edit && waiting.kind == first.kind && waiting.edit.image == first.edit.image;
    });
    return static_cast<std::size_t>(end - m_waiting.begin());
}

HintSaver::Done HintSaver::doAll(const Project& project, const std::vector<Waiting>& all) {
    const EditHistory history(project);
    Done done;
    project.database().write([&] {
        done.swapped.clear();
        for (const Waiting& next : all) {
            if (next.kind == Kind::Edit) {
                history.apply(next.edit);
                continue;
            }
            const HistoryEnds ends = historyOf(project, next.edit.image);
            const bool isUndo = next.kind == Kind::Undo;
            if (auto swapped = isUndo ? history.undo(ends.undoOwner) : history.redo(ends.redoOwner))
                done.swapped.push_back(std::move(*swapped));
        }
    });
    return done;
}

void HintSaver::saveNext() {
    if (m_onItsWay > 0 || m_waiting.empty() || !m_projects.isOpen())
        return;
    m_onItsWay = doableAtOnce();
    const auto end = m_waiting.begin() + static_cast<std::ptrdiff_t>(m_onItsWay);
    m_projects.run(
        [all = std::vector<Waiting>(m_waiting.begin(), end), shown = shownImage()](const Project& project) {
            Done done = doAll(project, all);
            done.ends = historyOf(project, shown);
            return done;
        },
        [this](const Outcome<Done>& outcome) { arrive(outcome); });
}

void HintSaver::arrive(const Outcome<Done>& outcome) {
    if (m_onItsWay == 0)
        return;  // of a project that is no longer open
    if (outcome.error)
        return fail(*outcome.error);
    m_hasFailed = false;
    const ProjectEdit done = std::move(m_waiting.front().edit);
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(m_onItsWay));
    m_onItsWay = 0;
    m_ends = outcome.value->ends;
    report(false);
    for (const ProjectEdit& edit : outcome.value->swapped) {
        Q_EMIT swapped(edit);
        Q_EMIT saved(edit);
    }
    if (outcome.value->swapped.empty())
        Q_EMIT saved(done);
    saveNext();
}

/// Said once; then tried again until it works.
void HintSaver::fail(const Error& error) {
    const bool canRetry = error.kind() == Error::Kind::Storage;
    m_onItsWay = 0;
    if (!std::exchange(m_hasFailed, canRetry) || !canRetry)
        Q_EMIT noticed(
            error.kind() == Error::Kind::BadRequest ? Workspace::Severity::Advice : Workspace::Severity::Failure,
            translated(error));
    if (canRetry) {
        report(true);
        return m_retry.start();
    }
    const ProjectEdit refused = std::move(m_waiting.front().edit);
    m_waiting.pop_front();
    report(false);
    Q_EMIT this->refused(refused);
    saveNext();
}

void HintSaver::refreshHistory() {
    if (!m_projects.isOpen())
        return;
    m_projects.run([shown = shownImage()](const Project& project) { return historyOf(project, shown); },
                   [this](const Outcome<HistoryEnds>& outcome) {
                       if (outcome.value)
                           m_ends = *outcome.value;
                       report(m_hasFailed);
                   });
}

void HintSaver::report(bool isFailing) {
    HistoryState state = m_ends.state;
    state.unsaved = static_cast<int>(m_waiting.size());
    state.isFailing = isFailing;
    const auto isOfShown = [this](const Waiting& waiting) {
        return waiting.kind == Kind::Edit && (waiting.edit.image == shownImage() || waiting.edit.image == 0);
    };
    const auto last = std::find_if(m_waiting.rbegin(), m_waiting.rend(), isOfShown);
    if (last != m_waiting.rend())
        state.undoName = QString::fromStdString(last->edit.name);
    m_document.setHistory(state);
}

std::int64_t HintSaver::shownImage() const {
    const PictureEntry* entry = m_document.currentEntry();
    return entry ? entry->inProject : 0;
}

}  // namespace overlook
