#include "widgets/three_d/relief_mesh.h"

#include <algorithm>
#include <cmath>

#include "inference/display/map_range.h"

namespace overlook {

namespace {

constexpr int kSteps = 512;      // along the line of sight: finer than the vertices of a landscape
constexpr int kBisections = 16;  // between two steps

/// Bilinear between the cells of a map whose centres are at 0.5, 1.5, …; borders repeated.
float smoothValue(const cv::Mat1f& map, double x, double y) {
    const double column = std::clamp(x - 0.5, 0.0, map.cols - 1.0);
    const double row = std::clamp(y - 0.5, 0.0, map.rows - 1.0);
    const int left = static_cast<int>(column);
    const int top = static_cast<int>(row);
    const int right = std::min(left + 1, map.cols - 1);
    const int bottom = std::min(top + 1, map.rows - 1);
    const double fx = column - left;
    const double fy = row - top;
    const double upper = map(top, left) * (1 - fx) + map(top, right) * fx;
    const double lower = map(bottom, left) * (1 - fx) + map(bottom, right) * fx;
    return static_cast<float>(upper * (1 - fy) + lower * fy);
}

float cellValue(const cv::Mat1f& map, double x, double y) {
    return map(std::clamp(static_cast<int>(y), 0, map.rows - 1), std::clamp(static_cast<int>(x), 0, map.cols - 1));
}

}  // namespace

cv::Point3d HeightField::vertex(int row, int column) const {
    const double x = size.width * column / std::max(1, heights.cols - 1);
    const double y = size.height * (1 - static_cast<double>(row) / std::max(1, heights.rows - 1));
    return {x, y, heights(row, column)};
}

double HeightField::heightAt(double x, double y) const {
    const double column = x / size.width * (heights.cols - 1);
    const double row = (1 - y / size.height) * (heights.rows - 1);
    return smoothValue(heights, column + 0.5, row + 0.5);
}

cv::Size2d worldSize(cv::Size picture) {
    const double longer = std::max({picture.width, picture.height, 1});
    return {picture.width / longer, picture.height / longer};
}

cv::Size reliefGrid(cv::Size picture, int longerSide) {
    const cv::Size2d size = worldSize(picture);
    const auto vertices = [longerSide](double side) {
        return std::max(2, static_cast<int>(std::lround(side * longerSide)));
    };
    return {vertices(size.width), vertices(size.height)};
}

HeightField heightField(const MapLayer& map, cv::Size picture, cv::Size grid) {
    HeightField field{cv::Mat1f(grid, 0.0F), worldSize(picture)};
    const cv::Mat1f& values = map.values;
    const ValueScale scale = valueScale(values, map.style);
    if (values.empty() || scale.isFlat)
        return field;
    const double columns = grid.width - 1;
    const double rows = grid.height - 1;
    for (int row = 0; row < grid.height; ++row) {
        for (int column = 0; column < grid.width; ++column) {
            const double x = column / columns * values.cols;
            const double y = row / rows * values.rows;
            const float raw = map.style.isSmooth ? smoothValue(values, x, y) : cellValue(values, x, y);
            const float height = (raw - scale.low) / (scale.high - scale.low);
            field.heights(row, column) = std::isfinite(height) ? std::clamp(height, 0.0F, 1.0F) : 0.0F;
        }
    }
    return field;
}

std::optional<cv::Point3d> firstHit(const HeightField& field, double heightScale, const cv::Point3d& origin,
                                    const cv::Point3d& direction) {
    if (field.isEmpty())
        return std::nullopt;
    // Only the part of the line inside the box around the landscape.
    double from = 0;
    double to = 1;
    const auto clip = [&](double start, double step, double low, double high) {
        if (std::abs(step) < 1e-12) {
            if (start < low || start > high)
                to = -1;
            return;
        }
        const double a = (low - start) / step;
        const double b = (high - start) / step;
        from = std::max(from, std::min(a, b));
        to = std::min(to, std::max(a, b));
    };
    clip(origin.x, direction.x, 0, field.size.width);
    clip(origin.y, direction.y, 0, field.size.height);
    clip(origin.z, direction.z, -1e-6, heightScale + 1e-6);
    if (from > to)
        return std::nullopt;
    const auto at = [&](double t) { return origin + t * direction; };
    const auto isBelow = [&](double t) {
        const cv::Point3d point = at(t);
        return point.z <= field.heightAt(point.x, point.y) * heightScale;
    };
    double above = from;
    for (int step = 0; step <= kSteps; ++step) {
        double t = from + (to - from) * step / kSteps;
        if (!isBelow(t)) {
            above = t;
            continue;
        }
        for (int i = 0; i < kBisections; ++i) {
            const double middle = (above + t) / 2;
            (isBelow(middle) ? t : above) = middle;
        }
        return at(t);
    }
    return std::nullopt;
}

cv::Point pixelAtPlace(const cv::Point2d& place, cv::Size picture) {
    const cv::Size2d size = worldSize(picture);
    const auto pixel = [](double share, int pixels) {
        return std::clamp(static_cast<int>(std::floor(share * pixels)), 0, pixels - 1);
    };
    return {pixel(place.x / size.width, picture.width), pixel(1 - place.y / size.height, picture.height)};
}

cv::Point2d placeOfPixel(cv::Point pixel, cv::Size picture) {
    const cv::Size2d size = worldSize(picture);
    return {(pixel.x + 0.5) / picture.width * size.width, (1 - (pixel.y + 0.5) / picture.height) * size.height};
}

}  // namespace overlook
