#include "widgets/panels/glyph_button.h"

#include <QEvent>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace overlook {

GlyphButton::GlyphButton(Glyph glyph, QWidget* parent) : GlyphButton(glyph, glyph, parent) {
    setCheckable(false);
}

GlyphButton::GlyphButton(Glyph off, Glyph on, QWidget* parent) : QToolButton(parent), m_off(off), m_on(on) {
    setAutoRaise(true);
    setCheckable(true);
    setIconSize(QSize(16, 16));
    refreshIcon();
}

void GlyphButton::setGlyph(Glyph glyph) {
    m_off = glyph;
    m_on = glyph;
    refreshIcon();
}

void GlyphButton::setLabel(const QString& label) {
    setToolTip(label);
    setAccessibleName(label);
}

void GlyphButton::changeEvent(QEvent* event) {
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        refreshIcon();
}

void GlyphButton::paintEvent(QPaintEvent* event) {
    if (m_off == m_on || !isChecked()) {
        QToolButton::paintEvent(event);
        return;
    }
    // The glyph says that it is on; a sunken frame beside it would be noise.
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.state &= ~QStyle::State_On;
    option.icon = glyphIcon(m_on, palette());
    QStylePainter(this).drawComplexControl(QStyle::CC_ToolButton, option);
}

void GlyphButton::refreshIcon() {
    setIcon(glyphIcon(m_off, m_on, palette()));
}

}  // namespace overlook
