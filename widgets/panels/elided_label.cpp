#include "widgets/panels/elided_label.h"

#include <algorithm>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include "widgets/panels/palette_colours.h"

namespace overlook {

namespace {
constexpr int kSmallestCharacters = 4;
}

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setMode(Qt::TextElideMode mode) {
    m_mode = mode;
    update();
}

void ElidedLabel::setShortText(const QString& text) {
    m_shortText = text;
    update();
}

void ElidedLabel::setMuted(bool muted) {
    m_isMuted = muted;
    update();
}

QSize ElidedLabel::sizeHint() const {
    const QFontMetrics metrics = fontMetrics();
    const QMargins margins = contentsMargins();
    return {metrics.horizontalAdvance(text()) + 2 + margins.left() + margins.right(), metrics.height()};
}

QSize ElidedLabel::minimumSizeHint() const {
    const QFontMetrics metrics = fontMetrics();
    return {std::min(sizeHint().width(), metrics.horizontalAdvance(u'n') * kSmallestCharacters), metrics.height()};
}

bool ElidedLabel::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isShortened()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QColor normal = palette().color(foregroundRole());
    painter.setPen(m_isMuted && isEnabled() ? mutedText(palette()) : normal);
    const QRect area = contentsRect();
    const QString& fitting = isShortened() && !m_shortText.isEmpty() ? m_shortText : text();
    const QString shown = fontMetrics().elidedText(fitting, m_mode, area.width());
    painter.drawText(
        area, static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextSingleLine, shown);
}

bool ElidedLabel::isShortened() const {
    return fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

}  // namespace overlook
