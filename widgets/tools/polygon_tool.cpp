#include "widgets/tools/polygon_tool.h"

#include <QLineF>

#include "inference/hints/shapes.h"
#include "widgets/tools/contrast_painting.h"
#include "widgets/tools/picture_polygon.h"

namespace overlook {

namespace {
constexpr double kNear = 8;  ///< device pixels
}

void PolygonTool::press(const Pointer& pointer) {
    if (!isDrawing())
        m_corners.clear();  // the board has ended the gesture
    if (isOnFirst(pointer))
        return accept();
    if (board().picture().empty() || !begin(pointer))
        return;
    m_pointer = pointer.position;
    m_corners << pointer.position;
    m_isMoving = true;
    changed();
}

void PolygonTool::move(const Pointer& pointer) {
    m_pointer = pointer.position;
    if (m_isMoving && !m_corners.isEmpty())
        m_corners.last() = pointer.position;
    changed();
}

void PolygonTool::release(const Pointer& /*pointer*/) {
    m_isMoving = false;
}

void PolygonTool::hover(const Pointer& pointer) {
    m_pointer = pointer.position;
    if (!m_corners.isEmpty())
        changed();
}

/// Its first click has set a corner already.
void PolygonTool::doubleClick(const Pointer& pointer) {
    if (isDrawing())
        accept();
    else
        press(pointer);
}

void PolygonTool::accept() {
    if (m_corners.size() < 3)
        return cancel();
    replaceRegions({polygonRegion(picturePolygon(m_corners), board().picture().size())});
    m_corners.clear();
    m_isMoving = false;
    finish();
}

void PolygonTool::cancel() {
    m_corners.clear();
    m_isMoving = false;
    HintTool::cancel();
}

void PolygonTool::takeBack() {
    if (!m_corners.isEmpty())
        m_corners.removeLast();
    m_isMoving = false;
    if (m_corners.isEmpty())
        return cancel();
    changed();
}

void PolygonTool::paint(QPainter& painter, const QTransform& canvasFromPicture) const {
    if (!isDrawing() || m_corners.isEmpty())
        return;
    QPolygonF outline = m_corners;
    if (!m_isMoving)
        outline << m_pointer;
    paintPoints(painter, canvasFromPicture.map(outline));
}

bool PolygonTool::isOnFirst(const Pointer& pointer) const {
    return m_corners.size() >= 3 && QLineF(m_corners.first(), pointer.position).length() * pointer.zoom <= kNear;
}

}  // namespace overlook
