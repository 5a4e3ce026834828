#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

#include "inference/core/map.h"
#include "inference/display/compositor.h"
#include "inference/protocol/messages.h"

namespace overlook {

/// What `explain` was asked for one picture, as far as its files tell it.
struct ExplainedPicture {
    std::filesystem::path path;
    std::string region;  ///< segmentation: whose score was explained
    cv::Mat1b predicted =
        cv::Mat1b();  ///< class of every pixel; empty = not known. For what a prediction leaves uncovered
};

/// The facts beside a raw map: method, layer, class, range, hashes of model and picture.
[[nodiscard]] nlohmann::ordered_json mapFacts(const Map& map, const ModelDescription& model,
                                              const ExplainedPicture& picture);

/// Writes the picture with the map over it as PNG, at the picture's size. Throws Error (Storage, Unreadable).
void writeOverlay(const std::filesystem::path& file, const std::filesystem::path& picture, const MapLayer& layer);

}  // namespace overlook
