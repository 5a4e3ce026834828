#pragma once

#include <limits>
#include <QPen>
#include <QPixmap>
#include <QRectF>
#include <vector>

#include "widgets/timeline/epoch_scale.h"

class QPainter;

namespace overlook {

/// The values at the bottom and the top of curves that are seen beside each other; empty while low > high.
struct SparklineRange {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    /// Takes in what is finite.
    void include(const std::vector<double>& values);
};

/// Paints one value an epoch (index = epoch - 1; not finite = gap) as a line over the positions of `scale`, from the
/// bottom to the top of `area`.
void paintSparklineCurve(QPainter& painter, const QRectF& area, const EpochScale& scale,
                         const std::vector<double>& values, const SparklineRange& range);

/// Height of a value in `area`; NaN when it is not finite. Where all values are the same, they lie in the middle.
[[nodiscard]] double sparklineY(const QRectF& area, const SparklineRange& range, double value);

/// A curve that keeps its picture for as long as nothing about it changes: to stroke one that goes up and down at every
/// epoch takes longer than all else on the timeline.
class Sparkline {
 public:
    void setValues(std::vector<double> values, const SparklineRange& range);
    [[nodiscard]] const std::vector<double>& values() const { return m_values; }
    [[nodiscard]] const SparklineRange& range() const { return m_range; }
    /// The same as paintSparklineCurve() with this pen.
    void paint(QPainter& painter, const QRectF& area, const EpochScale& scale, const QPen& pen) const;

 private:
    /// What the picture depends on beside the values.
    struct Look {
        QSizeF size;
        double first = 0;  ///< place of the first epoch
        double spacing = 0;
        double pixelRatio = 0;
        QPen pen;

        bool operator==(const Look&) const = default;
    };

    std::vector<double> m_values;  ///< by epoch - 1
    SparklineRange m_range;
    mutable Look m_look;
    mutable QPixmap m_picture;  ///< null = not painted yet
};

}  // namespace overlook
