#pragma once

#include <vector>

#include "inference/core/job_control.h"
#include "inference/protocol/messages.h"

namespace overlook {

/// One kind of generated picture set. Adding one: a function that writes it, and a line in the table in scene_sets.cpp.
struct SceneSet {
    const char* id;       ///< "biased-boats"
    const char* summary;  ///< one English sentence
    void (*write)(const GenerateScenes& request, JobControl& job);
};

[[nodiscard]] const std::vector<SceneSet>& sceneSets();

/// Writes the set in VOC layout. Throws Error (BadRequest for an unknown kind or numbers out of range, Storage,
/// Cancelled).
[[nodiscard]] DataFolder generateScenes(const GenerateScenes& request, JobControl& job);

}  // namespace overlook
