#pragma once

#include <limits>
#include <QRectF>
#include <vector>

#include "widgets/timeline/epoch_scale.h"

class QColor;
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

}  // namespace overlook
