#pragma once

#include <memory>

#include "inference/training/training_method.h"

namespace overlook {

/// Guided attention (Li et al., "Tell Me Where to Look: Guided Attention Inference Network", CVPR 2018), for networks
/// with a linear head behind global average pooling. There the class's Grad-CAM is ReLU(W · features) / positions,
/// whose gradient needs no second backward pass.
///
/// L_cl + α L_am: what is still recognised of a class, averaged over a picture's labels, when its attended part is
/// hidden (eq. 6). `usesHints` adds ω L_e, the distance of the labelled classes' maps to hints where there are any
/// (eq. 8). Throws Error (BadRequest) for an unknown choice; loss() throws it for a network without such a head.
[[nodiscard]] std::unique_ptr<TrainingMethod> makeGuidedAttention(const GuidedAttentionParameters& parameters,
                                                                  bool usesHints);

}  // namespace overlook
