#pragma once

#include <cstdint>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "inference/core/tri_mask.h"

namespace overlook {

class Project;

/// A model that came out of another one by training with the hints of a project.
struct ModelVersion {
    std::int64_t id = 0;
    std::int64_t parent = 0;  ///< version that it started from; 0 = a model from elsewhere
    std::string name;
    std::string model;          ///< content id
    nlohmann::json parameters;  ///< of its training
    nlohmann::json results;     ///< before and after, on fixed pictures
};

/// Hints of pictures by their ids, then by class.
using HintSnapshot = std::map<std::int64_t, std::map<int, TriMask>>;

/// The versions of a project's models, each with the hints that it was made with. None is ever changed.
class VersionTable {
 public:
    explicit VersionTable(const Project& project) : m_project(project) {}

    /// Adds a version with all hints as they are now; returns its id.
    [[nodiscard]] std::int64_t add(const ModelVersion& version) const;
    [[nodiscard]] std::vector<ModelVersion> all() const;  ///< oldest first
    /// The hints that a version was made with. Throws Error (BadData) when they are damaged.
    [[nodiscard]] HintSnapshot hints(std::int64_t version) const;

 private:
    const Project& m_project;
};

}  // namespace overlook
