#include "widgets/tools/hint_tool.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace overlook {

void HintTool::cancel() {
    if (isBusy())
        m_board.cancel();
    m_isDrawing = false;
    changed();
}

QCursor HintTool::cursor() const {
    return isEnding() ? Qt::BusyCursor : Qt::CrossCursor;
}

bool HintTool::begin(const Pointer& pointer) {
    if (isBusy())
        return isDrawing();
    const QString name = QCoreApplication::translate("Tools", m_title).remove(u'&');
    m_hint = hintFor(pointer);
    m_isDrawing = m_board.begin(name.toStdString());
    return m_isDrawing;
}

void HintTool::finish() {
    if (isDrawing())
        m_board.commit();
    m_isDrawing = m_board.isEnding();
    changed();
}

Hint HintTool::hintFor(const Pointer& pointer) const {
    if (pointer.isEraser)
        return Hint::Unknown;
    const Hint chosen = m_board.paints();
    if (!pointer.modifiers.testFlag(Qt::ControlModifier))
        return chosen;
    return chosen == Hint::Attend ? Hint::Ignore : Hint::Attend;
}

void HintTool::paintRegions(const HintRegions& regions) {
    if (!isDrawing())
        return;
    for (const HintRegion& region : regions)
        m_board.paint(region, m_hint);
    changed();
}

void HintTool::replaceRegions(const HintRegions& regions) {
    if (!isDrawing())
        return;
    m_board.replace(regions.empty() ? HintRegion() : regions.front(), m_hint);
    for (std::size_t i = 1; i < regions.size(); ++i)
        m_board.paint(regions[i], m_hint);
    changed();
}

void HintTool::changed() const {
    if (onChanged)
        onChanged();
}

void HintTool::optionsChanged() const {
    if (onOptionsChanged)
        onOptionsChanged();
    changed();
}

double stepped(double value, double steps, double smallest, double largest) {
    const double changed = value * std::pow(1.1, steps);
    const double rounded =
        steps > 0 ? std::max(std::round(changed), value + 1) : std::min(std::round(changed), value - 1);
    return std::clamp(steps == 0 ? value : rounded, smallest, largest);
}

}  // namespace overlook
