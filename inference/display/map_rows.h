#pragma once

#include <cstdint>
#include <opencv2/core.hpp>
#include <vector>

#include "inference/display/axis_samples.h"
#include "inference/display/compositor.h"

namespace overlook {

/// A map layer at the view's resolution, row by row, as steps of its table (see kValueSteps). Stretches each row of the
/// map once to the width of the target, so that a target row costs one linear step between two stretched rows.
/// Copies share nothing that is written: each thread reads from one of its own.
class MapRows {
 public:
    /// `scale` must not be flat. `isAllFinite` spares the search for cells that are not.
    MapRows(const MapLayer& layer, const ViewWindow& view, const ValueScale& scale, bool isAllFinite);

    [[nodiscard]] const AxisSamples& columns() const { return m_columns; }
    [[nodiscard]] const AxisSamples& rows() const { return m_rows; }

    /// One index for each of columns(), valid until the next call. `targetRow` is one of rows(). Pixels whose nearest
    /// cell is not finite have the index kValueSteps, one past the table.
    [[nodiscard]] const std::uint16_t* indices(int targetRow);

 private:
    const float* stretchedRow(int source);
    void readSteps(int source);
    void maskNonFinite(int targetRow);

    const cv::Mat1f m_values;
    const float m_halfLow;
    const float m_stepsPerHalfUnit;
    const float m_nothing;  ///< stands for cells that are not finite: the step that shows least
    const AxisSamples m_columns;
    const AxisSamples m_rows;
    std::vector<float> m_source;        ///< one row of the map in steps, not clipped: that comes after interpolation
    std::vector<float> m_stretched[2];  ///< neighbouring target rows need the same two
    int m_stretchedSources[2] = {-1, -1};
    std::vector<std::uint16_t> m_indices;
    AxisSamples m_nearestColumns;  ///< only for maps with cells that are not finite
    AxisSamples m_nearestRows;
};

}  // namespace overlook
