#include "inference/networks/reverse_attention.h"

#include <ATen/TensorOperators.h>

#include <utility>

namespace overlook {

namespace {

constexpr double kNormOffset = 0.125;  ///< bounds 1 / F at 8
constexpr double kNormCentre = 4;      ///< the middle of 0 … 8

}  // namespace

at::Tensor reverseMask(const at::Tensor& scores, ReverseMask kind) {
    if (kind == ReverseMask::Simple)
        return (-scores).sigmoid();
    return ((scores.relu() + kNormOffset).reciprocal() - kNormCentre).sigmoid();
}

at::Tensor combinedScores(const at::Tensor& original, const at::Tensor& reverse, const at::Tensor& mask) {
    return original - mask * reverse;
}

ReverseAttentionHead::ReverseAttentionHead(ModuleTree& tree, std::string name, const Convolution& classifier,
                                           ReverseMask mask)
    : m_name(std::move(name)), m_mask(mask) {
    tree.addClassifier(m_name + ".org", classifier);
    tree.addClassifier(m_name + ".rev", classifier);
}

at::Tensor ReverseAttentionHead::run(LayerRun& run, const at::Tensor& features) const {
    const at::Tensor original = run.publishLayer(m_name + ".org", features);
    const at::Tensor reverse = run.publishLayer(m_name + ".rev", features);
    const at::Tensor mask = run.publish(m_name + ".mask", reverseMask(original, m_mask));
    return run.publish(m_name + ".comb", combinedScores(original, reverse, mask));
}

}  // namespace overlook
