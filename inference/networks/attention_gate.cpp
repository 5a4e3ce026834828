#include "inference/networks/attention_gate.h"

#include <ATen/TensorOperators.h>

#include <algorithm>
#include <utility>

#include "inference/networks/attention_roles.h"
#include "inference/networks/upsampling.h"

namespace overlook {

AttentionGate::AttentionGate(ModuleTree& tree, std::string name, int skipChannels, int gatingChannels)
    : m_name(std::move(name)) {
    const int inside = std::max(1, skipChannels / 2);
    tree.addConvolution(m_name + ".theta", {skipChannels, inside, 2, 2});
    tree.addConvolution(m_name + ".phi", {gatingChannels, inside, 1, 1, 0, 1, 1, true});
    tree.addRelu(m_name + ".relu");
    tree.addConvolution(m_name + ".psi", {inside, 1, 1, 1, 0, 1, 1, true});
    tree.addConvolution(m_name + ".W.0", {skipChannels, skipChannels, 1, 1, 0, 1, 1, true});
    tree.addBatchNorm(m_name + ".W.1", skipChannels);
}

at::Tensor AttentionGate::run(LayerRun& run, const at::Tensor& skip, const at::Tensor& gating) const {
    const at::Tensor theta = run.layer(m_name + ".theta", skip);
    const at::Tensor phi = upsampledLike(run.layer(m_name + ".phi", gating), theta);
    const at::Tensor score = run.layer(m_name + ".psi", run.layer(m_name + ".relu", theta + phi));
    const at::Tensor attention = run.publish(m_name, upsampledLike(score.sigmoid(), skip), kSpatialAttention);
    return run.sequence(m_name + ".W", attention * skip);
}

}  // namespace overlook
