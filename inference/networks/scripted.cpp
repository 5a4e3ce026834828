#include "inference/networks/scripted.h"

#include <torch/csrc/api/include/torch/types.h>
#include <torch/csrc/api/include/torch/utils.h>
#include <torch/csrc/jit/api/module.h>

#include <algorithm>

#include "inference/core/error.h"
#include "inference/networks/capture.h"
#include "inference/networks/scripted_output.h"
#include "inference/networks/tapped_module.h"
#include "inference/networks/torchscript_file.h"

namespace overlook {

/// The loaded module with its taps, and what the card says of it.
class ScriptedNetwork::Source {
 public:
    Source(const std::filesystem::path& path, ModelCard card, c10::Device device)
        : m_module(loadTorchScript(path, device)), m_tapped(m_module), m_card(std::move(card)) {}

    const ModelCard& card() const { return m_card; }
    const torch::jit::Module& module() const { return m_module; }
    bool hasLayers() const { return m_tapped.hasTaps(); }

    at::Tensor scores(const at::Tensor& input, const TappedModule::Visitor& visitor) const {
        return run(input, visitor).logits;
    }

    /// Scores and attention matrices.
    ForwardPass run(const at::Tensor& input, const TappedModule::Visitor& visitor) const {
        checkInput(input, 1);
        try {
            const auto returned = m_tapped.run(input, visitor);
            return {scoresAmong(returned, m_card), {}, attentionsAmong(returned)};
        } catch (const Error&) {
            throw;
        } catch (const std::exception& error) {
            throw Error(Error::Kind::BadRequest,
                        OVERLOOK_TEXT("Error",
                                      "The model cannot process an input of the shape %1: %2. Choose the input size it "
                                      "was made for, or state it as “size” in the model card."),
                        {shapeText(input.sizes()), shortReason(error)});
        }
    }

 private:
    torch::jit::Module m_module;
    TappedModule m_tapped;
    ModelCard m_card;
};

namespace {

/// A linear layer's weight as [K, C], when it is one (or a 1×1 convolution).
std::optional<at::Tensor> linearWeight(const torch::jit::Module& module) {
    if (!module.hasattr("weight") || !module.attr("weight").isTensor())
        return std::nullopt;
    const auto weight = module.attr("weight").toTensor();
    if (weight.dim() == 2)
        return weight;
    if (weight.dim() == 4 && weight.size(2) == 1 && weight.size(3) == 1)
        return weight.flatten(1);
    return std::nullopt;
}

at::Tensor biasOf(const torch::jit::Module& module) {
    if (module.hasattr("bias") && module.attr("bias").isTensor())
        return module.attr("bias").toTensor();
    return {};
}

/// The layer the card names, else the last map that has one channel for every column of the weight.
std::string featureLayerFor(const at::Tensor& weight, const ModelCard& card,
                            const std::vector<LayerDescription>& layers) {
    std::string found;
    for (const auto& layer : layers) {
        const bool isMap = layer.shape.size() == 3 && layer.shape[0] == weight.size(1);
        const bool isWanted = card.features.empty() ? layer.shape.back() > 1 : layer.name == card.features;
        if (isMap && isWanted)
            found = layer.name;
    }
    return found;
}

}  // namespace

ScriptedNetwork::ScriptedNetwork(const std::filesystem::path& path, const ModelCard& card, c10::Device device)
    : m_source(std::make_unique<Source>(path, card, device)) {}

ScriptedNetwork::~ScriptedNetwork() = default;

bool ScriptedNetwork::hasLayers() const {
    return m_source->hasLayers();
}

ForwardPass ScriptedNetwork::forward(const at::Tensor& input, const std::vector<std::string>& layers) {
    const torch::AutoGradMode recording(!layers.empty());  // nothing needs a gradient before the first captured layer
    ForwardPass pass;
    std::vector<std::string> seen;
    TappedModule::Visitor visitor;
    if (!layers.empty())
        visitor = [&](const std::string& name, const std::string& /*kind*/, const at::Tensor& output) {
            seen.push_back(name);
            if (std::find(layers.begin(), layers.end(), name) == layers.end())
                return output;
            auto captured = captureActivation(output);
            pass.activations[name] = captured.kept;
            return captured.handedOn;
        };
    auto returned = m_source->run(input, visitor);
    pass.logits = std::move(returned.logits);
    pass.attentions = std::move(returned.attentions);
    m_hasAttentions = !pass.attentions.empty();
    for (const auto& layer : layers)
        if (pass.activations.count(layer) == 0)
            throwUnknownLayer(layer, seen);
    return pass;
}

at::Tensor ScriptedNetwork::forwardEdited(const at::Tensor& input, const std::string& layer, const Edit& edit) {
    const torch::NoGradGuard noGraph;
    std::vector<std::string> seen;
    const auto logits =
        m_source->scores(input, [&](const std::string& name, const std::string& /*kind*/, const at::Tensor& output) {
            seen.push_back(name);
            return name == layer ? edit(output) : output;
        });
    if (std::find(seen.begin(), seen.end(), layer) == seen.end())
        throwUnknownLayer(layer, seen);
    return logits;
}

std::vector<LayerDescription> ScriptedNetwork::layers(const at::Tensor& exampleInput) {
    const torch::NoGradGuard noGraph;
    std::vector<LayerDescription> found;
    (void)m_source->scores(exampleInput,
                           [&](const std::string& name, const std::string& kind, const at::Tensor& output) {
                               const auto shape = output.sizes().slice(output.dim() > 0 ? 1 : 0);
                               found.push_back({name, kind, std::vector<int>(shape.begin(), shape.end())});
                               return output;
                           });
    return found;
}

void ScriptedNetwork::findLinearHead(const at::Tensor& exampleInput) {
    m_head.reset();
    const auto& card = m_source->card();
    const auto known = layers(exampleInput);
    for (const auto& named : m_source->module().named_modules()) {
        const auto weight = linearWeight(named.value);
        if (!weight || (!card.classifier.empty() && named.name != card.classifier))
            continue;
        const auto layer = featureLayerFor(*weight, card, known);
        if (layer.empty())
            continue;
        LinearHead head{layer, *weight, biasOf(named.value)};
        if (reproducesLogits(head, exampleInput))
            m_head = std::move(head);  // the last one, should there be several
    }
}

bool ScriptedNetwork::reproducesLogits(const LinearHead& head, const at::Tensor& exampleInput) {
    const auto pass = forward(exampleInput, {head.featureLayer});
    const auto features = pass.activations.at(head.featureLayer).detach();
    auto expected = torch::matmul(features.mean({2, 3}), head.weight.t().to(features.scalar_type()));
    if (head.bias.defined())
        expected = expected + head.bias;
    const auto logits = pass.logits.detach();
    if (expected.sizes() != logits.sizes())
        return false;
    const double scale = logits.abs().max().item<double>();
    return (expected - logits).abs().max().item<double>() <= 1e-3 * scale + 1e-6;
}

}  // namespace overlook
