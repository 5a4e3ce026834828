#include "inference/display/row_average.h"

#include <algorithm>
#include <opencv2/core/hal/intrin.hpp>

#include "inference/display/axis_samples.h"

namespace overlook {

namespace {

constexpr std::size_t kMostSummed = 257;  ///< bytes that fit into a 16-bit sum

}  // namespace

void addRow(const uchar* row, std::vector<std::uint16_t>& sums) {
    std::size_t i = 0;
#if CV_SIMD
    constexpr std::size_t kStep = cv::v_uint16::nlanes;
    for (; i + kStep <= sums.size(); i += kStep)
        cv::v_store(&sums[i], cv::v_add_wrap(cv::vx_load(&sums[i]), cv::vx_load_expand(row + i)));
#endif
    for (; i < sums.size(); ++i)
        sums[i] = static_cast<std::uint16_t>(sums[i] + row[i]);
}

RowAverage::RowAverage(cv::Range columns)
    : m_columns(columns),
      m_sums(static_cast<std::size_t>(columns.size()) * 3, 0),
      m_mean(static_cast<std::size_t>(columns.size()) * 3 + 1, 0.0F) {}

const float* RowAverage::of(const cv::Mat3b& cells, const AxisSpan& span) {
    const auto row = [&](std::size_t i) {
        return cells.ptr<uchar>(span.firstCell + static_cast<int>(i)) + std::ptrdiff_t{m_columns.start} * 3;
    };
    const std::size_t last = span.weights.size() - 1;
    if (last <= kMostSummed) {
        std::fill(m_sums.begin(), m_sums.end(), std::uint16_t{0});
        for (std::size_t i = 1; i < last; ++i)
            addRow(row(i), m_sums);
        average(row(0), row(last), span);
        return m_mean.data();
    }
    std::fill(m_mean.begin(), m_mean.end(), 0.0F);
    for (std::size_t i = 0; i <= last; ++i)
        for (std::size_t value = 0; value < m_sums.size(); ++value)
            m_mean[value] += span.weights[i] * static_cast<float>(row(i)[value]);
    return m_mean.data();
}

void RowAverage::average(const uchar* first, const uchar* last, const AxisSpan& span) {
    const float outer = span.weights.front();
    const float inner = span.weights.size() > 2 ? span.weights[1] : 0.0F;
    const float end = span.weights.size() > 1 ? span.weights.back() : 0.0F;
    std::size_t i = 0;
#if CV_SIMD
    constexpr std::size_t kStep = cv::v_float32::nlanes;
    const auto asFloats = [](const cv::v_uint32& numbers) { return cv::v_cvt_f32(cv::v_reinterpret_as_s32(numbers)); };
    for (; i + kStep <= m_sums.size(); i += kStep) {
        const cv::v_float32 sum = asFloats(cv::vx_load_expand(&m_sums[i])) * cv::vx_setall_f32(inner);
        const cv::v_float32 begun =
            cv::v_muladd(asFloats(cv::vx_load_expand_q(first + i)), cv::vx_setall_f32(outer), sum);
        cv::v_store(&m_mean[i], cv::v_muladd(asFloats(cv::vx_load_expand_q(last + i)), cv::vx_setall_f32(end), begun));
    }
#endif
    for (; i < m_sums.size(); ++i)
        m_mean[i] = inner * static_cast<float>(m_sums[i]) + outer * static_cast<float>(first[i]) +
                    end * static_cast<float>(last[i]);
}

}  // namespace overlook
