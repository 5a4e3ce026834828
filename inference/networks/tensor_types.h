#pragma once

#include <ATen/core/Tensor.h>

#include <optional>
#include <string_view>

namespace overlook {

/// One kind of numbers under its names in the file formats.
struct TensorType {
    c10::ScalarType type;
    const char* storage;      ///< Python class in .pth files: "torch.FloatStorage"
    const char* safetensors;  ///< "F32"
    const char* name;         ///< for people: "float32"
    std::int64_t bytes;       ///< of one number
};

/// Null when it is none of those that are read.
[[nodiscard]] const TensorType* tensorTypeOfStorage(std::string_view storageClass);
[[nodiscard]] const TensorType* tensorTypeOfSafetensors(std::string_view name);
[[nodiscard]] const TensorType* tensorType(c10::ScalarType type);

/// Product of the sizes; none when one is negative, when there are more than 64, or when so many numbers cannot be
/// addressed.
[[nodiscard]] std::optional<std::int64_t> countOf(at::IntArrayRef sizes, const TensorType& type);

}  // namespace overlook
