#include <cmath>
#include <opencv2/imgproc.hpp>

#include "tests/support/picture_baseline.h"
#include "tests/widgets/canvas/canvas_support.h"

/// Canvases beside pictures that were looked at and kept, and altered ones that must not pass for them.
namespace overlook {
namespace {

using test::baseline;
using test::isWithin;
using test::looksLike;
using test::pictureDifference;

constexpr char kCanvas[] = "tests/widgets/canvas/baselines/canvas.png";
constexpr char kPixels[] = "tests/widgets/canvas/baselines/canvas_pixels.png";
const cv::Size kSize(48, 36);

/// A boat on water under the sky, in flat colours.
cv::Mat3b boat() {
    cv::Mat3b picture(kSize, cv::Vec3b(150, 190, 230));
    picture.rowRange(24, 36).setTo(cv::Scalar(40, 80, 120));
    cv::rectangle(picture, {14, 20, 22, 6}, {170, 50, 40}, cv::FILLED);
    cv::fillConvexPoly(picture, std::vector<cv::Point>{{25, 4}, {25, 18}, {36, 18}}, {240, 240, 230});
    return picture;
}

/// Attention on the sail, right of the middle and above it.
MapLayer attention() {
    MapLayer map;
    map.values.create(7, 9);
    for (int row = 0; row < 7; ++row)
        for (int column = 0; column < 9; ++column)
            map.values(row, column) =
                static_cast<float>(4 * std::exp(-(std::pow(column - 5.5, 2) + std::pow(row - 2.0, 2)) / 4) - 0.2);
    map.style.contours.levels = {0.5};
    return map;
}

HintLayer hints() {
    HintLayer layer{TriMask(kSize), 0xFF8800};
    (void)layer.mask.paint({16, 21}, cv::Mat1b(4, 12, std::uint8_t{1}), Hint::Attend);
    (void)layer.mask.paint({2, 27}, cv::Mat1b(7, 14, std::uint8_t{1}), Hint::Ignore);
    return layer;
}

CanvasContent boatContent() {
    CanvasContent content = test::contentWith(boat());
    content.maps = {attention()};
    content.hints = {hints()};
    content.pins = {{8, 8}};
    return content;
}

class CanvasBaseline : public testing::Test {
 protected:
    CanvasBaseline() {
        canvas.setFont(test::blockFont());
        canvas.setPalette(test::plainPalette());
        canvas.resize(208, 156);
    }
    QImage painted(const CanvasContent& content) {
        canvas.setContent(content);
        canvas.fitToView();
        return test::grabbed(canvas);
    }
    /// Whether the canvas with this content would pass for the kept picture.
    bool passes(const CanvasContent& content) {
        return isWithin(pictureDifference(painted(content), baseline(kCanvas)), {});
    }

    Canvas canvas;
};

TEST_F(CanvasBaseline, PictureMapContourHintsAndPin) {
    EXPECT_TRUE(looksLike(painted(boatContent()), kCanvas));
}

TEST_F(CanvasBaseline, PixelsWithLabelsAndGrid) {
    CanvasContent content = test::contentWith(boat());
    cv::Mat1b labels = cv::Mat1b::zeros(kSize);
    labels(cv::Rect(14, 20, 22, 6)) = 1;
    labels.rowRange(26, 36) = 2;
    content.labels = LabelLayer{labels, {0x000000, 0x00C060, 0xFFD000}, true, 0.5, {true}};
    content.markedPixel = QPoint(15, 22);
    (void)painted(content);
    canvas.setView(16, {17, 23});
    EXPECT_TRUE(looksLike(test::grabbed(canvas), kPixels));
}

TEST_F(CanvasBaseline, ANearMissPasses) {
    CanvasContent content = boatContent();
    content.maps[0].style.opacity += 0.005;
    EXPECT_TRUE(passes(content));
    const QImage kept = baseline(kCanvas);
    const QImage aside = kept.copy(1, 0, kept.width() - 1, kept.height());
    EXPECT_TRUE(isWithin(pictureDifference(aside, kept.copy(0, 0, kept.width() - 1, kept.height())), {}));
}

TEST_F(CanvasBaseline, AnotherColourMapDoesNotPass) {
    CanvasContent content = boatContent();
    content.maps[0].style.colourMapId = "viridis";
    EXPECT_FALSE(passes(content));
}

TEST_F(CanvasBaseline, AnotherOpacityDoesNotPass) {
    CanvasContent content = boatContent();
    content.maps[0].style.opacity = 0.7;
    EXPECT_FALSE(passes(content));
}

TEST_F(CanvasBaseline, AMissingContourDoesNotPass) {
    CanvasContent content = boatContent();
    content.maps[0].style.contours.levels.clear();
    EXPECT_FALSE(passes(content));
}

TEST_F(CanvasBaseline, AFlippedMapDoesNotPass) {
    for (const int axis : {0, 1}) {
        CanvasContent content = boatContent();
        cv::Mat1f turned;
        cv::flip(content.maps[0].values, turned, axis);
        content.maps[0].values = turned;
        EXPECT_FALSE(passes(content)) << axis;
    }
}

TEST_F(CanvasBaseline, AFlippedPictureDoesNotPass) {
    CanvasContent content = boatContent();
    cv::Mat3b turned;
    cv::flip(content.picture, turned, 1);
    content.picture = turned;
    EXPECT_FALSE(passes(content));
}

TEST_F(CanvasBaseline, ColoursInAnotherOrderDoNotPass) {
    CanvasContent content = boatContent();
    cv::Mat3b turned;
    cv::cvtColor(content.picture, turned, cv::COLOR_RGB2BGR);
    content.picture = turned;
    EXPECT_FALSE(passes(content));
}

TEST_F(CanvasBaseline, HintsOfTheOtherKindDoNotPass) {
    CanvasContent content = boatContent();
    (void)content.hints[0].mask.paint({16, 21}, cv::Mat1b(4, 12, std::uint8_t{1}), Hint::Ignore);
    EXPECT_FALSE(passes(content));
}

TEST_F(CanvasBaseline, AMissingPinDoesNotPass) {
    CanvasContent content = boatContent();
    content.pins.clear();
    EXPECT_FALSE(passes(content));
}

TEST_F(CanvasBaseline, APictureOfAnotherSizeDoesNotPass) {
    EXPECT_FALSE(isWithin(pictureDifference(baseline(kCanvas).copy(0, 0, 100, 100), baseline(kCanvas)), {}));
}

}  // namespace
}  // namespace overlook
