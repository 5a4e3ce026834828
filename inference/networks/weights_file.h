#pragma once

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <string>
#include <vector>

#include "inference/core/sentence.h"

namespace overlook {

/// One entry of a state dictionary.
struct NamedTensor {
    std::string name;  ///< "layer1.0.conv1.weight"
    at::Tensor value;  ///< on the CPU, any strides; entries may share their numbers
};

/// A state dictionary: the weights of a network without its code.
struct WeightsFile {
    std::vector<NamedTensor> tensors;  ///< in the order of the file, every name once
    std::vector<Sentence> notes;       ///< what was unwrapped or left out on the way to them
};

/// Whether the file, by its beginning and its members rather than its name, holds weights (or other Python objects that
/// torch.save wrote) instead of a network with its code. False for what cannot be read.
[[nodiscard]] bool isWeightsFile(const std::filesystem::path& path);

/// Reads a state dictionary: what torch.save wrote (.pth, .pt; also in the format before PyTorch 1.6), or .safetensors.
/// Checkpoints that keep it under "state_dict", "model", … and names that all begin with "module." or "_orig_mod." are
/// unwrapped. No code of the file is ever executed, and no memory is taken for numbers that the file does not have.
/// Throws Error: Missing; Unreadable; BadModel with one sentence saying what the file is instead and what to do.
[[nodiscard]] WeightsFile readWeights(const std::filesystem::path& path);
/// The same with the names as they are in the file.
[[nodiscard]] WeightsFile readWeightsAsNamed(const std::filesystem::path& path);

/// Writes the tensors completely or not at all: as .safetensors where the name ends so, otherwise as torch.save does,
/// for torch.load(…, weights_only=True). Throws Error: Storage; BadRequest for numbers of a type that is not read.
void writeWeights(const std::filesystem::path& path, const std::vector<NamedTensor>& tensors);

/// "conv1.weight float32 [64, 3, 7, 7]"
[[nodiscard]] std::string describedTensor(const NamedTensor& tensor);

}  // namespace overlook
