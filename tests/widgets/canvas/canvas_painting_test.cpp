#include <gtest/gtest.h>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "tests/widgets/canvas/canvas_support.h"

namespace overlook {
namespace {

using test::asRgb;
using test::colourAt;
using test::contentWith;
using test::grabbed;
using test::noisePicture;

constexpr quint32 kRed = 0xFF0000;

LabelLayer oneLabelledPixel(cv::Size size, cv::Point pixel) {
    cv::Mat1b labels = cv::Mat1b::zeros(size);
    labels(pixel) = 1;
    return {labels, {0x000000, kRed}, true, 1.0, {true}};
}

MapLayer opaqueMap() {
    MapLayer map;
    map.values = (cv::Mat1f(2, 2) << 0, 1, 2, 3);
    map.style.opacity = 1;
    map.style.fadesWithValue = false;
    return map;
}

/// How many of the picture's pixels at 100 % differ from the source; the canvas must show all of them.
int wrongPixels(const Canvas& canvas, const QImage& image, const cv::Mat3b& picture) {
    int wrong = 0;
    for (int y = 0; y < picture.rows; ++y) {
        for (int x = 0; x < picture.cols; ++x)
            wrong += colourAt(canvas, image, {x + 0.5, y + 0.5}) != asRgb(picture(y, x));
    }
    return wrong;
}

TEST(CanvasPainting, AtOneHundredPercentPixelsAreTheSource) {
    Canvas canvas;
    canvas.resize(301, 203);
    const cv::Mat3b picture = noisePicture({91, 57});
    canvas.setContent(contentWith(picture));
    canvas.setZoom(1);
    EXPECT_EQ(wrongPixels(canvas, grabbed(canvas), picture), 0);
}

TEST(CanvasPainting, AMarkedPixelIsRingedAndNotCovered) {
    Canvas canvas;
    canvas.resize(301, 203);
    CanvasContent content = contentWith(noisePicture({91, 57}));
    canvas.setContent(content);
    canvas.setZoom(8);
    const QImage before = grabbed(canvas);
    content.markedPixel = QPoint(45, 28);
    canvas.setContent(content);
    const QImage after = grabbed(canvas);
    EXPECT_NE(after, before);
    EXPECT_EQ(colourAt(canvas, after, {45.5, 28.5}), colourAt(canvas, before, {45.5, 28.5}));
}

TEST(CanvasPainting, AMarkedOutlineIsDrawnAndNotFilled) {
    Canvas canvas;
    canvas.resize(301, 203);
    CanvasContent content = contentWith(noisePicture({91, 57}));
    canvas.setContent(content);
    canvas.setZoom(8);
    const QImage before = grabbed(canvas);
    content.markedOutline = QPolygonF({{40, 25}, {50, 25}, {50, 32}, {40, 32}});
    canvas.setContent(content);
    const QImage after = grabbed(canvas);
    EXPECT_EQ(colourAt(canvas, after, {45, 25}), qRgb(255, 255, 255));
    EXPECT_EQ(colourAt(canvas, after, {45.5, 28.5}), colourAt(canvas, before, {45.5, 28.5}));
}

TEST(CanvasPainting, AtOneHundredPercentOnePixelIsOneDevicePixel) {
    Canvas canvas;
    canvas.resize(301, 203);
    canvas.setContent(contentWith(noisePicture({91, 57})));
    canvas.setZoom(1);
    const QPointF size = canvas.viewPositionOf({91, 57}) - canvas.viewPositionOf({0, 0});
    EXPECT_NEAR(size.x() * canvas.devicePixelRatioF(), 91, 1e-6);
    EXPECT_NEAR(size.y() * canvas.devicePixelRatioF(), 57, 1e-6);
}

TEST(CanvasPainting, AChildAtAnyPlaceOfAWindowIsPixelExact) {
    QWidget window;
    window.resize(420, 320);
    Canvas canvas(&window);
    canvas.setGeometry(37, 23, 301, 203);
    const cv::Mat3b picture = noisePicture({91, 57});
    canvas.setContent(contentWith(picture));
    canvas.setZoom(1);
    window.show();
    const QImage image = window.grab().toImage();
    int wrong = 0;
    for (int y = 0; y < picture.rows; ++y) {
        for (int x = 0; x < picture.cols; ++x) {
            const QPointF inWindow = QPointF(canvas.pos()) + canvas.viewPositionOf({x + 0.5, y + 0.5});
            const QPointF device = inWindow * image.devicePixelRatio();
            wrong += image.pixel(static_cast<int>(device.x()), static_cast<int>(device.y())) != asRgb(picture(y, x));
        }
    }
    EXPECT_EQ(wrong, 0);
}

TEST(CanvasPainting, ThePixelNamedIsThePixelPainted) {
    Canvas canvas;
    canvas.resize(301, 203);
    const cv::Mat3b picture = noisePicture({40, 30});
    canvas.setContent(contentWith(picture));
    canvas.setGridVisible(false);
    for (const double zoom : {1.0, 1.7, 5.3, 8.0, 23.9}) {
        canvas.setZoom(zoom);
        const QImage image = grabbed(canvas);
        int wrong = 0;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3) {
                const QPoint pixel = canvas.pixelAt(QPointF(x + 0.5, y + 0.5) / image.devicePixelRatio());
                wrong += pixel.x() >= 0 && image.pixel(x, y) != asRgb(picture(pixel.y(), pixel.x()));
            }
        }
        EXPECT_EQ(wrong, 0) << "at zoom " << zoom;
    }
}

TEST(CanvasPainting, MaskEdgesLieOnPixelEdges) {
    Canvas canvas;
    canvas.resize(301, 203);
    CanvasContent content = contentWith(cv::Mat3b(12, 16, cv::Vec3b(0, 0, 0)));
    content.labels = oneLabelledPixel({16, 12}, {5, 4});
    canvas.setContent(content);
    canvas.setGridVisible(false);
    canvas.setZoom(8);
    const QImage image = grabbed(canvas);
    int red = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            red += image.pixel(x, y) == qRgb(255, 0, 0);
    }
    EXPECT_EQ(red, 64);
    EXPECT_EQ(colourAt(canvas, image, {5.01, 4.01}), qRgb(255, 0, 0));
    EXPECT_EQ(colourAt(canvas, image, {5.99, 4.99}), qRgb(255, 0, 0));
    EXPECT_EQ(colourAt(canvas, image, {4.99, 4.01}), qRgb(0, 0, 0));
    EXPECT_EQ(colourAt(canvas, image, {6.01, 4.99}), qRgb(0, 0, 0));
}

/// Whether a grid line crosses a picture of one colour.
bool showsGrid(Canvas& canvas) {
    const QImage image = grabbed(canvas);
    const QRgb inside = colourAt(canvas, image, {8.5, 8.5});
    return colourAt(canvas, image, {8.01, 8.5}) != inside || colourAt(canvas, image, {8.5, 8.01}) != inside;
}

TEST(CanvasPainting, TheGridAppearsAtEightHundredPercent) {
    Canvas canvas;
    canvas.resize(301, 203);
    canvas.setContent(contentWith(cv::Mat3b(16, 16, cv::Vec3b(90, 90, 90))));
    canvas.setZoom(7.9);
    EXPECT_FALSE(showsGrid(canvas));
    canvas.setZoom(8);
    EXPECT_TRUE(showsGrid(canvas));
}

TEST(CanvasPainting, TheGridCanBeHidden) {
    Canvas canvas;
    canvas.resize(301, 203);
    canvas.setContent(contentWith(cv::Mat3b(16, 16, cv::Vec3b(90, 90, 90))));
    canvas.setZoom(8);
    canvas.setGridVisible(false);
    EXPECT_FALSE(showsGrid(canvas));
}

TEST(CanvasPainting, TheGridIsSeenOnBlackAndOnWhite) {
    for (const uchar level : {0, 128, 255}) {
        Canvas canvas;
        canvas.resize(301, 203);
        canvas.setContent(contentWith(cv::Mat3b(16, 16, cv::Vec3b(level, level, level))));
        canvas.setZoom(12);
        EXPECT_TRUE(showsGrid(canvas)) << "on grey level " << int(level);
    }
}

TEST(CanvasPainting, AHiddenMapIsNotPainted) {
    Canvas canvas;
    canvas.resize(301, 203);
    CanvasContent content = contentWith(noisePicture({91, 57}));
    canvas.setContent(content);
    const QImage plain = grabbed(canvas);
    content.maps = {opaqueMap()};
    canvas.setContent(content);
    EXPECT_NE(grabbed(canvas), plain);
    content.maps[0].style.isVisible = false;
    canvas.setContent(content);
    EXPECT_EQ(grabbed(canvas), plain);
}

TEST(CanvasPainting, AHiddenMaskIsNotPainted) {
    Canvas canvas;
    canvas.resize(301, 203);
    CanvasContent content = contentWith(cv::Mat3b(12, 16, cv::Vec3b(0, 0, 0)));
    content.labels = oneLabelledPixel({16, 12}, {5, 4});
    content.labels->isVisible = false;
    canvas.setContent(content);
    EXPECT_EQ(colourAt(canvas, grabbed(canvas), {5.5, 4.5}), qRgb(0, 0, 0));
}

TEST(CanvasPainting, AHiddenPictureIsNotPainted) {
    Canvas canvas;
    canvas.resize(301, 203);
    CanvasContent content = contentWith(cv::Mat3b(12, 16, cv::Vec3b(255, 0, 255)));
    content.isPictureVisible = false;
    canvas.setContent(content);
    EXPECT_NE(colourAt(canvas, grabbed(canvas), {5.5, 4.5}), qRgb(255, 0, 255));
}

TEST(CanvasPainting, PeekingShowsThePictureAlone) {
    Canvas canvas;
    canvas.resize(301, 203);
    CanvasContent content = contentWith(noisePicture({91, 57}));
    canvas.setContent(content);
    const QImage plain = grabbed(canvas);
    content.maps = {opaqueMap()};
    content.legend.title = QStringLiteral("CAM");
    canvas.setContent(content);
    canvas.setOverlaysHidden(true);
    EXPECT_EQ(grabbed(canvas), plain);
    canvas.setOverlaysHidden(false);
    EXPECT_NE(grabbed(canvas), plain);
}

/// The owner keeps pixels unchanged, so a change that is not seen shows that the resampled picture was kept.
TEST(CanvasPainting, AnotherMapDoesNotResampleThePicture) {
    Canvas canvas;
    canvas.resize(301, 203);
    cv::Mat3b picture(57, 91, cv::Vec3b(10, 20, 30));
    CanvasContent content = contentWith(picture);
    canvas.setContent(content);
    const QImage before = grabbed(canvas);
    picture.setTo(cv::Scalar(200, 200, 200));
    content.maps = {opaqueMap()};
    content.maps[0].style.threshold = 2;
    canvas.setContent(content);
    EXPECT_EQ(grabbed(canvas), before);
}

TEST(CanvasPainting, AnotherPictureOfTheSameSizeIsShown) {
    Canvas canvas;
    canvas.resize(301, 203);
    canvas.setContent(contentWith(cv::Mat3b(57, 91, cv::Vec3b(10, 20, 30))));
    EXPECT_EQ(colourAt(canvas, grabbed(canvas), {40, 20}), qRgb(10, 20, 30));
    canvas.setContent(contentWith(cv::Mat3b(57, 91, cv::Vec3b(200, 100, 50))));
    EXPECT_EQ(colourAt(canvas, grabbed(canvas), {40, 20}), qRgb(200, 100, 50));
}

TEST(CanvasPainting, TheEmptyTextIsPainted) {
    Canvas canvas;
    canvas.resize(400, 300);
    const QImage without = grabbed(canvas);
    CanvasContent content;
    content.emptyText = QStringLiteral("Nothing here");
    canvas.setContent(content);
    EXPECT_NE(grabbed(canvas), without);
}

TEST(CanvasPainting, FollowsThePalette) {
    Canvas canvas;
    canvas.resize(301, 203);
    canvas.setContent(contentWith(noisePicture({91, 57})));
    canvas.setZoom(1);
    canvas.setPalette(QPalette(QColor(240, 240, 240)));
    const QRgb light = grabbed(canvas).pixel(1, 1);
    canvas.setPalette(QPalette(QColor(30, 30, 30)));
    EXPECT_LT(qGray(grabbed(canvas).pixel(1, 1)), qGray(light));
}

TEST(CanvasPainting, APinIsSeenAndDoesNotCoverItsPixel) {
    Canvas canvas;
    canvas.resize(200, 200);
    CanvasContent content = contentWith(cv::Mat3b(100, 100, cv::Vec3b(90, 90, 90)));
    canvas.setContent(content);
    const QImage before = grabbed(canvas);
    content.pins = {{50, 50}};
    canvas.setContent(content);
    const QImage after = grabbed(canvas);
    EXPECT_NE(after, before);
    EXPECT_EQ(colourAt(canvas, after, {50.5, 50.5}), colourAt(canvas, before, {50.5, 50.5}));
}

TEST(CanvasPainting, TheGhostOfAnotherCursorIsSeenAndDoesNotCoverItsPixel) {
    Canvas canvas;
    canvas.resize(200, 200);
    canvas.setContent(contentWith(cv::Mat3b(100, 100, cv::Vec3b(90, 90, 90))));
    const QImage before = grabbed(canvas);
    canvas.setGhost({50, 50});
    const QImage after = grabbed(canvas);
    EXPECT_NE(after, before);
    EXPECT_EQ(colourAt(canvas, after, {50.5, 50.5}), colourAt(canvas, before, {50.5, 50.5}));
    canvas.setGhost({-1, -1});
    EXPECT_EQ(grabbed(canvas), before);
}

}  // namespace
}  // namespace overlook
