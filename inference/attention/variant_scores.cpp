#include "inference/attention/variant_scores.h"

#include <torch/csrc/api/include/torch/types.h>
#include <torch/csrc/api/include/torch/utils.h>

#include <algorithm>
#include <exception>
#include <string>
#include <vector>

#include "inference/core/error.h"
#include "inference/core/job_control.h"

namespace overlook {

namespace {

constexpr std::int64_t kMostAtOnce = 32;
constexpr std::int64_t kNumbersAtOnce = kMostAtOnce * 3 * 256 * 256;

bool isSame(const at::Tensor& found, const at::Tensor& expected) {
    const double tolerance = 1e-3 * expected.abs().max().item<double>() + 1e-6;
    return found.sizes() == expected.sizes() && (found - expected).abs().max().item<double>() <= tolerance;
}

/// Whether two variants together get the scores that each gets alone.
bool takesBatches(const Variants& variants) {
    if (variants.count < 2 || variants.atOnce < 2)
        return false;
    try {
        const auto together = variants.scores(0, 2);
        return together.size(0) == 2 && isSame(together.slice(0, 0, 1), variants.scores(0, 1)) &&
               isSame(together.slice(0, 1, 2), variants.scores(1, 2));
    } catch (const std::exception&) {
        return false;  // what is really wrong shows again with one at a time
    }
}

}  // namespace

at::Tensor variantScores(const Variants& variants, const JobControl* job) {
    const torch::NoGradGuard noGraph;
    if (job)
        job->checkpoint();
    const std::int64_t step = takesBatches(variants) ? variants.atOnce : 1;
    std::vector<at::Tensor> parts;
    for (std::int64_t first = 0; first < variants.count; first += step) {
        if (job) {
            job->checkpoint();
            job->report(static_cast<double>(first) / static_cast<double>(variants.count),
                        {OVERLOOK_TEXT("Job", "Trying changed pictures: %1 of %2"),
                         {std::to_string(first), std::to_string(variants.count)}});
        }
        parts.push_back(variants.scores(first, std::min(first + step, variants.count)));
    }
    return torch::cat(parts);
}

std::int64_t tensorsAtOnce(const at::Tensor& one) {
    return std::clamp(kNumbersAtOnce / std::max<std::int64_t>(1, one.numel()), std::int64_t{1}, kMostAtOnce);
}

}  // namespace overlook
