#pragma once

#include <opencv2/core.hpp>

#include "inference/core/job_control.h"
#include "inference/engine/altered_pictures.h"

namespace overlook {

struct LoadedModel;

/// Throws Error (BadModel) when the model scores pixels and not whole pictures.
void requireClassScores(const LoadedModel& model);

/// Probabilities, [pictures, classes], 0 … 1. Several pictures at a time, unless the model gives something else for two
/// together than for each alone. Throws Error (Cancelled), and what the network throws.
[[nodiscard]] cv::Mat1f alteredProbabilities(const LoadedModel& model, const AlteredPictures& pictures,
                                             const JobControl& job);

}  // namespace overlook
