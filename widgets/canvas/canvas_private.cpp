#include "widgets/canvas/canvas_private.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>
#include <QPainter>
#include <QTimer>

#include "widgets/canvas/canvas_marks.h"
#include "widgets/canvas/canvas_messages.h"

namespace overlook {

namespace {

/// A shade beside the window's colour, so that the picture's edge is seen against panels and background.
QColor backgroundOf(const QPalette& palette) {
    const QColor window = palette.color(QPalette::Window);
    return window.lightness() < 128 ? window.darker(140) : window.darker(108);
}

QColor checkOf(const QColor& background) {
    return background.lightness() < 128 ? background.lighter(150) : background.darker(110);
}

QPointF phaseOf(QPointF origin) {
    return QPointF(std::round(origin.x()), std::round(origin.y())) - origin;
}

/// Device pixels that cover a length; the margin swallows the rounding of fractional scale factors.
int covering(int length, double pixelRatio) {
    return static_cast<int>(std::ceil(length * pixelRatio - 1e-6));
}

}  // namespace

void Canvas::Private::fitViewToWidget() {
    const double ratio = canvas.devicePixelRatioF();
    const QSize size(covering(canvas.width(), ratio), covering(canvas.height(), ratio));
    if (size == viewport.viewSize())
        return;
    viewport.setViewSize(size);
    viewChanged();
}

void Canvas::Private::viewChanged() {
    canvas.update();
    updateHover();
    Q_EMIT canvas.viewMoved();
    if (viewport.zoom() == m_announcedZoom)
        return;
    m_announcedZoom = viewport.zoom();
    Q_EMIT canvas.zoomChanged(m_announcedZoom);
}

void Canvas::Private::zoomBy(double factor, QPointF position) {
    if (!hasPicture() || factor == 1)
        return;
    viewport.zoomBy(factor, toDevice(position));
    viewChanged();
}

void Canvas::Private::setOverlaysHidden(bool hidden) {
    if (hidden == areOverlaysHidden)
        return;
    areOverlaysHidden = hidden;
    canvas.update();
}

void Canvas::Private::cursorMoved(QPointF position) {
    m_cursor = position;
    m_isCursorInside = true;
    updateHover();
}

void Canvas::Private::cursorLeft() {
    m_isCursorInside = false;
    updateHover();
}

void Canvas::Private::updateHover() {
    const bool isOverPicture = m_isCursorInside && hasPicture();
    const QPoint pixel = isOverPicture ? viewport.pixelAt(toDevice(m_cursor)) : QPoint(-1, -1);
    if (pixel == m_hoveredPixel)
        return;
    m_hoveredPixel = pixel;
    Q_EMIT canvas.hovered(pixel);
}

void Canvas::Private::updateCursorShape() {
    if (pan.isPanning())
        canvas.setCursor(Qt::ClosedHandCursor);
    else if (isSpaceHeld && hasPicture())
        canvas.setCursor(Qt::OpenHandCursor);
    else if (lasso.isDrawing() || drawsRegion(Qt::NoModifier) || (isPinning && hasPicture() && !isForTool()))
        canvas.setCursor(Qt::CrossCursor);
    else if (isForTool())
        canvas.setCursor(tools.tool()->cursor());
    else
        canvas.unsetCursor();
}

bool Canvas::Private::drawsRegion(Qt::KeyboardModifiers modifiers) const {
    const bool isWanted = isLassoOn || modifiers.testFlag(Qt::AltModifier);
    return isWanted && hasPicture() && content.isRegionDrawable && !isSpaceHeld && !pan.isPressed();
}

bool Canvas::Private::isForTool() const {
    return tools.tool() && hasPicture() && !isSpaceHeld && !pan.isPressed() && !lasso.isDrawing() && !isLassoOn;
}

CanvasTool::Pointer Canvas::Private::pointerAt(QPointF position, Qt::KeyboardModifiers modifiers) const {
    const QPointF device = toDevice(position);
    // Enlarged pixels belong to whole device pixels, as hovering names them.
    const QPointF shown =
        viewport.zoom() < 1 ? device : QPointF(std::floor(device.x()) + 0.5, std::floor(device.y()) + 0.5);
    CanvasTool::Pointer pointer;
    pointer.position = viewport.pointAt(shown);
    pointer.modifiers = modifiers;
    pointer.zoom = viewport.zoom();
    return pointer;
}

void Canvas::Private::updateFrame(const cv::Rect& devicePixels) {
    const QPointF corner = fromDevice({double(devicePixels.x), double(devicePixels.y)});
    const QSizeF size = QSizeF(devicePixels.width, devicePixels.height) / canvas.devicePixelRatioF();
    canvas.update(QRectF(corner, size).toAlignedRect());
}

QPointF Canvas::Private::toDevice(QPointF position) const {
    return position * canvas.devicePixelRatioF() - paintedPhase();
}

QPointF Canvas::Private::fromDevice(QPointF position) const {
    return (position + paintedPhase()) / canvas.devicePixelRatioF();
}

/// With fractional scale factors the widget's corner may lie between device pixels; the frame begins at the nearest.
QPointF Canvas::Private::paintedPhase() const {
    return phaseOf(canvas.mapTo(canvas.window(), QPointF(0, 0)) * canvas.devicePixelRatioF());
}

ViewCache::Look Canvas::Private::look() const {
    const QColor background = backgroundOf(canvas.palette());
    ViewCache::Look look;
    look.background = background.rgb();
    look.check = checkOf(background).rgb();
    look.checkSize = std::max(1, qRound(8 * canvas.devicePixelRatioF()));
    look.areOverlaysHidden = areOverlaysHidden;
    look.areHintsHidden = areHintsHidden;
    look.isGridVisible = isGridVisible;
    look.hatch = look.checkSize;
    return look;
}

void Canvas::Private::paint(QPainter& painter) {
    fitViewToWidget();
    if (hasPicture()) {
        paintFrame(painter);
        if (!areOverlaysHidden) {
            paintMarks(painter);
            paintPoints(painter);
            legend.paint(painter, canvas.rect());
        }
        paintTool(painter);
    } else {
        painter.fillRect(canvas.rect(), backgroundOf(canvas.palette()));
        paintEmptyMessage(
            painter, canvas.rect(), canvas.palette(),
            {content.emptyText, QCoreApplication::translate("Canvas", "Drop pictures, a folder or a model here")});
    }
    if (drop.isHovering())
        paintDropMessage(painter, canvas.rect(), canvas.palette(),
                         QCoreApplication::translate("Canvas", "Drop to open"));
}

void Canvas::Private::paintFrame(QPainter& painter) {
    const double ratio = canvas.devicePixelRatioF();
    const QTransform toPaintDevice = painter.deviceTransform();
    const QPointF phase = phaseOf({toPaintDevice.dx(), toPaintDevice.dy()});
    if (!phase.isNull())
        painter.fillRect(canvas.rect(), backgroundOf(canvas.palette()));
    painter.save();
    painter.scale(1 / ratio, 1 / ratio);
    painter.translate(phase);
    painter.drawImage(QPoint(0, 0), cache.frame(content, viewport.window(), look()));
    painter.restore();
    if (cache.isRough())
        QTimer::singleShot(0, &canvas, [this] {
            if (cache.refine())
                canvas.update();
        });
}

/// A ring around the pixel, never smaller than can be seen, and the outline; dark and light so that they are seen on
/// any ground.
void Canvas::Private::paintMarks(QPainter& painter) const {
    constexpr double kSmallestRadius = 7;
    const double radius = std::max(kSmallestRadius, viewport.zoom() / canvas.devicePixelRatioF() * 0.75);
    QPolygonF outline;
    for (const QPointF point : lasso.isDrawing() ? lasso.outline() : content.markedOutline)
        outline << canvas.viewPositionOf(point);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const auto& [colour, width] : {std::pair(Qt::black, 4.0), std::pair(Qt::white, 2.0)}) {
        painter.setPen(QPen(colour, width));
        painter.drawPolygon(outline);
        if (content.markedPixel)
            painter.drawEllipse(canvas.viewPositionOf(QPointF(*content.markedPixel) + QPointF(0.5, 0.5)), radius,
                                radius);
    }
    painter.restore();
}

/// The pinned pixels, and where the cursor is in another canvas.
void Canvas::Private::paintPoints(QPainter& painter) const {
    const auto squareOf = [this](QPoint pixel) {
        return QRectF(canvas.viewPositionOf(pixel), canvas.viewPositionOf(pixel + QPoint(1, 1)));
    };
    for (qsizetype i = 0; i < content.pins.size(); ++i)
        paintPin(painter, squareOf(content.pins[i]).center(), static_cast<int>(i) + 1);
    if (ghost.x() >= 0)
        paintGhost(painter, squareOf(ghost));
}

void Canvas::Private::paintTool(QPainter& painter) const {
    if (!tools.tool())
        return;
    const QPointF origin = canvas.viewPositionOf({0, 0});
    const double scale = viewport.zoom() / canvas.devicePixelRatioF();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    tools.tool()->paint(painter, QTransform(scale, 0, 0, scale, origin.x(), origin.y()));
    painter.restore();
}

void Canvas::Private::retranslate() {
    canvas.setAccessibleName(QCoreApplication::translate("Canvas", "Picture"));
    describeContent();
    canvas.update();
}

/// What the legend says, for screen readers.
void Canvas::Private::describeContent() {
    QStringList sentences;
    if (!hasPicture())
        sentences << content.emptyText;
    else
        sentences << QCoreApplication::translate("Canvas", "%1 × %2 pixels")
                         .arg(content.picture.cols)
                         .arg(content.picture.rows)
                  << content.legend.title << content.legend.lines << content.legend.warning;
    for (const Legend::MapItem& map : hasPicture() ? content.legend.maps : std::vector<Legend::MapItem>())
        sentences << map.text;
    sentences.removeAll(QString());
    canvas.setAccessibleDescription(sentences.join(QStringLiteral(". ")));
}

}  // namespace overlook
