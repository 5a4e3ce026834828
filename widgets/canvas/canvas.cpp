#include "widgets/canvas/canvas.h"

#include <QNativeGestureEvent>
#include <QPainter>
#include <QTabletEvent>
#include <QWheelEvent>

#include "widgets/canvas/canvas_private.h"
#include "widgets/canvas/wheel_zoom.h"

namespace overlook {

Canvas::Canvas(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>(*this)) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setMinimumSize(120, 90);
    setLayoutDirection(Qt::LeftToRight);  // pictures do not mirror
    d->retranslate();
}

Canvas::~Canvas() = default;

void Canvas::setContent(CanvasContent content) {
    if (content.picture.data != d->content.picture.data)
        d->cache.beginRoughly();  // with the window's layout after it, the fine one would take longer than a frame
    d->content = std::move(content);
    d->cache.invalidateLayers();
    d->legend.setLegend(d->content.legend);
    if (d->hasPicture())
        d->viewport.setPictureSize({d->content.picture.cols, d->content.picture.rows});
    d->describeContent();
    d->updateCursorShape();
    d->viewChanged();
}

const CanvasContent& Canvas::content() const {
    return d->content;
}

void Canvas::setHint(std::size_t layer, TriMask mask, const QRect& picturePixels) {
    d->content.hints[layer].mask = std::move(mask);
    d->updateFrame(d->cache.invalidateHints(
        {picturePixels.x(), picturePixels.y(), picturePixels.width(), picturePixels.height()}));
}

void Canvas::setTool(CanvasTool* tool) {
    d->tools.setTool(tool);
    if (tool)
        tool->onChanged = [this, tool] {
            if (tool->cursor().shape() != cursor().shape())
                d->updateCursorShape();
            update();
        };
    d->updateCursorShape();
    update();
}

CanvasTool* Canvas::tool() const {
    return d->tools.tool();
}

double Canvas::zoom() const {
    return d->viewport.zoom();
}

void Canvas::setZoom(double zoom) {
    if (!d->hasPicture())
        return;
    d->viewport.setZoom(zoom, d->viewport.centre());
    d->viewChanged();
}

void Canvas::zoomIn() {
    d->zoomBy(kZoomStep, d->fromDevice(d->viewport.centre()));
}

void Canvas::zoomOut() {
    d->zoomBy(1 / kZoomStep, d->fromDevice(d->viewport.centre()));
}

QPointF Canvas::centre() const {
    return d->viewport.pointAt(d->viewport.centre());
}

void Canvas::setView(double zoom, QPointF centre) {
    if (!d->hasPicture())
        return;
    d->viewport.setZoom(zoom, d->viewport.centre());
    d->viewport.centreOn(centre);
    d->viewChanged();
}

void Canvas::fitToView() {
    d->viewport.fit();
    d->viewChanged();
}

bool Canvas::isFitted() const {
    return d->viewport.isFitted();
}

void Canvas::setGridVisible(bool visible) {
    d->isGridVisible = visible;
    update();
}

void Canvas::setLassoOn(bool isOn) {
    d->isLassoOn = isOn;
    d->updateCursorShape();
}

void Canvas::setHintsVisible(bool visible) {
    d->areHintsHidden = !visible;
    update();
}

void Canvas::setPinning(bool isOn) {
    d->isPinning = isOn;
    d->updateCursorShape();
}

void Canvas::setGhost(QPoint pixel) {
    if (pixel == d->ghost)
        return;
    d->ghost = pixel;
    update();
}

QPoint Canvas::ghost() const {
    return d->ghost;
}

void Canvas::setOverlaysHidden(bool hidden) {
    d->setOverlaysHidden(hidden);
}

QPoint Canvas::pixelAt(QPointF viewPosition) const {
    return d->hasPicture() ? d->viewport.pixelAt(d->toDevice(viewPosition)) : QPoint(-1, -1);
}

QPointF Canvas::viewPositionOf(QPointF picturePoint) const {
    return d->fromDevice(d->viewport.positionOf(picturePoint));
}

bool Canvas::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {  // before the window's shortcuts
        const auto* const key = static_cast<QKeyEvent*>(event);
        const bool dropsLasso = d->lasso.isDrawing() && key->key() == Qt::Key_Escape;
        event->setAccepted(dropsLasso || d->tools.wantsKey(*key));
        return true;
    }
    if (event->type() != QEvent::NativeGesture)
        return QWidget::event(event);
    const auto* const gesture = static_cast<QNativeGestureEvent*>(event);
    if (gesture->gestureType() != Qt::ZoomNativeGesture)
        return QWidget::event(event);
    d->zoomBy(1 + gesture->value(), gesture->position());
    return true;
}

void Canvas::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QWidget::changeEvent(event);
}

void Canvas::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    d->paint(painter);
}

void Canvas::resizeEvent(QResizeEvent* /*event*/) {
    d->fitViewToWidget();
}

void Canvas::wheelEvent(QWheelEvent* event) {
    if (!d->tools.wheel(*event))
        d->zoomBy(wheelZoomFactor(*event), event->position());
    event->accept();
}

void Canvas::mousePressEvent(QMouseEvent* event) {
    const bool isLeft = event->button() == Qt::LeftButton;
    if (isLeft && d->isForTool() && d->tools.press(d->pointerAt(event->position(), event->modifiers())))
        return;
    if (isLeft && d->drawsRegion(event->modifiers())) {
        d->lasso.press(d->picturePointAt(event->position()));
        d->updateCursorShape();
        return;
    }
    if (!d->hasPicture() || d->pan.isPressed() || d->lasso.isDrawing() ||
        (!isLeft && event->button() != Qt::MiddleButton)) {
        event->ignore();
        return;
    }
    const bool mayBeClick = isLeft && !d->isSpaceHeld;
    d->pan.press(event->position(), mayBeClick ? PanGesture::Start::AfterSomeDistance : PanGesture::Start::AtOnce);
    d->updateCursorShape();
}

void Canvas::mouseMoveEvent(QMouseEvent* event) {
    const QPointF moved = d->pan.move(event->position());
    d->cursorMoved(event->position());
    d->tools.move(d->pointerAt(event->position(), event->modifiers()));
    if (d->lasso.isDrawing()) {
        d->lasso.move(d->picturePointAt(event->position()));
        update();
    }
    if (moved.isNull())
        return;
    d->viewport.panBy(moved * devicePixelRatioF());
    d->updateCursorShape();
    d->viewChanged();
}

void Canvas::mouseReleaseEvent(QMouseEvent* event) {
    const bool isLeft = event->button() == Qt::LeftButton;
    if (isLeft && d->tools.release(d->pointerAt(event->position(), event->modifiers())))
        return;
    if (d->lasso.isDrawing()) {
        const QPolygonF outline = d->lasso.release();
        d->updateCursorShape();
        update();
        if (!outline.isEmpty())
            Q_EMIT regionDrawn(outline);
        return;
    }
    const bool isClick = d->pan.release();
    d->updateCursorShape();
    const QPoint pixel = pixelAt(event->position());
    if (!isClick || pixel.x() < 0)
        return;
    if (d->isPinning || event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT pixelPinned(pixel);
    else
        Q_EMIT pixelClicked(pixel);
}

void Canvas::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !d->hasPicture() || d->isSpaceHeld)
        return;
    if (d->isForTool() && d->tools.press(d->pointerAt(event->position(), event->modifiers()), true))
        return;
    if (d->viewport.isFitted())
        d->viewport.setZoom(1, d->toDevice(event->position()));
    else
        d->viewport.fit();
    d->viewChanged();
}

/// Without a tool the pen is a mouse: what is not accepted comes again as mouse events.
void Canvas::tabletEvent(QTabletEvent* event) {
    const bool isMine = d->isForTool() || d->tools.isPressed();
    event->setAccepted(isMine);
    if (!isMine)
        return;
    CanvasTool::Pointer pointer = d->pointerAt(event->position(), event->modifiers());
    pointer.pressure = event->pressure();
    pointer.isEraser = event->pointerType() == QPointingDevice::PointerType::Eraser;
    d->cursorMoved(event->position());
    if (event->type() == QEvent::TabletPress && event->button() == Qt::LeftButton)
        d->tools.press(pointer);
    else if (event->type() == QEvent::TabletRelease)
        d->tools.release(pointer);
    else
        d->tools.move(pointer);
}

void Canvas::leaveEvent(QEvent* /*event*/) {
    d->cursorLeft();
    d->tools.leave();
}

/// Takes Space, and the keys of a gesture that is under way; everything else, arrow keys above all, belongs to the
/// window.
void Canvas::keyPressEvent(QKeyEvent* event) {
    if (d->tools.key(*event))
        return;
    if (event->key() == Qt::Key_Escape && d->lasso.isDrawing()) {
        d->lasso.cancel();
        d->updateCursorShape();
        update();
        return;
    }
    if (event->key() != Qt::Key_Space || !d->hasPicture())
        return QWidget::keyPressEvent(event);
    d->isSpaceHeld = true;
    d->updateCursorShape();
}

void Canvas::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Space)
        return QWidget::keyReleaseEvent(event);
    if (event->isAutoRepeat())
        return;
    d->isSpaceHeld = false;
    d->updateCursorShape();
}

void Canvas::focusOutEvent(QFocusEvent* event) {
    d->isSpaceHeld = false;
    d->updateCursorShape();
    QWidget::focusOutEvent(event);
}

void Canvas::dragEnterEvent(QDragEnterEvent* event) {
    d->drop.enter(*event);
    update();
}

void Canvas::dragMoveEvent(QDragMoveEvent* event) {
    d->drop.move(*event);
}

void Canvas::dragLeaveEvent(QDragLeaveEvent* /*event*/) {
    d->drop.leave();
    update();
}

void Canvas::dropEvent(QDropEvent* event) {
    const QStringList paths = d->drop.drop(*event);
    update();
    if (!paths.isEmpty())
        Q_EMIT filesDropped(paths);
}

}  // namespace overlook
