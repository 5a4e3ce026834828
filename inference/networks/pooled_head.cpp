#include "inference/networks/pooled_head.h"

#include <ATen/ops/conv2d.h>
#include <ATen/TensorOperators.h>

#include <utility>

namespace overlook {

PooledHead::PooledHead(ModuleTree& tree, PooledHeadPlan plan) : m_plan(std::move(plan)) {
    tree.addLinearClassifier(m_plan.linear, m_plan.channels, m_plan.classes);
}

NetworkOutputs PooledHead::run(LayerRun& run, const at::Tensor& features) const {
    const at::Tensor weight = run.parameter(m_plan.linear + ".weight");
    const at::Tensor kernel = weight.unsqueeze(2).unsqueeze(3);  // [K, C, 1, 1]
    const at::Tensor maps = run.publish(m_plan.linear + ".maps", at::conv2d(features, kernel));
    const at::Tensor logits = maps.mean({2, 3}) + run.parameter(m_plan.linear + ".bias");
    return {run.show(m_plan.linear, logits), maps, {}, features, weight};
}

LinearHead PooledHead::weights(const ModuleTree& tree) const {
    return {m_plan.featureLayer, tree.parameter(m_plan.linear + ".weight").detach(),
            tree.parameter(m_plan.linear + ".bias").detach()};
}

}  // namespace overlook
