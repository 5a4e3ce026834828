#include "inference/attention/channel_attention.h"

#include <ATen/ops/flatten.h>

#include "inference/core/error.h"

namespace overlook {

namespace {

/// `attention` [C, 1, 1] or [C, C]
std::vector<float> weightsOf(const at::Tensor& attention) {
    const auto each = attention.dim() == 2 ? attention.mean(0) : attention.flatten();
    const auto values = each.to(at::kCPU, at::kFloat).contiguous();
    return {values.data_ptr<float>(), values.data_ptr<float>() + values.numel()};
}

}  // namespace

std::vector<ChannelWeights> channelAttentions(Network& network, const at::Tensor& input,
                                              const std::vector<LayerDescription>& layers) {
    std::vector<std::string> names;
    for (const auto& layer : layers)
        if (layer.attention == AttentionRole::Channels)
            names.push_back(layer.name);
    if (names.empty())
        throw Error(
            Error::Kind::BadRequest,
            OVERLOOK_TEXT("Error", "The model has no channel attention: no layer of it computes a weight a channel."));
    const auto pass = network.forward(input, names);
    std::vector<ChannelWeights> found;
    for (const auto& name : names)
        found.push_back({name, weightsOf(pass.activations.at(name).detach()[0])});
    return found;
}

}  // namespace overlook
