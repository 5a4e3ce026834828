#pragma once

#include <opencv2/core.hpp>
#include <QImage>

#include "widgets/canvas/canvas.h"

namespace overlook::test {

/// A picture of random colours: every pixel can be told from its neighbours.
[[nodiscard]] cv::Mat3b noisePicture(cv::Size size);

[[nodiscard]] CanvasContent contentWith(const cv::Mat3b& picture);

/// What the canvas paints, in device pixels.
[[nodiscard]] QImage grabbed(Canvas& canvas);

/// The painted colour in the middle of a picture pixel.
[[nodiscard]] QRgb colourAt(const Canvas& canvas, const QImage& image, QPointF picturePoint);

[[nodiscard]] QRgb asRgb(const cv::Vec3b& pixel);

}  // namespace overlook::test
