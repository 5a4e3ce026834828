#pragma once

#include <ATen/core/Tensor.h>

#include <string>
#include <vector>

#include "inference/protocol/messages.h"

namespace overlook {

/// Sets the number of threads that LibTorch computes with (0 = all cores); its own default is half of them.
void setComputeThreads(int threads);

/// Lets a GPU compute with all bits of its float32 numbers, as a CPU does. By itself LibTorch lets cuDNN's convolutions
/// round them to TF32 (10 bits), which moves attention maps by some thousandths of their peak.
void useFullPrecision();

/// Lets this thread, and those it starts, take numbers smaller than 1e-38 for 0: processors compute with them many
/// times slower, and a softmax over thousands of positions is full of them.
void skipDenormals();

/// "CPU, 2 threads", "CUDA 1: NVIDIA H200, 2 threads"
[[nodiscard]] std::string deviceText(c10::Device device);

/// What models can be computed on, or why that is the CPU alone.
[[nodiscard]] DeviceList usableDevices();

/// The device of that name ("cpu", "cuda", "cuda:1"); empty = the best there is. When there is no such GPU the CPU is
/// taken and a warning says so. Throws Error (BadRequest) for any other name.
[[nodiscard]] c10::Device chosenDevice(const std::string& name, std::vector<Sentence>& warnings);

}  // namespace overlook
