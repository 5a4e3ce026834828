#include "app/window/tinted_icon_engine.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <utility>

namespace overlook {

namespace {

QColor tint(QIcon::Mode mode) {
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (mode == QIcon::Selected)
        return palette.color(QPalette::HighlightedText);
    return palette.color(QPalette::Active, QPalette::ButtonText);
}

QPixmap drawn(const QString& path, QSize size, const QColor& colour) {
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(path).render(&painter, QRectF(QPointF(), size));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    return pixmap;
}

}  // namespace

TintedIconEngine::TintedIconEngine(QString path) : m_path(std::move(path)) {}

void TintedIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) {
    const qreal scale = painter->device() ? painter->device()->devicePixelRatioF() : 1;
    painter->drawPixmap(rect, pixmap(rect.size() * scale, mode, state));
}

QPixmap TintedIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) {
    if (size.isEmpty())
        return {};
    const QColor colour = tint(mode);
    const QString key =
        QStringLiteral("overlook:%1:%2x%3:%4").arg(m_path).arg(size.width()).arg(size.height()).arg(colour.rgba());
    QPixmap result;
    if (QPixmapCache::find(key, &result))
        return result;
    result = drawn(m_path, size, colour);
    QPixmapCache::insert(key, result);
    return result;
}

QPixmap TintedIconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) {
    return pixmap(size, mode, state);  // `size` is in device pixels already
}

QIconEngine* TintedIconEngine::clone() const {
    return new TintedIconEngine(m_path);
}

}  // namespace overlook
