#include "widgets/tools/cut_out_tool.h"

#include <utility>

#include "inference/hints/cut_out.h"
#include "inference/hints/pixel_area.h"
#include "widgets/tools/contrast_painting.h"
#include "widgets/tools/picture_polygon.h"

namespace overlook {

void CutOutTool::press(const Pointer& pointer) {
    follow(pointer);
    if (board().picture().empty() || isBusy())
        return;
    m_before = board().hint();
    if (!begin(pointer))
        return;
    m_stroke.clear();
    m_last.reset();
    strokeTo(pointer);
}

void CutOutTool::move(const Pointer& pointer) {
    follow(pointer);
    if (isDrawing())
        strokeTo(pointer);
    else
        changed();
}

void CutOutTool::release(const Pointer& /*pointer*/) {
    accept();
}

void CutOutTool::accept() {
    if (!isDrawing())
        return;
    const HintRegion rough = united(std::exchange(m_stroke, {}));
    const bool isErasing = hint() == Hint::Unknown;  // whatever the object was hinted as
    const TriMask known = isErasing ? TriMask(m_before.size()) : m_before;
    board().paintFound([picture = board().picture(), rough, known,
                        kind = hint()] { return HintRegions{cutOut(picture, rough, known, kind)}; },
                       hint(), HintBoard::Found::Instead);
    finish();
}

void CutOutTool::strokeTo(const Pointer& pointer) {
    const BrushStamp stamp{picturePoint(pointer.position), options().brushDiameter};
    const HintRegions regions = brushSegment(m_last.value_or(stamp), stamp, m_before.size());
    m_stroke.insert(m_stroke.end(), regions.begin(), regions.end());
    m_last = stamp;
    paintRegions(regions);
}

void CutOutTool::follow(const Pointer& pointer) {
    m_pointer = pointer.position;
    m_ring.setCentre(pointer.position, pointer.zoom);
}

void CutOutTool::hover(const Pointer& pointer) {
    follow(pointer);
    changed();
}

void CutOutTool::leave() {
    m_ring.hide();
    changed();
}

bool CutOutTool::wheel(double steps) {
    options().brushDiameter = stepped(options().brushDiameter, steps, 1, ToolOptions::kMaxBrush);
    optionsChanged();
    return true;
}

void CutOutTool::paint(QPainter& painter, const QTransform& canvasFromPicture) const {
    m_ring.paint(painter, canvasFromPicture, options().brushDiameter);
    if (isEnding())
        paintTextBeside(painter, canvasFromPicture.map(m_pointer),
                        QCoreApplication::translate("Tools", "Finding the outline … (Esc: stop)"));
}

}  // namespace overlook
