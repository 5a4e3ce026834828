#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "inference/core/run_folder.h"

namespace overlook {

class Project;

/// A model that was used with a project.
struct ProjectModel {
    std::int64_t id = 0;
    std::string content;  ///< content id of its file
    std::string path;
    nlohmann::json card;  ///< as in its card; null when it has none
};

/// A training run of a project.
struct ProjectRun {
    std::int64_t id = 0;
    std::string folder;
    nlohmann::json description;  ///< run.json
};

/// One epoch of a run.
struct ProjectEpoch {
    EpochMetrics metrics;
    std::string checkpoint;  ///< its file; empty when it was not kept
};

/// The models and runs of a project. Their files stay where they are.
class RunTable {
 public:
    explicit RunTable(const Project& project) : m_project(project) {}

    /// Adds a model, or takes over where it is now; returns its id.
    std::int64_t putModel(const ProjectModel& model) const;
    [[nodiscard]] std::vector<ProjectModel> models() const;  ///< in the order in which they were added

    /// Adds a run, or takes over what it is now; returns its id.
    std::int64_t putRun(const ProjectRun& run) const;
    [[nodiscard]] std::vector<ProjectRun> runs() const;

    void putEpoch(std::int64_t run, const ProjectEpoch& epoch) const;
    [[nodiscard]] std::vector<ProjectEpoch> epochs(std::int64_t run) const;  ///< ascending

 private:
    const Project& m_project;
};

}  // namespace overlook
