#include "widgets/tools/attention_tool.h"

#include <algorithm>
#include <cmath>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include "inference/hints/attention_region.h"
#include "widgets/tools/contrast_painting.h"

namespace overlook {

namespace {
constexpr double kWholeWay = 400;   ///< device pixels of dragging from threshold 0 to 1
constexpr double kWheelStep = 0.1;  ///< of what is left to the nearer end, at least kSmallestStep
constexpr double kSmallestStep = 0.01;
const QPointF kTextOffset(14, -10);
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
    if (!open({}))
        return false;
    const double threshold = options().threshold;
    const double step = std::max(kSmallestStep, kWheelStep * std::min(threshold, 1 - threshold));
    setThreshold(threshold + steps * step);
    return true;
}

void AttentionTool::cancel() {
    if (isDrawing()) {
        options().threshold = m_thresholdBefore;
        optionsChanged();
    }
    HintTool::cancel();
}

bool AttentionTool::open(const Pointer& pointer) {
    if (isDrawing())
        return true;
    m_thresholdBefore = options().threshold;
    return !board().map().empty() && !board().picture().empty() && begin(pointer);
}

void AttentionTool::setThreshold(double threshold) {
    options().threshold = std::clamp(threshold, 0.0, 1.0);
    replaceRegions(attendedRegion(board().map(), options().threshold, board().picture().size()));
    optionsChanged();
}

void AttentionTool::paint(QPainter& painter, const QTransform& canvasFromPicture) const {
    if (!isDrawing())
        return;
    const QString text = QCoreApplication::translate("Tools", "≥ %1 % of the map's range")
                             .arg(QLocale().toString(std::round(options().threshold * 100)));
    QPainterPath outline;
    outline.addText(canvasFromPicture.map(m_pointer) + kTextOffset, painter.font(), text);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(outline, QPen(QColor(0, 0, 0, 200), 3));
    painter.fillPath(outline, Qt::white);
    painter.restore();
}

}  // namespace overlook
