#pragma once

#include <ATen/core/Tensor.h>

#include <vector>

#include "inference/core/model_card.h"

namespace c10 {
struct IValue;
}

namespace overlook {

/// The scores among what a model returned (a tensor, or a tuple, list or dictionary with tensors, of which the card's
/// `output` chooses one; the first without it): float32, [B, K] for classification, [B, K, h, w] for segmentation.
/// Throws Error (BadModel) naming the shape found and the one needed, or the outputs there are.
[[nodiscard]] at::Tensor scoresAmong(const c10::IValue& returned, const ModelCard& card);

/// The attention matrices among what a model returned, wherever they are nested: tensors [B, heads, L, L] whose rows
/// are shares that add up to 1, all of the first one's L.
[[nodiscard]] std::vector<at::Tensor> attentionsAmong(const c10::IValue& returned);

}  // namespace overlook
