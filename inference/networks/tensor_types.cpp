#include "inference/networks/tensor_types.h"

#include <algorithm>
#include <array>
#include <limits>

namespace overlook {

namespace {

constexpr std::size_t kMostDimensions = 64;  ///< that LibTorch can compute with

constexpr std::array<TensorType, 10> kTypes{{
    {c10::kFloat, "torch.FloatStorage", "F32", "float32", 4},
    {c10::kHalf, "torch.HalfStorage", "F16", "float16", 2},
    {c10::kBFloat16, "torch.BFloat16Storage", "BF16", "bfloat16", 2},
    {c10::kDouble, "torch.DoubleStorage", "F64", "float64", 8},
    {c10::kLong, "torch.LongStorage", "I64", "int64", 8},
    {c10::kInt, "torch.IntStorage", "I32", "int32", 4},
    {c10::kShort, "torch.ShortStorage", "I16", "int16", 2},
    {c10::kChar, "torch.CharStorage", "I8", "int8", 1},
    {c10::kByte, "torch.ByteStorage", "U8", "uint8", 1},
    {c10::kBool, "torch.BoolStorage", "BOOL", "bool", 1},
}};

template <typename Matches>
const TensorType* typeThat(Matches&& matches) {
    const auto* found = std::find_if(kTypes.begin(), kTypes.end(), matches);
    return found == kTypes.end() ? nullptr : found;
}

}  // namespace

const TensorType* tensorTypeOfStorage(std::string_view storageClass) {
    return typeThat([&](const TensorType& type) { return storageClass == type.storage; });
}

const TensorType* tensorTypeOfSafetensors(std::string_view name) {
    return typeThat([&](const TensorType& type) { return name == type.safetensors; });
}

const TensorType* tensorType(c10::ScalarType type) {
    return typeThat([&](const TensorType& known) { return known.type == type; });
}

std::optional<std::int64_t> countOf(at::IntArrayRef sizes, const TensorType& type) {
    if (sizes.size() > kMostDimensions)
        return std::nullopt;
    const std::int64_t most = std::numeric_limits<std::int64_t>::max() / type.bytes;
    std::int64_t count = 1;
    bool isEmpty = false;
    for (const std::int64_t size : sizes) {
        if (size < 0 || (size > 0 && count > most / size))
            return std::nullopt;
        isEmpty = isEmpty || size == 0;
        count *= std::max<std::int64_t>(1, size);  // strides are products too, also those of empty tensors
    }
    return isEmpty ? 0 : count;
}

}  // namespace overlook
