#include "widgets/three_d/surface_picture.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace overlook {

cv::Mat3b reducedPicture(const cv::Mat3b& picture, int longerSide) {
    const int longer = std::max(picture.cols, picture.rows);
    if (longer <= longerSide)
        return picture;
    const double by = static_cast<double>(longerSide) / longer;
    const auto side = [by](int pixels) { return std::max(1, static_cast<int>(std::lround(pixels * by))); };
    cv::Mat3b reduced;
    cv::resize(picture, reduced, {side(picture.cols), side(picture.rows)}, 0, 0, cv::INTER_AREA);
    return reduced;
}

cv::Mat3b surfacePicture(const cv::Mat3b& picture, const MapLayer& map, SurfaceKind kind) {
    if (kind == SurfaceKind::Picture || map.values.empty())
        return picture;
    MapLayer layer = map;
    layer.style.isVisible = true;
    if (kind == SurfaceKind::Overlay)
        return overlayPicture(picture, std::nullopt, {layer});
    layer.style.opacity = 1;
    layer.style.fadesWithValue = false;
    layer.style.threshold = 0;
    return overlayPicture(cv::Mat3b(picture.size(), cv::Vec3b(0, 0, 0)), std::nullopt, {layer});
}

}  // namespace overlook
