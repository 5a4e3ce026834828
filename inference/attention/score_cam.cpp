#include <torch/csrc/api/include/torch/types.h>

#include "inference/attention/bilinear.h"
#include "inference/attention/evidence.h"
#include "inference/attention/map_sums.h"
#include "inference/attention/methods.h"
#include "inference/attention/scores.h"
#include "inference/attention/variant_scores.h"

namespace overlook {

namespace {

/// Channels [n, h, w] as masks [n, 1, H, W] from 0 to 1.
at::Tensor masksOf(const at::Tensor& channels, at::IntArrayRef size) {
    const auto planes = bilinear(channels.unsqueeze(1), size);
    const auto lowest = planes.amin({2, 3}, /*keepdim=*/true);
    const auto range = planes.amax({2, 3}, /*keepdim=*/true) - lowest;
    return torch::where(range > 0, (planes - lowest) / range, torch::zeros_like(planes));
}

}  // namespace

std::vector<at::Tensor> scoreCam(const Evidence& evidence) {
    const auto& request = evidence.request();
    const auto activation = evidence.activation(evidence.layer());
    const auto flat = activation.flatten(1);
    const auto varying = (flat.amax(1) > flat.amin(1)).nonzero().squeeze(1);  // a constant channel masks nothing
    auto weights =
        torch::zeros({static_cast<std::int64_t>(request.classes.size()), activation.size(0)}, activation.options());
    if (varying.numel() > 0) {
        const auto channels = activation.index_select(0, varying);
        Variants masked{varying.numel(), tensorsAtOnce(request.input), {}};
        masked.scores = [&](std::int64_t first, std::int64_t end) {
            const auto masks = masksOf(channels.slice(0, first, end), request.input.sizes().slice(2));
            const auto logits = evidence.network().forward(request.input * masks, {}).logits;
            return meanScoresOfClasses(logits, request.classes, evidence.regions());
        };
        const auto scores = variantScores(masked, request.job);  // [channels, N]
        weights.index_copy_(1, varying, scores.softmax(0).t().to(weights.scalar_type()));
    }
    return rectifiedSums(weights, activation);
}

}  // namespace overlook
