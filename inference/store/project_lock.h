#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace overlook {

/// The right to write to a project, which one process has at a time: an advisory lock on a file beside it. The system
/// takes it back when the process ends, however it ends.
class ProjectLock {
 public:
    /// Why there is no lock.
    struct Refusal {
        std::string owner;    ///< "process 4711 on desk"; empty where it is not known
        bool isHeld = false;  ///< by somebody else; otherwise the folder is one that may not be written to
    };

    /// For a project at this path. Nothing when somebody else has it; `refusal` says who.
    [[nodiscard]] static std::optional<ProjectLock> take(const std::filesystem::path& project, Refusal& refusal);

    ~ProjectLock();
    ProjectLock(ProjectLock&& other) noexcept;
    ProjectLock& operator=(ProjectLock&&) = delete;

 private:
    ProjectLock(std::filesystem::path file, int descriptor);

    std::filesystem::path m_file;
    int m_descriptor;
};

}  // namespace overlook
