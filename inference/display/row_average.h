#pragma once

#include <cstdint>
#include <opencv2/core.hpp>
#include <vector>

namespace overlook {

struct AxisSpan;

/// Adds a row of bytes to 16-bit sums; the compiler's own loop takes several times as long.
void addRow(const uchar* row, std::vector<std::uint16_t>& sums);

/// Means of a few rows of cells over their height. All rows between the first and the last weigh the same, so they are
/// added up as whole numbers first.
class RowAverage {
 public:
    /// `columns` of the cells are wanted.
    explicit RowAverage(cv::Range columns);

    /// The weighted mean of the span's rows: three values a column, and one more that is 0.
    [[nodiscard]] const float* of(const cv::Mat3b& cells, const AxisSpan& span);

 private:
    void average(const uchar* first, const uchar* last, const AxisSpan& span);

    cv::Range m_columns;
    std::vector<std::uint16_t> m_sums;
    std::vector<float> m_mean;
};

}  // namespace overlook
