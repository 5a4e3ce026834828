#include "widgets/tools/fill_tool.h"

#include "inference/hints/flood_fill.h"
#include "inference/hints/pixel_area.h"
#include "widgets/tools/picture_polygon.h"

namespace overlook {

void FillTool::press(const Pointer& pointer) {
    const cv::Point pixel = pixelUnder(picturePoint(pointer.position));
    const TriMask hint = board().hint();
    if (!cv::Rect({}, hint.size()).contains(pixel) || hint.at(pixel) == hintFor(pointer) || !begin(pointer))
        return;
    replaceRegions(alikeHinted(hint, pixel));
}

}  // namespace overlook
