#include "inference/training/frozen_stage.h"

#include <ATen/Functions.h>
#include <torch/nn/module.h>

#include <algorithm>
#include <array>
#include <set>
#include <vector>

#include "inference/networks/network_tail.h"
#include "inference/training/augmentation.h"
#include "inference/training/frozen_layers.h"
#include "inference/training/learner.h"
#include "inference/training/learning_set.h"
#include "inference/training/run_setup.h"

namespace overlook {

namespace {

/// Methods that ask the network for its outputs and nothing else; others change the pictures that it is fed, or ask how
/// the scores depend on their pixels.
constexpr std::array<const char*, 5> kLearningFromOutputs{"classify", "oaa", "oaa+", "segment", "ran"};

bool learnsFromOutputs(const std::string& method) {
    return std::find(kLearningFromOutputs.begin(), kLearningFromOutputs.end(), method) != kLearningFromOutputs.end();
}

/// The module of a layer that runs a second time, as "relu:2".
std::string moduleOf(const std::string& layer) {
    return layer.substr(0, layer.find(':'));
}

std::set<std::string> learningWeights(torch::nn::Module& module) {
    std::set<std::string> names;
    for (const auto& item : module.named_parameters())
        if (item.value().requires_grad())
            names.insert(item.key());
    return names;
}

bool ownsOneOf(const std::string& layer, const std::set<std::string>& weights) {
    const std::string beginning = moduleOf(layer) + ".";
    const auto next = weights.lower_bound(beginning);
    return next != weights.end() && next->rfind(beginning, 0) == 0;
}

/// Index of the last layer before the first one that learns behind which all that learns lies; -1 = none.
std::ptrdiff_t lastFrozen(TrainableNetwork& network, const std::vector<LayerDescription>& layers,
                          const at::Tensor& example) {
    const std::set<std::string> learning = learningWeights(network.module());
    if (learning.empty())
        return -1;
    const auto first = std::find_if(layers.begin(), layers.end(),
                                    [&](const LayerDescription& layer) { return ownsOneOf(layer.name, learning); });
    for (std::ptrdiff_t index = first - layers.begin() - 1; index >= 0; --index) {
        const std::string& layer = layers[static_cast<std::size_t>(index)].name;
        if (canGoOnBehind(network, layer, example) && weightsBehind(network, layer, example) == learning)
            return index;
    }
    return -1;
}

/// The first of these layers that does not give the same for the same picture every time; empty when all do.
std::string restlessLayer(torch::nn::Module& module, const std::vector<LayerDescription>& layers, std::ptrdiff_t last) {
    const auto modules = module.named_modules();
    for (std::ptrdiff_t index = 0; index <= last; ++index) {
        const LayerDescription& layer = layers[static_cast<std::size_t>(index)];
        const bool isRandom = layer.kind.find("Dropout") != std::string::npos;
        const bool normalises = layer.kind.find("BatchNorm") != std::string::npos;
        const auto* found = modules.find(moduleOf(layer.name));
        if ((isRandom || normalises) && (!found || (*found)->is_training()))
            return layer.name;
    }
    return {};
}

FrozenStage none(const char* pattern, const std::vector<std::string>& arguments = {}) {
    return {{}, {pattern, arguments}};
}

FrozenStage stageOfNetwork(const LearningSet& set, TrainableNetwork& network, const LearningPlan& plan) {
    const FrozenLayers frozen(network.module(), plan.run);
    const at::Tensor example =
        at::zeros({1, 3, set.size().height, set.size().width}, at::TensorOptions().device(plan.device)).fill_(0.5);
    const std::vector<LayerDescription> layers = network.inspect()->layers(example);
    const std::ptrdiff_t last = lastFrozen(network, layers, example);
    if (last < 0)
        return none(OVERLOOK_TEXT("Job",
                                  "The features of the frozen layers are not kept: before the last of them something "
                                  "learns, or what follows needs more than the output of one layer."));
    frozen.beginLearning();
    const std::string restless = restlessLayer(network.module(), layers, last);
    if (!restless.empty())
        return none(OVERLOOK_TEXT("Job",
                                  "The features of the frozen layers are not kept: “%1” among them still changes. "
                                  "Freeze it as well; --freeze-batch-norm does so for batch normalisation."),
                    {restless});
    return {layers[static_cast<std::size_t>(last)].name, {}};
}

}  // namespace

FrozenStage frozenStage(const Train& request, const LearningSet& set, TrainableNetwork& network,
                        const LearningPlan& plan) {
    if (teachesScript(request))
        return none(
            OVERLOOK_TEXT("Job", "The features of the frozen layers are not kept: this is a TorchScript file."));
    if (plan.optimiser.precision != "float32")
        return none(OVERLOOK_TEXT("Job", "The features of the frozen layers are not kept: the precision is “%1”."),
                    {plan.optimiser.precision});
    if (!learnsFromOutputs(request.method))
        return none(OVERLOOK_TEXT("Job",
                                  "The features of the frozen layers are not kept: the training method “%1” needs the "
                                  "pixels themselves."),
                    {request.method});
    if (!onlyMirrors(request.dataParameters))
        return none(OVERLOOK_TEXT("Job",
                                  "The features of the frozen layers are not kept: scale, place or colours of the "
                                  "pictures vary. With --brightness 0 --tint 0 they are at most mirrored."));
    return stageOfNetwork(set, network, plan);
}

}  // namespace overlook
