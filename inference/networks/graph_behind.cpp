#include "inference/networks/graph_behind.h"

#include <torch/csrc/jit/ir/constants.h>
#include <torch/csrc/jit/ir/ir.h>

#include <unordered_set>
#include <vector>

namespace overlook {

namespace {

namespace jit = torch::jit;

constexpr std::size_t kPicture = 1;  ///< among the inputs; the first one is the module

/// The operator behind a layer, of its second call for "relu:2"; null when it is not among the nodes of the graph
/// itself.
jit::Node* tapOf(const TappedGraph& tapped, const std::string& layer) {
    static const auto kind = c10::Symbol::fromQualString(tapOperator());
    const auto colon = layer.rfind(':');
    const std::string name = layer.substr(0, colon);
    int callsToCome = colon == std::string::npos ? 1 : std::stoi(layer.substr(colon + 1));
    for (jit::Node* node : tapped.graph->nodes()) {
        if (node->kind() != kind)
            continue;
        const auto point = static_cast<std::size_t>(jit::toIValue(node->input(1))->toInt());
        if (tapped.points[point].name == name && --callsToCome == 0)
            return node;
    }
    return nullptr;
}

/// The node of the graph itself inside whose branches a node lies.
jit::Node* outermost(jit::Node* node, const jit::Graph& graph) {
    while (node->owningBlock() != graph.block())
        node = node->owningBlock()->owningNode();
    return node;
}

/// Finds the nodes that the results need.
class NeededNodes {
 public:
    explicit NeededNodes(jit::Graph& graph) : m_graph(graph) {
        m_open.push_back(graph.return_node());
        while (!m_open.empty()) {
            jit::Node* const node = m_open.back();
            m_open.pop_back();
            if (m_needed.insert(node).second)
                followInputs(*node);
        }
    }

    bool contains(jit::Node* node) const { return m_needed.count(node) > 0; }

 private:
    void followInputs(jit::Node& node) {
        for (jit::Value* input : node.inputs())
            m_open.push_back(outermost(input->node(), m_graph));
        for (jit::Block* block : node.blocks()) {
            for (jit::Node* inner : block->nodes())
                followInputs(*inner);
            followInputs(*block->return_node());
        }
    }

    jit::Graph& m_graph;
    std::vector<jit::Node*> m_open;
    std::unordered_set<jit::Node*> m_needed;
};

void removeUnneeded(jit::Graph& graph) {
    const NeededNodes needed(graph);
    auto nodes = graph.nodes().reverse();
    for (auto node = nodes.begin(); node != nodes.end(); ++node)
        if (!needed.contains(*node))
            node.destroyCurrent();
}

}  // namespace

std::optional<TappedGraph> graphBehind(const TappedGraph& whole, const std::string& layer) {
    TappedGraph behind{whole.graph->copy(), whole.points, whole.otherwise};
    jit::Graph& graph = *behind.graph;
    jit::Node* const tap = tapOf(behind, layer);
    if (!tap)
        return std::nullopt;
    jit::Value* const known = graph.addInput("known");
    known->setType(c10::TensorType::get());
    tap->output()->replaceAllUsesWith(known);
    removeUnneeded(graph);
    jit::Value* const picture = graph.inputs().at(kPicture);
    if (!picture->uses().empty())  // the rest needs something else of the picture
        return std::nullopt;
    picture->setType(c10::TensorType::get());  // a trace wrote down the shape of the picture
    known->replaceAllUsesWith(picture);
    graph.eraseInput(graph.inputs().size() - 1);
    graph.lint();
    return behind;
}

}  // namespace overlook
