#include "inference/attention/evidence_batch.h"

#include <torch/csrc/api/include/torch/types.h>

#include <algorithm>
#include <utility>

#include "inference/attention/vector_jacobian.h"
#include "inference/core/error.h"

namespace overlook {

namespace {

std::vector<at::Tensor> inputsOf(const std::vector<std::unique_ptr<Evidence>>& evidence) {
    std::vector<at::Tensor> inputs;
    for (const auto& each : evidence)
        inputs.push_back(each->request().input);
    return inputs;
}

}  // namespace

EvidenceBatch::EvidenceBatch(Network& network, std::vector<AttentionRequest> requests) : m_network(network) {
    SharedPasses* const shared = this;
    for (auto& request : requests)
        m_evidence.push_back(std::make_unique<Evidence>(network, std::move(request), shared));
}

ForwardPass EvidenceBatch::forward(const Evidence& evidence, const std::vector<std::string>& layers) {
    if (!m_pass)
        m_pass = m_network.forward(torch::cat(inputsOf(m_evidence)), layers);
    const auto index = indexOf(evidence);
    ForwardPass own;
    own.logits = m_pass->logits.narrow(0, index, 1);
    for (const auto& [layer, activation] : m_pass->activations)
        own.activations[layer] = activation.narrow(0, index, 1);
    for (const auto& attention : m_pass->attentions)
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
    auto directions = torch::zeros_like(m_pass->logits.detach());
    for (std::size_t i = 0; i < m_evidence.size(); ++i) {
        if (n >= m_evidence[i]->request().classes.size())
            continue;
        try {
            directions.narrow(0, static_cast<std::int64_t>(i), 1).copy_(m_evidence[i]->direction(n));
        } catch (const Error&) {
            // Whoever asks for this picture is told.
        }
    }
    return directions;
}

void EvidenceBatch::computeGradients() {
    std::size_t most = 0;
    for (const auto& each : m_evidence)
        most = std::max(most, each->request().classes.size());
    std::vector<at::Tensor> inputs;
    for (const auto& layer : m_evidence.front()->request().layers)
        inputs.push_back(m_pass->activations.at(layer));
    m_gradients =
        vectorJacobianProducts(m_pass->logits, inputs, most, [this](std::size_t n) { return directionOfAll(n); });
}

}  // namespace overlook
