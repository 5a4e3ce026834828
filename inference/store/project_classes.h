#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "inference/core/class_table.h"

namespace overlook {

class Project;

/// The classes of a project. Ids are never reused: a class that is removed keeps its row and its hints, and comes back
/// when the step is undone. Names, colours, order and removal change through EditHistory.
class ProjectClasses {
 public:
    explicit ProjectClasses(const Project& project) : m_project(project) {}

    /// In the order in which they are shown, without removed ones.
    [[nodiscard]] ClassTable table() const;
    /// Behind the others, with an id that no class ever had. Returns it.
    [[nodiscard]] int add(const std::string& name, std::uint32_t colour) const;
    /// With the ids of a data set; known ids are left as they are.
    void addAll(const ClassTable& classes) const;
    /// Ids of merged classes, each with the id of the class in the table that it is now. One that was merged into a
    /// class that is no longer there is left out.
    [[nodiscard]] std::map<int, int> merged() const;
    /// Takes over what merged() says of another project of the same classes; known ids are left as they are.
    void addMerged(const std::map<int, int>& merged) const;
    /// That any class ever had; -1 = there was none.
    [[nodiscard]] int highestId() const;
    /// Pictures with a hint for the class.
    [[nodiscard]] std::int64_t hintedImages(int classId) const;

 private:
    const Project& m_project;
};

}  // namespace overlook
