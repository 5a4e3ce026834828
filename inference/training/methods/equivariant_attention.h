#pragma once

#include <memory>

#include "inference/training/training_method.h"

namespace overlook {

/// Class maps that follow a change of scale (Wang et al., "Self-supervised Equivariant Attention Mechanism for Weakly
/// Supervised Semantic Segmentation", CVPR 2020): classification of the picture and of its copy at `scale`, averaged,
/// plus `weight` times equivarianceLoss() of their maps. The paper's pixel correlation is not part of it. Throws Error
/// (BadRequest) when the scale is not above 0.
[[nodiscard]] std::unique_ptr<TrainingMethod> makeEquivariantAttention(double weight, double scale);

}  // namespace overlook
