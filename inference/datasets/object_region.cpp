#include "inference/datasets/object_region.h"

#include <algorithm>
#include <limits>

#include "inference/core/indexed_png.h"
#include "inference/core/polygon.h"

namespace overlook {

cv::Mat1b pixelsOf(const ObjectRegion& object, cv::Size picture) {
    if (object.outlines.empty())
        return pixelsOfRuns(object.runs, picture);
    cv::Mat1b pixels = cv::Mat1b::zeros(picture);
    for (const auto& outline : object.outlines)
        pixels |= pixelsInside(Polygon(outline.begin(), outline.end()), picture);
    return pixels;
}

cv::Mat1b drawnMask(const std::vector<ObjectRegion>& objects, cv::Size picture) {
    struct Layer {
        int value;
        int area;
        cv::Mat1b pixels;
    };
    std::vector<Layer> layers;
    for (const ObjectRegion& object : objects) {
        const cv::Mat1b pixels = pixelsOf(object, picture);
        const int area = object.isCrowd ? std::numeric_limits<int>::max() : cv::countNonZero(pixels);
        layers.push_back({object.isCrowd ? kIgnoreLabel : object.classId, area, pixels});
    }
    std::stable_sort(layers.begin(), layers.end(), [](const Layer& a, const Layer& b) { return a.area > b.area; });
    cv::Mat1b mask = cv::Mat1b::zeros(picture);
    for (const Layer& layer : layers)
        mask.setTo(layer.value, layer.pixels);
    return mask;
}

}  // namespace overlook
