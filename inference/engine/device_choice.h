#pragma once

#include <c10/core/Device.h>

#include <string>
#include <vector>

#include "inference/core/sentence.h"

namespace overlook {

/// The device for "", "cpu", "cuda" or "cuda:1": the best there is for "", the CPU with a warning that says why when
/// the wanted one is not there. Throws Error (BadRequest) for anything else.
[[nodiscard]] c10::Device chooseDevice(const std::string& wanted, std::vector<Sentence>& warnings);

/// "CPU, 2 threads" or "CUDA GPU 0".
[[nodiscard]] std::string deviceText(c10::Device device);

}  // namespace overlook
