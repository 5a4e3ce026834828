#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

namespace overlook {

/// Rows and columns of as many patches, or positions, as there are, in the proportions of `input` [1, 3, H, W].
/// Throws Error (BadRequest) when they do not fill a rectangle of these proportions.
[[nodiscard]] std::vector<std::int64_t> patchGrid(std::int64_t patches, const at::Tensor& input);

}  // namespace overlook
