#include "inference/networks/tapped_module.h"

#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/ir/ir.h>
#include <torch/csrc/jit/passes/inliner.h>
#include <torch/csrc/jit/runtime/graph_executor.h>
#include <torch/library.h>

#include <unordered_map>
#include <utility>
#include <vector>

#include "inference/core/error.h"

namespace overlook {

namespace {

namespace jit = torch::jit;

/// A place in the graph where a submodule's output passes.
struct TapPoint {
    std::string path;
    std::string kind;
};

/// One run: who looks, and how often each submodule was called so far.
struct TapSession {
    const std::vector<TapPoint>& points;
    const TappedModule::Visitor& visitor;
    std::unordered_map<std::string, int> calls;

    at::Tensor visit(std::size_t index, const at::Tensor& value) {
        const auto& point = points[index];
        const int call = ++calls[point.path];
        return visitor(call == 1 ? point.path : point.path + ":" + std::to_string(call), point.kind, value);
    }
};

/// An operator in a graph takes tensors and numbers only, so it finds the session of its thread here.
thread_local TapSession* t_session = nullptr;

/// Makes a session the one of this thread, and puts the former one back.
class SessionScope {
 public:
    explicit SessionScope(TapSession* session) : m_former(std::exchange(t_session, session)) {}
    ~SessionScope() { t_session = m_former; }
    SessionScope(const SessionScope&) = delete;
    SessionScope& operator=(const SessionScope&) = delete;

 private:
    TapSession* m_former;
};

at::Tensor tap(const at::Tensor& value, std::int64_t point) {
    return t_session ? t_session->visit(static_cast<std::size_t>(point), value) : value;
}

TORCH_LIBRARY(overlook, library) {
    library.def("tap(Tensor(a) value, int point) -> Tensor(a)", tap);
}

/// Inlines submodule calls and puts taps behind them.
class TapInserter {
 public:
    explicit TapInserter(std::shared_ptr<jit::Graph> graph) : m_graph(std::move(graph)) {
        m_paths[m_graph->inputs().at(0)] = "";
        visit(m_graph->block());
        m_graph->lint();
    }
    std::vector<TapPoint> takePoints() { return std::move(m_points); }

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
        const bool isForward = call->s(c10::attr::name).rfind("forward", 0) == 0;
        if (isForward && call->outputs().size() == 1 && call->output()->type()->kind() == c10::TypeKind::TensorType)
            insertTap(call);
        jit::Node* const before = call->prev();
        {
            const jit::WithInsertPoint here(call);
            std::unordered_map<jit::Value*, jit::Value*> values;
            const auto results = jit::insertGraph(*m_graph, *method.graph(), call->inputs(), values);
            for (std::size_t i = 0; i < results.size(); ++i)
                call->outputs()[i]->replaceAllUsesWith(results[i]);
        }
        call->destroy();
        return {before->next(), jit::kNextDirection};
    }

    void insertTap(jit::Node* call) {
        jit::Value* const module = call->inputs().at(0);
        const auto index = static_cast<std::int64_t>(m_points.size());
        m_points.push_back({m_paths.at(module), module->type()->expect<c10::ClassType>()->name()->name()});
        const jit::WithInsertPoint behind(call->next());
        jit::Value* const number = m_graph->insertConstant(index);
        jit::Node* const node = m_graph->insertNode(
            m_graph->create(c10::Symbol::fromQualString("overlook::tap"), {call->output(), number}, 1));
        node->output()->setType(c10::TensorType::get());
        call->output()->replaceAllUsesAfterNodeWith(node, node->output());
    }

    std::shared_ptr<jit::Graph> m_graph;
    std::unordered_map<const jit::Value*, std::string> m_paths;
    std::vector<TapPoint> m_points;
};

/// The values of the arguments behind the first one.
std::vector<c10::IValue> furtherArguments(const c10::FunctionSchema& schema) {
    std::vector<c10::IValue> values;
    for (std::size_t i = 2; i < schema.arguments().size(); ++i) {  // 0 is the module, 1 the picture
        const auto& argument = schema.arguments()[i];
        if (!argument.default_value())
            throw Error(
                Error::Kind::BadModel,
                OVERLOOK_TEXT("Error",
                              "The model wants more than a picture: its forward() has the argument “%1” without "
                              "a default value. Export a model whose forward() takes one picture tensor."),
                {argument.name()});
        values.push_back(*argument.default_value());
    }
    return values;
}

}  // namespace

class TappedModule::Program {
 public:
    explicit Program(const jit::Module& module)
        : m_module(module),
          m_further(furtherArguments(module.get_method("forward").function().getSchema())),
          m_graph(module.get_method("forward").graph()->copy()),
          m_points(TapInserter(m_graph).takePoints()),
          m_executor(m_graph, "forward") {}

    bool hasTaps() const { return !m_points.empty(); }

    c10::IValue run(const at::Tensor& input, const Visitor& visitor) {
        jit::Stack stack{m_module._ivalue(), input};
        stack.insert(stack.end(), m_further.begin(), m_further.end());
        // Optimising would compile again in the first runs and may change the last digits of the result.
        const jit::GraphOptimizerEnabledGuard plain(false);
        TapSession session{m_points, visitor, {}};
        const SessionScope scope(visitor ? &session : nullptr);
        m_executor.run(stack);
        return std::move(stack.back());
    }

 private:
    jit::Module m_module;
    std::vector<c10::IValue> m_further;
    std::shared_ptr<jit::Graph> m_graph;
    std::vector<TapPoint> m_points;
    jit::GraphExecutor m_executor;
};

TappedModule::TappedModule(const torch::jit::Module& module) : m_program(std::make_unique<Program>(module)) {}

TappedModule::~TappedModule() = default;

bool TappedModule::hasTaps() const {
    return m_program->hasTaps();
}

c10::IValue TappedModule::run(const at::Tensor& input, const Visitor& visitor) const {
    return m_program->run(input, visitor);
}

}  // namespace overlook
