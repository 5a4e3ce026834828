#include "inference/networks/tap_graph.h"

#include <torch/csrc/jit/api/function_impl.h>
#include <torch/csrc/jit/ir/ir.h>
#include <torch/csrc/jit/passes/inliner.h>

#include <unordered_map>
#include <utility>

namespace overlook {

namespace {

namespace jit = torch::jit;

/// Puts the operator behind a node that gives one tensor.
void insertTap(jit::Graph& graph, jit::Node* node, std::size_t point) {
    const jit::WithInsertPoint behind(node->next());
    jit::Value* const number = graph.insertConstant(static_cast<std::int64_t>(point));
    jit::Node* const tap =
        graph.insertNode(graph.create(c10::Symbol::fromQualString(tapOperator()), {node->output(), number}, 1));
    tap->output()->setType(c10::TensorType::get());
    node->output()->replaceAllUsesAfterNodeWith(tap, tap->output());
}

bool givesOneTensor(const jit::Node& node) {
    return node.outputs().size() == 1 && node.output()->type()->kind() == c10::TypeKind::TensorType;
}

/// Inlines submodule calls one by one, so that the path of each is known, and puts taps behind them.
class SubmoduleTaps {
 public:
    explicit SubmoduleTaps(TappedGraph& tapped) : m_tapped(tapped) {
        m_paths[m_tapped.graph->inputs().at(0)] = "";
        visit(m_tapped.graph->block());
    }

 private:
    void visit(jit::Block* block) {
        auto place = block->nodes().begin();
        while (place != block->nodes().end()) {
            jit::Node* node = *place;
            if (auto* method = calledMethod(*node)) {
                place = inlineCall(node, *method);
                continue;
            }
            noteSubmodule(*node);
            for (auto* inner : node->blocks())
                visit(inner);
            ++place;
        }
    }

    /// Submodules are known by the chain of attributes that leads to them.
    void noteSubmodule(const jit::Node& node) {
        if (node.kind() != c10::prim::GetAttr)
            return;
        const auto type = node.output()->type()->cast<c10::ClassType>();
        const auto owner = m_paths.find(node.input());
        if (!type || !type->is_module() || owner == m_paths.end())
            return;
        const std::string name = node.s(c10::attr::name);
        const std::string path = owner->second.empty() ? name : owner->second + "." + name;
        m_paths[node.output()] = path;
    }

    jit::GraphFunction* calledMethod(const jit::Node& node) const {
        if (node.kind() != c10::prim::CallMethod || m_paths.count(node.inputs().at(0)) == 0)
            return nullptr;
        const auto type = node.inputs().at(0)->type()->cast<c10::ClassType>();
        if (!type)
            return nullptr;
        auto* method = jit::tryToGraphFunction(type->getMethod(node.s(c10::attr::name)));
        if (method)
            method->ensure_defined();
        return method;
    }

    /// Returns the place to go on at: the beginning of the inlined body.
    jit::graph_node_list_iterator inlineCall(jit::Node* call, jit::GraphFunction& method) {
        // A module that is traced while it is called twice has "forward" and "forward1".
        if (call->s(c10::attr::name).rfind("forward", 0) == 0)
            noteCall(call);
        jit::Node* const before = call->prev();
        {
            const jit::WithInsertPoint here(call);
            std::unordered_map<jit::Value*, jit::Value*> values;
            const auto results = jit::insertGraph(*m_tapped.graph, *method.graph(), call->inputs(), values);
            for (std::size_t i = 0; i < results.size(); ++i)
                call->outputs()[i]->replaceAllUsesWith(results[i]);
        }
        call->destroy();
        return {before->next(), jit::kNextDirection};
    }

    void noteCall(jit::Node* call) {
        jit::Value* const module = call->inputs().at(0);
        const std::string& path = m_paths.at(module);
        if (!givesOneTensor(*call)) {
            m_tapped.otherwise[path] = call->output()->type()->annotation_str();
            return;
        }
        insertTap(*m_tapped.graph, call, m_tapped.points.size());
        m_tapped.points.push_back({path, module->type()->expect<c10::ClassType>()->name()->name(), false});
    }

    TappedGraph& m_tapped;
    std::unordered_map<const jit::Value*, std::string> m_paths;
};

/// What an operation is called in the list of layers; none when nobody would look at it.
const std::string* operationName(const jit::Node& node) {
    static const std::unordered_map<std::string, std::string> names{
        {"aten::conv2d", "conv2d"},
        {"aten::_convolution", "conv2d"},
        {"aten::convolution", "conv2d"},
        {"aten::conv_transpose2d", "conv_transpose2d"},
        {"aten::batch_norm", "batch_norm"},
        {"aten::group_norm", "group_norm"},
        {"aten::layer_norm", "layer_norm"},
        {"aten::instance_norm", "instance_norm"},
        {"aten::relu", "relu"},
        {"aten::relu6", "relu6"},
        {"aten::hardtanh", "hardtanh"},
        {"aten::hardswish", "hardswish"},
        {"aten::leaky_relu", "leaky_relu"},
        {"aten::prelu", "prelu"},
        {"aten::elu", "elu"},
        {"aten::silu", "silu"},
        {"aten::gelu", "gelu"},
        {"aten::sigmoid", "sigmoid"},
        {"aten::hardsigmoid", "hardsigmoid"},
        {"aten::softmax", "softmax"},
        {"aten::max_pool2d", "max_pool2d"},
        {"aten::avg_pool2d", "avg_pool2d"},
        {"aten::adaptive_avg_pool2d", "adaptive_avg_pool2d"},
        {"aten::adaptive_max_pool2d", "adaptive_max_pool2d"},
        {"aten::upsample_nearest2d", "upsample"},
        {"aten::upsample_bilinear2d", "upsample"},
        {"aten::mean", "mean"},
        {"aten::add", "add"},
        {"aten::mul", "mul"},
        {"aten::cat", "cat"},
        {"aten::linear", "linear"},
        {"aten::addmm", "linear"},
        {"aten::matmul", "matmul"},
    };
    std::string symbol = node.kind().toQualString();
    if (symbol.back() == '_')  // computes in place
        symbol.pop_back();
    const auto found = names.find(symbol);
    return found == names.end() ? nullptr : &found->second;
}

void tapOperationsIn(jit::Block* block, TappedGraph& tapped) {
    for (auto place = block->nodes().begin(); place != block->nodes().end(); ++place) {
        jit::Node* const node = *place;
        for (auto* inner : node->blocks())
            tapOperationsIn(inner, tapped);
        const std::string* const name = operationName(*node);
        if (!name || !givesOneTensor(*node))
            continue;
        insertTap(*tapped.graph, node, tapped.points.size());
        tapped.points.push_back({*name, *name, true});
    }
}

}  // namespace

TappedGraph tapGraph(std::shared_ptr<jit::Graph> graph) {
    TappedGraph tapped{std::move(graph), {}, {}};
    const SubmoduleTaps insertion(tapped);
    if (tapped.points.empty()) {
        jit::Inline(*tapped.graph);
        tapOperationsIn(tapped.graph->block(), tapped);
    }
    tapped.graph->lint();
    return tapped;
}

const char* tapOperator() {
    return "overlook::tap";
}

}  // namespace overlook
