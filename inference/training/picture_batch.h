#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <opencv2/core.hpp>
#include <random>
#include <vector>

#include "inference/core/model_card.h"

namespace overlook {

/// Pictures of equal size as a network's input: float32 [B, 3, H, W], (pixel - mean) / deviation of the card. For a
/// card of grey pictures [B, 1, H, W]: the luma 0.299 R + 0.587 G + 0.114 B (ITU-R BT.601) of pixel, mean and
/// deviation.
[[nodiscard]] at::Tensor pictureBatch(const std::vector<cv::Mat3b>& pictures, const ModelCard& card);
/// The same of pixels that need not be whole numbers.
[[nodiscard]] at::Tensor floatPictureBatch(const std::vector<cv::Mat3f>& pictures, const ModelCard& card);

/// Evenly distributed in [low, high); the same with every standard library.
[[nodiscard]] double uniform(std::mt19937_64& random, double low, double high);

/// 0 … count - 1 in an order that depends on the generator only.
[[nodiscard]] std::vector<std::size_t> shuffled(std::size_t count, std::mt19937_64& random);

}  // namespace overlook
