#include "app/controllers/hint_controller.h"

#include <algorithm>
#include <QFileInfo>
#include <utility>

#include "app/engine/error_text.h"
#include "inference/store/hint_table.h"
#include "inference/store/image_table.h"
#include "inference/store/project_classes.h"

namespace overlook {

namespace {

/// What the project says of a picture, after its file was read for the first time.
ProjectImage describedBy(ProjectImage image, const Picture& picture) {
    image.content = picture.contentId;
    image.size = picture.size();
    image.orientation = picture.orientation;
    return image;
}

bool isOfClass(const ValueChange& change) {
    return change.field != ValueChange::Field::ImageStatus && change.field != ValueChange::Field::ImageLabels;
}

}  // namespace

HintController::HintController(Document& document, ProjectController& projects, QObject* parent)
    : QObject(parent), m_document(document), m_projects(projects), m_saver(document, projects) {
    connect(&m_document, &Document::changed, this, &HintController::follow);
    connect(&m_saver, &HintSaver::noticed, this, &HintController::noticed);
    connect(&m_saver, &HintSaver::swapped, this, &HintController::apply);
    connect(&m_saver, &HintSaver::takenBack, this,
            [this](const ProjectEdit& edit, const std::map<int, TriMaskPatch>& inverse) {
                ProjectEdit back;
                back.image = edit.image;
                back.hints = inverse;
                apply(back);
            });
    connect(&m_saver, &HintSaver::saved, this, [this](const ProjectEdit& edit) {
        if (std::any_of(edit.values.begin(), edit.values.end(), isOfClass))
            readClasses();
        if (m_saver.isIdle())
            Q_EMIT saved();
    });
}

HintController::~HintController() {
    commit();
}

void HintController::follow(Changes changes) {
    if (changes & Change::Project) {
        m_gesture.reset();
        m_saver.forget();
        m_loaded = 0;
        m_asked = 0;
    }
    if (changes & (Changes(Change::Project) | Change::Pictures | Change::Selection | Change::Picture))
        load();
}

void HintController::load() {
    const PictureEntry* entry = m_document.currentEntry();
    const std::int64_t image = entry && m_projects.isOpen() ? entry->inProject : 0;
    if (image != m_loaded) {
        commit();  // what was being drawn belongs to the picture that was shown
        m_loaded = 0;
        m_document.hints().reset({});
    }
    if (image == 0 || image == m_loaded || image == m_asked || !m_document.picture())
        return;
    ask(image);
}

void HintController::reload() {
    commit();
    m_loaded = 0;
    m_asked = 0;
    ++m_reloads;
    const PictureEntry* entry = m_document.currentEntry();
    if (entry && entry->inProject != 0 && m_projects.isOpen() && m_document.picture())
        ask(entry->inProject);
}

void HintController::ask(std::int64_t image) {
    m_asked = image;
    m_projects.run([image, picture = m_document.picture()](
                       const Project& project) { return loadedFrom(project, image, *picture); },
                   [this, reloads = m_reloads](const Outcome<Loaded>& outcome) {
                       if (reloads != m_reloads)
                           return;
                       if (outcome.value)
                           return take(*outcome.value);
                       m_asked = 0;
                       Q_EMIT noticed(Workspace::Severity::Failure, translated(*outcome.error));
                   });
}

HintController::Loaded HintController::loadedFrom(const Project& project, std::int64_t image, const Picture& picture) {
    const ImageTable table(project);
    ProjectImage known = table.find(image).value_or(ProjectImage());
    Loaded loaded;
    loaded.image = image;
    loaded.isOtherFile = !known.content.empty() && known.content != picture.contentId;
    if (known.content.empty()) {
        known = describedBy(known, picture);
        if (project.isWritable())
            table.setDescription(known);
    }
    if (!loaded.isOtherFile)
        loaded.hints = HintTable(project).read(image);
    loaded.state.inProject = image;
    loaded.state.status = known.status;
    loaded.state.labels = known.labels;
    loaded.state.hasHints = !HintTable(project).classesOf(image).empty();
    loaded.state.size = {known.size.width, known.size.height};
    return loaded;
}

void HintController::take(const Loaded& loaded) {
    const PictureEntry* entry = m_document.currentEntry();
    if (!entry || entry->inProject != loaded.image) {
        m_asked = 0;
        return load();
    }
    if (loaded.image == m_loaded)
        return;  // asked for twice
    m_loaded = loaded.image;
    m_asked = 0;
    m_isOtherFile = loaded.isOtherFile;
    std::map<int, TriMask> hints = loaded.hints;
    for (const ProjectEdit& waiting : m_saver.waitingOf(loaded.image))
        for (auto [classId, patch] : waiting.hints)
            hints.try_emplace(classId, TriMask(picture().size())).first->second.exchange(patch);
    m_document.setPictureState(m_document.selection().picture, loaded.state);
    m_document.hints().reset(std::move(hints));
    m_saver.refreshHistory();
    if (m_isOtherFile)
        Q_EMIT noticed(Workspace::Severity::Warning,
                       tr("'%1' is not the file on which its hints were drawn, so they are not shown. Put that file "
                          "back, or choose where it is now with File → Find Moved Pictures.")
                           .arg(QFileInfo(entry->path).fileName()));
}

cv::Mat3b HintController::picture() const {
    return m_document.picture() ? m_document.picture()->rgb : cv::Mat3b();
}

cv::Mat1f HintController::map() const {
    return m_document.map() ? m_document.map()->values : cv::Mat1f();
}

TriMask HintController::hint() const {
    if (m_gesture)
        return m_gesture->hint();
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

bool HintController::isReady() const {
    const PictureEntry* entry = m_document.currentEntry();
    return m_loaded != 0 && m_document.picture() && entry && entry->inProject == m_loaded;
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
    if (!isReady())
        return false;  // still being read, for some milliseconds
    if (m_isOtherFile)
        return refuse(tr("This is not the file on which the hints of this picture were drawn."));
    return true;
}

std::optional<int> HintController::classToDraw() {
    if (const std::optional<int> known = m_document.hintClass())
        return known;
    const ClassEntry* chosen = m_document.classes().find(m_document.selection().classIndex);
    if (!chosen) {
        Q_EMIT noticed(Workspace::Severity::Advice,
                       tr("A hint is for a class. Choose one in the list of classes, or add one with Edit → Classes → "
                          "Add Class."));
        return std::nullopt;
    }
    // The model's class is new to the project.
    ClassTable classes = m_document.dataClasses();
    int id = chosen->id;
    for (const ClassEntry& entry : classes.entries())
        if (classes.find(id))
            id = std::max(id, entry.id + 1);
    classes.add({id, chosen->name, chosen->colour});
    m_projects.run(
        [classes](const Project& project) {
            ProjectClasses(project).addAll(classes);
            return true;
        },
        [](const Outcome<bool>&) {});
    m_document.setDataClasses(classes);
    return id;
}

bool HintController::begin(const std::string& name) {
    if (m_gesture)
        commit();
    if (!canDraw())
        return false;
    const std::optional<int> classId = classToDraw();
    if (!classId)
        return false;
    m_gesture =
        std::make_unique<HintGesture>(HintGesture::Target{m_loaded, *classId}, QString::fromStdString(name), hint());
    return true;
}

void HintController::paint(const HintRegion& region, Hint hint) {
    if (m_gesture)
        show(m_gesture->paint(region, hint));
}

void HintController::replace(const HintRegion& region, Hint hint) {
    if (m_gesture)
        show(m_gesture->replace(region, hint));
}

void HintController::show(const QRect& changed) {
    if (m_gesture->target().image == m_loaded)
        m_document.hints().set(m_gesture->target().classId, m_gesture->hint(), changed);
}

void HintController::commit() {
    if (!m_gesture)
        return;
    const std::unique_ptr<HintGesture> done = std::move(m_gesture);
    const TriMaskPatch patch = done->patch();
    if (patch.isEmpty())
        return;
    const auto [image, classId] = done->target();
    ProjectEdit edit;
    edit.image = image;
    edit.name = done->name().toStdString();
    edit.hints[classId] = patch;
    const PictureEntry* entry = m_document.currentEntry();
    if (entry && entry->inProject == image && entry->status == ImageStatus::New)
        edit.values.push_back(
            {ValueChange::Field::ImageStatus, image, std::to_string(static_cast<int>(ImageStatus::Started))});
    applyValues(edit.values);
    m_saver.save(std::move(edit), {{classId, done->inverse()}});
    refreshEntry(image);
}

void HintController::cancel() {
    if (!m_gesture)
        return;
    show(m_gesture->undoAll());
    m_gesture.reset();
}

void HintController::undo() {
    if (m_gesture)
        return cancel();
    if (m_loaded != 0)
        m_saver.undo(m_loaded);
}

void HintController::redo() {
    commit();
    if (m_loaded != 0)
        m_saver.redo(m_loaded);
}

void HintController::change(const QString& name, const std::function<TriMask(const TriMask&)>& work) {
    if (!begin(name.toStdString()))
        return;
    show(m_gesture->set(work(m_gesture->hint())));
    commit();
}

void HintController::copyFromNeighbour(int by) {
    const int other = m_document.selection().picture + by;
    if (!canDraw() || other < 0 || other >= static_cast<int>(m_document.pictures().size()))
        return;
    const PictureEntry& entry = m_document.pictures()[static_cast<std::size_t>(other)];
    m_projects.run([image = entry.inProject](const Project& project) { return HintTable(project).read(image); },
                   [this, name = QFileInfo(entry.path).fileName(),
                    target = m_loaded](const Outcome<std::map<int, TriMask>>& outcome) {
                       if (outcome.error)
                           return void(Q_EMIT noticed(Workspace::Severity::Failure, translated(*outcome.error)));
                       ProjectEdit edit;
                       edit.image = target;
                       edit.name = tr("Copy Hints of %1").arg(name).toStdString();
                       std::map<int, TriMaskPatch> inverse;
                       for (const auto& [classId, mask] : *outcome.value) {
                           if (mask.size() != picture().size() || target != m_loaded)
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
    edit.image = m_loaded;
    edit.name = tr(kNames[static_cast<int>(status)]).toStdString();
    edit.values.push_back({ValueChange::Field::ImageStatus, m_loaded, std::to_string(static_cast<int>(status))});
    this->edit(std::move(edit));
}

void HintController::setLabels(const std::vector<int>& labels) {
    if (!canDraw())
        return;
    ProjectEdit edit;
    edit.image = m_loaded;
    edit.name = tr("Labels").toStdString();
    edit.values.push_back({ValueChange::Field::ImageLabels, m_loaded, labelsText(labels)});
    this->edit(std::move(edit));
}

void HintController::edit(ProjectEdit edit) {
    applyValues(edit.values);
    m_saver.save(std::move(edit));
}

/// Shows what an edit, an undo or a redo sets.
void HintController::apply(const ProjectEdit& edit) {
    applyValues(edit.values);
    if (edit.image == 0 || edit.image != m_loaded)
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

void HintController::applyValues(const std::vector<ValueChange>& values) {
    for (const ValueChange& change : values) {
        if (isOfClass(change))
            continue;
        const std::vector<PictureEntry>& pictures = m_document.pictures();
        const auto found = std::find_if(pictures.begin(), pictures.end(),
                                        [&](const PictureEntry& entry) { return entry.inProject == change.id; });
        if (found == pictures.end())
            continue;
        PictureEntry state = *found;
        if (change.field == ValueChange::Field::ImageStatus)
            state.status = static_cast<ImageStatus>(std::stoi(change.value));
        else
            state.labels = labelsOfText(change.value);
        m_document.setPictureState(static_cast<int>(found - pictures.begin()), state);
    }
}

/// After they were changed in the project.
void HintController::readClasses() {
    m_projects.run([](const Project& project) { return ProjectClasses(project).table(); },
                   [this](const Outcome<ClassTable>& outcome) {
                       if (outcome.value)
                           m_document.setDataClasses(*outcome.value);
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
