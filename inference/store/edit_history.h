#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "inference/core/class_table.h"
#include "inference/core/tri_mask.h"

namespace overlook {

class Database;
class Project;

/// One value of a project that an edit sets.
struct ValueChange {
    enum class Field { ImageStatus, ImageLabels, ClassName, ClassColour, ClassPosition, ClassRemoved };

    Field field = Field::ImageStatus;
    std::int64_t id = 0;  ///< of the picture or class
    std::string value;    ///< numbers in decimal, labels as labelsText()
};

/// Two classes become one: all hints and labels of `from` are those of `into` afterwards, and `from` is removed. Where
/// both have a hint for a pixel, that of `into` stays.
struct ClassMerge {
    int from = 0;
    int into = 0;
};

/// What one gesture changes: one step to undo.
struct ProjectEdit {
    std::int64_t image = 0;             ///< to whose steps it belongs; 0 = to those of the project as a whole
    std::string name;                   ///< "Brush", …: what undo says it undoes
    std::map<int, TriMaskPatch> hints;  ///< by class: the new tiles of `image`
    std::vector<ValueChange> values;
    /// Stands alone, with image 0; apply() finds out what it changes. Of an undone or redone step: that it was a merge,
    /// so that hints and labels of many pictures are others now.
    std::optional<ClassMerge> merge;
    /// New ones, behind the others, with ids that no class has; steps of several pictures may bring the same one. Of an
    /// undone or redone step: those that it added, whether they are there now or not.
    std::vector<ClassEntry> classes;

    [[nodiscard]] bool isEmpty() const { return hints.empty() && values.empty() && !merge && classes.empty(); }
};

/// A step that can be undone or redone.
struct EditStep {
    std::int64_t id = 0;
    std::string name;
    bool isUndone = false;
    std::size_t bytes = 0;  ///< in the file
};

/// Every edit of a project, and the way back. Each picture has its own steps, which survive the end of the program.
/// Each function is one transaction: it is on the disk when the function returns. Throws Error (Storage) when nothing
/// was changed, because the disk is full or the project is open for reading only.
class EditHistory {
 public:
    static constexpr std::size_t kBudget = std::size_t{256} << 20U;

    explicit EditHistory(const Project& project, std::size_t budget = kBudget) : m_project(project), m_budget(budget) {}

    /// Does the edit. Undone steps of its picture are forgotten, and the oldest steps of all pictures beyond the
    /// budget. A merge forgets the undone steps of all pictures, and any edit forgets an undone merge: its other side
    /// would no longer be the state that it was. With the only undone addition of a class all goes that was undone and
    /// came after it: it may be of that class. A hint brings its class back where that was undone meanwhile.
    /// Throws Error (BadRequest) for values of nothing in the project, and for classes that are there already.
    void apply(const ProjectEdit& edit) const;

    /// Takes the last step of a picture back, or does the last undone one again. The values are those that the project
    /// has now, to be taken over by what is shown; nothing when there is no such step. Throws Error (BadRequest) for a
    /// merge while one of its pictures has steps that have to be undone or redone before it, and for the addition of a
    /// class that pictures have hints or labels of. What came with pictures' steps goes with the last that is undone.
    [[nodiscard]] std::optional<ProjectEdit> undo(std::int64_t image) const;
    [[nodiscard]] std::optional<ProjectEdit> redo(std::int64_t image) const;

    [[nodiscard]] std::vector<EditStep> steps(std::int64_t image) const;  ///< oldest first
    [[nodiscard]] bool hasSharedSteps() const;  ///< steps that change hints of several pictures
    /// Whether undo(0) would throw, because pictures use the class that the step added.
    [[nodiscard]] bool isHeld() const;
    [[nodiscard]] std::size_t bytes() const;  ///< of all steps of all pictures, in the file

 private:
    [[nodiscard]] std::optional<ProjectEdit> swapStep(std::int64_t image, bool isUndo) const;

    const Project& m_project;
    std::size_t m_budget;
};

}  // namespace overlook
