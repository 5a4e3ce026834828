#include "inference/networks/linear_way.h"

#include <torch/csrc/api/include/torch/types.h>
#include <torch/csrc/jit/ir/constants.h>
#include <torch/csrc/jit/ir/ir.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "inference/networks/tap_graph.h"

namespace overlook {

namespace {

namespace jit = torch::jit;

bool isTap(const jit::Node& node) {
    static const auto tap = c10::Symbol::fromQualString(tapOperator());
    return node.kind() == tap;
}

bool isConstant(const jit::Value* value, const c10::IValue& wanted) {
    const auto constant = jit::toIValue(value);
    return constant && *constant == wanted;
}

/// A window that reaches beyond the map would lose a part of the gradient.
bool isUnpadded(const jit::Node& pooling) {
    const auto padding = jit::toIValue(pooling.input(3));
    if (!padding || !padding->isIntList())
        return false;
    const auto sides = padding->toIntVector();
    return std::all_of(sides.begin(), sides.end(), [](std::int64_t side) { return side == 0; });
}

/// Whether the gradients of one channel of its input add up to those of its output.
bool keepsSums(const jit::Node& node) {
    switch (node.kind()) {
        case c10::aten::max_pool2d:
        case c10::aten::adaptive_avg_pool2d:
            return true;
        case c10::aten::avg_pool2d:
            return isUnpadded(node) && isConstant(node.input(4), false) && isConstant(node.input(6), c10::IValue());
        case c10::aten::dropout:
        case c10::aten::dropout_:
            return isConstant(node.input(2), false);
        default:
            return isTap(node);
    }
}

bool flattens(const jit::Node& node) {
    return node.kind() == c10::aten::flatten && isConstant(node.input(1), 1) && isConstant(node.input(2), -1);
}

/// The node that alone takes the value as its first input.
const jit::Node* nextOf(const jit::Value* value) {
    const auto& uses = value->uses();
    return uses.size() == 1 && uses[0].offset == 0 ? uses[0].user : nullptr;
}

/// The linear layer at the end of a way from the value.
const jit::Node* linearBehind(const jit::Value* value) {
    bool isFlat = false;
    for (const jit::Node* node = nextOf(value); node; node = nextOf(node->output())) {
        if (node->kind() == c10::aten::linear)
            return isFlat ? node : nullptr;
        if (!keepsSums(*node) && !flattens(*node))
            return nullptr;
        isFlat = isFlat || flattens(*node);
    }
    return nullptr;
}

/// The weight [K, C * positions] of a linear layer with its columns added up for each channel, [K, C].
at::Tensor sumOverPositions(const at::Tensor& weight, std::int64_t channels) {
    return weight.size(1) == channels ? weight : weight.view({weight.size(0), channels, -1}).sum(2);
}

}  // namespace

std::map<std::string, LinearWay> linearWays(const TappedModule& program, const ModelTrace& trace) {
    const TappedGraph& tapped = program.tapped();
    const auto layerOf = [&](const jit::Node* node) -> const LayerTrace* {
        if (!node || !isTap(*node))
            return nullptr;
        const auto& name = tapped.points.at(static_cast<std::size_t>(jit::toIValue(node->input(1))->toInt())).name;
        return trace.find(name + ":2") ? nullptr : trace.find(name);  // which call of several it is, is not known here
    };
    std::map<std::string, LinearWay> ways;
    for (const jit::Node* node : tapped.graph->nodes()) {
        const LayerTrace* layer = layerOf(node);
        const jit::Node* linear = layer && layer->channelMeans.defined() ? linearBehind(node->output()) : nullptr;
        const LayerTrace* behind = linear ? layerOf(nextOf(linear->output())) : nullptr;
        if (!behind)
            continue;
        const auto weight = jit::toIValue(linear->input(1));
        const std::int64_t channels = layer->layer.shape[0];
        if (weight && weight->isTensor() && weight->toTensor().size(1) % channels == 0)
            ways[layer->layer.name] = {behind->layer.name, sumOverPositions(weight->toTensor(), channels)};
    }
    return ways;
}

}  // namespace overlook
