#include "tests/widgets/canvas/canvas_support.h"

#include <cmath>

namespace overlook::test {

cv::Mat3b noisePicture(cv::Size size) {
    cv::Mat3b pixels(size);
    cv::RNG random(17);
    random.fill(pixels, cv::RNG::UNIFORM, 0, 256);
    return pixels;
}

CanvasContent contentWith(const cv::Mat3b& picture) {
    CanvasContent content;
    content.picture = picture;
    return content;
}

QImage grabbed(Canvas& canvas) {
    return canvas.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

QRgb colourAt(const Canvas& canvas, const QImage& image, QPointF picturePoint) {
    const QPointF position = canvas.viewPositionOf(picturePoint) * image.devicePixelRatio();
    return image.pixel(static_cast<int>(std::floor(position.x() + 1e-6)),
                       static_cast<int>(std::floor(position.y() + 1e-6)));
}

QRgb asRgb(const cv::Vec3b& pixel) {
    return qRgb(pixel[0], pixel[1], pixel[2]);
}

}  // namespace overlook::test
