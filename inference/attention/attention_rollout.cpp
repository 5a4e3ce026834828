#include "inference/attention/attention_rollout.h"

#include <torch/csrc/api/include/torch/types.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "inference/attention/evidence.h"
#include "inference/attention/map_sums.h"
#include "inference/attention/methods.h"
#include "inference/core/error.h"

namespace overlook {

namespace {

/// Rows and columns of the patches, which are square: as many as there are, in the picture's proportions.
std::vector<std::int64_t> patchGrid(std::int64_t patches, const at::Tensor& input) {
    const double ratio = static_cast<double>(input.size(2)) / static_cast<double>(input.size(3));
    const auto rows = std::max<std::int64_t>(1, std::llround(std::sqrt(static_cast<double>(patches) * ratio)));
    if (patches % rows != 0)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error",
                                  "The model's attention goes to %1 patches, which do not fill a picture of these "
                                  "proportions. Choose a square input size."),
                    {std::to_string(patches)});
    return {rows, patches / rows};
}

}  // namespace

at::Tensor attentionRollout(const std::vector<at::Tensor>& matrices) {
    at::Tensor rollout;
    for (const auto& matrix : matrices) {
        auto mixed = matrix.dim() == 3 ? matrix.mean(0) : matrix;
        mixed = mixed + torch::eye(mixed.size(0), mixed.options());
        mixed = mixed / mixed.sum(1, /*keepdim=*/true);
        rollout = rollout.defined() ? torch::matmul(mixed, rollout) : mixed;
    }
    return rollout;
}

std::vector<at::Tensor> rolloutMaps(const Evidence& evidence) {
    std::vector<at::Tensor> matrices;
    for (const auto& attention : evidence.attentions())
        matrices.push_back(attention.detach()[0].to(at::kFloat));  // [heads, L, L]
    if (matrices.empty())
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error",
                                  "The model returns no attention matrices, so there is no rollout. Export it so that "
                                  "it returns them besides the scores."));
    const auto patches = attentionRollout(matrices)[0].slice(0, 1);  // of the class token, which is the first
    const auto map = patches.view(patchGrid(patches.size(0), evidence.request().input));
    return std::vector<at::Tensor>(evidence.request().classes.size(), finishedMap(map));
}

}  // namespace overlook
