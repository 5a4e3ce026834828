#pragma once

#include <ATen/core/Tensor.h>

#include <filesystem>

namespace torch::jit {
struct Module;
}

namespace overlook {

/// Loads a TorchScript file in evaluation mode, without parameter gradients.
/// Throws Error: Missing; BadModel saying what the file is instead (empty, text, another zip file, cut off, a folder,
/// …) and what to do.
[[nodiscard]] torch::jit::Module loadTorchScript(const std::filesystem::path& path, c10::Device device);

/// What LibTorch says went wrong, without its stack traces: one line.
[[nodiscard]] std::string shortReason(const std::exception& error);

}  // namespace overlook
