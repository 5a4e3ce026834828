#include "app/controllers/hint_controller.h"

#include <algorithm>
#include <QFileInfo>
#include <utility>

#include "app/controllers/value_changes.h"
#include "app/engine/error_text.h"
#include "inference/store/hint_table.h"
#include "inference/store/image_table.h"
#include "inference/store/project_classes.h"

namespace overlook {

HintController::HintController(Document& document, ProjectController& projects, QObject* parent)
    : QObject(parent),
      m_document(document),
      m_projects(projects),
      m_saver(document, projects),
      m_shown(document, projects, m_saver),
      m_classes({document, projects, m_saver, m_gestures}) {
    connect(&m_document, &Document::changed, this, &HintController::follow);
    // What was being drawn belongs to the picture that was shown.
    connect(&m_shown, &ShownHints::leaving, &m_gestures, &OpenGestures::leave);
    connect(&m_shown, &ShownHints::noticed, this, &HintController::noticed);
    connect(&m_gestures, &OpenGestures::painted, this, &HintController::show);
    connect(&m_gestures, &OpenGestures::done, this, &HintController::save);
    connect(&m_gestures, &OpenGestures::ended, this, [this] {
        m_classes.dropUnused();
        Q_EMIT gestureEnded();
    });
    connect(&m_gestures, &OpenGestures::failed, this, [this](const Error& error) {
        m_classes.dropUnused();
        Q_EMIT noticed(Workspace::Severity::Failure, translated(error));
    });
    connect(&m_saver, &HintSaver::noticed, this, &HintController::noticed);
    connect(&m_saver, &HintSaver::swapped, this, &HintController::apply);
    connect(&m_saver, &HintSaver::takenBack, this,
            [this](const ProjectEdit& edit, const std::map<int, TriMaskPatch>& inverse) {
                ProjectEdit back;
                back.image = edit.image;
                back.hints = inverse;
                apply(back);
                m_classes.takeBack(edit.classes);
            });
    connect(&m_saver, &HintSaver::saved, this, &HintController::finish);
    connect(&m_saver, &HintSaver::refused, this, &HintController::finish);
}

HintController::~HintController() {
    commit();
}

void HintController::follow(Changes changes) {
    if (changes & Change::Project) {
        m_gestures.forget();
        m_saver.forget();
        m_classes.forget();
    }
    if (changes & Change::Model)
        m_classes.showAgain();
    m_shown.follow(changes);
}

void HintController::reload() {
    m_gestures.leave();
    m_shown.reload();
}

cv::Mat3b HintController::picture() const {
    return m_document.picture() ? m_document.picture()->rgb : cv::Mat3b();
}

cv::Mat1f HintController::map() const {
    return m_document.map() ? m_document.map()->values : cv::Mat1f();
}

TriMask HintController::hint() const {
    if (m_gestures.isOpen())
        return m_gestures.hint();
    const std::optional<int> classId = m_document.hintClass();
    const TriMask shown = classId ? m_document.hints().hint(*classId) : TriMask();
    return shown.size().empty() ? TriMask(picture().size()) : shown;
}

void HintController::setPaints(Hint hint) {
    if (hint == m_paints || hint == Hint::Unknown)
        return;
    m_paints = hint;
    Q_EMIT paintsChanged();
}

void HintController::prepare() {
    if (!m_document.project() && m_document.picture())
        Q_EMIT projectNeeded();
}

/// Says why not.
bool HintController::canDraw() {
    if (!m_document.project()) {
        Q_EMIT projectNeeded();
        return false;
    }
    const auto refuse = [this](const QString& why) {
        Q_EMIT noticed(Workspace::Severity::Advice, why);
        return false;
    };
    if (!m_document.project()->isWritable)
        return refuse(m_document.project()->notice.isEmpty() ? tr("This project is open for reading only.")
                                                             : m_document.project()->notice);
    if (!isReady() || m_saver.changesManyPictures())
        return false;  // still being read, for some milliseconds
    // What is drawn now would be drawn on what is about to go, and be saved over what an undo brings back.
    if (m_saver.turnsBack(m_shown.image()))
        return m_document.history().isFailing
                   ? refuse(tr("The last undo is not in the project's file yet. Draw again when it is."))
                   : false;
    if (m_shown.isOtherFile())
        return refuse(tr("This is not the file on which the hints of this picture were drawn."));
    return true;
}

bool HintController::begin(const std::string& name) {
    commit();
    if (!canDraw() || m_gestures.areSearchedFor(m_shown.image()))
        return false;
    const std::optional<int> classId = m_classes.drawn();
    if (!classId) {
        Q_EMIT noticed(Workspace::Severity::Advice,
                       tr("A hint is for a class. Choose one in the list of classes, or add one with Edit → Classes → "
                          "Add Class."));
        return false;
    }
    m_gestures.begin({m_shown.image(), *classId}, QString::fromStdString(name), hint());
    return true;
}

void HintController::show(const HintGesture& gesture, const QRect& changed) {
    if (gesture.target().image == m_shown.image())
        m_document.hints().set(gesture.target().classId, gesture.hint(), changed);
}

void HintController::save(const HintGesture& done) {
    const TriMaskPatch patch = done.patch();
    if (patch.isEmpty())
        return m_classes.dropUnused();
    const auto [image, classId] = done.target();
    ProjectEdit edit;
    edit.image = image;
    edit.name = done.name().toStdString();
    edit.hints[classId] = patch;
    const int place = placeOf(m_document, image);
    if (place >= 0 && m_document.pictures()[static_cast<std::size_t>(place)].status == ImageStatus::New)
        edit.values.push_back(
            {ValueChange::Field::ImageStatus, image, std::to_string(static_cast<int>(ImageStatus::Started))});
    m_classes.moveTo(edit, classId);
    showValues(m_document, edit.values);
    m_saver.save(std::move(edit), {{classId, done.inverse()}});
    if (image == m_shown.image())
        return refreshEntry(image);
    if (place < 0 || done.hint().isUnknown())
        return;
    PictureEntry state = m_document.pictures()[static_cast<std::size_t>(place)];
    state.hasHints = true;
    m_document.setPictureState(place, state);
}

void HintController::undo() {
    if (m_gestures.isOpen())
        return cancel();
    if (m_shown.image() != 0 && !m_gestures.areSearchedFor(m_shown.image()))
        m_saver.undo(m_shown.image());
}

void HintController::redo() {
    commit();
    if (m_shown.image() != 0 && !m_gestures.areSearchedFor(m_shown.image()))
        m_saver.redo(m_shown.image());
}

void HintController::change(const QString& name, const std::function<TriMask(const TriMask&)>& work) {
    if (!begin(name.toStdString()))
        return;
    m_gestures.set(work(m_gestures.hint()));
    commit();
}

void HintController::copyFromNeighbour(int by) {
    const int other = m_document.selection().picture + by;
    if (!canDraw() || m_gestures.areSearchedFor(m_shown.image()) || other < 0 ||
        other >= static_cast<int>(m_document.pictures().size()))
        return;
    const PictureEntry& entry = m_document.pictures()[static_cast<std::size_t>(other)];
    m_projects.run([image = entry.inProject](const Project& project) { return HintTable(project).read(image); },
                   [this, name = QFileInfo(entry.path).fileName(),
                    target = m_shown.image()](const Outcome<std::map<int, TriMask>>& outcome) {
                       if (outcome.error)
                           return void(Q_EMIT noticed(Workspace::Severity::Failure, translated(*outcome.error)));
                       ProjectEdit edit;
                       edit.image = target;
                       edit.name = tr("Copy Hints of %1").arg(name).toStdString();
                       std::map<int, TriMaskPatch> inverse;
                       for (const auto& [classId, mask] : *outcome.value) {
                           if (mask.size() != picture().size() || target != m_shown.image())
                               return void(Q_EMIT noticed(
                                   Workspace::Severity::Advice,
                                   tr("The hints of '%1' cannot be copied, because it has another size.").arg(name)));
                           TriMask mine = m_document.hints().hint(classId);
                           mine = mine.size().empty() ? TriMask(mask.size()) : mine;
                           edit.hints[classId] = mine.differenceTo(mask);
                           inverse[classId] = mask.differenceTo(mine);
                       }
                       apply(edit);
                       m_saver.save(std::move(edit), std::move(inverse));
                   });
}

void HintController::setStatus(ImageStatus status) {
    if (!canDraw() || m_document.currentEntry()->status == status)
        return;
    static const char* const kNames[] = {QT_TR_NOOP("Mark as New"), QT_TR_NOOP("Mark as Started"),
                                         QT_TR_NOOP("Mark as Done"), QT_TR_NOOP("Flag")};
    ProjectEdit edit;
    edit.image = m_shown.image();
    edit.name = tr(kNames[static_cast<int>(status)]).toStdString();
    edit.values.push_back({ValueChange::Field::ImageStatus, m_shown.image(), std::to_string(static_cast<int>(status))});
    this->edit(std::move(edit));
}

void HintController::setLabels(const std::vector<int>& labels) {
    if (!canDraw())
        return;
    ProjectEdit edit;
    edit.image = m_shown.image();
    edit.name = tr("Labels").toStdString();
    edit.values.push_back({ValueChange::Field::ImageLabels, m_shown.image(), labelsText(labels)});
    this->edit(std::move(edit));
}

void HintController::edit(ProjectEdit edit) {
    showValues(m_document, edit.values);
    m_saver.save(std::move(edit));
}

void HintController::addClass(const QString& name) {
    ProjectEdit edit;
    edit.name = tr("Add Class %1").arg(name).toStdString();
    edit.classes = {m_classes.add(name.toStdString())};
    m_saver.save(std::move(edit));
}

void HintController::mergeClasses(const QString& name, const ClassMerge& merge) {
    commit();
    if (m_gestures.areSearching())
        return void(
            Q_EMIT noticed(Workspace::Severity::Advice,
                           tr("Pixels of a hint are still being found. Merge the classes when they are there.")));
    ProjectEdit edit;
    edit.name = name.toStdString();
    edit.merge = merge;
    m_saver.save(std::move(edit));
}

/// After hints and labels of any picture were changed in the project.
void HintController::readAgain() {
    m_projects.reload();
    reload();
}

/// Shows what an edit, an undo or a redo sets.
void HintController::apply(const ProjectEdit& edit) {
    showValues(m_document, edit.values);
    if (edit.image == 0 || edit.image != m_shown.image())
        return;
    for (auto [classId, patch] : edit.hints) {
        TriMask mask = m_document.hints().hint(classId);
        mask = mask.size().empty() ? TriMask(picture().size()) : mask;
        const QRect changed = areaOf(patch, mask);
        mask.exchange(patch);
        m_document.hints().set(classId, mask, changed);
    }
    refreshEntry(edit.image);
}

/// After an edit, an undo or a redo came into the file, or was refused for good.
void HintController::finish(const ProjectEdit& done) {
    const auto isUnknown = [this](const auto& hint) { return !m_document.dataClasses().find(hint.first); };
    if (done.merge) {
        Q_EMIT classesChanged(*done.merge);
        readAgain();
    } else if (!done.classes.empty() || std::any_of(done.values.begin(), done.values.end(), isOfClass) ||
               std::any_of(done.hints.begin(), done.hints.end(), isUnknown)) {
        readClasses(done.classes);
    }
    if (m_saver.isIdle())
        Q_EMIT saved();
}

/// `turned` were added, taken away or brought back.
void HintController::readClasses(const std::vector<ClassEntry>& turned) {
    m_projects.run([](const Project& project) { return ProjectClasses(project).table(); },
                   [this, turned](const Outcome<ClassTable>& outcome) {
                       if (outcome.value)
                           m_classes.show(*outcome.value, turned);
                   });
}

void HintController::refreshEntry(std::int64_t image) {
    const PictureEntry* entry = m_document.currentEntry();
    if (!entry || entry->inProject != image)
        return;
    PictureEntry state = *entry;
    state.hasHints = !m_document.hints().isEmpty();
    m_document.setPictureState(m_document.selection().picture, state);
}

}  // namespace overlook
