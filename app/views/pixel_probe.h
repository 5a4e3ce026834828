#pragma once

#include <opencv2/core.hpp>
#include <optional>
#include <QPoint>
#include <vector>

namespace overlook {

class Document;

/// What picture, mask and the active map hold at one pixel of the picture.
struct PixelProbe {
    QPoint pixel{-1, -1};
    std::vector<double> original;   ///< channels as stored (RGB(A) order); empty outside the picture
    int depth = CV_8U;              ///< of the stored channels: CV_8U, CV_16U or CV_32F
    std::optional<float> mapValue;  ///< raw, as painted: bilinear or the network's own cell
    int maskClass = -1;             ///< -1 = no mask

    [[nodiscard]] bool isInside() const { return !original.empty(); }
};

[[nodiscard]] PixelProbe probePixel(const Document& document, QPoint pixel);

/// Raw map value at the centre of a picture pixel. The map covers the whole picture; bilinear with the borders
/// repeated (align_corners=false), or the value of the cell the pixel lies in.
[[nodiscard]] float sampledValue(const cv::Mat1f& map, cv::Size picture, cv::Point pixel, bool isSmooth);

}  // namespace overlook
