#include "widgets/tools/superpixel_tool.h"

#include <algorithm>
#include <cmath>
#include <QLineF>
#include <QPainter>

#include "inference/hints/pixel_area.h"
#include "widgets/tools/contrast_painting.h"
#include "widgets/tools/picture_polygon.h"

namespace overlook {

namespace {

bool isIn(const HintRegion& region, cv::Point pixel) {
    return region.area().contains(pixel) && region.where(pixel - region.topLeft) != 0;
}

}  // namespace

void SuperpixelTool::press(const Pointer& pointer) {
    if (board().picture().empty() || !begin(pointer))
        return;
    m_last = pointer.position;
    takeUpTo(pointer.position);
}

void SuperpixelTool::move(const Pointer& pointer) {
    if (isDrawing())
        takeUpTo(pointer.position);
}

void SuperpixelTool::release(const Pointer& /*pointer*/) {
    finish();
}

void SuperpixelTool::hover(const Pointer& pointer) {
    m_last = pointer.position;
    outlineAt(pointer.position);
}

void SuperpixelTool::leave() {
    m_patch = {};
    m_outline.clear();
    changed();
}

bool SuperpixelTool::wheel(double steps) {
    options().superpixelSide = static_cast<int>(stepped(options().superpixelSide, steps, kSmallest, kLargest));
    m_patch = {};
    outlineAt(m_last);
    optionsChanged();
    return true;
}

HintRegion SuperpixelTool::patchAt(cv::Point pixel) {
    const cv::Mat3b picture = board().picture();
    const int side = options().superpixelSide;
    const cv::Rect window = superpixelWindow(pixel, side, picture.size());
    if (m_picture.data != picture.data || m_side != side || m_cut.window != window) {
        m_cut = superpixelsIn(picture, window, side);
        m_picture = picture;
        m_side = side;
    }
    return m_cut.at(pixel);
}

/// Takes the patches on the straight way from where the pointer was.
void SuperpixelTool::takeUpTo(QPointF position) {
    const QLineF way(m_last, position);
    const int steps = std::max(1, static_cast<int>(std::ceil(2 * way.length() / options().superpixelSide)));
    HintRegions patches;
    for (int i = 1; i <= steps; ++i) {
        const cv::Point pixel = pixelUnder(picturePoint(way.pointAt(static_cast<double>(i) / steps)));
        if (patches.empty() || !isIn(patches.back(), pixel))
            patches.push_back(patchAt(pixel));
    }
    m_last = position;
    paintRegions(patches);
    outlineAt(position);
}

void SuperpixelTool::outlineAt(QPointF position) {
    const cv::Point pixel = pixelUnder(picturePoint(position));
    if (board().picture().data == m_picture.data && isIn(m_patch, pixel))
        return;
    m_patch = patchAt(pixel);
    m_outline = outlineOf(m_patch);
    changed();
}

void SuperpixelTool::paint(QPainter& painter, const QTransform& canvasFromPicture) const {
    paintContrasted(painter, [&](QPainter& lines) {
        for (const PixelEdge& edge : m_outline)
            lines.drawLine(canvasFromPicture.map(QLineF(edge.from.x, edge.from.y, edge.to.x, edge.to.y)));
    });
}

}  // namespace overlook
