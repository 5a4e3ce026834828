#pragma once

#include "widgets/canvas/legend_layout.h"

class QColor;
class QPainter;
class QRectF;

namespace overlook {

/// What is seen along a scale bar.
struct ScaleColours {
    QString colourMapId;
    double threshold = 0;  ///< what lies below is dimmed
    double gamma = 1;
    Normalisation normalisation = Normalisation::ReluMax;
};

/// Paints the rows of one legend's card, whose corner is the painter's origin.
class LegendRowPainter {
 public:
    LegendRowPainter(QPainter& painter, const Legend& legend, const LegendLayout& layout)
        : m_painter(painter), m_legend(legend), m_layout(layout) {}

    void paint(const LegendLayout::Row& row);

 private:
    [[nodiscard]] QRectF indented(const QRectF& box) const;
    void paintText(const QRectF& box, const QString& text, const QColor& colour);
    void paintWarning(const QRectF& box, const QString& text);
    void paintSwatch(const QRectF& box, quint32 colour);
    void paintMapSwatch(const QRectF& box, const QString& colourMapId);
    void paintScaleBar(const QRectF& box);
    void paintColours(const QRectF& bar, const ScaleColours& scale);
    void paintContour(const QRectF& bar, double place);
    void paintThreshold(const QRectF& bar);

    QPainter& m_painter;
    const Legend& m_legend;
    const LegendLayout& m_layout;
};

}  // namespace overlook
