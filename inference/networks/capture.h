#pragma once

#include <ATen/core/Tensor.h>

#include <string>
#include <vector>

namespace overlook {

/// Captures an activation: makes it the start of the recorded graph when nothing before it is recorded, and hands on a
/// copy, so that later in-place operations cannot change what was captured.
struct CapturedActivation {
    at::Tensor kept;      ///< requires a gradient
    at::Tensor handedOn;  ///< what the rest of the network computes with
};
[[nodiscard]] CapturedActivation captureActivation(const at::Tensor& activation);

/// Throws Error (BadRequest) naming the layer that is unknown and some that exist.
[[noreturn]] void throwUnknownLayer(const std::string& layer, const std::vector<std::string>& known);

/// Throws Error (BadRequest) unless `input` is [B, channels, H, W] with sides of at least `smallestSide`.
void checkInput(const at::Tensor& input, int smallestSide, int channels = 3);

/// "[1, 3, 224, 224]"
[[nodiscard]] std::string shapeText(at::IntArrayRef shape);

}  // namespace overlook
