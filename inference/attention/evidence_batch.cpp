#include "inference/attention/evidence_batch.h"

#include <torch/csrc/api/include/torch/types.h>

#include <algorithm>
#include <utility>

#include "inference/attention/vector_jacobian.h"
#include "inference/core/error.h"

namespace overlook {

namespace {

/// Larger maps stay where they are: to bring them takes longer than to work with them there.
constexpr std::int64_t kLargestCopy = std::int64_t{256} << 20;

at::Tensor inputsOf(const std::vector<AttentionRequest>& requests) {
    std::vector<at::Tensor> inputs;
    for (const AttentionRequest& request : requests)
        inputs.push_back(request.input);
    return torch::cat(inputs);
}

}  // namespace

at::Tensor onHost(const at::Tensor& values) {
    if (!values.defined() || values.device().is_cpu())
        return values;
    const auto options = values.options().device(at::kCPU).pinned_memory(true);
    return at::empty(values.sizes(), options).copy_(values);
}

LinearHead onHost(LinearHead head) {
    head.weight = onHost(head.weight);
    head.bias = onHost(head.bias);
    return head;
}

EvidenceBatch::EvidenceBatch(Network& network, std::vector<AttentionRequest> requests, Passes passes)
    : m_network(network), m_passes(std::move(passes)) {
    SharedPasses* const shared = this;
    for (std::size_t i = 0; i < requests.size(); ++i) {
        requests[i].input = m_passes.input.narrow(0, static_cast<std::int64_t>(i), 1);
        m_evidence.push_back(std::make_unique<Evidence>(network, std::move(requests[i]), shared));
    }
}

EvidenceBatch::EvidenceBatch(Network& network, std::vector<AttentionRequest> requests)
    : EvidenceBatch(network, requests, Passes{inputsOf(requests), PassMemory::Device, network.linearHead()}) {}

/// What of a pass is worth to be brought to where the methods work, without its graph.
at::Tensor EvidenceBatch::handedOut(const at::Tensor& values) const {
    if (!values.defined() || m_passes.memory == PassMemory::Device)
        return values;
    const auto bytes = values.numel() * static_cast<std::int64_t>(values.element_size());
    return bytes <= kLargestCopy ? onHost(values.detach()) : values;
}

ForwardPass EvidenceBatch::forward(const Evidence& evidence, const std::vector<std::string>& layers) {
    if (!m_pass) {
        m_pass = m_network.forward(m_passes.input, layers);
        m_handed.emplace();
        m_handed->logits = handedOut(m_pass->logits);
        for (const auto& [layer, activation] : m_pass->activations)
            m_handed->activations[layer] = handedOut(activation);
        for (const auto& attention : m_pass->attentions)
            m_handed->attentions.push_back(handedOut(attention));
    }
    const auto index = indexOf(evidence);
    ForwardPass own;
    own.logits = m_handed->logits.narrow(0, index, 1);
    for (const auto& [layer, activation] : m_handed->activations)
        own.activations[layer] = activation.narrow(0, index, 1);
    for (const auto& attention : m_handed->attentions)
        own.attentions.push_back(attention.narrow(0, index, 1));
    return own;
}

std::map<std::string, at::Tensor> EvidenceBatch::gradients(const Evidence& evidence) {
    if (!m_gradients)
        computeGradients();
    const auto& request = evidence.request();
    std::map<std::string, at::Tensor> own;
    for (std::size_t i = 0; i < request.layers.size(); ++i) {
        const auto& all = (*m_gradients)[i];
        const auto count = static_cast<std::int64_t>(request.classes.size());
        own[request.layers[i]] = all.defined() ? all.select(1, indexOf(evidence)).narrow(0, 0, count) : all;
    }
    return own;
}

std::int64_t EvidenceBatch::indexOf(const Evidence& evidence) const {
    const auto found = std::find_if(m_evidence.begin(), m_evidence.end(),
                                    [&evidence](const auto& each) { return each.get() == &evidence; });
    return found - m_evidence.begin();
}

/// The n-th class of every picture; a picture that has none, or is wrong, asks for nothing.
at::Tensor EvidenceBatch::directionOfAll(std::size_t n) const {
    auto directions = torch::zeros_like(m_handed->logits.detach());
    for (std::size_t i = 0; i < m_evidence.size(); ++i) {
        if (n >= m_evidence[i]->request().classes.size())
            continue;
        try {
            directions.narrow(0, static_cast<std::int64_t>(i), 1).copy_(m_evidence[i]->direction(n));
        } catch (const Error&) {
            // Whoever asks for this picture is told.
        }
    }
    return directions.to(m_pass->logits.device());
}

void EvidenceBatch::computeGradients() {
    std::size_t most = 0;
    for (const auto& each : m_evidence)
        most = std::max(most, each->request().classes.size());
    std::vector<at::Tensor> inputs;
    for (const auto& layer : m_evidence.front()->request().layers)
        inputs.push_back(m_pass->activations.at(layer));
    m_gradients.emplace(inputs.size());
    if (!m_pass->logits.requires_grad())
        return;
    *m_gradients =
        vectorJacobianProducts(m_pass->logits, inputs, most, [this](std::size_t n) { return directionOfAll(n); });
    for (at::Tensor& gradient : *m_gradients)
        gradient = handedOut(gradient);
}

}  // namespace overlook
