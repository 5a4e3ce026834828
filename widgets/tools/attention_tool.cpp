#include "widgets/tools/attention_tool.h"

#include <algorithm>
#include <cmath>
#include <QLocale>

#include "inference/hints/attention_region.h"
#include "widgets/tools/contrast_painting.h"

namespace overlook {

namespace {
constexpr double kWholeWay = 400;   ///< device pixels of dragging from threshold 0 to 1
constexpr double kWheelStep = 0.1;  ///< of what is left to the nearer end, at least kSmallestStep
constexpr double kSmallestStep = 0.01;
}  // namespace

void AttentionTool::press(const Pointer& pointer) {
    m_pointer = pointer.position;
    if (!open(pointer))
        return;
    m_from = pointer.position;
    m_thresholdThere = options().threshold;
    setThreshold(m_thresholdThere);
}

void AttentionTool::move(const Pointer& pointer) {
    m_pointer = pointer.position;
    if (!isDrawing())
        return;
    const double way = (pointer.position.x() - m_from.x()) * pointer.zoom;
    setThreshold(m_thresholdThere + way / kWholeWay);
}

void AttentionTool::release(const Pointer& /*pointer*/) {
    finish();
}

void AttentionTool::hover(const Pointer& pointer) {
    m_pointer = pointer.position;
    if (isDrawing())
        changed();
}

bool AttentionTool::wheel(double steps) {
    if (isEnding())
        return true;
    if (!open({}))
        return false;
    const double threshold = options().threshold;
    const double step = std::max(kSmallestStep, kWheelStep * std::min(threshold, 1 - threshold));
    setThreshold(threshold + steps * step);
    return true;
}

void AttentionTool::cancel() {
    if (isBusy()) {
        options().threshold = m_thresholdBefore;
        optionsChanged();
    }
    HintTool::cancel();
}

bool AttentionTool::open(const Pointer& pointer) {
    if (isBusy())
        return isDrawing();
    m_thresholdBefore = options().threshold;
    return !board().map().empty() && !board().picture().empty() && begin(pointer);
}

void AttentionTool::setThreshold(double threshold) {
    options().threshold = std::clamp(threshold, 0.0, 1.0);
    board().paintFound([map = board().map(), threshold = options().threshold,
                        size = board().picture().size()] { return attendedRegion(map, threshold, size); },
                       hint(), HintBoard::Found::Instead);
    optionsChanged();
}

void AttentionTool::paint(QPainter& painter, const QTransform& canvasFromPicture) const {
    if (!isBusy())
        return;
    const QString text = QCoreApplication::translate("Tools", "≥ %1 % of the map's range")
                             .arg(QLocale().toString(std::round(options().threshold * 100)));
    paintTextBeside(painter, canvasFromPicture.map(m_pointer), text);
}

}  // namespace overlook
