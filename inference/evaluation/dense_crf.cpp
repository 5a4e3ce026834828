#include "inference/evaluation/dense_crf.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "inference/evaluation/pixel_kernel.h"
#include "inference/evaluation/row_arithmetic.h"

namespace overlook {

namespace {

/// Every row becomes exp(row) / Σ exp(row) in its first `count` columns; the rest stays 0.
void softmaxRows(cv::Mat1f& rows, int count) {
    cv::parallel_for_({0, rows.rows}, [&](const cv::Range& range) {
        for (int i = range.start; i < range.end; ++i) {
            float* const row = rows[i];
            const float highest = *std::max_element(row, row + count);
            float sum = 0;
            for (int k = 0; k < count; ++k)
                sum += row[k] = std::exp(row[k] - highest);
            for (int k = 0; k < count; ++k)
                row[k] /= sum;
        }
    });
}

/// Every row times its own factor.
void scaleRows(cv::Mat1f& rows, const cv::Mat1f& factors) {
    for (int i = 0; i < rows.rows; ++i)
        for (int k = 0; k < rows.cols; ++k)
            rows(i, k) *= factors(i, 0);
}

std::vector<cv::Mat1f> planesOf(const cv::Mat1f& rows, std::size_t count, cv::Size size) {
    std::vector<cv::Mat1f> planes;
    for (std::size_t k = 0; k < count; ++k)
        planes.emplace_back(rows.col(static_cast<int>(k)).clone().reshape(1, size.height));
    return planes;
}

}  // namespace

DenseCrf::DenseCrf(const cv::Mat3b& rgb, const CrfParameters& parameters, Filter filter)
    : m_parameters(parameters), m_size(rgb.size()) {
    checkParameters(parameters);
    const bool isExact = filter == Filter::Exact;
    if (parameters.smoothnessWeight > 0)
        addEdge(isExact ? exactKernel(positionFeatures(m_size, parameters.smoothnessWidth))
                        : positionKernel(m_size, parameters.smoothnessWidth),
                parameters.smoothnessWeight);
    if (parameters.appearanceWeight > 0)
        addEdge(isExact ? exactKernel(colourFeatures(rgb, parameters.appearanceWidth, parameters.colourWidth))
                        : colourKernel(rgb, parameters.appearanceWidth, parameters.colourWidth),
                parameters.appearanceWeight);
}

DenseCrf::~DenseCrf() = default;

void DenseCrf::addEdge(std::unique_ptr<PixelKernel> kernel, double weight) {
    Edge edge{std::move(kernel), weight, {}};
    if (m_parameters.isNormalised) {
        edge.scale = edge.kernel->applied(cv::Mat1f(m_size.area(), kRowLane, 1.0F)).col(0).clone();
        std::for_each(edge.scale.begin(), edge.scale.end(), [](float& sum) { sum = 1 / std::sqrt(sum + 1e-20F); });
    }
    m_edges.push_back(std::move(edge));
}

cv::Mat1f DenseCrf::logarithms(const std::vector<cv::Mat1f>& probabilities) const {
    const auto count = static_cast<int>(probabilities.size());
    const auto least = static_cast<float>(m_parameters.leastProbability);
    cv::Mat1f rows(m_size.area(), paddedRow(count), 0.0F);
    for (int k = 0; k < count; ++k) {
        const cv::Mat1f& plane = probabilities[static_cast<std::size_t>(k)];
        CV_Assert(plane.size() == m_size);
        std::transform(plane.begin(), plane.end(), rows.col(k).begin(), [least](float probability) {
            return std::log(std::isfinite(probability) ? std::max(probability, least) : least);
        });
    }
    if (!m_parameters.certainty || count < 2)
        return rows;
    const auto sure = static_cast<float>(std::log(*m_parameters.certainty));
    const auto other = static_cast<float>(std::log((1 - *m_parameters.certainty) / (count - 1)));
    for (int i = 0; i < rows.rows; ++i) {
        const auto winner = std::max_element(rows[i], rows[i] + count) - rows[i];
        std::fill(rows[i], rows[i] + count, other);
        rows(i, static_cast<int>(winner)) = sure;
    }
    return rows;
}

void DenseCrf::addMessage(const Edge& edge, const cv::Mat1f& beliefs, cv::Mat1f& sums) const {
    cv::Mat1f weighted = beliefs;
    if (!edge.scale.empty()) {
        weighted = beliefs.clone();
        scaleRows(weighted, edge.scale);
    }
    cv::Mat1f message = edge.kernel->applied(weighted);
    if (!edge.scale.empty())
        scaleRows(message, edge.scale);
    cv::scaleAdd(message, edge.weight, sums, sums);
}

std::vector<cv::Mat1f> DenseCrf::inferred(const std::vector<cv::Mat1f>& probabilities, const JobControl& job) const {
    const cv::Mat1f evidence = logarithms(probabilities);
    const auto count = static_cast<int>(probabilities.size());
    cv::Mat1f beliefs = evidence.clone();
    softmaxRows(beliefs, count);
    for (int iteration = 0; iteration < m_parameters.iterations; ++iteration) {
        job.checkpoint();
        cv::Mat1f sums = evidence.clone();
        for (const Edge& edge : m_edges)
            addMessage(edge, beliefs, sums);
        beliefs = sums;
        softmaxRows(beliefs, count);
    }
    return planesOf(beliefs, probabilities.size(), m_size);
}

cv::Mat1b mostProbable(const std::vector<cv::Mat1f>& probabilities) {
    cv::Mat1f highest = probabilities.front().clone();
    cv::Mat1b classes = cv::Mat1b::zeros(highest.size());
    for (std::size_t k = 1; k < probabilities.size(); ++k) {
        const cv::Mat1b isHigher = probabilities[k] > highest;
        probabilities[k].copyTo(highest, isHigher);
        classes.setTo(static_cast<double>(k), isHigher);
    }
    return classes;
}

}  // namespace overlook
