#include "inference/networks/reduced_precision.h"

#include <ATen/autocast_mode.h>
#include <torch/version.h>

#include <utility>

namespace overlook {

namespace {

#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 4)

bool isCasting(c10::Device device) {
    return at::autocast::is_autocast_enabled(device.type());
}

void setCasting(c10::Device device, bool isOn) {
    at::autocast::set_autocast_dtype(device.type(), at::kBFloat16);
    at::autocast::set_autocast_enabled(device.type(), isOn);
}

#else

bool isCasting(c10::Device device) {
    return device.is_cpu() ? at::autocast::is_cpu_enabled() : at::autocast::is_enabled();
}

void setCasting(c10::Device device, bool isOn) {
    if (device.is_cpu()) {
        at::autocast::set_autocast_cpu_dtype(at::kBFloat16);
        at::autocast::set_cpu_enabled(isOn);
    } else {
        at::autocast::set_autocast_gpu_dtype(at::kBFloat16);
        at::autocast::set_enabled(isOn);
    }
}

#endif

/// Automatic casts on this thread for as long as it lives.
class Autocast {
 public:
    explicit Autocast(c10::Device device) : m_device(device), m_was(isCasting(device)) { setCasting(device, true); }
    ~Autocast() {
        setCasting(m_device, m_was);
        at::autocast::clear_cache();
    }
    Autocast(const Autocast&) = delete;
    Autocast& operator=(const Autocast&) = delete;

 private:
    c10::Device m_device;
    bool m_was;
};

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
