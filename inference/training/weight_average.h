#pragma once

#include <cstdint>
#include <vector>

#include "inference/training/weight_copy.h"

namespace torch::serialize {
class InputArchive;
class OutputArchive;
}  // namespace torch::serialize

namespace overlook {

/// The exponential moving average of a network's weights and buffers over the steps of its training (Polyak and
/// Juditsky, 1992, in the form of Tarvainen and Valpola, NeurIPS 2017): a ← d a + (1 - d) w, where d grows with the
/// number n of steps as (1 + n) / (10 + n) up to the chosen share, so that the first weights are soon forgotten.
/// With a share s of the start, w is s w₀ + (1 - s) w there, w₀ being the weights when this was made (Wortsman et al.,
/// CVPR 2022).
class WeightAverage {
 public:
    /// `share` in 0 … 1 of the past; 0 = no average over steps. `module` must outlive this object.
    explicit WeightAverage(torch::nn::Module& module, double share, double startShare = 0);

    /// Call after every step.
    void update();
    /// The average, to be put into the network with exchange() or CopyInPlace.
    [[nodiscard]] WeightCopy& copy() { return m_copy; }

    /// What is in copy() at the moment, and the number of steps.
    void save(torch::serialize::OutputArchive& archive) const;
    /// Throws c10::Error when the archive holds something else.
    void load(torch::serialize::InputArchive& archive);

 private:
    WeightCopy m_copy;
    std::vector<at::Tensor> m_start;  ///< nothing where none of it is to be kept
    double m_share;
    double m_startShare;
    std::int64_t m_steps = 0;
};

}  // namespace overlook
