#pragma once

#include <ATen/core/Tensor.h>

namespace overlook {

/// Bilinear resizing, [B, C, h, w] -> [B, C, H, W] with the height and width of `like`.
[[nodiscard]] at::Tensor upsampledLike(const at::Tensor& maps, const at::Tensor& like, bool alignCorners = false);

/// Every position as a 2×2 square, [B, C, h, w] -> [B, C, 2h, 2w].
[[nodiscard]] at::Tensor doubledNearest(const at::Tensor& maps);

}  // namespace overlook
