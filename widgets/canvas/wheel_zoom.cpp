#include "widgets/canvas/wheel_zoom.h"

#include <cmath>
#include <QWheelEvent>

namespace overlook {

double wheelZoomFactor(const QWheelEvent& event) {
    constexpr int kNotch = QWheelEvent::DefaultDeltasPerStep;
    constexpr double kPixelsPerDoubling = 200;
    const int angle = event.angleDelta().y();
    const int pixels = event.pixelDelta().y();
    const bool isWholeNotches = angle != 0 && angle % kNotch == 0;
    if (!isWholeNotches && pixels != 0)
        return std::exp2(pixels / kPixelsPerDoubling);
    return std::pow(kZoomStep, static_cast<double>(angle) / kNotch);
}

}  // namespace overlook
