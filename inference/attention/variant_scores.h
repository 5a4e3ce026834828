#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <functional>

namespace overlook {

class JobControl;

/// Many changed versions of one picture (or of one activation), numbered, for the network to score.
struct Variants {
    std::int64_t count = 0;
    std::int64_t atOnce = 1;  ///< how many fit into memory
    /// Scores of the classes in the variants `first` … `end` - 1, [end - first, N].
    std::function<at::Tensor(std::int64_t first, std::int64_t end)> scores;
};

/// All scores, [count, N], without a graph. Several variants at a time, unless the network gives something else for
/// two together than for each alone (tracing can fix a batch size): then one at a time. Reports to `job` and asks it
/// between batches, when there is one. Throws Error (Cancelled), and what the network throws.
[[nodiscard]] at::Tensor variantScores(const Variants& variants, const JobControl* job);

/// How many tensors of this size to make at once: at least 1, at most 32.
[[nodiscard]] std::int64_t tensorsAtOnce(const at::Tensor& one);

}  // namespace overlook
