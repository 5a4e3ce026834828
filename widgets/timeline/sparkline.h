#pragma once

#include <QRectF>
#include <vector>

#include "widgets/timeline/epoch_scale.h"

class QColor;
class QPainter;

namespace overlook {

/// Paints one value an epoch (index = epoch - 1; not finite = gap) as a line over the positions of `scale`, from the
/// bottom (smallest) to the top (largest) of `area`. A constant line lies in the middle.
void paintSparklineCurve(QPainter& painter, const QRectF& area, const EpochScale& scale,
                         const std::vector<double>& values);

/// Height of the value in `area` for the same curve; NaN where there is none.
[[nodiscard]] double sparklineY(const QRectF& area, const std::vector<double>& values, std::size_t index);

}  // namespace overlook
