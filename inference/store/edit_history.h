#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

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

/// What one gesture changes: one step to undo.
struct ProjectEdit {
    std::int64_t image = 0;             ///< to whose steps it belongs; 0 = to those of the project as a whole
    std::string name;                   ///< "Brush", …: what undo says it undoes
    std::map<int, TriMaskPatch> hints;  ///< by class: the new tiles of `image`
    std::vector<ValueChange> values;

    [[nodiscard]] bool isEmpty() const { return hints.empty() && values.empty(); }
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
    /// budget.
    void apply(const ProjectEdit& edit) const;

    /// Takes the last step of a picture back, or does the last undone one again. The values are those that the project
    /// has now, to be taken over by what is shown; nothing when there is no such step.
    [[nodiscard]] std::optional<ProjectEdit> undo(std::int64_t image) const;
    [[nodiscard]] std::optional<ProjectEdit> redo(std::int64_t image) const;

    [[nodiscard]] std::vector<EditStep> steps(std::int64_t image) const;  ///< oldest first
    [[nodiscard]] std::size_t bytes() const;                              ///< of all steps of all pictures, in the file

 private:
    [[nodiscard]] std::optional<ProjectEdit> swapStep(std::int64_t image, bool isUndo) const;

    const Project& m_project;
    std::size_t m_budget;
};

}  // namespace overlook
