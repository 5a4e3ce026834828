#include "inference/display/map_rows.h"

#include <algorithm>
#include <cmath>

#include "inference/display/blend_row.h"
#include "inference/display/premultiplied_table.h"

namespace overlook {

namespace {

/// Bounds values before they are interpolated, so that no later arithmetic overflows.
constexpr float kBound = 1e6F * kValueSteps;

AxisSamples samples(const AxisView& axis, int cells, bool isSmooth) {
    return isSmooth ? linearSamples(axis, cells) : nearestSamples(axis, cells);
}

void copyNearest(const float* source, const AxisSamples& columns, float* stretched) {
    std::transform(columns.cells.begin(), columns.cells.end(), stretched, [&](int cell) { return source[cell]; });
}

void interpolate(const float* source, const AxisSamples& columns, float* stretched) {
    for (std::size_t x = 0; x < columns.cells.size(); ++x) {
        const float left = source[columns.cells[x]];
        const float weight = columns.weights[x];
        // The last cell has no right neighbour, and weight 0.
        stretched[x] = weight > 0 ? left + (source[columns.cells[x] + 1] - left) * weight : left;
    }
}

}  // namespace

MapRows::MapRows(const MapLayer& layer, const ViewWindow& view, const ValueScale& scale, bool isAllFinite)
    : m_values(layer.values),
      m_halfLow(scale.low / 2),
      m_stepsPerHalfUnit(static_cast<float>(2.0 * (kValueSteps - 1) / (static_cast<double>(scale.high) - scale.low))),
      m_nothing(layer.style.normalisation == Normalisation::Signed ? (kValueSteps - 1) / 2.0F : 0.0F),
      m_columns(samples(horizontalAxis(view), layer.values.cols, layer.style.isSmooth)),
      m_rows(samples(verticalAxis(view), layer.values.rows, layer.style.isSmooth)),
      m_source(static_cast<std::size_t>(layer.values.cols)),
      m_indices(static_cast<std::size_t>(m_columns.count())) {
    for (std::vector<float>& row : m_stretched)
        row.resize(m_indices.size());
    if (isAllFinite)
        return;
    m_nearestColumns = nearestSamples(horizontalAxis(view), m_values.cols);
    m_nearestRows = nearestSamples(verticalAxis(view), m_values.rows);
}

const std::uint16_t* MapRows::indices(int targetRow) {
    const auto at = static_cast<std::size_t>(targetRow - m_rows.first);
    const int upper = m_rows.cells[at];
    const float weight = m_rows.weights.empty() ? 0.0F : m_rows.weights[at];
    const float* const upperRow = stretchedRow(upper);
    const float* const lowerRow = weight > 0 ? stretchedRow(upper + 1) : upperRow;
    interpolateRow({upperRow, lowerRow, weight}, m_columns.count(), m_indices.data());
    maskNonFinite(targetRow);
    return m_indices.data();
}

const float* MapRows::stretchedRow(int source) {
    const int slot = source % 2;
    float* const stretched = m_stretched[slot].data();
    if (m_stretchedSources[slot] == source)
        return stretched;
    m_stretchedSources[slot] = source;
    readSteps(source);
    if (m_columns.weights.empty())
        copyNearest(m_source.data(), m_columns, stretched);
    else
        interpolate(m_source.data(), m_columns, stretched);
    return stretched;
}

void MapRows::readSteps(int source) {
    const float* const values = m_values[source];
    // Halves are subtracted, because the difference of two finite floats can overflow.
    std::transform(values, values + m_values.cols, m_source.begin(), [this](float value) {
        const float steps = (value / 2 - m_halfLow) * m_stepsPerHalfUnit;
        return std::isfinite(value) ? std::clamp(steps, -kBound, kBound) : m_nothing;
    });
}

void MapRows::maskNonFinite(int targetRow) {
    if (m_nearestColumns.cells.empty())
        return;
    const float* const values = m_values[m_nearestRows.cells[static_cast<std::size_t>(targetRow - m_rows.first)]];
    for (std::size_t x = 0; x < m_indices.size(); ++x) {
        if (!std::isfinite(values[m_nearestColumns.cells[x]]))
            m_indices[x] = kValueSteps;
    }
}

}  // namespace overlook
