#include "inference/networks/tapped_module.h"

#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/ir/constants.h>
#include <torch/csrc/jit/ir/ir.h>
#include <torch/csrc/jit/runtime/graph_executor.h>
#include <torch/library.h>

#include <algorithm>
#include <unordered_map>
#include <utility>
#include <vector>

#include "inference/core/error.h"
#include "inference/networks/tap_graph.h"

namespace overlook {

namespace {

namespace jit = torch::jit;

/// One run: who looks, and how often each submodule was called so far.
struct TapSession {
    const std::vector<TapPoint>& points;
    const TappedModule::Visitor& visitor;
    std::unordered_map<std::string, int> calls;

    at::Tensor visit(std::size_t index, const at::Tensor& value) {
        const auto& point = points[index];
        const int call = ++calls[point.name];
        const bool isPlain = call == 1 && !point.isOperation;
        return visitor(isPlain ? point.name : point.name + ":" + std::to_string(call), point.kind, value);
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
    static constexpr std::size_t kGroups = 6;  ///< argument of aten::conv2d
    static constexpr std::size_t kGroupsOfConvolution = 8;

 public:
    Program(const jit::Module& module, TappedGraph tapped)
        : m_module(module),
          m_further(furtherArguments(module.get_method("forward").function().getSchema())),
          m_tapped(std::move(tapped)),
          m_executor(m_tapped.graph, "forward") {}

    const TappedGraph& tapped() const { return m_tapped; }

    /// Of a weight [out, in / groups, h, w] that convolves the picture itself.
    std::optional<std::int64_t> inputChannels() const {
        for (const auto& use : m_tapped.graph->inputs().at(1)->uses()) {
            const auto kind = use.user->kind();
            if (kind != c10::aten::conv2d && kind != c10::aten::_convolution)
                continue;
            const auto weight = valueOf(use.user->input(1));
            const auto groups = valueOf(use.user->input(kind == c10::aten::conv2d ? kGroups : kGroupsOfConvolution));
            if (weight.isTensor() && weight.toTensor().dim() == 4 && groups.isInt())
                return weight.toTensor().size(1) * groups.toInt();
        }
        return std::nullopt;
    }

    c10::IValue run(const at::Tensor& input, const Visitor& visitor) {
        jit::Stack stack{m_module._ivalue(), input};
        stack.insert(stack.end(), m_further.begin(), m_further.end());
        // Optimising would compile again in the first runs and may change the last digits of the result.
        const jit::GraphOptimizerEnabledGuard plain(false);
        TapSession session{m_tapped.points, visitor, {}};
        const SessionScope scope(visitor ? &session : nullptr);
        m_executor.run(stack);
        return std::move(stack.back());
    }

 private:
    /// A constant, or an attribute of a submodule; None for anything that is computed.
    c10::IValue valueOf(const jit::Value* value) const {
        if (value == m_tapped.graph->inputs().at(0))
            return m_module._ivalue();
        if (value->node()->kind() != c10::prim::GetAttr)
            return jit::toIValue(value).value_or(c10::IValue());
        const auto owner = valueOf(value->node()->input());
        return owner.isObject() ? owner.toObjectRef().getAttr(value->node()->s(c10::attr::name)) : c10::IValue();
    }

    jit::Module m_module;
    std::vector<c10::IValue> m_further;
    TappedGraph m_tapped;
    jit::GraphExecutor m_executor;
};

TappedModule::TappedModule(const jit::Module& module)
    : TappedModule(module, tapGraph(module.get_method("forward").graph()->copy())) {}

TappedModule::TappedModule(const jit::Module& module, TappedGraph graph)
    : m_program(std::make_unique<Program>(module, std::move(graph))) {}

TappedModule::~TappedModule() = default;

bool TappedModule::hasTaps() const {
    return !m_program->tapped().points.empty();
}

bool TappedModule::hasOperationTaps() const {
    return hasTaps() && m_program->tapped().points.front().isOperation;
}

bool TappedModule::hasTap(const std::string& name) const {
    const auto& points = m_program->tapped().points;
    return std::any_of(points.begin(), points.end(), [&name](const TapPoint& point) { return point.name == name; });
}

std::string TappedModule::otherResult(const std::string& path) const {
    const auto& others = m_program->tapped().otherwise;
    const auto found = others.find(path);
    return found == others.end() ? std::string() : found->second;
}

std::optional<std::int64_t> TappedModule::inputChannels() const {
    return m_program->inputChannels();
}

const jit::Graph& TappedModule::graph() const {
    return *m_program->tapped().graph;
}

const TappedGraph& TappedModule::tapped() const {
    return m_program->tapped();
}

c10::IValue TappedModule::run(const at::Tensor& input, const Visitor& visitor) const {
    return m_program->run(input, visitor);
}

}  // namespace overlook
