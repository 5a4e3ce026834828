#pragma once

#include <QFont>
#include <QPixmap>
#include <QRect>

#include "widgets/canvas/legend.h"

class QPainter;

namespace overlook {

/// A legend on its canvas, kept as a pixmap until its content, its room or its font changes.
class LegendCard {
 public:
    /// False when it is the same as before.
    bool setLegend(const Legend& legend);
    void paint(QPainter& painter, const QRect& area);

 private:
    void render(const QRect& area, const QFont& font, double pixelRatio);

    Legend m_legend;
    QRect m_area;
    QFont m_font;
    QRect m_place;
    QPixmap m_pixmap;
    bool m_isStale = true;
};

}  // namespace overlook
