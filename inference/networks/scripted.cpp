#include "inference/networks/scripted.h"

#include <torch/csrc/api/include/torch/types.h>
#include <torch/csrc/api/include/torch/utils.h>
#include <torch/csrc/jit/api/module.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "inference/core/error.h"
#include "inference/networks/attention_roles.h"
#include "inference/networks/capture.h"
#include "inference/networks/folded_module.h"
#include "inference/networks/head_candidates.h"
#include "inference/networks/scripted_output.h"
#include "inference/networks/tapped_module.h"
#include "inference/networks/torchscript_file.h"

namespace overlook {

namespace {

/// What a run computed: the scores, and for every layer the mean of its absolute values.
struct Trace {
    at::Tensor logits;
    std::map<std::string, double> layers;
};

/// Equal but for rounding, wherever both have a layer.
bool isAlike(const Trace& folded, const Trace& original) {
    constexpr double kTolerance = 1e-4;
    const double scale = original.logits.abs().max().item<double>();
    if (!((folded.logits - original.logits).abs().max().item<double>() <= kTolerance * scale))
        return false;
    return std::all_of(folded.layers.begin(), folded.layers.end(), [&original](const auto& layer) {
        const auto other = original.layers.find(layer.first);
        return other != original.layers.end() && std::abs(layer.second - other->second) <= kTolerance * other->second;
    });
}

}  // namespace

/// The loaded module with its taps, and what the card says of it.
class ScriptedNetwork::Source {
 public:
    Source(const std::filesystem::path& path, ModelCard card, c10::Device device)
        : m_module(loadTorchScript(path, device)), m_tapped(m_module), m_card(std::move(card)) {}

    const ModelCard& card() const { return m_card; }
    const torch::jit::Module& module() const { return m_module; }
    bool takesGrey() const { return m_tapped.inputChannels().value_or(m_card.isGrey ? 1 : 3) == 1; }
    const TappedModule& tapped() const { return m_tapped; }

    /// The folded copy when there is one that shows all these layers.
    const TappedModule& programFor(const std::vector<std::string>& layers) const {
        const bool isFolded = m_folded && std::all_of(layers.begin(), layers.end(), [this](const std::string& layer) {
                                  return m_folded->hasTap(layer.substr(0, layer.find(':')));
                              });
        return isFolded ? *m_folded : m_tapped;
    }
    void setFolded(std::unique_ptr<TappedModule> folded) { m_folded = std::move(folded); }

    at::Tensor scores(const TappedModule& program, const at::Tensor& input,
                      const TappedModule::Visitor& visitor) const {
        return run(program, input, visitor).logits;
    }

    /// Scores and attention matrices.
    ForwardPass run(const TappedModule& program, const at::Tensor& input, const TappedModule::Visitor& visitor) const {
        checkInput(input, 1, takesGrey() ? 1 : 3);
        try {
            const auto order =
                &program == m_folded.get() ? at::MemoryFormat::ChannelsLast : input.suggest_memory_format();
            const auto returned = program.run(input.contiguous(order), visitor);
            return {scoresAmong(returned, m_card), {}, attentionsAmong(returned)};
        } catch (const Error&) {
            throw;
        } catch (const std::exception& error) {
            throwRefused(input, shortReason(error));
        }
    }

    Trace traced(const TappedModule& program, const at::Tensor& input) const {
        Trace trace;
        trace.logits = scores(program, input,
                              [&trace](const std::string& name, const std::string& /*kind*/, const at::Tensor& output) {
                                  trace.layers[name] = output.abs().mean(at::kDouble).item<double>();
                                  return output;
                              });
        return trace;
    }

    /// Why a submodule is not among the layers of a run; no pattern when there is no such submodule.
    Sentence obstacleTo(const std::string& layer) const;

    /// Throws Error (BadRequest) saying why `layer` was not among the layers `seen` in a run.
    [[noreturn]] void throwNotCaptured(const std::string& layer, const std::vector<std::string>& seen) const;

 private:
    [[noreturn]] void throwRefused(const at::Tensor& input, const std::string& reason) const;

    torch::jit::Module m_module;
    TappedModule m_tapped;
    std::unique_ptr<TappedModule> m_folded;
    ModelCard m_card;
};

void ScriptedNetwork::Source::throwRefused(const at::Tensor& input, const std::string& reason) const {
    const auto channels = m_tapped.inputChannels();
    if (channels && *channels != input.size(1))
        throw Error(Error::Kind::BadModel,
                    OVERLOOK_TEXT("Error",
                                  "The model takes pictures of %1 channels, but Overlook feeds 3 (colour) or 1 (grey). "
                                  "Export a model that takes RGB, for example with a first layer that converts it."),
                    {std::to_string(*channels)});
    throw Error(Error::Kind::BadRequest,
                OVERLOOK_TEXT("Error",
                              "The model cannot process an input of the shape %1: %2. Choose the input size it was "
                              "made for, or state it as “size” in the model card."),
                {shapeText(input.sizes()), reason});
}

Sentence ScriptedNetwork::Source::obstacleTo(const std::string& layer) const {
    if (const std::string returned = m_tapped.otherResult(layer); !returned.empty())
        return {OVERLOOK_TEXT("Error",
                              "The layer “%1” returns %2, not one tensor, so there is no map to look at. Choose a "
                              "layer inside it or behind it."),
                {layer, returned}};
    if (m_tapped.hasTap(layer))
        return {OVERLOOK_TEXT("Error",
                              "The layer “%1” did not run for this picture: the model took another branch. Choose "
                              "another layer."),
                {layer}};
    for (const auto& module : m_module.named_modules())
        if (!layer.empty() && module.name == layer)
            return {OVERLOOK_TEXT("Error",
                                  "The layer “%1” is run where it cannot be followed (in a fork or through an "
                                  "interface), or not at all. Choose another layer."),
                    {layer}};
    return {};
}

void ScriptedNetwork::Source::throwNotCaptured(const std::string& layer, const std::vector<std::string>& seen) const {
    if (Sentence obstacle = obstacleTo(layer); !obstacle.pattern.empty())
        throw Error(Error::Kind::BadRequest, std::move(obstacle));
    throwUnknownLayer(layer, seen);
}

namespace {

/// The layer of that name, or without one the last map, that has one channel for every column of the weight.
std::string featureLayerFor(const at::Tensor& weight, const std::string& name,
                            const std::vector<LayerDescription>& layers) {
    std::string found;
    for (const auto& layer : layers) {
        const bool isMap = layer.shape.size() == 3 && layer.shape[0] == weight.size(1);
        const bool isWanted = name.empty() ? layer.shape.back() > 1 : layer.name == name;
        if (isMap && isWanted)
            found = layer.name;
    }
    return found;
}

}  // namespace

ScriptedNetwork::ScriptedNetwork(const std::filesystem::path& path, const ModelCard& card, c10::Device device)
    : m_source(std::make_unique<Source>(path, card, device)) {}

ScriptedNetwork::~ScriptedNetwork() = default;

bool ScriptedNetwork::takesGrey() const {
    return m_source->takesGrey();
}

bool ScriptedNetwork::hasLayers() const {
    return m_source->tapped().hasTaps();
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
    auto returned = m_source->run(m_source->programFor(layers), input, visitor);
    pass.logits = std::move(returned.logits);
    pass.attentions = std::move(returned.attentions);
    m_hasAttentions = !pass.attentions.empty();
    for (const auto& layer : layers)
        if (pass.activations.count(layer) == 0)
            m_source->throwNotCaptured(layer, seen);
    return pass;
}

at::Tensor ScriptedNetwork::forwardEdited(const at::Tensor& input, const std::string& layer, const Edit& edit) {
    const torch::NoGradGuard noGraph;
    std::vector<std::string> seen;
    const auto logits =
        m_source->scores(m_source->programFor({layer}), input,
                         [&](const std::string& name, const std::string& /*kind*/, const at::Tensor& output) {
                             seen.push_back(name);
                             return name == layer ? edit(output) : output;
                         });
    if (std::find(seen.begin(), seen.end(), layer) == seen.end())
        m_source->throwNotCaptured(layer, seen);
    return logits;
}

std::vector<LayerDescription> ScriptedNetwork::layers(const at::Tensor& exampleInput) {
    const torch::NoGradGuard noGraph;
    std::vector<LayerDescription> found;
    (void)m_source->scores(m_source->tapped(), exampleInput,
                           [&](const std::string& name, const std::string& kind, const at::Tensor& output) {
                               const auto shape = output.sizes().slice(output.dim() > 0 ? 1 : 0);
                               found.push_back({name, kind, std::vector<int>(shape.begin(), shape.end())});
                               return output;
                           });
    assignAttentionRoles(found);
    return found;
}

std::vector<LayerDescription> ScriptedNetwork::closedLayers(const std::vector<LayerDescription>& open) const {
    if (m_source->tapped().hasOperationTaps())
        return {};
    std::vector<LayerDescription> closed;
    for (const auto& module : m_source->module().named_modules()) {
        const bool isOpen = std::any_of(open.begin(), open.end(),
                                        [&module](const LayerDescription& layer) { return layer.name == module.name; });
        const bool isGroup = module.value.children().size() > 0 && m_source->tapped().otherResult(module.name).empty();
        if (isOpen || isGroup || module.name.empty())
            continue;
        closed.push_back({module.name, module.value.type()->name()->name(), {}});
        closed.back().obstacle = m_source->obstacleTo(module.name);
    }
    return closed;
}

void ScriptedNetwork::useFoldedCopy(const at::Tensor& exampleInput) {
    const torch::NoGradGuard noGraph;
    try {
        auto folded = foldedModule(m_source->module());
        const auto original = m_source->traced(m_source->tapped(), exampleInput);
        m_source->setFolded(std::move(folded));
        if (!isAlike(m_source->traced(m_source->programFor({}), exampleInput), original))
            m_source->setFolded(nullptr);
    } catch (const std::exception&) {  // a model that cannot be frozen runs as it is
        m_source->setFolded(nullptr);
    }
}

void ScriptedNetwork::findLinearHead(const at::Tensor& exampleInput) {
    m_head.reset();
    const auto known = layers(exampleInput);
    // The names on a card are those of submodules: where there are none any more, every head is tried.
    const bool isNamed = !m_source->tapped().hasOperationTaps();
    const ModelCard names = isNamed ? m_source->card() : ModelCard();
    for (const auto& candidate :
         isNamed ? headCandidates(m_source->module()) : headCandidates(m_source->tapped().graph())) {
        if (!names.classifier.empty() && candidate.name != names.classifier)
            continue;
        const auto layer = featureLayerFor(candidate.weight, names.features, known);
        if (layer.empty())
            continue;
        LinearHead head{layer, candidate.weight, candidate.bias};
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
