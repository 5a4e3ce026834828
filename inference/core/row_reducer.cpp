#include "inference/core/row_reducer.h"

#include <algorithm>
#include <cstdint>
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
      m_counts(static_cast<std::size_t>(m_sums.rows), 0) {}

void RowReducer::add(const cv::Mat3b& rows) {
    cv::Mat3b narrow;
    cv::resize(rows, narrow, {m_sums.cols, rows.rows}, 0, 0, cv::INTER_AREA);
    for (int row = 0; row < narrow.rows && !isComplete(); ++row, ++m_next) {
        const auto target = static_cast<int>(std::int64_t{m_next} * m_sums.rows / m_picture.height);
        cv::Mat3f sum = m_sums.row(target);
        cv::add(sum, narrow.row(row), sum, cv::noArray(), CV_32F);
        ++m_counts[static_cast<std::size_t>(target)];
    }
}

cv::Mat3b RowReducer::result() const {
    cv::Mat3b result(m_sums.size());
    for (int row = 0; row < result.rows; ++row)
        m_sums.row(row).convertTo(result.row(row), CV_8U, 1.0 / std::max(1, m_counts[static_cast<std::size_t>(row)]));
    return result;
}

}  // namespace overlook
