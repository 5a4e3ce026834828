#include "inference/networks/layer_run.h"

#include <torch/nn/module.h>

namespace overlook {

at::Tensor LayerRun::layer(const std::string& name, const at::Tensor& input) {
    return show(name, isSkipping() ? input : m_tree.run(name, input));
}

at::Tensor LayerRun::publishLayer(const std::string& name, const at::Tensor& input) {
    return m_published[name] = layer(name, input);
}

at::Tensor LayerRun::sequence(const std::string& group, const at::Tensor& input) {
    at::Tensor x = input;
    for (const auto& child : m_tree.childrenOf(group))
        x = m_tree.isLayer(child) ? layer(child, x) : sequence(child, x);
    return show(group, x);
}

at::Tensor LayerRun::show(const std::string& group, const at::Tensor& output) {
    if (isSkipping()) {
        if (group != m_known->layer)
            return output;
        const at::Tensor known = m_known->activation;
        m_known.reset();
        return known;
    }
    if (!m_step)
        return output;
    return shown(group, *m_tree.find(group), output);
}

at::Tensor LayerRun::publish(const std::string& name, const at::Tensor& output, const char* kind) {
    at::Tensor handedOn = output;
    if (m_step && !isSkipping())
        handedOn = shown(name, torch::nn::Module(kind), output);
    m_published[name] = handedOn;
    return handedOn;
}

at::Tensor LayerRun::shown(const std::string& name, const torch::nn::Module& module, const at::Tensor& output) {
    const int call = ++m_calls[name];
    return m_step(call == 1 ? name : name + ":" + std::to_string(call), module, output);
}

}  // namespace overlook
