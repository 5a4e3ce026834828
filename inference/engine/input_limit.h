#pragma once

#include <cstdint>
#include <opencv2/core.hpp>
#include <string>
#include <vector>

#include "inference/protocol/messages.h"

namespace overlook {

struct LoadedModel;

/// An estimate of the memory that a pass needs for each pixel of its input, bytes. `layers` with their shapes for an
/// input of `pixels` pixels. Without a graph that is what neighbouring layers hold at once; from the layer
/// `recordedFrom` on (empty = none) everything stays until the backward pass, and gradients come on top.
[[nodiscard]] double bytesPerPixel(const std::vector<LayerDescription>& layers, std::int64_t pixels,
                                   const std::string& recordedFrom);

/// `wanted`, or the largest size of about the same proportions whose pass fits into `available` bytes; a reduced side
/// is a multiple of 32.
[[nodiscard]] cv::Size affordableSize(cv::Size wanted, double bytesPerPixel, std::uint64_t available);

/// Memory that can be had without swapping, bytes; the largest number where the system does not tell.
[[nodiscard]] std::uint64_t availableMemory();

/// How many of `wanted` inputs of this size a batch may have for the main memory, at least 1.
[[nodiscard]] std::size_t affordableCount(std::size_t wanted, cv::Size size, const LoadedModel& model,
                                          const std::string& layer);

/// The size to feed when `wanted` is asked for and `layer` (empty = none) is captured: reduced, with a warning, where
/// the main memory would not do. The size on a model card is never changed.
[[nodiscard]] cv::Size affordableInput(cv::Size wanted, const LoadedModel& model, const std::string& layer,
                                       std::vector<Sentence>& warnings);

}  // namespace overlook
