#include "inference/display/contours.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <utility>
#include <vector>

#include "inference/display/axis_samples.h"

namespace overlook {

namespace {

constexpr float kCore = 0.7F;     ///< half the width of the bright line, in target pixels
constexpr float kEdge = 1.8F;     ///< half the width with its dark edges
constexpr float kShade = 0.75F;   ///< opacity of those
constexpr int kReach = 3;         ///< rows that a line reaches beyond its own, and one for the slope
constexpr int kStrip = 64;        ///< rows that are drawn at a time, so that threads share them and need little memory
constexpr float kBound = 1.0e6F;  ///< as far beyond the scale as values are told apart

/// A map on its scale, linear between cell centres, at the places of target pixels. NaN beside cells that are not
/// finite. Copies share the cells, which are only read, and nothing that is written.
class Field {
 public:
    Field(const MapLayer& layer, const ViewWindow& view, const ValueScale& scale)
        : m_columns(linearSamples(horizontalAxis(view), layer.values.cols)),
          m_rows(linearSamples(verticalAxis(view), layer.values.rows)),
          m_cells(layer.values.size()) {
        const double span = static_cast<double>(scale.high) - scale.low;
        std::transform(layer.values.begin(), layer.values.end(), m_cells.begin(), [&](float value) {
            const auto place = static_cast<float>((value - static_cast<double>(scale.low)) / span);
            return std::isfinite(value) ? std::clamp(place, -kBound, kBound) : std::nanf("");
        });
    }

    [[nodiscard]] const AxisSamples& columns() const { return m_columns; }
    [[nodiscard]] const AxisSamples& rows() const { return m_rows; }

    [[nodiscard]] cv::Mat1f sampled(const cv::Range& targetRows) {
        cv::Mat1f values(targetRows.size(), m_columns.count());
        for (int y = 0; y < values.rows; ++y)
            sampleRow(targetRows.start + y, values.row(y));
        return values;
    }

 private:
    /// `values` is a row as wide as the columns.
    void sampleRow(int targetRow, cv::Mat1f values) {
        const auto at = static_cast<std::size_t>(targetRow - m_rows.first);
        stretch(m_rows.cells[at]);
        const float weight = m_rows.weights[at];
        const cv::Mat1f upper(1, values.cols, m_upper.data());
        if (weight > 0)
            cv::scaleAdd(cv::Mat1f(1, values.cols, m_toLower.data()), weight, upper, values);
        else
            upper.copyTo(values);
    }

    [[nodiscard]] float along(const float* row, std::size_t x) const {
        const float weight = m_columns.weights[x];
        const int cell = m_columns.cells[x];
        return weight > 0 ? row[cell] + (row[cell + 1] - row[cell]) * weight : row[cell];
    }

    /// A row of cells and the way to the one below it, at the columns of the target.
    void stretch(int cell) {
        if (cell == m_cell)
            return;
        m_cell = cell;
        const int below = std::min(cell + 1, m_cells.rows - 1);
        m_upper.resize(static_cast<std::size_t>(m_columns.count()));
        m_toLower.resize(m_upper.size());
        for (std::size_t x = 0; x < m_upper.size(); ++x) {
            m_upper[x] = along(m_cells[cell], x);
            m_toLower[x] = along(m_cells[below], x) - m_upper[x];
        }
    }

    AxisSamples m_columns;
    AxisSamples m_rows;
    cv::Mat1f m_cells;
    int m_cell = -1;
    std::vector<float> m_upper;
    std::vector<float> m_toLower;
};

/// How many levels each value reaches: lines run where this changes.
cv::Mat1b bandsOf(const cv::Mat1f& field, const std::vector<float>& levels) {
    cv::Mat1b bands = cv::Mat1b::zeros(field.size());
    cv::Mat1b reached;
    for (const float level : levels) {
        cv::compare(field, level, reached, cv::CMP_GE);
        cv::bitwise_and(reached, 1, reached);
        cv::add(bands, reached, bands);
    }
    return bands;
}

/// Not 0 within two pixels of a line.
cv::Mat1b nearLines(const cv::Mat1b& bands) {
    const cv::Mat box(5, 5, CV_8U, cv::Scalar(1));
    cv::Mat1b highest;
    cv::Mat1b lowest;
    cv::dilate(bands, highest, box, {-1, -1}, 1, cv::BORDER_REPLICATE);
    cv::erode(bands, lowest, box, {-1, -1}, 1, cv::BORDER_REPLICATE);
    return highest - lowest;
}

/// From a pixel to the nearest line, in pixels, as the slope there says; NaN where that is unknown.
float distanceToLine(const cv::Mat1f& field, cv::Point pixel, const std::vector<float>& levels) {
    const int left = std::max(pixel.x - 1, 0);
    const int right = std::min(pixel.x + 1, field.cols - 1);
    const int top = std::max(pixel.y - 1, 0);
    const int bottom = std::min(pixel.y + 1, field.rows - 1);
    const float alongX = (field(pixel.y, right) - field(pixel.y, left)) / static_cast<float>(std::max(right - left, 1));
    const float alongY = (field(bottom, pixel.x) - field(top, pixel.x)) / static_cast<float>(std::max(bottom - top, 1));
    const float value = field(pixel);
    float nearest = std::abs(value - levels.front());
    for (const float level : levels)
        nearest = std::min(nearest, std::abs(value - level));
    return nearest / std::sqrt(alongX * alongX + alongY * alongY);
}

void draw(cv::Vec4b& pixel, float distance) {
    const float shade = kShade * std::clamp(kEdge + 0.5F - distance, 0.0F, 1.0F);
    const float core = std::clamp(kCore + 0.5F - distance, 0.0F, 1.0F);
    for (int channel = 0; channel < 3; ++channel) {
        const float dimmed = static_cast<float>(pixel[channel]) * (1 - shade);
        pixel[channel] = cv::saturate_cast<uchar>(dimmed + (255 - dimmed) * core);
    }
}

/// The target's rows `rows`.
void drawStrip(cv::Mat4b& target, Field& field, const std::vector<float>& levels, const cv::Range& rows) {
    const int first = std::max(rows.start - kReach, field.rows().first);
    const cv::Mat1f strip = field.sampled({first, std::min(rows.end + kReach, field.rows().end)});
    const cv::Mat1b near = nearLines(bandsOf(strip, levels));
    for (int y = rows.start - first; y < rows.end - first; ++y)
        for (int x = 0; x < strip.cols; ++x) {
            const float distance = near(y, x) ? distanceToLine(strip, {x, y}, levels) : kEdge + 1;
            if (distance < kEdge + 0.5F)
                draw(target(first + y, field.columns().first + x), distance);
        }
}

}  // namespace

void blendContours(cv::Mat4b& target, const MapLayer& layer, const ViewWindow& view, const ValueScale& scale) {
    const std::vector<double> places = contourPlaces(layer.style.contours, scale);
    const Field field(layer, view, scale);
    if (places.empty() || field.columns().count() <= 0)
        return;
    const std::vector<float> levels(places.begin(), places.end());
    const cv::Range rows(field.rows().first, field.rows().end);
    const int strips = (rows.size() + kStrip - 1) / kStrip;
    cv::parallel_for_({0, strips}, [&](const cv::Range& part) {
        Field own = field;
        for (int strip = part.start; strip < part.end; ++strip) {
            const int top = rows.start + strip * kStrip;
            drawStrip(target, own, levels, {top, std::min(top + kStrip, rows.end)});
        }
    });
}

}  // namespace overlook
