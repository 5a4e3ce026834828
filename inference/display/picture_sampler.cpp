#include "inference/display/picture_sampler.h"

#include <algorithm>
#include <opencv2/core/hal/intrin.hpp>
#include <opencv2/core/utility.hpp>

#include "inference/display/axis_samples.h"
#include "inference/display/picture_pyramid.h"
#include "inference/display/row_average.h"

namespace overlook {

namespace {

void paintNearest(cv::Mat4b& target, const cv::Mat3b& rgb, const ViewWindow& view) {
    const AxisSamples columns = nearestSamples(horizontalAxis(view), rgb.cols);
    const AxisSamples rows = nearestSamples(verticalAxis(view), rgb.rows);
    int painted = -1;
    for (int y = rows.first; y < rows.end; ++y) {
        const int source = rows.cells[static_cast<std::size_t>(y - rows.first)];
        cv::Vec4b* const line = target[y] + columns.first;
        if (source == painted) {
            std::copy_n(target[y - 1] + columns.first, columns.count(), line);
            continue;
        }
        painted = source;
        const cv::Vec3b* const pixels = rgb[source];
        std::transform(columns.cells.begin(), columns.cells.end(), line, [&](int column) {
            const cv::Vec3b& pixel = pixels[column];
            return cv::Vec4b(pixel[2], pixel[1], pixel[0], 255);
        });
    }
}

/// Area averaging in two steps: rows are averaged over their height first (wide and simple), then the single row that
/// remains over its width.
class AreaAverage {
 public:
    /// `cellSide`: picture pixels a pixel of `rgb`.
    AreaAverage(const cv::Mat3b& rgb, int cellSide, const ViewWindow& view)
        : m_rgb(rgb),
          m_columns(nearestSamples(horizontalAxis(view), rgb.cols)),
          m_rows(nearestSamples(verticalAxis(view), rgb.rows)),
          m_columnSpans(coveredSpans(horizontalAxis(view), m_columns, cellSide)),
          m_rowSpans(coveredSpans(verticalAxis(view), m_rows, cellSide)) {}

    [[nodiscard]] cv::Range targetRows() const { return {m_rows.first, m_rows.end}; }

    void paint(cv::Mat4b& target, const cv::Range& targetRows) const {
        if (m_columnSpans.empty())
            return;
        const int begin = m_columnSpans.front().firstCell;
        const int end = m_columnSpans.back().firstCell + static_cast<int>(m_columnSpans.back().weights.size());
        RowAverage rows({begin, end});
        for (int y = targetRows.start; y < targetRows.end; ++y)
            averageColumns(rows.of(m_rgb, m_rowSpans[static_cast<std::size_t>(y - m_rows.first)]), begin,
                           target[y] + m_columns.first);
    }

 private:
    /// Pixels are read four floats at a time, so the last one needs a neighbour.
    void averageColumns(const float* average, int firstColumn, cv::Vec4b* target) const {
        for (const AxisSpan& span : m_columnSpans) {
            const float* pixel = average + static_cast<std::ptrdiff_t>(span.firstCell - firstColumn) * 3;
            cv::v_float32x4 sum = cv::v_setall_f32(0.5F);
            for (const float weight : span.weights) {
                sum = cv::v_muladd(cv::v_load(pixel), cv::v_setall_f32(weight), sum);
                pixel += 3;
            }
            const cv::v_int32x4 whole = cv::v_trunc(sum);
            int values[4];
            cv::v_store(values, whole);
            *target++ = cv::Vec4b(static_cast<uchar>(values[2]), static_cast<uchar>(values[1]),
                                  static_cast<uchar>(values[0]), 255);
        }
    }

    const cv::Mat3b& m_rgb;
    const AxisSamples m_columns;
    const AxisSamples m_rows;
    const std::vector<AxisSpan> m_columnSpans;
    const std::vector<AxisSpan> m_rowSpans;
};

void paintAverage(cv::Mat4b& target, const cv::Mat3b& cells, int cellSide, const ViewWindow& view) {
    const AreaAverage average(cells, cellSide, view);
    cv::parallel_for_(average.targetRows(), [&](const cv::Range& rows) { average.paint(target, rows); });
}

}  // namespace

void paintPicture(cv::Mat4b& target, const cv::Mat3b& rgb, const ViewWindow& view) {
    CV_Assert(target.size() == view.size);
    if (rgb.empty())
        return;
    CV_Assert(rgb.size() == view.pictureSize);
    if (view.zoom >= 1)
        paintNearest(target, rgb, view);
    else
        paintAverage(target, rgb, 1, view);
}

void paintPicture(cv::Mat4b& target, const PicturePyramid& pyramid, const ViewWindow& view,
                  PicturePyramid::Detail detail) {
    CV_Assert(target.size() == view.size && pyramid.picture().size() == view.pictureSize);
    if (const PicturePyramid::Level* level = pyramid.levelFor(view, detail))
        paintAverage(target, level->cells, level->side, view);
    else
        paintPicture(target, pyramid.picture(), view);
}

}  // namespace overlook
