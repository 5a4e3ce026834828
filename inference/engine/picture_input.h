#pragma once

#include <ATen/core/Tensor.h>

#include <opencv2/core.hpp>
#include <string>

#include "inference/core/model_card.h"

namespace overlook {

/// The size a picture is fed at: `text` is "" (the card's size, or the picture's own when any size is taken), "native"
/// (the picture's own) or "HxW" in pixels. Throws Error (BadRequest) for anything else.
[[nodiscard]] cv::Size inputSize(const std::string& text, const ModelCard& card, cv::Size picture);

/// A picture at the size it is fed at. One that has the size already is not touched. Otherwise it is resized without
/// keeping its proportions: bilinear, or by area averages when a side shrinks to less than half (bilinear would skip
/// pixels there).
[[nodiscard]] cv::Mat3b fedPixels(const cv::Mat3b& rgb, cv::Size size);

/// Those pixels as the card wants them: float32 [1, 3, H, W], (pixel - mean) / deviation, channels in the card's order,
/// or [1, 1, H, W] for a card of grey pictures (see pictureBatch).
[[nodiscard]] at::Tensor pictureInput(const cv::Mat3b& rgb, const ModelCard& card, cv::Size size);

/// The colour (RGB, 0 … 255) whose input is 0 everywhere: the mean of the card.
[[nodiscard]] cv::Vec3f meanColour(const ModelCard& card);

}  // namespace overlook
