#include "app/controllers/hint_gesture.h"

#include <utility>

namespace overlook {

namespace {

QRect rectOf(const cv::Rect& area) {
    return {area.x, area.y, area.width, area.height};
}

}  // namespace

QRect areaOf(const TriMaskPatch& patch, const TriMask& mask) {
    QRect area;
    for (const auto& [position, tile] : patch.tiles)
        area |= rectOf(mask.areaOf(position));
    return area;
}

QRect HintGesture::paint(const HintRegion& region, Hint hint) {
    const cv::Rect inside = region.area() & cv::Rect({}, m_now.size());
    if (inside.empty() || m_now.paint(region.topLeft, region.where, hint).isEmpty())
        return {};
    m_changed |= rectOf(inside);
    return rectOf(inside);
}

QRect HintGesture::replace(const HintRegion& region, Hint hint) {
    const QRect former = undoAll();
    return former | paint(region, hint);
}

QRect HintGesture::set(const TriMask& hint) {
    const QRect former = undoAll();
    const TriMaskPatch patch = m_now.differenceTo(hint);
    m_now = hint;
    m_changed = areaOf(patch, m_now);
    return former | m_changed;
}

QRect HintGesture::become(const HintGesture& other) {
    const QRect former = std::exchange(m_changed, other.m_changed);
    m_now = other.m_now;
    return former | m_changed;
}

QRect HintGesture::undoAll() {
    m_now = m_before;
    return std::exchange(m_changed, QRect());
}

}  // namespace overlook
