#include "inference/evaluation/segmentation_score.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <opencv2/imgproc.hpp>

namespace overlook {

SegmentationScore::SegmentationScore(int classes)
    : m_classes(classes), m_counts(static_cast<std::size_t>(classes) * static_cast<std::size_t>(classes)) {}

std::int64_t& SegmentationScore::counted(int truth, int predicted) {
    return m_counts[static_cast<std::size_t>(truth * m_classes + predicted)];
}

std::int64_t SegmentationScore::count(int truth, int predicted) const {
    return m_counts[static_cast<std::size_t>(truth * m_classes + predicted)];
}

void SegmentationScore::add(const cv::Mat1b& predicted, const cv::Mat1b& truth) {
    cv::Mat1b fitted = predicted;
    if (predicted.size() != truth.size())
        cv::resize(predicted, fitted, truth.size(), 0, 0, cv::INTER_NEAREST);
    for (int y = 0; y < truth.rows; ++y)
        for (int x = 0; x < truth.cols; ++x)
            if (truth(y, x) < m_classes && fitted(y, x) < m_classes)
                ++counted(truth(y, x), fitted(y, x));
}

void SegmentationScore::add(const SegmentationScore& other) {
    std::transform(m_counts.begin(), m_counts.end(), other.m_counts.begin(), m_counts.begin(), std::plus<>());
}

SegmentationScore SegmentationScore::asBackground() const {
    SegmentationScore score(m_classes);
    for (int truth = 0; truth < m_classes; ++truth)
        for (int predicted = 0; predicted < m_classes; ++predicted)
            score.counted(truth, 0) += count(truth, predicted);
    return score;
}

std::optional<double> SegmentationScore::intersectionOverUnion(int classId) const {
    std::int64_t eitherWay = -count(classId, classId);  // it is both true and predicted
    for (int other = 0; other < m_classes; ++other)
        eitherWay += count(classId, other) + count(other, classId);
    if (eitherWay == 0)
        return std::nullopt;
    return static_cast<double>(count(classId, classId)) / static_cast<double>(eitherWay);
}

std::optional<double> SegmentationScore::meanIntersectionOverUnion() const {
    double sum = 0;
    int classes = 0;
    for (int k = 0; k < m_classes; ++k) {
        const std::optional<double> ofClass = intersectionOverUnion(k);
        sum += ofClass.value_or(0);
        classes += ofClass ? 1 : 0;
    }
    return classes == 0 ? std::nullopt : std::optional(sum / classes);
}

std::optional<double> SegmentationScore::pixelAccuracy() const {
    const std::int64_t pixels = std::accumulate(m_counts.begin(), m_counts.end(), std::int64_t{0});
    std::int64_t right = 0;
    for (int k = 0; k < m_classes; ++k)
        right += count(k, k);
    return pixels == 0 ? std::nullopt : std::optional(static_cast<double>(right) / static_cast<double>(pixels));
}

std::int64_t SegmentationScore::truePixels(int classId) const {
    std::int64_t pixels = 0;
    for (int predicted = 0; predicted < m_classes; ++predicted)
        pixels += count(classId, predicted);
    return pixels;
}

std::optional<double> SegmentationScore::classAccuracy(int classId) const {
    const std::int64_t pixels = truePixels(classId);
    return pixels == 0 ? std::nullopt
                       : std::optional(static_cast<double>(count(classId, classId)) / static_cast<double>(pixels));
}

std::optional<double> SegmentationScore::meanClassAccuracy() const {
    double sum = 0;
    int classes = 0;
    for (int k = 0; k < m_classes; ++k) {
        const std::optional<double> ofClass = classAccuracy(k);
        sum += ofClass.value_or(0);
        classes += ofClass ? 1 : 0;
    }
    return classes == 0 ? std::nullopt : std::optional(sum / classes);
}

std::optional<double> SegmentationScore::frequencyWeightedIntersectionOverUnion() const {
    double sum = 0;
    double pixels = 0;
    for (int k = 0; k < m_classes; ++k) {
        const auto ofClass = static_cast<double>(truePixels(k));
        sum += ofClass * intersectionOverUnion(k).value_or(0);
        pixels += ofClass;
    }
    return pixels > 0 ? std::optional(sum / pixels) : std::nullopt;
}

}  // namespace overlook
