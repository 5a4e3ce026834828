#include "inference/networks/scripted.h"

#include <torch/csrc/api/include/torch/types.h>
#include <torch/csrc/api/include/torch/utils.h>
#include <torch/csrc/jit/api/module.h>

#include <algorithm>
#include <utility>

#include "inference/core/error.h"
#include "inference/networks/attention_roles.h"
#include "inference/networks/capture.h"
#include "inference/networks/folded_module.h"
#include "inference/networks/head_candidates.h"
#include "inference/networks/layer_trace.h"
#include "inference/networks/linear_way.h"
#include "inference/networks/scripted_module.h"
#include "inference/networks/scripted_output.h"
#include "inference/networks/tapped_module.h"
#include "inference/networks/torchscript_file.h"

namespace overlook {

/// The programs that can be run: the original, and a folded copy that takes its place once it has shown to be as good.
/// Both at once would hold the weights twice, so the original is let go then, and loaded again for what only it has.
class ScriptedNetwork::Source {
 public:
    Source(std::filesystem::path path, ModelCard card, c10::Device device)
        : m_path(std::move(path)), m_card(std::move(card)), m_device(device) {
        m_hasTaps = original().tapped().hasTaps();
        m_inputChannels = original().tapped().inputChannels();
    }
    /// Of a module that somebody else keeps, and may change.
    Source(std::shared_ptr<const ScriptedModule> module, ModelCard card)
        : m_card(std::move(card)),
          m_original(std::move(module)),
          m_hasTaps(original().tapped().hasTaps()),
          m_inputChannels(original().tapped().inputChannels()) {}

    const ModelCard& card() const { return m_card; }
    bool hasTaps() const { return m_hasTaps; }
    bool takesGrey() const { return m_inputChannels.value_or(m_card.isGrey ? 1 : 3) == 1; }
    const ScriptedModule& original() const {
        if (!m_original)
            m_original = std::make_shared<ScriptedModule>(loadTorchScript(m_path, m_device));
        return *m_original;
    }

    void unfold() { m_folded.reset(); }
    const TappedModule* folded() const { return m_folded.get(); }
    /// The folded copy when there is one that shows all these layers.
    const TappedModule& programFor(const std::vector<std::string>& layers) const {
        const bool isFolded = m_folded && std::all_of(layers.begin(), layers.end(), [this](const std::string& layer) {
                                  return m_folded->hasTap(layer.substr(0, layer.find(':')));
                              });
        return isFolded ? *m_folded : original().tapped();
    }

    /// Puts a folded copy in the place of the original when it gives what the original gave in the run `trace`.
    void fold(const ModelTrace& trace) {
        try {
            m_folded = foldedModule(original().module());
            if (isAlike(traced(*m_folded, trace.input), trace))
                m_original.reset();
            else
                m_folded.reset();
        } catch (const std::exception&) {  // a model that cannot be frozen runs as it is
            m_folded.reset();
        }
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

    ModelTrace traced(const TappedModule& program, const at::Tensor& input) const {
        ModelTrace trace;
        trace.input = input;
        trace.logits = run(program, input, layersInto(trace)).logits;
        return trace;
    }

    /// Why a submodule is not among the layers of a run; no pattern when there is no such submodule.
    Sentence obstacleTo(const std::string& layer) const;

    /// Throws Error (BadRequest) saying why `layer` was not among the layers `seen` in a run.
    [[noreturn]] void throwNotCaptured(const std::string& layer, const std::vector<std::string>& seen) const;

 private:
    [[noreturn]] void throwRefused(const at::Tensor& input, const std::string& reason) const;

    std::filesystem::path m_path;
    ModelCard m_card;
    c10::Device m_device = c10::kCPU;
    mutable std::shared_ptr<const ScriptedModule> m_original;
    std::unique_ptr<TappedModule> m_folded;
    bool m_hasTaps = false;
    std::optional<std::int64_t> m_inputChannels;
};

void ScriptedNetwork::Source::throwRefused(const at::Tensor& input, const std::string& reason) const {
    if (m_inputChannels && *m_inputChannels != input.size(1))
        throw Error(Error::Kind::BadModel,
                    OVERLOOK_TEXT("Error",
                                  "The model takes pictures of %1 channels, but Overlook feeds 3 (colour) or 1 (grey). "
                                  "Export a model that takes RGB, for example with a first layer that converts it."),
                    {std::to_string(*m_inputChannels)});
    throw Error(Error::Kind::BadRequest,
                OVERLOOK_TEXT("Error",
                              "The model cannot process an input of the shape %1: %2. Choose the input size it was "
                              "made for, or state it as “size” in the model card."),
                {shapeText(input.sizes()), reason});
}

Sentence ScriptedNetwork::Source::obstacleTo(const std::string& layer) const {
    if (const std::string returned = original().tapped().otherResult(layer); !returned.empty())
        return {OVERLOOK_TEXT("Error",
                              "The layer “%1” returns %2, not one tensor, so there is no map to look at. Choose a "
                              "layer inside it or behind it."),
                {layer, returned}};
    if (original().tapped().hasTap(layer))
        return {OVERLOOK_TEXT("Error",
                              "The layer “%1” did not run for this picture: the model took another branch. Choose "
                              "another layer."),
                {layer}};
    for (const auto& module : original().module().named_modules())
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
const LayerTrace* featureLayerFor(const at::Tensor& weight, const std::string& name,
                                  const std::vector<LayerTrace>& layers) {
    const LayerTrace* found = nullptr;
    for (const auto& each : layers) {
        const auto& shape = each.layer.shape;
        const bool isMap = each.channelMeans.defined() && shape[0] == weight.size(1);
        const bool isWanted = name.empty() ? shape.back() > 1 : each.layer.name == name;
        if (isMap && isWanted)
            found = &each;
    }
    return found;
}

/// Whether the head, applied to the means of a layer, gives the scores of the same run.
bool givesLogits(const HeadCandidate& head, const LayerTrace& features, const at::Tensor& logits) {
    const auto& means = features.channelMeans;
    auto expected = torch::matmul(means, head.weight.t().to(means.scalar_type()));
    if (head.bias.defined())
        expected = expected + head.bias;
    if (expected.sizes() != logits.sizes())
        return false;
    const double scale = logits.abs().max().item<double>();
    return (expected - logits).abs().max().item<double>() <= 1e-3 * scale + 1e-6;
}

}  // namespace

ScriptedNetwork::ScriptedNetwork(const std::filesystem::path& path, const ModelCard& card, c10::Device device)
    : m_source(std::make_unique<Source>(path, card, device)) {}

ScriptedNetwork::ScriptedNetwork(std::shared_ptr<const ScriptedModule> module, const ModelCard& card,
                                 std::optional<LinearHead> head)
    : m_source(std::make_unique<Source>(std::move(module), card)), m_head(std::move(head)) {}

ScriptedNetwork::~ScriptedNetwork() = default;

bool ScriptedNetwork::takesGrey() const {
    return m_source->takesGrey();
}

bool ScriptedNetwork::hasLayers() const {
    return m_source->hasTaps();
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
    const auto logits = m_source
                            ->run(m_source->programFor({layer}), input,
                                  [&](const std::string& name, const std::string& /*kind*/, const at::Tensor& output) {
                                      seen.push_back(name);
                                      return name == layer ? edit(output) : output;
                                  })
                            .logits;
    if (std::find(seen.begin(), seen.end(), layer) == seen.end())
        m_source->throwNotCaptured(layer, seen);
    return logits;
}

const ModelTrace& ScriptedNetwork::traceOf(const at::Tensor& exampleInput) {
    if (!m_trace || !m_trace->input.is_same(exampleInput)) {
        const torch::NoGradGuard noGraph;
        m_trace = m_source->traced(m_source->original().tapped(), exampleInput);
    }
    return *m_trace;
}

std::vector<LayerDescription> ScriptedNetwork::layers(const at::Tensor& exampleInput) {
    auto found = traceOf(exampleInput).descriptions();
    assignAttentionRoles(found);
    return found;
}

std::optional<LinearWay> ScriptedNetwork::linearWay(const std::string& layer) const {
    const auto found = m_ways.find(layer);
    return found == m_ways.end() ? std::nullopt : std::optional(found->second);
}

std::vector<LayerDescription> ScriptedNetwork::closedLayers(const std::vector<LayerDescription>& open) const {
    if (m_source->original().tapped().hasOperationTaps())
        return {};
    std::vector<LayerDescription> closed;
    for (const auto& module : m_source->original().module().named_modules()) {
        const bool isOpen = std::any_of(open.begin(), open.end(),
                                        [&module](const LayerDescription& layer) { return layer.name == module.name; });
        const bool isGroup =
            module.value.children().size() > 0 && m_source->original().tapped().otherResult(module.name).empty();
        if (isOpen || isGroup || module.name.empty())
            continue;
        closed.push_back({module.name, module.value.type()->name()->name(), {}});
        closed.back().obstacle = m_source->obstacleTo(module.name);
    }
    return closed;
}

void ScriptedNetwork::useFoldedCopy(const at::Tensor& exampleInput) {
    const torch::NoGradGuard noGraph;
    const ModelTrace& trace = traceOf(exampleInput);
    m_source->fold(trace);
    if (const auto* folded = m_source->folded())
        m_ways = linearWays(*folded, trace);
    m_trace.reset();
}

std::vector<NamedTensor> ScriptedNetwork::parameters() {
    m_source->unfold();
    m_ways.clear();
    std::vector<NamedTensor> named;
    for (const auto& parameter : m_source->original().module().named_parameters())
        named.push_back({parameter.name, parameter.value});
    for (const auto& buffer : m_source->original().module().named_buffers())
        named.push_back({buffer.name, buffer.value});
    return named;
}

void ScriptedNetwork::parametersChanged(const at::Tensor& exampleInput) {
    const torch::NoGradGuard noGraph;
    m_trace.reset();
    if (m_head)
        findLinearHead(exampleInput);
    m_trace.reset();
}

void ScriptedNetwork::findLinearHead(const at::Tensor& exampleInput) {
    m_head.reset();
    const ModelTrace& trace = traceOf(exampleInput);
    const ScriptedModule& original = m_source->original();
    // The names on a card are those of submodules: where there are none any more, every head is tried.
    const bool isNamed = !original.tapped().hasOperationTaps();
    const ModelCard names = isNamed ? m_source->card() : ModelCard();
    for (const auto& candidate :
         isNamed ? headCandidates(original.module()) : headCandidates(original.tapped().graph())) {
        if (!names.classifier.empty() && candidate.name != names.classifier)
            continue;
        const auto layer = featureLayerFor(candidate.weight, names.features, trace.layers);
        if (layer && givesLogits(candidate, *layer, trace.logits))
            // The last one, should there be several.
            m_head = LinearHead{layer->layer.name, candidate.weight, candidate.bias};
    }
}

}  // namespace overlook
