#pragma once

#include <filesystem>
#include <map>
#include <optional>
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

/// Bytes that lie in a zip file of torch.save beside what torch.load looks at, by their name.
using TorchRecords = std::map<std::string, std::string>;

/// The bytes of a zip file that torch.load(…, weights_only=True) reads.
[[nodiscard]] std::string torchBytes(const std::vector<NamedTensor>& tensors, const TorchRecords& records = {});

/// A record of such a file; none when it has none of this name. Throws Error: Missing, Unreadable, BadModel.
[[nodiscard]] std::optional<std::string> torchRecord(const std::filesystem::path& path, const std::string& name);

}  // namespace overlook
