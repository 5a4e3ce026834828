#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

namespace torch::nn {
class Module;
}
namespace torch::serialize {
class InputArchive;
class OutputArchive;
}  // namespace torch::serialize

namespace overlook {

/// The exponential moving average of a network's weights and buffers over the steps of its training (Polyak and
/// Juditsky, 1992, in the form of Tarvainen and Valpola, NeurIPS 2017): a ← d a + (1 - d) w, where d grows with the
/// number n of steps as (1 + n) / (10 + n) up to the chosen share, so that the first weights are soon forgotten.
class WeightAverage {
 public:
    /// `share` in 0 … 1 of the past. `module` must outlive this object.
    WeightAverage(torch::nn::Module& module, double share);

    /// Call after every step.
    void update();
    /// The network's weights and those kept here change places: the first time the average goes into the network, the
    /// second time it comes back.
    void exchange();

    /// What is kept here at the moment, and the number of steps.
    void save(torch::serialize::OutputArchive& archive) const;
    /// Throws c10::Error when the archive holds something else.
    void load(torch::serialize::InputArchive& archive);

 private:
    [[nodiscard]] std::vector<at::Tensor> weights() const;

    torch::nn::Module& m_module;
    double m_share;
    std::int64_t m_steps = 0;
    std::vector<at::Tensor> m_kept;
};

}  // namespace overlook
