#include "inference/networks/scripted_trainable.h"

#include <ATen/Functions.h>
#include <torch/csrc/jit/api/module.h>
#include <torch/nn/module.h>

#include <array>
#include <sstream>
#include <utility>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/networks/graph_behind.h"
#include "inference/networks/scripted.h"
#include "inference/networks/scripted_module.h"
#include "inference/networks/scripted_output.h"
#include "inference/networks/scripted_weights.h"
#include "inference/networks/torchscript_file.h"

namespace overlook {

namespace {

constexpr int kUsualSide = 224;

Error cannotLearn(const char* pattern) {
    return {Error::Kind::BadModel, pattern};
}

void checkCanLearn(const ScriptedModule& module, const ModelCard& card) {
    if (card.task == Task::Segmentation)
        throw cannotLearn(OVERLOOK_TEXT("Error",
                                        "This TorchScript model segments; only classifiers can be taught. Teach one of "
                                        "the segmentation networks here instead."));
    if (module.tapped().inputChannels().value_or(card.isGrey ? 1 : 3) == 1)
        throw cannotLearn(OVERLOOK_TEXT("Error",
                                        "This TorchScript model takes grey pictures, which can be looked at but not be "
                                        "taught with. Export it with a first layer that takes colours."));
    for (const auto& weight : module.module().parameters())
        if (weight.is_floating_point())
            return;
    throw cannotLearn(OVERLOOK_TEXT("Error",
                                    "This TorchScript model is frozen: torch.jit.freeze made constants of its weights, "
                                    "so nothing in it can learn. Export it again without freezing."));
}

/// Of the size the model was made for.
at::Tensor examplePicture(const ModelCard& card) {
    const std::array<int, 2> size = card.size.value_or(std::array<int, 2>{kUsualSide, kUsualSide});
    const std::int64_t count = std::int64_t{3} * size[0] * size[1];
    return at::linspace(0, 1000, count, at::kFloat).sin().mul(2).reshape({1, 3, size[0], size[1]});
}

bool isSamePlace(const at::Tensor& first, const at::Tensor& second) {
    return first.defined() && second.defined() && first.data_ptr() == second.data_ptr();
}

}  // namespace

const NetworkEntry& scriptedNetworkEntry() {
    static const NetworkEntry entry{
        kScriptedNetwork,
        Task::Classification,
        "A classifier from a TorchScript file.",
        "",
        kUsualSide,
        1e-3,
        [](int /*classes*/) -> std::unique_ptr<TrainableNetwork> {
            throw Error(Error::Kind::BadRequest,
                        OVERLOOK_TEXT("Error",
                                      "TorchScript is taught from its file. Name the model to start from with --base "
                                      "or --weights."));
        }};
    return entry;
}

ScriptedTrainable::ScriptedTrainable(const std::filesystem::path& path, const ModelCard& card)
    : m_card(card), m_module(std::make_shared<ScriptedModule>(loadTorchScript(path, c10::kCPU))) {
    checkCanLearn(*m_module, m_card);
    findHead();
    m_weights = scriptedWeights(m_module->module());
}

ScriptedTrainable::~ScriptedTrainable() = default;

void ScriptedTrainable::findHead() {
    ScriptedNetwork network(m_module, m_card);
    network.findLinearHead(examplePicture(m_card));
    const auto head = network.linearHead();
    if (!head)
        throw cannotLearn(OVERLOOK_TEXT("Error",
                                        "The scores of this TorchScript model are not the mean of a map through one "
                                        "linear layer, which teaching needs for its class maps. Teach a network that "
                                        "ends in global average pooling and one linear layer."));
    m_featureLayer = head->featureLayer;
    for (const auto& weight : m_module->module().parameters()) {
        if (isSamePlace(weight, head->weight))
            m_headWeight = weight;
        if (isSamePlace(weight, head->bias))
            m_headBias = weight;
    }
    if (!m_headWeight.defined())
        throw cannotLearn(OVERLOOK_TEXT("Error",
                                        "The last layer of this TorchScript model is a constant, so it cannot learn. "
                                        "Export the model again with its weights as parameters."));
}

at::Tensor ScriptedTrainable::headMatrix() const {
    return m_headWeight.dim() == 2 ? m_headWeight : m_headWeight.flatten(1);
}

NetworkOutputs ScriptedTrainable::run(const TappedModule& program, const at::Tensor& input, at::Tensor features) const {
    const auto returned =
        program.run(input, [&](const std::string& name, const std::string&, const at::Tensor& output) {
            if (name == m_featureLayer)
                features = output;
            return output;
        });
    NetworkOutputs outputs;
    outputs.logits = scoresAmong(returned, m_card);
    outputs.features = std::move(features);
    outputs.headWeight = headMatrix();
    outputs.classMaps = at::conv2d(outputs.features, outputs.headWeight.unsqueeze(-1).unsqueeze(-1));
    return outputs;
}

NetworkOutputs ScriptedTrainable::outputs(const at::Tensor& input) {
    return run(m_module->tapped(), input, {});
}

NetworkOutputs ScriptedTrainable::outputsBehind(const std::string& layer, const at::Tensor& activation) {
    // What follows may compute in place.
    return run(behind(layer), activation.clone(), layer == m_featureLayer ? activation : at::Tensor());
}

const TappedModule& ScriptedTrainable::behind(const std::string& layer) {
    auto known = m_behind.find(layer);
    if (known == m_behind.end()) {
        auto graph = graphBehind(m_module->tapped().tapped(), layer);
        auto program = graph ? std::make_unique<TappedModule>(m_module->module(), std::move(*graph)) : nullptr;
        known = m_behind.emplace(layer, std::move(program)).first;
    }
    if (!known->second)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error",
                                  "The model cannot be run from behind the layer “%1”: it is not there, or what "
                                  "follows needs more than its output. Choose the end of a block."),
                    {layer});
    return *known->second;
}

std::unique_ptr<Network> ScriptedTrainable::inspect() {
    LinearHead head{m_featureLayer, headMatrix().detach(), {}};
    if (m_headBias.defined())
        head.bias = m_headBias.detach();
    return std::make_unique<ScriptedNetwork>(m_module, m_card, std::move(head));
}

void ScriptedTrainable::save(const std::filesystem::path& path) const {
    std::ostringstream bytes;
    m_module->module().save(bytes);
    writeAtomically(path, bytes.str());
}

}  // namespace overlook
