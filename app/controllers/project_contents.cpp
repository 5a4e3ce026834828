#include "app/controllers/project_contents.h"

#include <algorithm>
#include <QDir>

#include "app/engine/error_text.h"
#include "inference/core/files.h"
#include "inference/store/edit_history.h"
#include "inference/store/image_table.h"
#include "inference/store/project.h"
#include "inference/store/project_classes.h"
#include "inference/store/setting_table.h"

namespace overlook {

namespace {

constexpr const char* kViewNames[] = {"view/picture", "view/class", "view/zoom",  "view/x",         "view/y",
                                      "view/run",     "view/model", "list/words", "list/group",     "list/statuses",
                                      "list/class",   "list/hints", "list/order", "list/descending"};

PictureEntry entryOf(const ImageRow& row, const QString& folder) {
    PictureEntry entry;
    const QString path = QString::fromStdString(row.path);
    entry.path = QDir::isAbsolutePath(path) ? path : QDir::cleanPath(folder + path);
    entry.id = QString::fromStdString(row.name);
    entry.labels = row.labels;
    entry.inProject = row.id;
    entry.status = row.status;
    entry.hasHints = row.hasHints;
    entry.size = {row.size.width, row.size.height};
    return entry;
}

/// The step that comes next in one direction, among those of one owner.
const EditStep* nextOf(const std::vector<EditStep>& steps, bool isUndo) {
    if (isUndo) {
        const auto done =
            std::find_if(steps.rbegin(), steps.rend(), [](const EditStep& step) { return !step.isUndone; });
        return done == steps.rend() ? nullptr : &*done;
    }
    const auto undone = std::find_if(steps.begin(), steps.end(), [](const EditStep& step) { return step.isUndone; });
    return undone == steps.end() ? nullptr : &*undone;
}

/// A list that was filtered by a class which was merged is filtered by the one that it is now.
void followMerges(std::map<std::string, std::string>& view, const std::map<int, int>& merged) {
    const auto filtered = view.find("list/class");
    for (const auto& [id, into] : merged)
        if (filtered != view.end() && filtered->second == std::to_string(id)) {
            filtered->second = std::to_string(into);
            return;
        }
}

}  // namespace

ProjectContents contentsOf(const Project& project) {
    ProjectContents contents;
    contents.state.path = QString::fromStdString(utf8(project.path()));
    contents.state.isWritable = project.isWritable();
    if (project.notice())
        contents.state.notice = translated(*project.notice(), "Error");
    contents.classes = ProjectClasses(project).table();
    contents.highestClassId = ProjectClasses(project).highestId();
    const QString folder = QString::fromStdString(utf8(project.folder())) + u'/';
    const std::vector<ImageRow> rows = ImageTable(project).list({});
    contents.pictures.reserve(rows.size());
    for (const ImageRow& row : rows)
        contents.pictures.push_back(entryOf(row, folder));
    for (const char* name : kViewNames)
        if (const auto value = SettingTable(project).value(name))
            contents.view[name] = *value;
    followMerges(contents.view, ProjectClasses(project).merged());
    contents.isDamaged = project.access() == Project::Access::Damaged;
    for (const SavedTable& table : project.savedTables())
        contents.saved += table.saved;
    return contents;
}

void fill(const Project& project, const std::vector<PictureEntry>& pictures, const ClassTable& classes) {
    const ImageTable table(project);
    std::vector<ProjectImage> images;
    images.reserve(pictures.size());
    for (const PictureEntry& entry : pictures) {
        ProjectImage image;
        const std::filesystem::path file = pathFromUtf8(entry.path.toStdString());
        image.name = entry.id.toStdString();
        image.path = table.pathWithin(file);
        image.absolute = utf8(file);
        image.labels = entry.labels;
        std::sort(image.labels.begin(), image.labels.end());
        for (const QString& group : entry.groups)
            image.lists.push_back(group.toStdString());
        images.push_back(std::move(image));
    }
    table.add(images);
    ProjectClasses(project).addAll(classes);
}

HistoryEnds historyOf(const Project& project, std::int64_t image) {
    const EditHistory history(project);
    const std::vector<EditStep> ofPicture = image == 0 ? std::vector<EditStep>() : history.steps(image);
    const std::vector<EditStep> ofProject = history.steps(0);
    HistoryEnds ends;
    ends.state.steps = static_cast<int>(ofPicture.size() + ofProject.size());
    ends.state.bytes = history.bytes();
    ends.state.budget = EditHistory::kBudget;
    ends.areShared = history.hasSharedSteps();
    for (const bool isUndo : {true, false}) {
        const EditStep* own = nextOf(ofPicture, isUndo);
        const EditStep* common = nextOf(ofProject, isUndo);
        const bool isLast = own && common && (isUndo ? own->id > common->id : own->id < common->id);
        // A class that other pictures use is not taken away here; what is of this picture alone is undone before it.
        const bool isOwn = own && (!common || isLast || (isUndo && history.isHeld()));
        const EditStep* next = isOwn ? own : common;
        (isUndo ? ends.state.undoName : ends.state.redoName) = next ? QString::fromStdString(next->name) : QString();
        (isUndo ? ends.undoOwner : ends.redoOwner) = isOwn ? image : 0;
    }
    return ends;
}

}  // namespace overlook
