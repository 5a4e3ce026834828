#include "inference/evaluation/map_likeness.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <opencv2/imgproc.hpp>

namespace overlook {

namespace {

/// From 0 on; equal values share their mean rank.
std::vector<double> ranksOf(const cv::Mat1f& map) {
    const std::vector<float> values(map.begin(), map.end());
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<double> ranks(values.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t end = first + 1;
        while (end < order.size() && values[order[end]] == values[order[first]])
            ++end;
        for (std::size_t i = first; i < end; ++i)
            ranks[order[i]] = static_cast<double>(first + end - 1) / 2;
        first = end;
    }
    return ranks;
}

bool areNumbers(const cv::Mat1f& map) {
    return std::all_of(map.begin(), map.end(), [](float value) { return std::isfinite(value); });
}

/// As it is looked at: −1 … 1.
cv::Mat1f shownMap(const cv::Mat1f& map, cv::Size size) {
    cv::Mat1f large = map.clone();
    cv::patchNaNs(large, 0);
    cv::resize(large, large, size, 0, 0, cv::INTER_LINEAR);
    const double highest = cv::norm(large, cv::NORM_INF);
    return highest > 0 && std::isfinite(highest) ? cv::Mat1f(large / highest) : cv::Mat1f::zeros(size);
}

cv::Mat1f windowed(const cv::Mat1f& values) {
    constexpr int kWindow = 11;
    constexpr double kWidth = 1.5;
    cv::Mat1f mean;
    cv::GaussianBlur(values, mean, {kWindow, kWindow}, kWidth, kWidth, cv::BORDER_REFLECT_101);
    return mean;
}

}  // namespace

MapLikeness likenessOf(const cv::Mat1f& original, const cv::Mat1f& other, cv::Size shown) {
    const cv::Mat1f a = shownMap(original, shown);
    const cv::Mat1f b = shownMap(other, shown);
    return {rankCorrelation(original, other), rankCorrelation(cv::abs(original), cv::abs(other)),
            structuralSimilarity(a, b, 2), structuralSimilarity(cv::abs(a), cv::abs(b), 1)};
}

std::optional<double> rankCorrelation(const cv::Mat1f& a, const cv::Mat1f& b) {
    if (a.total() < 2 || a.total() != b.total() || !areNumbers(a) || !areNumbers(b))
        return std::nullopt;
    const std::vector<double> ranksA = ranksOf(a);
    const std::vector<double> ranksB = ranksOf(b);
    const double mean = static_cast<double>(a.total() - 1) / 2;
    double common = 0;
    double ofA = 0;
    double ofB = 0;
    for (std::size_t i = 0; i < ranksA.size(); ++i) {
        common += (ranksA[i] - mean) * (ranksB[i] - mean);
        ofA += (ranksA[i] - mean) * (ranksA[i] - mean);
        ofB += (ranksB[i] - mean) * (ranksB[i] - mean);
    }
    return ofA > 0 && ofB > 0 ? std::optional(common / std::sqrt(ofA * ofB)) : std::nullopt;
}

double structuralSimilarity(const cv::Mat1f& a, const cv::Mat1f& b, double range) {
    const double c1 = std::pow(0.01 * range, 2);
    const double c2 = std::pow(0.03 * range, 2);
    const cv::Mat1f meanA = windowed(a);
    const cv::Mat1f meanB = windowed(b);
    const cv::Mat1f varianceA = windowed(a.mul(a)) - meanA.mul(meanA);
    const cv::Mat1f varianceB = windowed(b.mul(b)) - meanB.mul(meanB);
    const cv::Mat1f covariance = windowed(a.mul(b)) - meanA.mul(meanB);
    const cv::Mat1f numerator = (2 * meanA.mul(meanB) + c1).mul(2 * covariance + c2);
    const cv::Mat1f denominator = (meanA.mul(meanA) + meanB.mul(meanB) + c1).mul(varianceA + varianceB + c2);
    const cv::Mat1f similarity = numerator / denominator;
    return cv::mean(similarity)[0];
}

}  // namespace overlook
