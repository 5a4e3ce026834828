#include "widgets/tools/brush_tool.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "inference/hints/similar_colour.h"

namespace overlook {

namespace {

constexpr double kLightest = 0.2;     ///< of the brush, for a pen that hardly touches
constexpr double kDirectionFrom = 4;  ///< device pixels that show where a stroke with Shift is to go
constexpr double kSoftSteps = 4;      ///< dabs of a soft brush for each of its radii

/// The direction, of the eight that are level, upright and half-way between, that is nearest.
QPointF nearestDirection(QPointF way) {
    const double half = std::sqrt(0.5);
    const std::array<QPointF, 4> lines = {QPointF(1, 0), QPointF(0, 1), QPointF(half, half), QPointF(half, -half)};
    return *std::max_element(lines.begin(), lines.end(), [way](QPointF a, QPointF b) {
        return std::abs(QPointF::dotProduct(a, way)) < std::abs(QPointF::dotProduct(b, way));
    });
}

}  // namespace

void BrushTool::press(const Pointer& pointer) {
    m_ring.setCentre(pointer.position, pointer.zoom);
    m_picture = board().picture();
    if (m_picture.empty() || !begin(pointer))
        return;
    m_anchor.reset();
    const BrushStamp stamp = stampAt(pointer.position, pointer);
    if (!pointer.modifiers.testFlag(Qt::ShiftModifier) || !hasLast())
        m_last = stamp;
    m_lastPicture = m_picture.data;
    strokeTo(stamp);
}

void BrushTool::move(const Pointer& pointer) {
    m_ring.setCentre(pointer.position, pointer.zoom);
    const std::optional<QPointF> position = isDrawing() ? lockedPosition(pointer) : std::nullopt;
    if (position)
        strokeTo(stampAt(*position, pointer));
    else
        changed();
}

void BrushTool::release(const Pointer& /*pointer*/) {
    finish();
}

void BrushTool::cancel() {
    m_last.reset();
    HintTool::cancel();
}

void BrushTool::hover(const Pointer& pointer) {
    m_ring.setCentre(pointer.position, pointer.zoom);
    changed();
}

void BrushTool::leave() {
    m_ring.hide();
    changed();
}

bool BrushTool::wheel(double steps) {
    options().brushDiameter = stepped(options().brushDiameter, steps, 1, ToolOptions::kMaxBrush);
    optionsChanged();
    return true;
}

void BrushTool::paint(QPainter& painter, const QTransform& canvasFromPicture) const {
    m_ring.paint(painter, canvasFromPicture, options().brushDiameter);
}

BrushStamp BrushTool::stampAt(QPointF position, const Pointer& pointer) const {
    const double share = std::clamp(pointer.pressure, kLightest, 1.0);
    return {{position.x(), position.y()}, options().brushDiameter * share};
}

/// Where the brush is: under the pointer, or on the line that Shift keeps to; none while it is not clear which.
std::optional<QPointF> BrushTool::lockedPosition(const Pointer& pointer) {
    if (!pointer.modifiers.testFlag(Qt::ShiftModifier)) {
        m_anchor.reset();
        return pointer.position;
    }
    if (!m_anchor) {
        m_anchor = QPointF(m_last->centre.x, m_last->centre.y);
        m_direction = {};
    }
    const QPointF way = pointer.position - *m_anchor;
    if (m_direction.isNull()) {
        if (std::hypot(way.x(), way.y()) * pointer.zoom < kDirectionFrom)
            return std::nullopt;
        m_direction = nearestDirection(way);
    }
    return *m_anchor + m_direction * QPointF::dotProduct(m_direction, way);
}

void BrushTool::strokeTo(const BrushStamp& stamp) {
    paintRegions(options().isSoft ? softRegions(stamp) : brushSegment(*m_last, stamp, m_picture.size()));
    m_last = stamp;
}

/// Dabs, each with the colour under it.
HintRegions BrushTool::softRegions(const BrushStamp& stamp) const {
    HintRegions regions;
    for (const BrushStamp& dab : stampsBetween(*m_last, stamp, std::max(1.0, stamp.radius() / kSoftSteps)))
        for (const HintRegion& region : brushDab(dab, m_picture.size()))
            regions.push_back(similarUnderBrush(region, m_picture, dab, options().softTolerance));
    return regions;
}

}  // namespace overlook
