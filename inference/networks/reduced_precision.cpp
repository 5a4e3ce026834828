#include "inference/networks/reduced_precision.h"

#include <utility>

#include "inference/networks/autocast.h"

namespace overlook {

namespace {

class ReducedPrecision : public Network {
 public:
    ReducedPrecision(std::unique_ptr<Network> network, c10::Device device)
        : m_network(std::move(network)), m_device(device) {}

    ForwardPass forward(const at::Tensor& input, const std::vector<std::string>& layers) override {
        const Autocast casts(m_device);
        ForwardPass pass = m_network->forward(input, layers);
        pass.logits = pass.logits.to(at::kFloat);
        return pass;
    }
    at::Tensor forwardEdited(const at::Tensor& input, const std::string& layer, const Edit& edit) override {
        const Autocast casts(m_device);
        return m_network->forwardEdited(input, layer, edit).to(at::kFloat);
    }
    std::vector<LayerDescription> layers(const at::Tensor& exampleInput) override {
        return m_network->layers(exampleInput);
    }
    bool hasLayers() const override { return m_network->hasLayers(); }
    bool hasAttentions() const override { return m_network->hasAttentions(); }
    std::optional<LinearHead> linearHead() const override { return m_network->linearHead(); }

 private:
    std::unique_ptr<Network> m_network;
    c10::Device m_device;
};

}  // namespace

std::unique_ptr<Network> reducedPrecision(std::unique_ptr<Network> network, c10::Device device) {
    return std::make_unique<ReducedPrecision>(std::move(network), device);
}

}  // namespace overlook
