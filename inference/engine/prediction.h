#pragma once

#include <ATen/core/Tensor.h>

#include "inference/core/model_card.h"
#include "inference/engine/explanation.h"
#include "inference/protocol/messages.h"

namespace overlook {

/// What the scores of one picture say, [1, K] or [1, K, h, w].
[[nodiscard]] Prediction prediction(const at::Tensor& logits, const ModelCard& card, const PreparedPicture& picture);

}  // namespace overlook
