#include "tests/inference/attention/vector_network.h"

#include <torch/csrc/api/include/torch/types.h>

#include "inference/networks/capture.h"

namespace overlook::test {

ForwardPass VectorNetwork::forward(const at::Tensor& /*input*/, const std::vector<std::string>& layers) {
    ++m_passes;
    ForwardPass pass;
    at::Tensor handedOn = m_features;
    if (!layers.empty()) {
        const auto captured = captureActivation(m_features);
        pass.activations[layers.front()] = captured.kept;
        handedOn = captured.handedOn;
    }
    pass.logits = m_tail(handedOn);
    return pass;
}

at::Tensor VectorNetwork::forwardEdited(const at::Tensor& /*input*/, const std::string& /*layer*/, const Edit& edit) {
    ++m_passes;
    return m_tail(edit(m_features));
}

std::vector<LayerDescription> VectorNetwork::layers(const at::Tensor& /*exampleInput*/) {
    return {{"features", "Vector", {static_cast<int>(m_features.size(1)), 2, 2}}};
}

at::Tensor twoByTwo(const std::vector<std::vector<float>>& channels) {
    std::vector<at::Tensor> planes;
    for (const auto& channel : channels)
        planes.push_back(torch::tensor(channel).reshape({2, 2}));
    return torch::stack(planes).unsqueeze(0);
}

VectorNetwork pooledNetwork(const at::Tensor& features, const at::Tensor& weight, const at::Tensor& bias) {
    VectorNetwork network(features, [weight, bias](const at::Tensor& f) {
        return torch::matmul(f.mean({2, 3}), weight.t()) + bias;
    });
    network.setHead({"features", weight, bias});
    return network;
}

std::vector<float> valuesOf(const at::Tensor& map) {
    const auto flat = map.to(at::kFloat).contiguous();
    return {flat.data_ptr<float>(), flat.data_ptr<float>() + flat.numel()};
}

}  // namespace overlook::test
