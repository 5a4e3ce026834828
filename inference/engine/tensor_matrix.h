#pragma once

#include <ATen/core/Tensor.h>

#include <opencv2/core.hpp>

namespace overlook {

/// A tensor [h, w] or [1, h, w] as a matrix of its own.
[[nodiscard]] cv::Mat1f matrixOf(const at::Tensor& map);

}  // namespace overlook
