#pragma once

#include <vector>

namespace overlook {

struct ViewWindow;

/// One axis of a view (see ViewWindow): which picture coordinate each target pixel shows.
struct AxisView {
    int targetSize = 0;   ///< device pixels
    double origin = 0;    ///< picture coordinate of the target's edge
    double zoom = 1;      ///< device pixels per picture pixel
    int pictureSize = 0;  ///< picture pixels
};

[[nodiscard]] AxisView horizontalAxis(const ViewWindow& view);
[[nodiscard]] AxisView verticalAxis(const ViewWindow& view);

/// Where the target pixels of one axis that show the picture, `first` … `end` - 1, read from `cells` equal cells that
/// cover it.
struct AxisSamples {
    int first = 0;
    int end = 0;
    std::vector<int> cells;      ///< by target pixel - first: the left (or only) cell read
    std::vector<float> weights;  ///< of the next cell, 0 … 1; empty for nearest neighbour

    [[nodiscard]] int count() const { return end - first; }
};

/// The cell that contains the centre of each target pixel.
[[nodiscard]] AxisSamples nearestSamples(const AxisView& view, int cells);

/// The part of the picture that each target pixel covers, for area averaging below 100 %.
struct AxisSpan {
    int firstCell = 0;
    std::vector<float> weights;  ///< share of each cell from firstCell on; they add up to 1
};
/// `cellSide`: picture pixels a cell; the last cell may cover less.
[[nodiscard]] std::vector<AxisSpan> coveredSpans(const AxisView& view, const AxisSamples& samples, int cellSide = 1);

/// Linear between cell centres and constant beyond the outer ones (align_corners = false). Where the weight is not 0,
/// the next cell exists.
[[nodiscard]] AxisSamples linearSamples(const AxisView& view, int cells);

}  // namespace overlook
