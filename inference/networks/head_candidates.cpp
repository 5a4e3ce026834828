#include "inference/networks/head_candidates.h"

#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/ir/constants.h>
#include <torch/csrc/jit/ir/ir.h>

#include <utility>

#include "inference/networks/tap_graph.h"

namespace overlook {

namespace {

namespace jit = torch::jit;

/// A weight as [K, C] when it is that of a linear layer or a 1×1 convolution; undefined otherwise.
at::Tensor linearWeight(const at::Tensor& weight) {
    if (!weight.defined() || weight.dim() == 2)
        return weight;
    if (weight.dim() == 4 && weight.size(2) == 1 && weight.size(3) == 1)
        return weight.flatten(1);
    return {};
}

at::Tensor tensorAttribute(const jit::Module& module, const std::string& name) {
    return module.hasattr(name) && module.attr(name).isTensor() ? module.attr(name).toTensor() : at::Tensor();
}

/// Undefined when the value is not a constant tensor.
at::Tensor constantTensor(const jit::Value* value) {
    const auto constant = jit::toIValue(value);
    return constant && constant->isTensor() ? constant->toTensor() : at::Tensor();
}

/// The bias that is added behind a product, when one is. A tap may lie in between.
at::Tensor addedConstant(const jit::Value* product) {
    static const auto tap = c10::Symbol::fromQualString(tapOperator());
    for (const auto& use : product->uses()) {
        const auto kind = use.user->kind();
        if (kind == tap)
            return addedConstant(use.user->output());
        if ((kind == c10::aten::add || kind == c10::aten::add_) && use.offset == 0)
            return constantTensor(use.user->input(1));
    }
    return {};
}

at::Tensor transposed(const at::Tensor& weight) {
    return weight.defined() && weight.dim() == 2 ? weight.t() : at::Tensor();
}

HeadCandidate candidateOf(const jit::Node& node) {
    const auto constant = [&node](std::size_t input) { return constantTensor(node.input(input)); };
    switch (node.kind()) {
        case c10::aten::linear:
        case c10::aten::conv2d:
        case c10::aten::_convolution:
            return {"", linearWeight(constant(1)), constant(2)};
        case c10::aten::addmm:
            return {"", transposed(constant(2)), constant(0)};
        case c10::aten::matmul:
            return {"", transposed(constant(1)), addedConstant(node.output())};
        default:
            return {};
    }
}

}  // namespace

std::vector<HeadCandidate> headCandidates(const jit::Module& module) {
    std::vector<HeadCandidate> candidates;
    for (const auto& named : module.named_modules())
        if (auto weight = linearWeight(tensorAttribute(named.value, "weight")); weight.defined())
            candidates.push_back({named.name, std::move(weight), tensorAttribute(named.value, "bias")});
    return candidates;
}

std::vector<HeadCandidate> headCandidates(const jit::Graph& graph) {
    std::vector<HeadCandidate> candidates;
    for (const jit::Node* node : graph.nodes())
        if (auto candidate = candidateOf(*node); candidate.weight.defined())
            candidates.push_back(std::move(candidate));
    return candidates;
}

}  // namespace overlook
