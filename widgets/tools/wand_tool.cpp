#include "widgets/tools/wand_tool.h"

#include "inference/hints/flood_fill.h"
#include "inference/hints/pixel_area.h"
#include "widgets/tools/picture_polygon.h"

namespace overlook {

void WandTool::press(const Pointer& pointer) {
    m_pixel = pixelUnder(picturePoint(pointer.position));
    if (cv::Rect({}, board().picture().size()).contains(m_pixel) && begin(pointer))
        take();
}

bool WandTool::wheel(double steps) {
    options().wandTolerance = static_cast<int>(stepped(options().wandTolerance, steps, 0, 255));
    if (isDrawing())
        take();
    optionsChanged();
    return true;
}

void WandTool::take() {
    replaceRegions(alikeColoured(board().picture(), m_pixel, {options().wandTolerance, options().isContiguous}));
}

}  // namespace overlook
