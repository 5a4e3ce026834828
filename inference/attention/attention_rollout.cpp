#include "inference/attention/attention_rollout.h"

#include <torch/csrc/api/include/torch/types.h>

#include "inference/attention/evidence.h"
#include "inference/attention/map_sums.h"
#include "inference/attention/methods.h"
#include "inference/attention/patch_grid.h"
#include "inference/core/error.h"

namespace overlook {

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
