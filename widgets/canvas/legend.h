#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "inference/display/map_style.h"

class QFont;
class QPainter;
class QRect;

namespace overlook {

/// What the picture says about itself: always visible, painted in a corner of the canvas. Texts come translated.
struct Legend {
    QString title;        ///< "Grad-CAM · boat"
    QStringList lines;    ///< "Epoch 7 of 12", "Layer features.10", "raw -0.31 … 4.20", "max(v, 0) / max"
    QString warning;      ///< "Constant map: nothing to show"; empty = none
    QString colourMapId;  ///< scale bar; empty = none
    QString lowLabel;     ///< raw value at the low end
    QString highLabel;
    double threshold = 0;  ///< marked on the scale bar, 0 … 1
    double gamma = 1;      ///< bends the bar's colours; its ends and marks stay where the values are
    Normalisation normalisation = Normalisation::ReluMax;  ///< what that gamma goes by
    std::vector<double> contours;                          ///< marked on the scale bar, 0 … 1
    /// A further map on the picture.
    struct MapItem {
        QString text;         ///< "Reverse attention, 0 … 0.98", or why it is missing
        QString colourMapId;  ///< empty = it has no colours to show
    };
    std::vector<MapItem> maps;  ///< the topmost first
    struct Item {
        quint32 colour = 0;  ///< 0xRRGGBB
        QString name;
    };
    std::vector<Item> items;  ///< classes of a mask
    bool isOnRight = false;   ///< in the other corner, because something covers the usual one

    [[nodiscard]] bool isEmpty() const {
        return title.isEmpty() && lines.isEmpty() && maps.empty() && items.empty() && warning.isEmpty();
    }
    [[nodiscard]] bool operator==(const Legend& other) const;
    [[nodiscard]] bool operator!=(const Legend& other) const { return !(*this == other); }
};

/// Where paintLegend paints with this font; empty when there is nothing to say, or no room to say it.
[[nodiscard]] QRect legendRect(const QRect& area, const Legend& legend, const QFont& font);

/// Paints the legend into the bottom left (or right) corner of `area`, never larger than it.
void paintLegend(QPainter& painter, const QRect& area, const Legend& legend);

}  // namespace overlook
