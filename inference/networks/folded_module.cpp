#include "inference/networks/folded_module.h"

#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/ir/constants.h>
#include <torch/csrc/jit/ir/ir.h>
#include <torch/csrc/jit/passes/dead_code_elimination.h>
#include <torch/csrc/jit/passes/freeze_module.h>
#include <torch/csrc/jit/passes/frozen_graph_optimizations.h>

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "inference/networks/tap_graph.h"
#include "inference/networks/tapped_module.h"

namespace overlook {

namespace {

namespace jit = torch::jit;

void collect(jit::Block* block, std::vector<jit::Node*>& nodes) {
    for (jit::Node* node : block->nodes()) {
        nodes.push_back(node);
        for (jit::Block* inner : node->blocks())
            collect(inner, nodes);
    }
}

std::vector<jit::Node*> allNodes(jit::Graph& graph) {
    std::vector<jit::Node*> nodes;
    collect(graph.block(), nodes);
    return nodes;
}

bool isConvolution(const jit::Node& node) {
    return node.kind() == c10::aten::conv2d || node.kind() == c10::aten::_convolution;
}

std::vector<jit::Node*> tapsIn(jit::Graph& graph) {
    static const auto tap = c10::Symbol::fromQualString(tapOperator());
    std::vector<jit::Node*> taps = allNodes(graph);
    taps.erase(std::remove_if(taps.begin(), taps.end(), [](const jit::Node* node) { return node->kind() != tap; }),
               taps.end());
    return taps;
}

TapPoint& pointOf(const jit::Node& tap, TappedGraph& tapped) {
    return tapped.points.at(static_cast<std::size_t>(jit::toIValue(tap.input(1))->toInt()));
}

/// Whether the tap lies between a convolution and the normalisation that is to be folded into it.
bool isInTheWay(const jit::Node& tap) {
    const auto& uses = tap.output()->uses();
    return isConvolution(*tap.input(0)->node()) && std::any_of(uses.begin(), uses.end(), [](const jit::Use& use) {
               return use.user->kind() == c10::aten::batch_norm;
           });
}

/// All taps of a submodule go, so that the numbers of its calls stay right; numbered operations stay for that reason.
void removeTapsInTheWay(TappedGraph& tapped) {
    const auto taps = tapsIn(*tapped.graph);
    std::set<std::string> names;
    for (const jit::Node* tap : taps)
        if (isInTheWay(*tap) && !pointOf(*tap, tapped).isOperation)
            names.insert(pointOf(*tap, tapped).name);
    for (jit::Node* tap : taps) {
        if (names.count(pointOf(*tap, tapped).name) == 0)
            continue;
        tap->output()->replaceAllUsesWith(tap->input(0));
        tap->destroy();
    }
    for (TapPoint& point : tapped.points)
        if (names.count(point.name) != 0)
            point.name.clear();
}

void orderChannelsLast(jit::Graph& graph) {
    for (jit::Node* node : allNodes(graph)) {
        if (!isConvolution(*node))
            continue;
        const auto weight = jit::toIValue(node->input(1));
        if (!weight || !weight->isTensor() || weight->toTensor().dim() != 4)
            continue;
        const jit::WithInsertPoint before(node);
        jit::Node* const former = node->input(1)->node();
        node->replaceInput(1, graph.insertConstant(weight->toTensor().contiguous(at::MemoryFormat::ChannelsLast)));
        if (!former->hasUses())
            former->destroy();  // now, so that there are never two copies of all weights
    }
}

}  // namespace

std::unique_ptr<TappedModule> foldedModule(const jit::Module& module) {
    jit::Module copy = module.clone();  // shares the weights, not the graphs
    TappedGraph tapped = tapGraph(copy.get_method("forward").graph());
    const jit::Module frozen = jit::freeze_module(copy);
    tapped.graph = frozen.get_method("forward").graph();
    removeTapsInTheWay(tapped);
    jit::OptimizeFrozenGraph(tapped.graph);
    orderChannelsLast(*tapped.graph);
    jit::EliminateDeadCode(tapped.graph);
    return std::make_unique<TappedModule>(frozen, std::move(tapped));
}

}  // namespace overlook
