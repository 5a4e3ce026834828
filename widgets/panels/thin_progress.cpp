#include "widgets/panels/thin_progress.h"

#include <algorithm>
#include <cmath>
#include <QPainter>
#include <QTimerEvent>

#include "widgets/panels/palette_colours.h"

namespace overlook {

namespace {
constexpr int kThickness = 5;
constexpr int kInterval = 40;  // ms between pictures of the wandering piece
constexpr int kPhases = 50;    // pictures until it is back
constexpr double kPiece = 0.3;
}  // namespace

ThinProgress::ThinProgress(QWidget* parent) : QProgressBar(parent) {
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ThinProgress::sizeHint() const {
    return {96, kThickness + 4};
}

QSize ThinProgress::minimumSizeHint() const {
    return {32, kThickness + 4};
}

void ThinProgress::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF groove(0, (height() - kThickness) / 2.0, width(), kThickness);
    const double radius = kThickness / 2.0;
    painter.setBrush(hairline(palette()));
    painter.drawRoundedRect(groove, radius, radius);

    QRectF filled = groove;
    if (isBusy()) {
        const double there = std::abs(1 - 2.0 * m_phase / kPhases);  // 1 … 0 … 1
        filled.setWidth(groove.width() * kPiece);
        filled.moveLeft((groove.width() - filled.width()) * there);
        if (!m_timer.isActive())
            m_timer.start(kInterval, this);
    } else {
        m_timer.stop();
        const double share = static_cast<double>(value() - minimum()) / (maximum() - minimum());
        filled.setWidth(groove.width() * std::clamp(share, 0.0, 1.0));
        if (layoutDirection() == Qt::RightToLeft)
            filled.moveRight(groove.right());
    }
    if (filled.width() < 0.5)
        return;
    painter.setClipRect(filled);
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.drawRoundedRect(isBusy() ? filled : groove, radius, radius);
}

void ThinProgress::timerEvent(QTimerEvent* event) {
    if (event->timerId() != m_timer.timerId()) {
        QProgressBar::timerEvent(event);
        return;
    }
    m_phase = (m_phase + 1) % kPhases;
    update();
}

void ThinProgress::hideEvent(QHideEvent* event) {
    m_timer.stop();
    QProgressBar::hideEvent(event);
}

}  // namespace overlook
