#pragma once

#include <cstdint>
#include <opencv2/core.hpp>
#include <optional>
#include <string>
#include <vector>

#include "inference/core/map.h"

namespace overlook {

class Project;

/// What networks gave for the pictures of a project: maps as float32, never normalised, and predicted masks; both
/// compressed without loss. A newer result of the same origin takes the place of the older one.
class ResultTable {
 public:
    explicit ResultTable(const Project& project) : m_project(project) {}

    /// Maps of one picture in one transaction; `run` is 0 for maps that belong to no run. Throws Error (Storage).
    void putMaps(std::int64_t image, std::int64_t run, const std::vector<Map>& maps) const;
    /// By everything in the origin but the picture's content id, which is filled in.
    [[nodiscard]] std::optional<Map> map(std::int64_t image, std::int64_t run, const MapOrigin& origin) const;
    /// All maps of one picture and class that belong to no run, of every model, method, layer and epoch.
    [[nodiscard]] std::vector<Map> mapsOfClass(std::int64_t image, int classIndex) const;
    /// The epochs for which there is a map, ascending; the origin's own epoch does not matter.
    [[nodiscard]] std::vector<int> epochs(std::int64_t image, std::int64_t run, const MapOrigin& origin) const;

    /// Class of every pixel, as a model sees it; `model` is its content id.
    void putMask(std::int64_t image, const std::string& model, const cv::Mat1b& classes) const;
    [[nodiscard]] std::optional<cv::Mat1b> mask(std::int64_t image, const std::string& model) const;

 private:
    const Project& m_project;
};

}  // namespace overlook
