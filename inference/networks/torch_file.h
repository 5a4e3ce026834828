#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "inference/networks/weights_file.h"

namespace overlook {

/// What torch.save writes: a pickle that describes the tensors, and their numbers beside it. Since PyTorch 1.6 in a zip
/// file, before that ("legacy") one after the other.
[[nodiscard]] bool isZipBeginning(std::string_view beginning);
[[nodiscard]] bool isLegacyTorchBeginning(std::string_view beginning);

/// False for TorchScript, which looks alike but has code, and for any other zip file.
[[nodiscard]] bool isTorchZipWithoutCode(const std::filesystem::path& path);

[[nodiscard]] WeightsFile readTorchZip(const std::filesystem::path& path);
[[nodiscard]] WeightsFile readLegacyTorch(const std::filesystem::path& path);

/// The bytes of a zip file that torch.load(…, weights_only=True) reads.
[[nodiscard]] std::string torchBytes(const std::vector<NamedTensor>& tensors);

}  // namespace overlook
