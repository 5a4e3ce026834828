#pragma once

#include <memory>

#include "inference/training/attention_memory.h"
#include "inference/training/training_method.h"

namespace overlook {

/// Classification of pictures from some of which the pixels that were attended to so far are dropped, so that other
/// parts of the object must be found (Jiang et al., "Online Attention Accumulation for Weakly Supervised Semantic
/// Segmentation", TPAMI 2022): in `dropRate` of the pictures, pixels whose accumulated map of any label is above
/// `dropThreshold` become the mean colour. Which pictures is drawn from torch's default generator.
[[nodiscard]] std::unique_ptr<TrainingMethod> makeAttentionDrop(const AccumulationParameters& parameters,
                                                                AttentionMemory memory);

}  // namespace overlook
