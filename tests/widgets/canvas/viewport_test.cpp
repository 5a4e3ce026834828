#include "widgets/canvas/viewport.h"

#include <gtest/gtest.h>
#include <cmath>

namespace overlook {
namespace {

Viewport viewport(QSize view, QSize picture) {
    Viewport port;
    port.setViewSize(view);
    port.setPictureSize(picture);
    return port;
}

/// Not rounded to whole device pixels, unlike what is painted.
double distance(QPointF a, QPointF b) {
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

QPointF picturePointAt(const Viewport& port, QPointF position) {
    const ViewWindow window = port.window();
    return {window.origin.x + position.x() / window.zoom, window.origin.y + position.y() / window.zoom};
}

TEST(Viewport, ANewPictureFits) {
    const Viewport port = viewport({800, 600}, {1600, 900});
    EXPECT_TRUE(port.isFitted());
    EXPECT_DOUBLE_EQ(port.zoom(), 0.5);
}

TEST(Viewport, AFittedPictureIsInTheMiddle) {
    const Viewport port = viewport({800, 600}, {1600, 900});
    EXPECT_EQ(port.positionOf({0, 0}), QPointF(0, 75));
    EXPECT_EQ(port.positionOf({1600, 900}), QPointF(800, 525));
}

TEST(Viewport, APointIsFoundAtItsPosition) {
    Viewport port = viewport({800, 600}, {1600, 900});
    port.setZoom(3, {100, 100});
    EXPECT_LT(distance(port.pointAt(port.positionOf({-7.25, 1000.5})), {-7.25, 1000.5}), 1e-9);
}

TEST(Viewport, ASmallPictureIsEnlargedToFit) {
    EXPECT_DOUBLE_EQ(viewport({800, 600}, {160, 160}).zoom(), 3.75);
}

TEST(Viewport, ATinyPictureIsNotEnlargedBeyondTheLargestZoom) {
    EXPECT_DOUBLE_EQ(viewport({800, 600}, {2, 2}).zoom(), Viewport::kLargestZoom);
}

TEST(Viewport, FittingFollowsTheViewUntilTheUserZooms) {
    Viewport port = viewport({800, 600}, {1600, 900});
    port.setViewSize({400, 300});
    EXPECT_DOUBLE_EQ(port.zoom(), 0.25);
    port.setZoom(1, port.centre());
    port.setViewSize({800, 600});
    EXPECT_DOUBLE_EQ(port.zoom(), 1);
    EXPECT_FALSE(port.isFitted());
}

TEST(Viewport, ResizingKeepsThePictureInTheMiddle) {
    Viewport port = viewport({800, 600}, {1600, 900});
    port.setZoom(2, {100, 100});
    const QPointF middle = picturePointAt(port, port.centre());
    port.setViewSize({1000, 500});
    EXPECT_LE(distance(picturePointAt(port, port.centre()), middle), 0.5);
}

TEST(Viewport, ZoomKeepsThePointUnderTheCursor) {
    Viewport port = viewport({800, 600}, {1600, 900});
    const QPointF cursor(613, 222);
    const QPointF before = picturePointAt(port, cursor);
    for (const double zoom : {0.7, 1.0, 3.3, 17.0, 64.0, 2.0, 0.4}) {
        port.setZoom(zoom, cursor);
        EXPECT_LE(distance(port.positionOf(before), cursor), 1.5) << "at zoom " << zoom;
    }
}

TEST(Viewport, ManySmallZoomStepsDoNotDrift) {
    Viewport port = viewport({800, 600}, {1600, 900});
    const QPointF cursor(613, 222);
    port.setZoom(2, cursor);
    const QPointF before = picturePointAt(port, cursor);
    for (int i = 0; i < 200; ++i)
        port.setZoom(port.zoom() * (i < 100 ? 1.01 : 1 / 1.01), cursor);
    EXPECT_NEAR(port.zoom(), 2, 1e-9);
    EXPECT_LE(distance(port.positionOf(before), cursor), 1.5);
}

TEST(Viewport, ZoomIsClamped) {
    Viewport port = viewport({800, 600}, {1600, 900});
    port.setZoom(1e9, port.centre());
    EXPECT_DOUBLE_EQ(port.zoom(), 64);
    port.setZoom(1e-9, port.centre());
    EXPECT_DOUBLE_EQ(port.zoom(), 0.5 / 64);
}

TEST(Viewport, ZoomingStopsAtOneHundredPercentFromBelow) {
    Viewport port = viewport({800, 600}, {1600, 900});
    port.setZoom(0.9, port.centre());
    port.zoomBy(1.25, port.centre());
    EXPECT_DOUBLE_EQ(port.zoom(), 1);
    port.zoomBy(1.25, port.centre());
    EXPECT_DOUBLE_EQ(port.zoom(), 1.25);
}

TEST(Viewport, ZoomingStopsAtOneHundredPercentFromAbove) {
    Viewport port = viewport({800, 600}, {1600, 900});
    port.setZoom(1.1, port.centre());
    port.zoomBy(0.8, port.centre());
    EXPECT_DOUBLE_EQ(port.zoom(), 1);
    port.zoomBy(0.8, port.centre());
    EXPECT_DOUBLE_EQ(port.zoom(), 0.8);
}

TEST(Viewport, PanningMovesThePicture) {
    Viewport port = viewport({800, 600}, {1600, 900});
    port.setZoom(2, port.centre());
    const QPointF before = port.positionOf({800, 450});
    port.panBy({30, -20});
    EXPECT_EQ(port.positionOf({800, 450}), before + QPointF(30, -20));
}

TEST(Viewport, ThePictureCannotBeLost) {
    Viewport port = viewport({800, 600}, {1600, 900});
    port.panBy({1e7, -1e7});
    EXPECT_LT(port.positionOf({0, 0}).x(), 800);
    EXPECT_GT(port.positionOf({1600, 900}).y(), 0);
}

TEST(Viewport, OnePicturePixelIsOneDevicePixelAtOneHundredPercent) {
    Viewport port = viewport({801, 603}, {1600, 900});
    port.setZoom(1, {333.3, 111.7});
    const ViewWindow window = port.window();
    EXPECT_EQ(window.zoom, 1);
    EXPECT_EQ(window.origin.x, std::round(window.origin.x));
    EXPECT_EQ(window.origin.y, std::round(window.origin.y));
}

TEST(Viewport, PixelAtUndoesPositionOfAtEveryZoom) {
    Viewport port = viewport({800, 600}, {1600, 900});
    for (double zoom = 0.05; zoom < 64; zoom *= 1.17) {
        port.setZoom(zoom, {391.3, 204.9});
        for (const QPoint pixel : {QPoint(0, 0), QPoint(1599, 899), QPoint(777, 333), QPoint(12, 880)})
            EXPECT_EQ(port.pixelAt(port.positionOf(QPointF(pixel) + QPointF(0.5, 0.5))), pixel) << "at " << zoom;
    }
}

TEST(Viewport, PositionsOutsideThePictureHaveNoPixel) {
    const Viewport port = viewport({800, 600}, {1600, 900});
    EXPECT_EQ(port.pixelAt({400, 74}), QPoint(-1, -1));
    EXPECT_EQ(port.pixelAt({400, 526}), QPoint(-1, -1));
    EXPECT_EQ(port.pixelAt({-1, 300}), QPoint(-1, -1));
    EXPECT_EQ(port.pixelAt({400, 75.5}), QPoint(800, 1));
}

TEST(Viewport, APictureOfTheSameSizeKeepsTheView) {
    Viewport port = viewport({800, 600}, {1600, 900});
    port.setZoom(3, {10, 10});
    port.setPictureSize({1600, 900});
    EXPECT_DOUBLE_EQ(port.zoom(), 3);
    port.setPictureSize({1600, 901});
    EXPECT_TRUE(port.isFitted());
}

}  // namespace
}  // namespace overlook
