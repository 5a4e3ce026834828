#pragma once

#include <cstdint>
#include <opencv2/core.hpp>
#include <optional>
#include <vector>

#include "inference/core/map.h"
#include "inference/display/map_style.h"

namespace overlook {

/// What is painted over a picture's visible part. All layers cover the whole picture.
struct MapLayer {
    cv::Mat1f values;  ///< raw, any resolution
    MapStyle style;
};
struct LabelLayer {
    cv::Mat1b labels;                    ///< class index a pixel, any resolution (nearest neighbour)
    std::vector<std::uint32_t> colours;  ///< 0xRRGGBB by class index
    bool isVisible = true;
    double opacity = 0.5;
    std::vector<bool> hidden;  ///< by class index; missing = shown
};

/// Which part of the picture is seen, and how large: view pixel (x, y) shows picture point
/// (origin.x + (x + 0.5) / zoom, origin.y + (y + 0.5) / zoom).
struct ViewWindow {
    cv::Size size;         ///< of the target, device pixels
    cv::Point2d origin;    ///< picture coordinates of the target's top left corner
    double zoom = 1;       ///< device pixels per picture pixel
    cv::Size pictureSize;  ///< target pixels outside the picture are left alone
};

/// Blends layers over `target` (BGRA, opaque, premultiplied: QImage::Format_RGB32) in place; maps in their order, the
/// last one on top, in one pass over the target.
/// Pure: same input, same bytes, any thread. A slider step needs no more than this call.
/// Maps are interpolated in raw values, then normalised and clipped; cells that are not finite are not painted.
/// `target` must have the size of the view. An empty or hidden layer, or a flat scale, paints nothing.
void blendMap(cv::Mat4b& target, const MapLayer& layer, const ViewWindow& view);
void blendMaps(cv::Mat4b& target, const std::vector<MapLayer>& layers, const ViewWindow& view);
void blendLabels(cv::Mat4b& target, const LabelLayer& layer, const ViewWindow& view);

/// The picture with its layers at the picture's own size (for `explain --overlay` and export), RGB.
[[nodiscard]] cv::Mat3b overlayPicture(const cv::Mat3b& rgb, const std::optional<LabelLayer>& labels,
                                       const std::vector<MapLayer>& maps);

}  // namespace overlook
