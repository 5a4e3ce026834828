#include "widgets/canvas/legend_card.h"

#include <QPaintDevice>
#include <QPainter>

namespace overlook {

bool LegendCard::setLegend(const Legend& legend) {
    if (legend == m_legend)
        return false;
    m_legend = legend;
    m_isStale = true;
    return true;
}

void LegendCard::paint(QPainter& painter, const QRect& area) {
    const double pixelRatio = painter.device()->devicePixelRatioF();
    const bool isSame = area == m_area && painter.font() == m_font && pixelRatio == m_pixmap.devicePixelRatio();
    if (m_isStale || !isSame)
        render(area, painter.font(), pixelRatio);
    if (!m_place.isEmpty())
        painter.drawPixmap(m_place.topLeft(), m_pixmap);
}

void LegendCard::render(const QRect& area, const QFont& font, double pixelRatio) {
    m_isStale = false;
    m_area = area;
    m_font = font;
    m_place = legendRect(area, m_legend, font);
    m_pixmap = QPixmap(m_place.size() * pixelRatio);
    m_pixmap.setDevicePixelRatio(pixelRatio);
    if (m_place.isEmpty())
        return;
    m_pixmap.fill(Qt::transparent);
    QPainter painter(&m_pixmap);
    painter.setFont(font);
    painter.translate(-m_place.topLeft());
    paintLegend(painter, area, m_legend);
}

}  // namespace overlook
