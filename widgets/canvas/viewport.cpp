#include "widgets/canvas/viewport.h"

#include <algorithm>
#include <cmath>
#include <QRect>

namespace overlook {

namespace {

/// So much of the picture stays in the view however far it is dragged, in device pixels.
constexpr double kLeastInSight = 48;

double clampedOffset(double offset, double viewLength, double pictureLength) {
    const double inSight = std::min({kLeastInSight, viewLength, pictureLength});
    return std::clamp(offset, inSight - pictureLength, viewLength - inSight);
}

}  // namespace

void Viewport::setViewSize(QSize devicePixels) {
    if (devicePixels == m_viewSize)
        return;
    const QPointF before = centre();
    m_viewSize = devicePixels;
    m_offset += centre() - before;
    if (m_isFitted)
        fit();
    else
        keepInSight();
}

void Viewport::setPictureSize(QSize pixels) {
    if (pixels == m_pictureSize)
        return;
    m_pictureSize = pixels;
    fit();
}

double Viewport::fittingZoom() const {
    if (m_pictureSize.isEmpty() || m_viewSize.isEmpty())
        return 1;
    const double horizontal = static_cast<double>(m_viewSize.width()) / m_pictureSize.width();
    const double vertical = static_cast<double>(m_viewSize.height()) / m_pictureSize.height();
    return std::min({horizontal, vertical, kLargestZoom});
}

void Viewport::fit() {
    m_isFitted = true;
    m_zoom = fittingZoom();
    m_offset = centre() - QPointF(m_pictureSize.width(), m_pictureSize.height()) * m_zoom / 2;
}

void Viewport::setZoom(double zoom, QPointF anchor) {
    const double clamped = std::clamp(zoom, fittingZoom() / 64, kLargestZoom);
    m_offset = anchor - (anchor - m_offset) * (clamped / m_zoom);
    m_zoom = clamped;
    m_isFitted = false;
    keepInSight();
}

void Viewport::zoomBy(double factor, QPointF anchor) {
    constexpr double kNear = 1e-6;
    const double wanted = m_zoom * factor;
    const bool isPassing = (m_zoom < 1 - kNear && wanted > 1 - kNear) || (m_zoom > 1 + kNear && wanted < 1 + kNear);
    setZoom(isPassing ? 1 : wanted, anchor);
}

void Viewport::panBy(QPointF devicePixels) {
    m_offset += devicePixels;
    m_isFitted = false;
    keepInSight();
}

void Viewport::centreOn(QPointF picturePoint) {
    panBy(centre() - positionOf(picturePoint));
}

ViewWindow Viewport::window() const {
    const QPointF offset = paintedOffset();
    return {{m_viewSize.width(), m_viewSize.height()},
            {-offset.x() / m_zoom, -offset.y() / m_zoom},
            m_zoom,
            {m_pictureSize.width(), m_pictureSize.height()}};
}

QPoint Viewport::pixelAt(QPointF position) const {
    // Enlarged pixels belong to whole device pixels, as they are painted; reduced ones are told apart in between.
    const QPointF shown =
        m_zoom < 1 ? position : QPointF(std::floor(position.x()) + 0.5, std::floor(position.y()) + 0.5);
    const ViewWindow view = window();
    const QPoint pixel(static_cast<int>(std::floor(view.origin.x + shown.x() / m_zoom)),
                       static_cast<int>(std::floor(view.origin.y + shown.y() / m_zoom)));
    return QRect(QPoint(0, 0), m_pictureSize).contains(pixel) ? pixel : QPoint(-1, -1);
}

QPointF Viewport::positionOf(QPointF picturePoint) const {
    return paintedOffset() + picturePoint * m_zoom;
}

QPointF Viewport::pointAt(QPointF position) const {
    return (position - paintedOffset()) / m_zoom;
}

QPointF Viewport::paintedOffset() const {
    return {std::round(m_offset.x()), std::round(m_offset.y())};
}

void Viewport::keepInSight() {
    m_offset.setX(clampedOffset(m_offset.x(), m_viewSize.width(), m_pictureSize.width() * m_zoom));
    m_offset.setY(clampedOffset(m_offset.y(), m_viewSize.height(), m_pictureSize.height() * m_zoom));
}

}  // namespace overlook
