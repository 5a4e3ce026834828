#pragma once

#include <ATen/core/Tensor.h>

#include <vector>

namespace torch::nn {
class Module;
}

namespace overlook::test {

/// float32, evenly spread in (−amplitude, amplitude), in a fixed disorder. torchvision_logits.py has the same formula.
[[nodiscard]] at::Tensor formulaValues(const std::vector<std::int64_t>& shape, double amplitude);

/// Sets all parameters and batch statistics by the formula.
void setFormulaWeights(torch::nn::Module& module);

}  // namespace overlook::test
