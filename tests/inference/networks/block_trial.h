#pragma once

#include <ATen/core/Tensor.h>

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "inference/networks/layer_run.h"
#include "inference/networks/module_tree.h"

namespace overlook::test {

/// float64 values, row by row.
[[nodiscard]] at::Tensor tensorOf(const std::vector<std::int64_t>& shape, const std::vector<double>& values);

/// All values in their order, row by row.
[[nodiscard]] std::vector<double> valuesOf(const at::Tensor& tensor);

/// Fails unless the values are equal to 6 digits behind the point.
void expectValues(const at::Tensor& tensor, const std::vector<double>& expected);

/// A block on its own, float64 and in evaluation mode, with chosen weights.
class BlockTrial {
 public:
    [[nodiscard]] ModuleTree& tree() { return m_tree; }
    /// Must come after the block has added its layers.
    void setWeight(const std::string& name, const std::vector<double>& values);
    void setBuffer(const std::string& name, const std::vector<double>& values);
    at::Tensor run(const std::function<at::Tensor(LayerRun& run)>& block);
    /// Published by the last run.
    [[nodiscard]] at::Tensor published(const std::string& name) const { return m_published.at(name); }

 private:
    ModuleTree m_tree;
    std::map<std::string, at::Tensor> m_published;
};

}  // namespace overlook::test
