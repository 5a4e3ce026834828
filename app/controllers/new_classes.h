#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/controllers/hint_saver.h"
#include "app/controllers/open_gestures.h"

namespace overlook {

/// Classes of the open project that are shown before the file has them: made by the user, or for a gesture that draws
/// hints of a class which only the model knows. The latter come into the file, and go from it, with the gesture's step.
class NewClasses {
 public:
    struct Parts {
        Document& document;
        ProjectController& projects;
        const HintSaver& saver;
        const OpenGestures& gestures;
    };
    explicit NewClasses(const Parts& parts) : m_parts(parts) {}

    /// The class of the project that hints are drawn for; none = nobody has chosen a class. One that only the model
    /// knows is shown as a class of the project first.
    [[nodiscard]] std::optional<int> drawn();
    /// A class that was not there: shown, and selected unless the classes of a model are. An edit has to add it.
    [[nodiscard]] ClassEntry add(const std::string& name);
    /// The edit is about to be saved: it adds this class if it is one that no edit before it adds.
    void moveTo(ProjectEdit& edit, int classId);
    /// Gestures ended, and may have left classes that nothing is drawn for.
    void dropUnused();
    /// An edit that adds these is not to be saved any more.
    void takeBack(const std::vector<ClassEntry>& classes);
    /// The classes are these in the file, after a step was done, undone or redone that adds `turned`. What was selected
    /// before such a class was added is selected again when it went.
    void show(const ClassTable& stored, const std::vector<ClassEntry>& turned);
    /// Somebody else showed the classes of the file.
    void showAgain();
    void forget();  ///< The project is another one.

 private:
    [[nodiscard]] ClassEntry make(const ClassEntry& wanted);
    [[nodiscard]] ClassTable withNew(const ClassTable& stored) const;
    void select(int classId);
    [[nodiscard]] int selectedBefore(int classId, const ClassTable& left) const;

    Parts m_parts;
    std::vector<ClassEntry> m_unsaved;    ///< for gestures that are not over
    std::vector<ClassEntry> m_gone;       ///< whose addition was undone; their names get the same ids again
    std::map<int, int> m_selectedBefore;  ///< by the class that was added
};

}  // namespace overlook
