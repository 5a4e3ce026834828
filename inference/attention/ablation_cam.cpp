#include <torch/csrc/api/include/torch/types.h>

#include "inference/attention/evidence.h"
#include "inference/attention/map_sums.h"
#include "inference/attention/methods.h"
#include "inference/attention/scores.h"
#include "inference/attention/variant_scores.h"

namespace overlook {

namespace {

/// Copies of the activation [1, C, h, w], each without one of the channels.
at::Tensor withoutEach(const at::Tensor& activation, const at::Tensor& channels) {
    const auto count = channels.size(0);
    auto copies = activation.repeat({count, 1, 1, 1});
    copies.index_put_({torch::arange(count, channels.options()), channels}, torch::zeros({}, copies.options()));
    return copies;
}

/// How much each class's score falls without each channel, [N, C].
at::Tensor drops(const Evidence& evidence, const at::Tensor& activation, const at::Tensor& base) {
    const auto& request = evidence.request();
    const auto& layer = evidence.layer();
    if (evidence.feedsHead(layer))
        return evidence.meanGradients(layer) * activation.sum({1, 2});
    auto drop = torch::zeros({base.size(0), activation.size(0)}, base.options());
    const auto active = (activation.flatten(1) != 0).any(1).nonzero().squeeze(1);
    if (active.numel() == 0)
        return drop;
    Variants ablated{active.numel(), tensorsAtOnce(activation), {}};
    ablated.scores = [&](std::int64_t first, std::int64_t end) {
        const auto edit = [&](const at::Tensor& whole) { return withoutEach(whole, active.slice(0, first, end)); };
        const auto logits = evidence.network().forwardEdited(request.input, layer, edit);
        return scoresOfClasses(logits, request.classes, evidence.regions());
    };
    const auto scores = variantScores(ablated, request.job);  // [channels, N]
    drop.index_copy_(1, active, (base - scores).t());
    return drop;
}

}  // namespace

std::vector<at::Tensor> ablationCam(const Evidence& evidence) {
    const auto activation = evidence.activation(evidence.layer());
    const auto base = scoresOfClasses(evidence.logits(), evidence.request().classes, evidence.regions())[0];  // [N]
    const auto size = torch::where(base == 0, torch::ones_like(base), base.abs());
    return rectifiedSums(drops(evidence, activation, base) / size.unsqueeze(1), activation);
}

}  // namespace overlook
