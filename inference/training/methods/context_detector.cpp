#include "inference/training/methods/context_detector.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>

#include <algorithm>
#include <vector>

namespace overlook {

namespace {

constexpr std::int64_t kFewestCells = 8;
constexpr double kRidge = 0.05;  ///< of the mean variance, on the diagonal of the covariance

std::int64_t countOf(const at::Tensor& cells) {
    return cells.defined() ? cells.size(0) : 0;
}

/// Covariance of cells around their mean.
at::Tensor covarianceOf(const at::Tensor& cells, const at::Tensor& mean) {
    const at::Tensor centred = cells - mean;
    return centred.t().mm(centred) / static_cast<double>(cells.size(0));
}

}  // namespace

void ContextDetector::remember(at::Tensor& memory, const at::Tensor& cells) {
    if (cells.numel() == 0)
        return;
    const at::Tensor all = memory.defined() ? at::cat({cells.detach(), memory}) : cells.detach();
    memory = all.slice(0, 0, kCells).contiguous();
}

bool ContextDetector::fit() {
    std::vector<at::Tensor> others;
    for (const at::Tensor& cells : {m_object, m_elsewhere})
        if (countOf(cells) > 0)
            others.push_back(cells);
    if (countOf(m_context) < kFewestCells || others.empty())
        return false;
    const at::Tensor mean = m_context.mean(0);
    at::Tensor otherMean = at::zeros_like(mean);
    at::Tensor covariance = 0.5 * covarianceOf(m_context, mean);
    for (const at::Tensor& cells : others) {
        const at::Tensor own = cells.mean(0);
        otherMean += own / static_cast<double>(others.size());
        covariance += 0.5 * covarianceOf(cells, own) / static_cast<double>(others.size());
    }
    const double ridge = kRidge * covariance.diagonal().mean().item<double>() + 1e-6;
    covariance.diagonal().add_(ridge);
    const at::Tensor weight = at::linalg_solve(covariance, mean - otherMean);
    m_threshold = 0.5 * (mean + otherMean).dot(weight);
    m_weight = weight;
    if (separation() < kLeastSeparation)
        m_weight.reset();
    return isFitted();
}

double ContextDetector::separation() const {
    const auto found = [this](const at::Tensor& cells) {
        return countOf(cells) > 0 ? cells.mv(*m_weight).gt(m_threshold).to(at::kFloat).mean().item<double>() : 0.0;
    };
    return found(m_context) - std::max(found(m_object), found(m_elsewhere));
}

at::Tensor ContextDetector::isContext(const at::Tensor& activations) const {
    const at::Tensor scores = (activations * m_weight->view({1, -1, 1, 1})).sum(1);
    return scores.gt(m_threshold);
}

}  // namespace overlook
