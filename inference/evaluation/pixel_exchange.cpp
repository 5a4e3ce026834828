#include "inference/evaluation/pixel_exchange.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <opencv2/imgproc.hpp>
#include <utility>

namespace overlook {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr int kBlurSize = 11;
constexpr double kBlurWidth = 5;

}  // namespace

std::vector<int> pixelsByValue(const cv::Mat1f& values) {
    const cv::Mat1f all = values.isContinuous() ? values : values.clone();
    const auto* value = all.ptr<float>();
    const auto rank = [value](int i) {
        return std::isnan(value[i]) ? -std::numeric_limits<float>::infinity() : value[i];
    };
    std::vector<int> order(all.total());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&rank](int a, int b) { return rank(a) > rank(b); });
    return order;
}

PixelExchange::PixelExchange(cv::Mat3f from, cv::Mat3f to, std::vector<int> order, int step)
    : m_from(std::move(from)),
      m_to(std::move(to)),
      m_order(std::move(order)),
      m_step(static_cast<std::size_t>(std::max(step, 1))),
      m_now(m_from.clone()) {}

std::size_t PixelExchange::count() const {
    return (m_order.size() + m_step - 1) / m_step + 1;
}

cv::Mat3f PixelExchange::variant(std::size_t steps) {
    const std::size_t wanted = std::min(steps * m_step, m_order.size());
    if (wanted < m_done) {
        m_from.copyTo(m_now);
        m_done = 0;
    }
    for (; m_done < wanted; ++m_done) {
        const int y = m_order[m_done] / m_now.cols;
        const int x = m_order[m_done] % m_now.cols;
        m_now(y, x) = m_to(y, x);
    }
    return m_now.clone();
}

double areaUnderCurve(const std::vector<float>& scores) {
    if (scores.size() < 2)
        return kNone;
    const double sum = std::accumulate(scores.begin(), scores.end(), 0.0);
    return (sum - scores.front() / 2.0 - scores.back() / 2.0) / static_cast<double>(scores.size() - 1);
}

std::vector<float> resampledCurve(const std::vector<float>& scores, std::size_t points) {
    std::vector<float> curve;
    for (std::size_t i = 0; i < points && !scores.empty(); ++i) {
        const double place =
            static_cast<double>(i) * static_cast<double>(scores.size() - 1) / static_cast<double>(points - 1);
        const auto left = static_cast<std::size_t>(place);
        const std::size_t right = std::min(left + 1, scores.size() - 1);
        const auto share = static_cast<float>(place - static_cast<double>(left));
        curve.push_back(scores[left] * (1 - share) + scores[right] * share);
    }
    return curve;
}

cv::Mat3f blurredSubstrate(const cv::Mat3f& rgb) {
    cv::Mat3f blurred;
    cv::GaussianBlur(rgb, blurred, {kBlurSize, kBlurSize}, kBlurWidth, kBlurWidth, cv::BORDER_REFLECT_101);
    return blurred;
}

cv::Mat3f shownPart(const cv::Mat3f& rgb, const cv::Mat1f& map, const cv::Vec3f& mean) {
    cv::Mat3f shown(rgb.size());
    for (int y = 0; y < rgb.rows; ++y)
        for (int x = 0; x < rgb.cols; ++x)
            shown(y, x) = mean + (rgb(y, x) - mean) * map(y, x);
    return shown;
}

ConfidenceChange confidenceChange(double whole, double shown) {
    return {whole > 0 ? 100 * std::max(0.0, whole - shown) / whole : kNone, shown > whole ? 100.0 : 0.0,
            whole < 1 ? 100 * std::max(0.0, shown - whole) / (1 - whole) : kNone};
}

}  // namespace overlook
