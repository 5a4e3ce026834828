#include "inference/networks/cbam_block.h"

#include <ATen/ops/cat.h>
#include <ATen/TensorOperators.h>

#include <algorithm>
#include <utility>

#include "inference/networks/attention_roles.h"

namespace overlook {

namespace {

constexpr int kSpatialKernel = 7;
constexpr double kSpatialMomentum = 0.01;

}  // namespace

CbamBlock::CbamBlock(ModuleTree& tree, std::string name, int channels, int reduction)
    : m_mlp(name + ".ChannelGate.mlp"), m_spatial(name + ".SpatialGate.spatial"), m_name(std::move(name)) {
    const int narrow = std::max(1, channels / reduction);
    tree.addLinear(m_mlp + ".1", channels, narrow);
    tree.addRelu(m_mlp + ".2");
    tree.addLinear(m_mlp + ".3", narrow, channels);
    tree.addConvolution(m_spatial + ".conv", {2, 1, kSpatialKernel, 1, kSpatialKernel / 2});
    tree.addBatchNorm(m_spatial + ".bn", 1, kSpatialMomentum);
}

at::Tensor CbamBlock::run(LayerRun& run, const at::Tensor& x) const {
    const at::Tensor weighted = x * run.publish(m_name + ".channels", channelWeights(run, x), kChannelAttention);
    return weighted * run.publish(m_name + ".positions", positionWeights(run, weighted), kSpatialAttention);
}

at::Tensor CbamBlock::channelScores(LayerRun& run, const at::Tensor& pooled) const {
    return run.layer(m_mlp + ".3", run.layer(m_mlp + ".2", run.layer(m_mlp + ".1", pooled)));
}

at::Tensor CbamBlock::channelWeights(LayerRun& run, const at::Tensor& x) const {
    const at::Tensor scores = channelScores(run, x.mean({2, 3})) + channelScores(run, x.amax({2, 3}));
    return scores.sigmoid().unsqueeze(2).unsqueeze(3);
}

at::Tensor CbamBlock::positionWeights(LayerRun& run, const at::Tensor& x) const {
    const at::Tensor planes = at::cat({x.amax({1}, /*keepdim=*/true), x.mean({1}, /*keepdim=*/true)}, 1);
    return run.layer(m_spatial + ".bn", run.layer(m_spatial + ".conv", planes)).sigmoid();
}

}  // namespace overlook
