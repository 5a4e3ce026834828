#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "inference/core/pickle.h"
#include "inference/networks/weights_file.h"

namespace overlook {

struct TensorType;

/// A block of numbers that a pickle says is kept outside it.
struct StorageClaim {
    std::string key;
    const TensorType* type = nullptr;
    std::int64_t count = 0;  ///< of numbers; nothing promises that they are there
};

/// Reads one block of numbers: [count], or throws Error (BadModel) when they are not there.
using StorageReader = std::function<at::Tensor(const StorageClaim&)>;

/// Throws Error (BadModel) unless the node (of kind Outside) describes a block of numbers of a known type.
[[nodiscard]] StorageClaim storageClaim(const Pickle& pickle, const PickleNode& node);

/// Finds the state dictionary in what torch.save pickled and puts its tensors together. Every block is read once, only
/// when it is needed. Throws Error (BadModel) that names the class or function when the pickle needs one that does not
/// belong into a state dictionary.
[[nodiscard]] WeightsFile stateDictionary(const Pickle& pickle, const StorageReader& readStorage,
                                          const std::filesystem::path& path);

}  // namespace overlook
