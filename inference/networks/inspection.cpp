#include "inference/networks/inspection.h"

#include <torch/nn/module.h>

#include <algorithm>
#include <utility>

#include "inference/networks/attention_roles.h"
#include "inference/networks/capture.h"
#include "inference/networks/parameter_access.h"

namespace overlook {

namespace {

/// Evaluation mode without parameter gradients for as long as it lives.
class EvaluationScope {
 public:
    explicit EvaluationScope(torch::nn::Module& module) : m_module(module), m_wasTraining(module.is_training()) {
        for (auto& parameter : module.parameters())
            if (parameter.requires_grad())
                m_learning.push_back(parameter.requires_grad_(false));
        if (m_wasTraining)
            module.eval();
    }
    ~EvaluationScope() {
        for (auto& parameter : m_learning)
            parameter.requires_grad_(true);
        if (m_wasTraining)
            m_module.train();
    }
    EvaluationScope(const EvaluationScope&) = delete;
    EvaluationScope& operator=(const EvaluationScope&) = delete;

 private:
    torch::nn::Module& m_module;
    bool m_wasTraining;
    std::vector<at::Tensor> m_learning;
};

/// "torch::nn::Conv2dImpl" -> "Conv2d"
std::string kindOf(const torch::nn::Module& module) {
    std::string name = module.name();
    if (const auto colon = name.rfind(':'); colon != std::string::npos)
        name.erase(0, colon + 1);
    const std::string suffix = "Impl";
    if (name.size() > suffix.size() && name.compare(name.size() - suffix.size(), suffix.size(), suffix) == 0)
        name.erase(name.size() - suffix.size());
    return name;
}

/// A native network's weights as a network to look into.
class Inspection : public Network, public ParameterAccess {
 public:
    explicit Inspection(InspectedModule module) : m_inspected(std::move(module)) {}

    ForwardPass forward(const at::Tensor& input, const std::vector<std::string>& layers) override {
        checkInput(input, m_inspected.smallestSide);
        const EvaluationScope evaluation(*m_inspected.module);
        const torch::AutoGradMode recording(false);  // until the first captured layer
        ForwardPass pass;
        std::vector<std::string> seen;
        pass.logits = m_inspected.run(
            input, [&](const std::string& name, const torch::nn::Module& /*module*/, at::Tensor output) {
                seen.push_back(name);
                if (std::find(layers.begin(), layers.end(), name) == layers.end())
                    return output;
                auto captured = startRecording(output);
                pass.activations[name] = captured.kept;
                return captured.handedOn;
            });
        for (const auto& layer : layers)
            if (pass.activations.count(layer) == 0)
                throwUnknownLayer(layer, seen);
        return pass;
    }

    at::Tensor forwardEdited(const at::Tensor& input, const std::string& layer, const Edit& edit) override {
        checkInput(input, m_inspected.smallestSide);
        const EvaluationScope evaluation(*m_inspected.module);
        const torch::NoGradGuard noGraph;
        std::vector<std::string> seen;
        const auto logits = m_inspected.run(
            input, [&](const std::string& name, const torch::nn::Module& /*module*/, at::Tensor output) {
                seen.push_back(name);
                return name == layer ? edit(output) : output;
            });
        if (std::find(seen.begin(), seen.end(), layer) == seen.end())
            throwUnknownLayer(layer, seen);
        return logits;
    }

    std::vector<LayerDescription> layers(const at::Tensor& exampleInput) override {
        checkInput(exampleInput, m_inspected.smallestSide);
        const EvaluationScope evaluation(*m_inspected.module);
        const torch::NoGradGuard noGraph;
        std::vector<LayerDescription> found;
        m_inspected.run(exampleInput, [&](const std::string& name, const torch::nn::Module& module, at::Tensor output) {
            const auto shape = output.sizes().slice(1);
            found.push_back({name, kindOf(module), std::vector<int>(shape.begin(), shape.end())});
            return output;
        });
        assignAttentionRoles(found);
        return found;
    }

    std::vector<NamedTensor> parameters() override {
        std::vector<NamedTensor> named;
        for (const auto& item : m_inspected.module->named_parameters())
            named.push_back({item.key(), item.value()});
        for (const auto& item : m_inspected.module->named_buffers())
            named.push_back({item.key(), item.value()});
        return named;
    }

    void parametersChanged(const at::Tensor& /*exampleInput*/) override {}

    std::optional<LinearHead> linearHead() const override {
        if (!m_inspected.head)
            return std::nullopt;
        return m_inspected.head();
    }

 private:
    static CapturedActivation startRecording(const at::Tensor& output) {
        torch::GradMode::set_enabled(true);  // forward()'s AutoGradMode puts the caller's mode back
        return captureActivation(output);
    }

    InspectedModule m_inspected;
};

}  // namespace

std::unique_ptr<Network> inspectModule(InspectedModule module) {
    return std::make_unique<Inspection>(std::move(module));
}

}  // namespace overlook
