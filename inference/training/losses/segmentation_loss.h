#pragma once

#include <ATen/core/Tensor.h>

namespace overlook {

/// Softmax cross-entropy of every pixel, averaged over the pixels that are known; 0 without any. `scores` [B, K, h, w],
/// resized to the masks (bilinear) where they are smaller; `masks` [B, H, W], int64: channel of `scores`, 255 =
/// unknown.
[[nodiscard]] at::Tensor segmentationCrossEntropy(const at::Tensor& scores, const at::Tensor& masks);

}  // namespace overlook
