#include "widgets/canvas/legend.h"

#include <algorithm>
#include <cmath>
#include <QPainter>

#include "widgets/canvas/legend_layout.h"
#include "widgets/canvas/legend_row_painter.h"

namespace overlook {

namespace {

constexpr QColor kCard(18, 22, 26, 218);
constexpr QColor kOutline(255, 255, 255, 38);

int marginFor(const QFont& font) {
    return static_cast<int>(std::ceil(0.6 * QFontMetricsF(font).height()));
}

LegendLayout layoutFor(const QRect& area, const Legend& legend, const QFont& font) {
    const int margin = marginFor(font);
    return {legend, font, QSizeF(area.width() - 2 * margin, area.height() - 2 * margin)};
}

QRect placed(const QRect& area, const LegendLayout& layout, const QFont& font, bool isOnRight) {
    if (layout.isEmpty())
        return {};
    const int margin = marginFor(font);
    const QSize size(static_cast<int>(std::ceil(layout.cardSize().width())),
                     static_cast<int>(std::ceil(layout.cardSize().height())));
    const int left = isOnRight ? area.left() + area.width() - margin - size.width() : area.left() + margin;
    return {{left, area.top() + area.height() - margin - size.height()}, size};
}

}  // namespace

bool Legend::operator==(const Legend& other) const {
    const auto isSame = [](const Item& a, const Item& b) { return a.colour == b.colour && a.name == b.name; };
    const auto isSameMap = [](const MapItem& a, const MapItem& b) {
        return a.text == b.text && a.colourMapId == b.colourMapId;
    };
    return title == other.title && lines == other.lines && warning == other.warning &&
           colourMapId == other.colourMapId && lowLabel == other.lowLabel && highLabel == other.highLabel &&
           threshold == other.threshold && gamma == other.gamma && normalisation == other.normalisation &&
           contours == other.contours && isOnRight == other.isOnRight &&
           std::equal(maps.begin(), maps.end(), other.maps.begin(), other.maps.end(), isSameMap) &&
           std::equal(items.begin(), items.end(), other.items.begin(), other.items.end(), isSame);
}

QRect legendRect(const QRect& area, const Legend& legend, const QFont& font) {
    return placed(area, layoutFor(area, legend, font), font, legend.isOnRight);
}

void paintLegend(QPainter& painter, const QRect& area, const Legend& legend) {
    const LegendLayout layout = layoutFor(area, legend, painter.font());
    const QRect card = placed(area, layout, painter.font(), legend.isOnRight);
    if (card.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(card.topLeft());
    painter.setPen(QPen(kOutline, 1));
    painter.setBrush(kCard);
    const double radius = 0.45 * layout.em();
    painter.drawRoundedRect(QRectF(0.5, 0.5, card.width() - 1, card.height() - 1), radius, radius);
    LegendRowPainter rows(painter, legend, layout);
    for (const LegendLayout::Row& row : layout.rows())
        rows.paint(row);
    painter.restore();
}

}  // namespace overlook
