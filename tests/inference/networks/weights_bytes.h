#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

/// Weights files put together by hand for tests, from pickle instructions.
namespace overlook::test {

[[nodiscard]] std::string littleBytes(std::uint64_t value, int count);
[[nodiscard]] std::string floatBytes(const std::vector<float>& values);

/// Instructions that leave one value on the stack.
[[nodiscard]] std::string pickledText(const std::string& text);
[[nodiscard]] std::string pickledInteger(std::int64_t value);
[[nodiscard]] std::string pickledTuple(const std::vector<std::int64_t>& values);
[[nodiscard]] std::string pickledGlobal(const std::string& module, const std::string& name);
[[nodiscard]] std::string pickledDictionary(const std::vector<std::pair<std::string, std::string>>& entries);

/// A tensor over the block of numbers `key`, which is said to have `count` numbers.
struct PickledTensor {
    std::vector<std::int64_t> sizes;
    std::vector<std::int64_t> strides;
    std::int64_t count = 0;
    std::int64_t offset = 0;
    std::string key = "0";
    std::string storage = "FloatStorage";
};
[[nodiscard]] std::string pickledTensor(const PickledTensor& tensor);

/// The file of torch.save since PyTorch 1.6: `value` pickled, with blocks of numbers by key.
using Blocks = std::vector<std::pair<std::string, std::string>>;
[[nodiscard]] std::string torchZipOf(const std::string& value, const Blocks& blocks);

/// The file of torch.save before PyTorch 1.6; every block with the count of its numbers in front.
[[nodiscard]] std::string legacyTorchOf(const std::string& value, const Blocks& blocks);

/// Two weights, "a" [2, 3] = 0 … 5 and "b" = its transposed view, [3, 2], over the same numbers.
[[nodiscard]] std::string pickledTwoViews();
[[nodiscard]] Blocks sixNumbers();

}  // namespace overlook::test
