#include "inference/networks/network_tail.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <torch/autograd.h>
#include <torch/nn/module.h>

#include <algorithm>

#include "inference/networks/evaluation_mode.h"

namespace overlook {

namespace {

constexpr double kTolerance = 1e-4;  ///< of the largest logit

bool hasPositions(const LayerDescription& layer) {
    return layer.shape.size() == 3 && layer.shape[1] * layer.shape[2] > 1;
}

bool isAsLarge(const LayerDescription& layer, const LayerDescription& other) {
    return hasPositions(layer) && layer.shape[1] == other.shape[1] && layer.shape[2] == other.shape[2];
}

}  // namespace

at::Tensor activationOf(TrainableNetwork& network, const std::string& layer, const at::Tensor& input) {
    const at::NoGradGuard noGraph;
    return network.inspect()->forward(input, {layer}).activations.at(layer).detach();
}

at::Tensor activationOfRows(TrainableNetwork& network, const std::string& layer, const at::Tensor& input) {
    if (input.size(0) > 1)
        return activationOf(network, layer, input);
    return activationOf(network, layer, input.expand({2, -1, -1, -1}).contiguous()).slice(0, 0, 1);
}

bool canGoOnBehind(TrainableNetwork& network, const std::string& layer, const at::Tensor& example) {
    const EvaluationMode evaluating(network.module());
    const at::NoGradGuard noGraph;
    try {
        const at::Tensor whole = network.outputs(example).logits;
        const at::Tensor behind = network.outputsBehind(layer, activationOf(network, layer, example)).logits;
        if (behind.sizes() != whole.sizes())
            return false;
        const double largest = std::max(1e-3, whole.abs().max().item<double>());
        return (behind - whole).abs().max().item<double>() <= kTolerance * largest;
    } catch (const std::exception&) {  // shapes that do not fit: the rest needs more than this layer
        return false;
    }
}

std::string layerBeforeLastStage(TrainableNetwork& network, const at::Tensor& example) {
    const std::vector<LayerDescription> layers = network.inspect()->layers(example);
    const auto last = std::find_if(layers.rbegin(), layers.rend(), hasPositions);
    if (last == layers.rend())
        return {};
    const auto first = std::find_if(layers.begin(), layers.end(),
                                    [&](const LayerDescription& layer) { return isAsLarge(layer, *last); });
    for (auto layer = std::make_reverse_iterator(first + 1); layer != layers.rend(); ++layer)
        if (hasPositions(*layer) && canGoOnBehind(network, layer->name, example))
            return layer->name;
    return {};
}

std::set<std::string> weightsBehind(TrainableNetwork& network, const std::string& layer, const at::Tensor& example) {
    const EvaluationMode evaluating(network.module());
    const at::Tensor activation = activationOf(network, layer, example);
    std::vector<std::string> names;
    std::vector<at::Tensor> weights;
    for (const auto& item : network.module().named_parameters())
        if (item.value().requires_grad()) {
            names.push_back(item.key());
            weights.push_back(item.value());
        }
    const at::AutoGradMode recording(true);
    const auto gradients = torch::autograd::grad({network.outputsBehind(layer, activation).logits.sum()}, weights, {},
                                                 {}, false, /*allow_unused=*/true);
    std::set<std::string> used;
    for (std::size_t index = 0; index < gradients.size(); ++index)
        if (gradients[index].defined())
            used.insert(names[index]);
    return used;
}

}  // namespace overlook
