#pragma once

#include <ATen/core/Tensor.h>

#include <functional>
#include <opencv2/core.hpp>
#include <optional>

#include "inference/training/learning_batch.h"

namespace overlook {

class LearningSet;
class RunFolder;

/// The accumulated map, 0 … 1, of a training picture and a class by its network output; nothing when there is none.
using AttentionMemory = std::function<std::optional<cv::Mat1f>(std::size_t picture, int output)>;

/// The maps that an earlier run ended with, of every label of the training pictures, held in memory. Throws Error
/// (BadData) naming the first picture without a map, or when the run had other classes.
[[nodiscard]] AttentionMemory attentionOfRun(const RunFolder& run, const LearningSet& set);

/// A map of a whole picture as it lies in a network's input of which `size` positions are asked for; 0 beside the
/// picture. Without a placement the picture fills the input.
[[nodiscard]] cv::Mat1f placedMap(const cv::Mat1f& map, const std::optional<Placement>& placement, cv::Size size);

/// The maps of every labelled class of a batch, [B, K, size]; 0 elsewhere and where nothing is remembered.
[[nodiscard]] at::Tensor rememberedMaps(const LearningBatch& batch, const AttentionMemory& memory, cv::Size size);

}  // namespace overlook
