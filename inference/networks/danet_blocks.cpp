#include "inference/networks/danet_blocks.h"

#include <ATen/ops/matmul.h>
#include <ATen/TensorOperators.h>

#include <utility>

#include "inference/networks/attention_roles.h"

namespace overlook {

PositionAttention::PositionAttention(ModuleTree& tree, std::string name, int channels, int inside)
    : m_name(std::move(name)) {
    tree.addConvolution(m_name + ".query_conv", {channels, inside, 1, 1, 0, 1, 1, true});
    tree.addConvolution(m_name + ".key_conv", {channels, inside, 1, 1, 0, 1, 1, true});
    tree.addConvolution(m_name + ".value_conv", {channels, channels, 1, 1, 0, 1, 1, true});
    tree.addScalar(m_name + ".gamma", 0);
}

at::Tensor PositionAttention::run(LayerRun& run, const at::Tensor& x) const {
    const at::Tensor query = run.layer(m_name + ".query_conv", x).flatten(2);  // [B, c, N]
    const at::Tensor key = run.layer(m_name + ".key_conv", x).flatten(2);
    const at::Tensor value = run.layer(m_name + ".value_conv", x).flatten(2);
    const auto positions = query.size(2);
    const at::Tensor weights = at::matmul(query.transpose(1, 2), key).softmax(-1);  // [B, N, N]
    const at::Tensor shown =
        run.publish(m_name, weights.view({x.size(0), positions, x.size(2), x.size(3)}), kSimilarityMatrix);
    const at::Tensor gathered = at::matmul(value, shown.flatten(2).transpose(1, 2)).view_as(x);
    return run.parameter(m_name + ".gamma") * gathered + x;
}

ChannelAttention::ChannelAttention(ModuleTree& tree, std::string name) : m_name(std::move(name)) {
    tree.addScalar(m_name + ".gamma", 0);
}

at::Tensor ChannelAttention::run(LayerRun& run, const at::Tensor& x) const {
    const at::Tensor channels = x.flatten(2);                                  // [B, C, N]
    const at::Tensor energy = at::matmul(channels, channels.transpose(1, 2));  // [B, C, C]
    const at::Tensor distances = energy.amax({2}, /*keepdim=*/true) - energy;  // ≥ 0
    const at::Tensor weights = run.publish(m_name, distances.softmax(-1), kChannelAttention);
    return run.parameter(m_name + ".gamma") * at::matmul(weights, channels).view_as(x) + x;
}

}  // namespace overlook
