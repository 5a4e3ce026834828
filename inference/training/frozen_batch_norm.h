#pragma once

#include <memory>
#include <vector>

namespace torch::nn {
class Module;
}

namespace overlook {

/// Batch normalisation by the statistics collected so far, which stay as they are, for as long as this lives. All other
/// layers keep their mode.
class FrozenBatchNorm {
 public:
    explicit FrozenBatchNorm(torch::nn::Module& module);
    ~FrozenBatchNorm();
    FrozenBatchNorm(const FrozenBatchNorm&) = delete;
    FrozenBatchNorm& operator=(const FrozenBatchNorm&) = delete;

 private:
    std::vector<std::shared_ptr<torch::nn::Module>> m_frozen;  ///< those that were in training mode
};

}  // namespace overlook
