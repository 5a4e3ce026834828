#include "inference/display/axis_samples.h"

#include <algorithm>

#include "inference/display/compositor.h"

namespace overlook {

namespace {

/// Picture coordinate under the centre of a target pixel.
double pictureCoordinate(const AxisView& view, int target) {
    return view.origin + (target + 0.5) / view.zoom;
}

/// The range of target pixels whose centre lies on the picture.
AxisSamples visibleRange(const AxisView& view) {
    AxisSamples samples;
    while (samples.first < view.targetSize && pictureCoordinate(view, samples.first) < 0)
        ++samples.first;
    samples.end = samples.first;
    while (samples.end < view.targetSize && pictureCoordinate(view, samples.end) < view.pictureSize)
        ++samples.end;
    return samples;
}

double cellsPerPixel(const AxisView& view, int cells) {
    return static_cast<double>(cells) / view.pictureSize;
}

/// The cells between two picture coordinates, weighted by how much of each lies between them.
AxisSpan coveredSpan(double begin, double end) {
    AxisSpan span;
    span.firstCell = static_cast<int>(begin);
    for (int cell = span.firstCell; cell < end; ++cell) {
        const double covered = std::min<double>(cell + 1, end) - std::max<double>(cell, begin);
        span.weights.push_back(static_cast<float>(covered / (end - begin)));
    }
    return span;
}

}  // namespace

AxisView horizontalAxis(const ViewWindow& view) {
    return {view.size.width, view.origin.x, view.zoom, view.pictureSize.width};
}

AxisView verticalAxis(const ViewWindow& view) {
    return {view.size.height, view.origin.y, view.zoom, view.pictureSize.height};
}

AxisSamples nearestSamples(const AxisView& view, int cells) {
    AxisSamples samples = visibleRange(view);
    samples.cells.reserve(static_cast<std::size_t>(samples.count()));
    for (int target = samples.first; target < samples.end; ++target) {
        const double position = pictureCoordinate(view, target) * cellsPerPixel(view, cells);
        samples.cells.push_back(std::min(static_cast<int>(position), cells - 1));
    }
    return samples;
}

std::vector<AxisSpan> coveredSpans(const AxisView& view, const AxisSamples& samples, int cellSide) {
    std::vector<AxisSpan> spans;
    spans.reserve(static_cast<std::size_t>(samples.count()));
    for (int target = samples.first; target < samples.end; ++target) {
        const double begin = std::max(view.origin + target / view.zoom, 0.0);
        const double end = std::min<double>(view.origin + (target + 1) / view.zoom, view.pictureSize);
        spans.push_back(coveredSpan(begin / cellSide, end / cellSide));
    }
    return spans;
}

AxisSamples linearSamples(const AxisView& view, int cells) {
    AxisSamples samples = visibleRange(view);
    samples.cells.reserve(static_cast<std::size_t>(samples.count()));
    samples.weights.reserve(static_cast<std::size_t>(samples.count()));
    for (int target = samples.first; target < samples.end; ++target) {
        const double centred = pictureCoordinate(view, target) * cellsPerPixel(view, cells) - 0.5;
        const double position = std::clamp(centred, 0.0, cells - 1.0);
        const int left = static_cast<int>(position);
        samples.cells.push_back(left);
        samples.weights.push_back(static_cast<float>(position - left));
    }
    return samples;
}

}  // namespace overlook
