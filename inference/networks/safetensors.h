#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "inference/networks/weights_file.h"

namespace overlook {

/// The format of the safetensors project: the length of a header (8 bytes, little-endian), the header as JSON, and the
/// numbers of the tensors one after the other.
[[nodiscard]] WeightsFile readSafetensors(const std::filesystem::path& path);
[[nodiscard]] std::string safetensorsBytes(const std::vector<NamedTensor>& tensors);

/// Whether a file that begins so (16 bytes suffice) is one.
[[nodiscard]] bool isSafetensorsBeginning(std::string_view beginning);

}  // namespace overlook
