#pragma once

#include <ATen/core/Tensor.h>

namespace overlook {

/// Planes [B, C, h, w] at another size: linear between cell centres, constant beyond the outer ones
/// (align_corners = false), as maps are shown.
[[nodiscard]] at::Tensor bilinear(const at::Tensor& planes, at::IntArrayRef size);

}  // namespace overlook
