#pragma once

#include <string>
#include <utility>
#include <vector>

namespace overlook {

/// A line of a chart.
struct ChartSeries {
    std::string name;
    std::vector<std::pair<double, double>> points;  ///< ascending in x
};

/// A small chart of lines.
struct LineChart {
    std::string title;
    std::string xTitle;
    std::vector<ChartSeries> series;
    bool startsAtZero = true;  ///< the axis of values runs from 0 to 1, or as far as the values do
    bool hasDots = false;      ///< for few points
};

/// The chart as inline SVG with a title for screen readers and a legend where there are several lines. Colours are
/// those of the page's classes (line-1 …, axis, grid). All text is escaped.
[[nodiscard]] std::string svgOf(const LineChart& chart);

}  // namespace overlook
