#include "widgets/tools/box_tool.h"

#include <algorithm>
#include <QPainter>

#include "inference/hints/pixel_area.h"
#include "inference/hints/shapes.h"
#include "widgets/tools/contrast_painting.h"
#include "widgets/tools/picture_polygon.h"

namespace overlook {

namespace {

/// Larger boxes show their outline until they are released: filling them again with every move would not keep up.
constexpr int kMaxShown = 1 << 20;  ///< pixels

/// The box of whole pixels between two of them, both included.
cv::Rect boxBetween(cv::Point a, cv::Point b) {
    const cv::Point first(std::min(a.x, b.x), std::min(a.y, b.y));
    const cv::Point last(std::max(a.x, b.x), std::max(a.y, b.y));
    return {first, last + cv::Point(1, 1)};
}

cv::Rect boxFor(cv::Point from, cv::Point to, Qt::KeyboardModifiers modifiers) {
    cv::Point way = to - from;
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        const int side = std::max(std::abs(way.x), std::abs(way.y));
        way = {way.x < 0 ? -side : side, way.y < 0 ? -side : side};
    }
    return boxBetween(modifiers.testFlag(Qt::AltModifier) ? from - way : from, from + way);
}

}  // namespace

void BoxTool::press(const Pointer& pointer) {
    if (board().picture().empty() || !begin(pointer))
        return;
    m_from = pixelUnder(picturePoint(pointer.position));
    m_box = boxBetween(m_from, m_from);
    showBox();
}

void BoxTool::move(const Pointer& pointer) {
    if (!isDrawing())
        return;
    m_box = boxFor(m_from, pixelUnder(picturePoint(pointer.position)), pointer.modifiers);
    showBox();
}

void BoxTool::release(const Pointer& /*pointer*/) {
    accept();
}

void BoxTool::accept() {
    if (!isDrawing())
        return;
    replaceRegions({regionIn(m_box, board().picture().size())});
    finish();
}

void BoxTool::showBox() {
    const cv::Size picture = board().picture().size();
    const cv::Rect inside = insideOf(picture, m_box);
    const bool isSmall = static_cast<double>(inside.width) * inside.height <= kMaxShown;
    replaceRegions(isSmall ? HintRegions{regionIn(m_box, picture)} : HintRegions());
}

void BoxTool::paint(QPainter& painter, const QTransform& canvasFromPicture) const {
    if (!isDrawing())
        return;
    const QRectF box = canvasFromPicture.mapRect(QRectF(m_box.x, m_box.y, m_box.width, m_box.height));
    paintContrasted(painter, [&](QPainter& lines) { paintShape(lines, box); });
}

HintRegion RectangleTool::regionIn(const cv::Rect& box, cv::Size picture) const {
    return rectangleRegion(box, picture);
}

void RectangleTool::paintShape(QPainter& painter, const QRectF& box) const {
    painter.drawRect(box);
}

HintRegion EllipseTool::regionIn(const cv::Rect& box, cv::Size picture) const {
    return ellipseRegion(box, picture);
}

void EllipseTool::paintShape(QPainter& painter, const QRectF& box) const {
    painter.drawEllipse(box);
}

}  // namespace overlook
