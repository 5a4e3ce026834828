#include "inference/core/row_reducer.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace overlook {

cv::Size reducedSize(cv::Size picture, int longerSide) {
    const int longer = std::max(picture.width, picture.height);
    if (longer <= longerSide)
        return picture;
    const double scale = static_cast<double>(longerSide) / longer;
    return {std::max(1, cvRound(picture.width * scale)), std::max(1, cvRound(picture.height * scale))};
}

RowReducer::RowReducer(cv::Size picture, int longerSide)
    : m_picture(picture),
      m_sums(reducedSize(picture, longerSide), cv::Vec3f(0, 0, 0)),
      m_weights(static_cast<std::size_t>(m_sums.rows), 0.0F) {}

void RowReducer::add(const cv::Mat3b& rows) {
    cv::Mat3b narrow;
    cv::resize(rows, narrow, {m_sums.cols, rows.rows}, 0, 0, cv::INTER_AREA);
    for (int row = 0; row < narrow.rows && !isComplete(); ++row, ++m_next) {
        const double height = m_sums.rows / static_cast<double>(m_picture.height);  // of a row in the copy
        const double top = m_next * height;
        const int target = std::min(static_cast<int>(top), m_sums.rows - 1);
        const double inNext = std::max(0.0, top + height - (target + 1));
        addTo(target, narrow.row(row), height - inNext);
        if (target + 1 < m_sums.rows)
            addTo(target + 1, narrow.row(row), inNext);
    }
}

void RowReducer::addTo(int target, const cv::Mat3b& row, double weight) {
    if (weight < 1e-9)
        return;
    cv::Mat3f weighted;
    row.convertTo(weighted, CV_32F, weight);
    cv::Mat3f sum = m_sums.row(target);
    sum += weighted;
    m_weights[static_cast<std::size_t>(target)] += static_cast<float>(weight);
}

cv::Mat3b RowReducer::result() const {
    cv::Mat3b result(m_sums.size());
    for (int row = 0; row < result.rows; ++row)
        m_sums.row(row).convertTo(result.row(row), CV_8U, 1.0 / m_weights[static_cast<std::size_t>(row)]);
    return result;
}

}  // namespace overlook
