#include "inference/training/methods/context_detector.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace overlook {

namespace {

constexpr std::int64_t kFewestCells = 8;
constexpr double kRidge = 1;  ///< of the mean variance, on the covariance's diagonal: a few pictures do not tell more
constexpr std::int64_t kMostFolds = 4;

std::int64_t countOf(const at::Tensor& cells) {
    return cells.defined() ? cells.size(0) : 0;
}

/// Covariance of cells around their mean.
at::Tensor covarianceOf(const at::Tensor& cells, const at::Tensor& mean) {
    const at::Tensor centred = cells - mean;
    return centred.t().mm(centred) / static_cast<double>(cells.size(0));
}

/// Of some cells: the share above the threshold; 0 of none.
double shareAbove(const at::Tensor& cells, const at::Tensor& weight, const at::Tensor& threshold) {
    return countOf(cells) > 0 ? cells.mv(weight).gt(threshold).to(at::kFloat).mean().item<double>() : 0;
}

/// Of the mean of a few values: what it is at least, with a confidence of 95 %; of one value, that.
double lowerBound(const std::vector<double>& values) {
    const auto count = static_cast<double>(values.size());
    double mean = 0;
    for (const double value : values)
        mean += value / count;
    if (values.size() < 2)
        return mean;
    double variance = 0;
    for (const double value : values)
        variance += (value - mean) * (value - mean) / (count - 1);
    constexpr double kOneSided = 1.645;
    return mean - kOneSided * std::sqrt(variance / count);
}

}  // namespace

void ContextDetector::remember(Cells& memory, const Cells& cells) {
    if (cells.values.numel() == 0)
        return;
    const auto joined = [](const at::Tensor& fresh, const at::Tensor& kept) {
        if (!fresh.defined())
            return fresh;
        const at::Tensor all = kept.defined() ? at::cat({fresh.detach(), kept}) : fresh.detach();
        return all.slice(0, 0, kCells).contiguous();
    };
    memory = {joined(cells.values, memory.values), joined(cells.pictures, memory.pictures)};
}

bool ContextDetector::fit() {
    m_fit.reset();
    if (countOf(m_context.values) < kFewestCells || countOf(m_object.values) + countOf(m_elsewhere.values) == 0)
        return false;
    m_fit = fitTo(m_context.values, m_object.values);
    if (lowerBound(separations()) <= 0)
        m_fit.reset();
    return isFitted();
}

ContextDetector::Fit ContextDetector::fitTo(const at::Tensor& context, const at::Tensor& object) const {
    std::vector<at::Tensor> others;
    for (const at::Tensor& cells : {object, m_elsewhere.values})
        if (countOf(cells) > 0)
            others.push_back(cells);
    const at::Tensor mean = context.mean(0);
    at::Tensor otherMean = at::zeros_like(mean);
    at::Tensor covariance = 0.5 * covarianceOf(context, mean);
    for (const at::Tensor& cells : others) {
        const at::Tensor own = cells.mean(0);
        otherMean += own / static_cast<double>(others.size());
        covariance += 0.5 * covarianceOf(cells, own) / static_cast<double>(others.size());
    }
    const double ridge = kRidge * covariance.diagonal().mean().item<double>() + 1e-6;
    covariance.diagonal().add_(ridge);
    const at::Tensor weight = at::linalg_solve(covariance, mean - otherMean);
    return {weight, 0.5 * (mean + otherMean).dot(weight)};
}

std::vector<double> ContextDetector::separations() const {
    const double elsewhere = shareAbove(m_elsewhere.values, m_fit->weight, m_fit->threshold);
    const at::Tensor pictures = std::get<0>(at::_unique(m_context.pictures));
    const std::int64_t folds = std::min(kMostFolds, pictures.size(0));
    const bool hasObject = countOf(m_object.values) > 0;
    std::vector<double> all;
    for (std::int64_t fold = 0; fold < folds; ++fold) {
        const at::Tensor left = pictures.slice(0, fold, pictures.size(0), folds);
        const at::Tensor isKept = at::isin(m_context.pictures, left).logical_not();
        const at::Tensor objectKept =
            hasObject ? m_object.values.index({at::isin(m_object.pictures, left).logical_not()}) : at::Tensor();
        const bool canFit = folds > 1 && countOf(objectKept) + countOf(m_elsewhere.values) > 0;
        const Fit other = canFit ? fitTo(m_context.values.index({isKept}), objectKept) : *m_fit;
        for (std::int64_t i = 0; i < left.size(0); ++i) {
            const at::Tensor context = m_context.values.index({m_context.pictures.eq(left[i])});
            const at::Tensor object = hasObject ? m_object.values.index({m_object.pictures.eq(left[i])}) : at::Tensor();
            all.push_back(shareAbove(context, other.weight, other.threshold) -
                          std::max(shareAbove(object, other.weight, other.threshold), elsewhere));
        }
    }
    return all;
}

at::Tensor ContextDetector::isContext(const at::Tensor& activations) const {
    const at::Tensor scores = (activations * m_fit->weight.view({1, -1, 1, 1})).sum(1);
    return scores.gt(m_fit->threshold);
}

}  // namespace overlook
