#include "inference/display/compositor.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <utility>

#include "inference/display/axis_samples.h"
#include "inference/display/blend_row.h"
#include "inference/display/contours.h"
#include "inference/display/map_range.h"
#include "inference/display/map_rows.h"
#include "inference/display/premultiplied_table.h"

namespace overlook {

namespace {

/// Rows that are painted at a time: few enough that they are still in the processor's cache for the next map, many
/// enough that a map's own table and rows are.
constexpr int kBand = 16;

/// A map layer made ready for one view.
struct MapPainter {
    MapRows rows;
    std::vector<PremultipliedColour> table;
    ValueScale scale;

    void paintRow(cv::Mat4b& target, int y) {
        blendRow(rows.indices(y), table.data(), rows.columns().count(), target[y] + rows.columns().first);
    }
};

/// Nothing for a layer that paints nothing.
std::optional<MapPainter> painterOf(const MapLayer& layer, const ViewWindow& view) {
    if (!layer.style.isVisible || layer.values.empty())
        return std::nullopt;
    const Map::Range range = ownRange(layer.values, layer.style);
    const ValueScale scale = valueScale(range, layer.style);
    if (scale.isFlat)
        return std::nullopt;
    MapPainter painter{MapRows(layer, view, scale, !range.hasNonFinite), mapTable(layer.style), scale};
    painter.table.emplace_back();  // transparent, for cells that are not finite
    return painter;
}

void paintRows(cv::Mat4b& target, std::vector<MapPainter> painters, const cv::Range& rows) {
    for (int top = rows.start; top < rows.end; top += kBand) {
        const int bottom = std::min(top + kBand, rows.end);
        for (MapPainter& painter : painters)
            for (int y = top; y < bottom; ++y)
                painter.paintRow(target, y);
    }
}

/// Into how many parts rows are shared among threads: a part must be worth its painters.
double partsOf(const AxisSamples& rows, const AxisSamples& columns) {
    constexpr double kPixels = 64 * 1024;
    return std::max(1.0, static_cast<double>(rows.count()) * columns.count() / kPixels);
}

void paintFilled(cv::Mat4b& target, const std::vector<MapPainter>& painters) {
    if (painters.empty())
        return;
    const AxisSamples& rows = painters.front().rows.rows();  // all maps cover the same
    cv::parallel_for_(
        {rows.first, rows.end}, [&](const cv::Range& part) { paintRows(target, painters, part); },
        partsOf(rows, painters.front().rows.columns()));
}

}  // namespace

void blendMap(cv::Mat4b& target, const MapLayer& layer, const ViewWindow& view) {
    blendMaps(target, {layer}, view);
}

void blendMaps(cv::Mat4b& target, const std::vector<MapLayer>& layers, const ViewWindow& view) {
    CV_Assert(target.size() == view.size);
    std::vector<MapPainter> painters;
    for (const MapLayer& layer : layers) {
        auto painter = painterOf(layer, view);
        if (!painter)
            continue;
        const ValueScale scale = painter->scale;
        const ContourStyle& contours = layer.style.contours;
        if (!contours.isOn() || !contours.isAlone)
            painters.push_back(std::move(*painter));
        if (!contours.isOn())
            continue;
        paintFilled(target, std::exchange(painters, {}));  // what comes later goes over the lines
        blendContours(target, layer, view, scale);
    }
    paintFilled(target, painters);
}

void blendLabels(cv::Mat4b& target, const LabelLayer& layer, const ViewWindow& view) {
    CV_Assert(target.size() == view.size);
    if (!layer.isVisible || layer.labels.empty())
        return;
    const std::vector<PremultipliedColour> table = labelTable(layer);
    const AxisSamples columns = nearestSamples(horizontalAxis(view), layer.labels.cols);
    const AxisSamples rows = nearestSamples(verticalAxis(view), layer.labels.rows);
    std::vector<std::uint16_t> indices(static_cast<std::size_t>(columns.count()));
    int gathered = -1;
    for (int y = rows.first; y < rows.end; ++y) {
        const int source = rows.cells[static_cast<std::size_t>(y - rows.first)];
        const uchar* const labels = layer.labels[source];
        if (source != gathered)
            std::transform(columns.cells.begin(), columns.cells.end(), indices.begin(),
                           [&](int column) { return labels[column]; });
        gathered = source;
        blendRow(indices.data(), table.data(), columns.count(), target[y] + columns.first);
    }
}

cv::Mat3b overlayPicture(const cv::Mat3b& rgb, const std::optional<LabelLayer>& labels,
                         const std::vector<MapLayer>& maps) {
    if (rgb.empty())
        return {};
    cv::Mat4b painted;
    cv::cvtColor(rgb, painted, cv::COLOR_RGB2BGRA);
    const ViewWindow whole{rgb.size(), {0, 0}, 1, rgb.size()};
    if (labels)
        blendLabels(painted, *labels, whole);
    blendMaps(painted, maps, whole);
    cv::Mat3b result;
    cv::cvtColor(painted, result, cv::COLOR_BGRA2RGB);
    return result;
}

}  // namespace overlook
