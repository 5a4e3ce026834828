#pragma once

#include <optional>
#include <string>

namespace overlook {

class Project;

/// What a window remembers with a project: zoom, selection, …, as text under a name. No undo steps.
class SettingTable {
 public:
    explicit SettingTable(const Project& project) : m_project(project) {}

    [[nodiscard]] std::optional<std::string> value(const std::string& name) const;
    void setValue(const std::string& name, const std::string& value) const;

 private:
    const Project& m_project;
};

}  // namespace overlook
