#include "app/controllers/drawn_class.h"

#include <algorithm>

#include "inference/store/project_classes.h"

namespace overlook {

std::optional<int> drawnClass(Document& document, ProjectController& projects) {
    if (const std::optional<int> known = document.hintClass())
        return known;
    const ClassEntry* chosen = document.classes().find(document.selection().classIndex);
    if (!chosen)
        return std::nullopt;
    ClassTable classes = document.dataClasses();
    // The model's own number, or one above those that classes have or had. 0 is the background in masks and hints, also
    // where a classifier has another class there.
    const bool isBackground = document.model() && document.model()->background == chosen->id;
    const int id = std::max({chosen->id, projects.highestClassId() + 1, isBackground ? 0 : 1});
    classes.add({id, chosen->name, chosen->colour});
    projects.run(
        [classes](const Project& project) {
            ProjectClasses(project).addAll(classes);
            return true;
        },
        [](const Outcome<bool>&) {});
    document.setDataClasses(classes);
    return id;
}

}  // namespace overlook
