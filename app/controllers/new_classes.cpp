#include "app/controllers/new_classes.h"

#include <algorithm>

namespace overlook {

namespace {

auto isOf(int classId) {
    return [classId](const ClassEntry& entry) { return entry.id == classId; };
}

}  // namespace

std::optional<int> NewClasses::drawn() {
    const Document& document = m_parts.document;
    if (const std::optional<int> known = document.hintClass())
        return known;
    const ClassEntry* chosen = document.classes().find(document.selection().classIndex);
    if (!chosen)
        return std::nullopt;
    // The model's own number, or one above those that classes have or had. 0 is the background in masks and hints, also
    // where a classifier has another class there.
    const bool isBackground = document.model() && document.model()->background == chosen->id;
    m_unsaved.push_back(make({std::max(chosen->id, isBackground ? 0 : 1), chosen->name, chosen->colour}));
    return m_unsaved.back().id;
}

ClassEntry NewClasses::add(const std::string& name) {
    const auto place = static_cast<int>(m_parts.document.dataClasses().size()) + 1;
    const ClassEntry added = make({1, name, vocColour(place)});
    select(added.id);
    return added;
}

/// `wanted` has the least id that will do.
ClassEntry NewClasses::make(const ClassEntry& wanted) {
    ClassEntry made = wanted;
    made.id = std::max(wanted.id, m_parts.projects.highestClassId() + 1);
    const auto gone =
        std::find_if(m_gone.begin(), m_gone.end(), [&](const ClassEntry& other) { return other.name == wanted.name; });
    if (gone != m_gone.end()) {
        made = *gone;
        m_gone.erase(gone);
    }
    ClassTable classes = m_parts.document.dataClasses();
    classes.add(made);
    m_parts.document.setDataClasses(classes);
    return made;
}

void NewClasses::select(int classId) {
    Document& document = m_parts.document;
    if (document.model())
        return;
    m_selectedBefore[classId] = document.isClassChosen() ? document.selection().classIndex : -1;
    document.selectClass(classId);
}

void NewClasses::moveTo(ProjectEdit& edit, int classId) {
    const auto found = std::find_if(m_unsaved.begin(), m_unsaved.end(), isOf(classId));
    if (found == m_unsaved.end())
        return;
    edit.classes.push_back(*found);
    m_unsaved.erase(found);
}

void NewClasses::dropUnused() {
    const auto isUnused = [this](const ClassEntry& entry) { return !m_parts.gestures.areOf(entry.id); };
    std::vector<ClassEntry> left = m_parts.document.dataClasses().entries();
    for (const ClassEntry& entry : m_unsaved)
        if (isUnused(entry)) {
            std::erase_if(left, isOf(entry.id));
            m_gone.push_back(entry);
        }
    std::erase_if(m_unsaved, isUnused);
    ClassTable classes;
    for (const ClassEntry& entry : left)
        classes.add(entry);
    m_parts.document.setDataClasses(classes);
}

void NewClasses::takeBack(const std::vector<ClassEntry>& classes) {
    m_unsaved.insert(m_unsaved.end(), classes.begin(), classes.end());
    dropUnused();
}

ClassTable NewClasses::withNew(const ClassTable& stored) const {
    ClassTable all = stored;
    std::vector<ClassEntry> coming = m_parts.saver.waitingClasses();
    coming.insert(coming.end(), m_unsaved.begin(), m_unsaved.end());
    for (const ClassEntry& entry : coming)
        if (!all.find(entry.id))
            all.add(entry);
    return all;
}

void NewClasses::show(const ClassTable& stored, const std::vector<ClassEntry>& turned) {
    Document& document = m_parts.document;
    const ClassTable classes = withNew(stored);
    const ClassTable before = document.dataClasses();
    std::erase_if(m_gone, [&](const ClassEntry& entry) { return classes.find(entry.id) != nullptr; });
    for (const ClassEntry& entry : turned) {
        std::erase_if(m_gone, isOf(entry.id));
        if (classes.find(entry.id))
            continue;
        m_gone.push_back(entry);
        if (!document.model() && document.selection().classIndex == entry.id)
            document.selectClass(selectedBefore(entry.id, classes));
    }
    document.setDataClasses(classes);
    for (const ClassEntry& entry : turned)
        if (classes.find(entry.id) && !before.find(entry.id))
            select(entry.id);
}

/// When it was added before the project was opened, the class above it; most often they were added one after another.
int NewClasses::selectedBefore(int classId, const ClassTable& left) const {
    if (const auto known = m_selectedBefore.find(classId); known != m_selectedBefore.end())
        return left.find(known->second) ? known->second : -1;
    int above = -1;
    for (const ClassEntry& entry : m_parts.document.dataClasses().entries()) {
        if (entry.id == classId)
            break;
        if (left.find(entry.id))
            above = entry.id;
    }
    return above;
}

void NewClasses::showAgain() {
    if (m_parts.projects.isOpen())
        m_parts.document.setDataClasses(withNew(m_parts.document.dataClasses()));
}

void NewClasses::forget() {
    m_unsaved.clear();
    m_gone.clear();
    m_selectedBefore.clear();
}

}  // namespace overlook
