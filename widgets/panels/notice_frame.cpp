#include "widgets/panels/notice_frame.h"

#include <QPainter>
#include <QStyle>

#include "widgets/panels/glyph_icon.h"
#include "widgets/panels/palette_colours.h"

namespace overlook {

namespace {

constexpr int kMark = 18;

Glyph kindGlyph(NoticeBar::Kind kind) {
    switch (kind) {
        case NoticeBar::Kind::Advice:
            return Glyph::Information;
        case NoticeBar::Kind::Warning:
            return Glyph::Warning;
        case NoticeBar::Kind::Failure:
            return Glyph::Failure;
    }
    return Glyph::Information;
}

}  // namespace

NoticeFrame::NoticeFrame(QWidget* parent) : QWidget(parent) {}

void NoticeFrame::setKind(NoticeBar::Kind kind) {
    m_kind = kind;
    update();
}

void NoticeFrame::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor window = palette().color(QPalette::Window);
    const QColor colour = kindColour();
    painter.setBrush(mixed(window, colour, 0.14));
    painter.setPen(QPen(mixed(window, colour, 0.55), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QRect mark = QStyle::visualRect(layoutDirection(), rect(), QRect(10, 8, kMark, kMark));
    paintGlyph(painter, mark, kindGlyph(m_kind), mixed(colour, palette().color(QPalette::WindowText), 0.25));
}

/// The palette has no colours for warnings and failures; these hues are mixed with its own before use.
QColor NoticeFrame::kindColour() const {
    switch (m_kind) {
        case NoticeBar::Kind::Advice:
            return palette().color(QPalette::Highlight);
        case NoticeBar::Kind::Warning:
            return QColor(0xd9, 0x92, 0x00);
        case NoticeBar::Kind::Failure:
            return QColor(0xd6, 0x3c, 0x3c);
    }
    return {};
}

}  // namespace overlook
