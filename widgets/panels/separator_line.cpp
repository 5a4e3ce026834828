#include "widgets/panels/separator_line.h"

#include <QPainter>

#include "widgets/panels/palette_colours.h"

namespace overlook {

SeparatorLine::SeparatorLine(QWidget* parent) : QWidget(parent) {
    setFixedHeight(7);
}

void SeparatorLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(QRect(0, height() / 2, width(), 1), hairline(palette()));
}

}  // namespace overlook
