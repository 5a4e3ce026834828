#include "app/window/tinted_icon_engine.h"

#include <QFileInfo>
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

/// Arrows that mean before and after follow the direction of reading. Those of epochs do not, as time does not.
bool isMirrored(const QString& path) {
    static const QStringList arrows{QStringLiteral("next"), QStringLiteral("previous"), QStringLiteral("undo"),
                                    QStringLiteral("redo")};
    return QGuiApplication::isRightToLeft() && arrows.contains(QFileInfo(path).baseName());
}

QPixmap drawn(const QString& path, QSize size, const QColor& colour, bool isMirrored) {
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isMirrored)
        painter.setTransform(QTransform(-1, 0, 0, 1, size.width(), 0));
    QSvgRenderer(path).render(&painter, QRectF(QPointF(), size));
    painter.resetTransform();
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
    const bool mirrored = isMirrored(m_path);
    const QString key = QStringLiteral("overlook:%1:%2x%3:%4:%5")
                            .arg(m_path)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(colour.rgba())
                            .arg(mirrored ? 1 : 0);
    QPixmap result;
    if (QPixmapCache::find(key, &result))
        return result;
    result = drawn(m_path, size, colour, mirrored);
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
