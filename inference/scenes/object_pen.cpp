#include "inference/scenes/object_pen.h"

#include <algorithm>

namespace overlook {

ObjectPen::ObjectPen(Painter& painter, const Pose& pose, const Atmosphere& atmosphere, float fade)
    : m_painter(painter), m_pose(pose), m_atmosphere(atmosphere), m_fade(fade) {}

Colour ObjectPen::faded(const Colour& colour) const {
    return mix(colour, m_atmosphere.skyHorizon, m_fade);
}

void ObjectPen::fill(const Outline& local, const Colour& colour, float opacity) const {
    const Outline placed = m_pose.place(local);
    const cv::Rect2f extent = bounds(placed);
    const float width = std::max(extent.width, 1e-4F);
    const float height = std::max(extent.height, 1e-4F);
    const auto shade = [&](cv::Point2f at) {
        const float across = (at.x - extent.x) / width - 0.5F;
        const float down = (at.y - extent.y) / height - 0.5F;
        return faded(scaled(colour, 1 + 0.24F * m_atmosphere.light * across - 0.2F * down));
    };
    m_painter.fill(placed, shade, opacity);
}

void ObjectPen::flat(const Outline& local, const Colour& colour, float opacity) const {
    m_painter.fill(m_pose.place(local), faded(colour), opacity);
}

void ObjectPen::bar(cv::Point2f from, cv::Point2f to, float width, const Colour& colour) const {
    const float atLeast = 0.55F / (static_cast<float>(m_painter.size()) * m_pose.scale);
    fill(overlook::bar(from, to, std::max(width, atLeast)), colour);
}

void ObjectPen::shadow(float left, float right, float height) const {
    const float centre = (left + right) / 2 - 0.12F * m_atmosphere.light * (m_pose.isMirrored ? -1.0F : 1.0F);
    for (int ring = 0; ring < 3; ++ring) {
        const float grow = 1.1F - 0.2F * static_cast<float>(ring);
        m_painter.fill(m_pose.place(ellipse({centre, 0}, (right - left) / 2 * grow, height * grow)),
                       Colour(0.08F, 0.09F, 0.12F), 0.16F * (1 - m_fade));
    }
}

}  // namespace overlook
