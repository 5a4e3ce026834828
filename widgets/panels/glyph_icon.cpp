#include "widgets/panels/glyph_icon.h"

#include <algorithm>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QPixmap>

#include "widgets/panels/glyph_paths.h"

namespace overlook {

namespace {

/// Paints a glyph in the colours of one palette, at any size.
class GlyphEngine : public QIconEngine {
 public:
    GlyphEngine(Glyph off, Glyph on, const QPalette& palette) : m_off(off), m_on(on), m_palette(palette) {}

    void paint(QPainter* painter, const QRect& area, QIcon::Mode mode, QIcon::State state) override {
        paintGlyph(*painter, area, state == QIcon::On ? m_on : m_off, colour(mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new GlyphEngine(m_off, m_on, m_palette); }

 private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const {
        if (mode == QIcon::Disabled)
            return m_palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (mode == QIcon::Selected)
            return m_palette.color(QPalette::Active, QPalette::HighlightedText);
        return m_palette.color(QPalette::Active, QPalette::ButtonText);
    }

    Glyph m_off;
    Glyph m_on;
    QPalette m_palette;
};

}  // namespace

QIcon glyphIcon(Glyph glyph, const QPalette& palette) {
    return glyphIcon(glyph, glyph, palette);
}

QIcon glyphIcon(Glyph off, Glyph on, const QPalette& palette) {
    return QIcon(new GlyphEngine(off, on, palette));
}

void paintGlyph(QPainter& painter, const QRectF& area, Glyph glyph, const QColor& colour) {
    const double side = std::min(area.width(), area.height());
    if (side <= 0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center().x() - side / 2, area.center().y() - side / 2);
    painter.scale(side / kGlyphGrid, side / kGlyphGrid);
    painter.fillPath(glyphPath(glyph), colour);
    painter.restore();
}

}  // namespace overlook
