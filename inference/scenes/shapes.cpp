#include "inference/scenes/shapes.h"

#include <algorithm>
#include <cmath>

namespace overlook {

namespace {
constexpr float kTurn = 6.2831853F;
}

cv::Point2f Pose::place(cv::Point2f local) const {
    const float x = (isMirrored ? -local.x : local.x) * scale;
    const float y = local.y * scale;
    const float c = std::cos(tilt);
    const float s = std::sin(tilt);
    return {foot.x + c * x - s * y, foot.y + s * x + c * y};
}

Outline Pose::place(const Outline& local) const {
    Outline placed;
    placed.reserve(local.size());
    for (const cv::Point2f& point : local)
        placed.push_back(place(point));
    return placed;
}

Outline box(float left, float top, float right, float bottom) {
    return {{left, top}, {right, top}, {right, bottom}, {left, bottom}};
}

Outline roundedBox(const cv::Rect2f& area, float radius) {
    const float r = std::min({radius, area.width / 2, area.height / 2});
    const cv::Point2f centres[] = {{area.x + area.width - r, area.y + area.height - r},
                                   {area.x + r, area.y + area.height - r},
                                   {area.x + r, area.y + r},
                                   {area.x + area.width - r, area.y + r}};
    constexpr int kSteps = 5;
    Outline corners;
    for (int quarter = 0; quarter < 4; ++quarter) {
        for (int step = 0; step <= kSteps; ++step) {
            const float angle = kTurn * (static_cast<float>(quarter) + static_cast<float>(step) / kSteps) / 4;
            corners.push_back(centres[quarter] + cv::Point2f(std::cos(angle), std::sin(angle)) * r);
        }
    }
    return corners;
}

Outline ellipse(cv::Point2f centre, float radiusX, float radiusY) {
    constexpr int kCorners = 28;
    Outline corners;
    corners.reserve(kCorners);
    for (int i = 0; i < kCorners; ++i) {
        const float angle = kTurn * static_cast<float>(i) / kCorners;
        corners.emplace_back(centre.x + radiusX * std::cos(angle), centre.y + radiusY * std::sin(angle));
    }
    return corners;
}

Outline bar(cv::Point2f from, cv::Point2f to, float width) {
    const cv::Point2f along = to - from;
    const float length = std::max(std::hypot(along.x, along.y), 1e-6F);
    const cv::Point2f side = cv::Point2f(-along.y, along.x) * (width / (2 * length));
    return {from + side, to + side, to - side, from - side};
}

Outline curve(cv::Point2f from, cv::Point2f control, cv::Point2f to) {
    constexpr int kSteps = 10;
    Outline points;
    points.reserve(kSteps + 1);
    for (int i = 0; i <= kSteps; ++i) {
        const float t = static_cast<float>(i) / kSteps;
        points.push_back(from * ((1 - t) * (1 - t)) + control * (2 * t * (1 - t)) + to * (t * t));
    }
    return points;
}

Outline joined(Outline first, const Outline& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

cv::Rect2f bounds(const Outline& outline) {
    cv::Point2f low = outline.front();
    cv::Point2f high = low;
    for (const cv::Point2f& point : outline) {
        low = {std::min(low.x, point.x), std::min(low.y, point.y)};
        high = {std::max(high.x, point.x), std::max(high.y, point.y)};
    }
    return {low, high};
}

}  // namespace overlook
