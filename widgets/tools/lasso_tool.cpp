#include "widgets/tools/lasso_tool.h"

#include <QPainter>

#include "inference/hints/shapes.h"
#include "widgets/tools/contrast_painting.h"
#include "widgets/tools/picture_polygon.h"

namespace overlook {

void LassoTool::press(const Pointer& pointer) {
    if (board().picture().empty() || !begin(pointer))
        return;
    m_gesture.press(pointer.position);
    changed();
}

void LassoTool::move(const Pointer& pointer) {
    m_gesture.move(pointer.position);
    changed();
}

void LassoTool::release(const Pointer& /*pointer*/) {
    accept();
}

void LassoTool::accept() {
    const QPolygonF outline = m_gesture.release();
    if (outline.isEmpty())
        return cancel();
    replaceRegions({polygonRegion(picturePolygon(outline), board().picture().size())});
    finish();
}

void LassoTool::cancel() {
    m_gesture.cancel();
    HintTool::cancel();
}

void LassoTool::paint(QPainter& painter, const QTransform& canvasFromPicture) const {
    if (!m_gesture.isDrawing())
        return;
    const QPolygonF outline = canvasFromPicture.map(m_gesture.outline());
    paintContrasted(painter, [&outline](QPainter& lines) { lines.drawPolyline(outline); });
}

}  // namespace overlook
