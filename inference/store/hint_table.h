#pragma once

#include <cstdint>
#include <map>
#include <opencv2/core.hpp>
#include <vector>

#include "inference/core/tri_mask.h"

namespace overlook {

class Project;

/// The hints of a project, tile by tile. EditHistory changes them.
class HintTable {
 public:
    explicit HintTable(const Project& project) : m_project(project) {}

    /// Empty where nothing was drawn. Throws Error: Missing when there is no such picture, BadData for a damaged tile.
    [[nodiscard]] TriMask read(std::int64_t image, int classId) const;
    /// All of a picture's hints by class, without empty ones.
    [[nodiscard]] std::map<int, TriMask> read(std::int64_t image) const;
    /// The classes for which a picture has hints, ascending.
    [[nodiscard]] std::vector<int> classesOf(std::int64_t image) const;
    /// Ids of the pictures with hints, ascending.
    [[nodiscard]] std::vector<std::int64_t> images() const;

 private:
    [[nodiscard]] cv::Size sizeOf(std::int64_t image) const;

    const Project& m_project;
};

}  // namespace overlook
