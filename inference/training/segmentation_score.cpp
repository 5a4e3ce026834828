#include "inference/training/segmentation_score.h"

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

std::optional<double> SegmentationScore::meanIntersectionOverUnion() const {
    double sum = 0;
    int classes = 0;
    for (int k = 0; k < m_classes; ++k) {
        std::int64_t eitherWay = -count(k, k);  // it is both true and predicted
        for (int other = 0; other < m_classes; ++other)
            eitherWay += count(k, other) + count(other, k);
        if (eitherWay == 0)
            continue;
        sum += static_cast<double>(count(k, k)) / static_cast<double>(eitherWay);
        ++classes;
    }
    return classes == 0 ? std::nullopt : std::optional(sum / classes);
}

}  // namespace overlook
