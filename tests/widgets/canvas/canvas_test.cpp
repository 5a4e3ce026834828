#include "widgets/canvas/canvas.h"

#include <gtest/gtest.h>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "tests/widgets/canvas/canvas_support.h"

namespace overlook {
namespace {

using test::contentWith;
using test::noisePicture;

/// A shown canvas of 400×300 with a picture of 200×120.
class CanvasTest : public testing::Test {
 protected:
    void SetUp() override {
        canvas.resize(400, 300);
        canvas.setContent(contentWith(noisePicture({200, 120})));
        canvas.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&canvas));
    }

    void turnWheel(QPointF position, int angle) {
        QWheelEvent event(position, canvas.mapToGlobal(position), {}, {0, angle}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&canvas, &event);
    }

    [[nodiscard]] QPoint widgetPositionOf(QPoint pixel) const {
        return canvas.viewPositionOf(QPointF(pixel) + QPointF(0.5, 0.5)).toPoint();
    }

    void drag(Qt::MouseButton button, QPoint from, QPoint to) {
        QTest::mousePress(&canvas, button, {}, from);
        QTest::mouseMove(&canvas, from + (to - from) / 2);
        QTest::mouseMove(&canvas, to);
        QTest::mouseRelease(&canvas, button, {}, to);
    }

    Canvas canvas;
};

TEST_F(CanvasTest, ANewPictureFits) {
    EXPECT_TRUE(canvas.isFitted());
    EXPECT_NEAR(canvas.zoom(), 2 * canvas.devicePixelRatioF(), 1e-9);
}

TEST_F(CanvasTest, ResizingKeepsFitting) {
    canvas.resize(200, 150);
    EXPECT_NEAR(canvas.zoom(), canvas.devicePixelRatioF(), 1e-9);
}

TEST_F(CanvasTest, APictureOfTheSameSizeKeepsTheView) {
    canvas.setZoom(5);
    const QPointF corner = canvas.viewPositionOf({0, 0});
    canvas.setContent(contentWith(noisePicture({200, 120})));
    EXPECT_EQ(canvas.zoom(), 5);
    EXPECT_EQ(canvas.viewPositionOf({0, 0}), corner);
}

TEST_F(CanvasTest, APictureOfAnotherSizeFits) {
    canvas.setZoom(5);
    canvas.setContent(contentWith(noisePicture({100, 120})));
    EXPECT_TRUE(canvas.isFitted());
}

TEST_F(CanvasTest, PixelAtUndoesViewPositionOf) {
    for (double zoom = 0.1; zoom < 64; zoom *= 1.31) {
        canvas.setZoom(zoom);
        for (const QPoint pixel : {QPoint(0, 0), QPoint(199, 119), QPoint(61, 44)})
            EXPECT_EQ(canvas.pixelAt(canvas.viewPositionOf(QPointF(pixel) + QPointF(0.5, 0.5))), pixel) << zoom;
    }
}

TEST_F(CanvasTest, TheWheelZoomsAtTheCursor) {
    const QPointF cursor(123, 201);
    const QPoint before = canvas.pixelAt(cursor);
    turnWheel(cursor, 120);
    turnWheel(cursor, 240);
    EXPECT_NEAR(canvas.zoom(), 2 * 1.25 * 1.25 * 1.25 * canvas.devicePixelRatioF(), 1e-9);
    const QPoint after = canvas.pixelAt(cursor);
    EXPECT_LE((after - before).manhattanLength(), 1);
}

TEST_F(CanvasTest, ZoomingAnnouncesItselfOnce) {
    QSignalSpy spy(&canvas, &Canvas::zoomChanged);
    canvas.setZoom(7);
    canvas.setZoom(7);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy.first().first().toDouble(), 7);
}

TEST_F(CanvasTest, ZoomInAndOutReturn) {
    canvas.setZoom(3);
    canvas.zoomIn();
    EXPECT_DOUBLE_EQ(canvas.zoom(), 3.75);
    canvas.zoomOut();
    EXPECT_DOUBLE_EQ(canvas.zoom(), 3);
}

TEST_F(CanvasTest, HoveringNamesThePixel) {
    QSignalSpy spy(&canvas, &Canvas::hovered);
    canvas.setZoom(10);
    QTest::mouseMove(&canvas, widgetPositionOf({100, 60}));
    ASSERT_GE(spy.count(), 1);
    EXPECT_EQ(spy.last().first().toPoint(), QPoint(100, 60));
    QTest::mouseMove(&canvas, widgetPositionOf({103, 58}));
    EXPECT_EQ(spy.last().first().toPoint(), QPoint(103, 58));
}

TEST_F(CanvasTest, HoveringIsSaidOncePerPixel) {
    canvas.setZoom(10);
    QTest::mouseMove(&canvas, widgetPositionOf({100, 60}));
    QSignalSpy spy(&canvas, &Canvas::hovered);
    QTest::mouseMove(&canvas, widgetPositionOf({100, 60}) + QPoint(1, 1));
    EXPECT_EQ(spy.count(), 0);
}

TEST_F(CanvasTest, LeavingEndsTheHovering) {
    QTest::mouseMove(&canvas, widgetPositionOf({100, 60}));
    QSignalSpy spy(&canvas, &Canvas::hovered);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&canvas, &leave);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy.first().first().toPoint(), QPoint(-1, -1));
}

TEST_F(CanvasTest, ZoomingUnderAStillCursorNamesTheNewPixel) {
    QTest::mouseMove(&canvas, {30, 40});
    QSignalSpy spy(&canvas, &Canvas::hovered);
    canvas.setZoom(20);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy.first().first().toPoint(), canvas.pixelAt(QPointF(30, 40)));
}

TEST_F(CanvasTest, DraggingPans) {
    for (const Qt::MouseButton button : {Qt::LeftButton, Qt::MiddleButton}) {
        canvas.fitToView();
        canvas.setZoom(10);
        const QPointF before = canvas.viewPositionOf({100, 60});
        drag(button, {200, 150}, {260, 110});
        const QPointF moved = canvas.viewPositionOf({100, 60}) - before;
        EXPECT_NEAR(moved.x(), 60, 1) << "button " << button;
        EXPECT_NEAR(moved.y(), -40, 1) << "button " << button;
    }
}

TEST_F(CanvasTest, AClickNamesThePixel) {
    QSignalSpy spy(&canvas, &Canvas::pixelClicked);
    canvas.setZoom(10);
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, widgetPositionOf({97, 55}));
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy.first().first().toPoint(), QPoint(97, 55));
}

TEST_F(CanvasTest, ADragIsNotAClick) {
    QSignalSpy spy(&canvas, &Canvas::pixelClicked);
    drag(Qt::LeftButton, {200, 150}, {260, 110});
    EXPECT_EQ(spy.count(), 0);
}

TEST_F(CanvasTest, SpaceTurnsAClickIntoAPan) {
    QSignalSpy spy(&canvas, &Canvas::pixelClicked);
    QTest::keyPress(&canvas, Qt::Key_Space);
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, {200, 150});
    EXPECT_EQ(spy.count(), 0);
    QTest::keyRelease(&canvas, Qt::Key_Space);
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, {200, 150});
    EXPECT_EQ(spy.count(), 1);
}

TEST_F(CanvasTest, ADoubleClickGoesToOneHundredPercentAndBack) {
    QTest::mouseDClick(&canvas, Qt::LeftButton, {}, {200, 150});
    EXPECT_EQ(canvas.zoom(), 1);
    QTest::mouseDClick(&canvas, Qt::LeftButton, {}, {200, 150});
    EXPECT_TRUE(canvas.isFitted());
}

TEST_F(CanvasTest, ArrowKeysAreLeftToTheWindow) {
    for (const int key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        event.accept();
        QCoreApplication::sendEvent(&canvas, &event);
        EXPECT_FALSE(event.isAccepted()) << "key " << key;
    }
}

TEST_F(CanvasTest, DroppedFilesAreAnnounced) {
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile("/pictures/Grüße 1.png"), QUrl::fromLocalFile("/models/net.pt")});
    QSignalSpy spy(&canvas, &Canvas::filesDropped);
    QDragEnterEvent enter({50, 50}, Qt::CopyAction | Qt::MoveAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&canvas, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({50, 50}, Qt::CopyAction | Qt::MoveAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&canvas, &drop);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy.first().first().toStringList(), QStringList({"/pictures/Grüße 1.png", "/models/net.pt"}));
    EXPECT_EQ(drop.dropAction(), Qt::CopyAction) << "the file manager must not delete them";
}

TEST_F(CanvasTest, HoveringFilesAreShownAndForgotten) {
    const QImage before = test::grabbed(canvas);
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile("/pictures/1.png")});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&canvas, &enter);
    EXPECT_NE(test::grabbed(canvas), before);
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(&canvas, &leave);
    EXPECT_EQ(test::grabbed(canvas), before);
}

TEST_F(CanvasTest, TextAndWebLinksAreNotTaken) {
    QMimeData link;
    link.setUrls({QUrl("https://example.org/a.png")});
    link.setText("words");
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &link, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&canvas, &enter);
    EXPECT_FALSE(enter.isAccepted());
}

TEST_F(CanvasTest, WithoutAPictureNothingIsNamed) {
    QTest::mouseMove(&canvas, {200, 150});
    canvas.setContent({});
    QSignalSpy hovered(&canvas, &Canvas::hovered);
    QSignalSpy clicked(&canvas, &Canvas::pixelClicked);
    QTest::mouseMove(&canvas, {210, 140});
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, {210, 140});
    canvas.setZoom(4);
    turnWheel({10, 10}, 120);
    EXPECT_EQ(canvas.pixelAt({200, 150}), QPoint(-1, -1));
    EXPECT_EQ(hovered.count() + clicked.count(), 0);
}

TEST_F(CanvasTest, SaysWhatItShowsToScreenReaders) {
    CanvasContent content = contentWith(noisePicture({200, 120}));
    content.legend.title = QStringLiteral("Grad-CAM · boat");
    canvas.setContent(content);
    EXPECT_FALSE(canvas.accessibleName().isEmpty());
    EXPECT_TRUE(canvas.accessibleDescription().contains("Grad-CAM · boat"));
}

}  // namespace
}  // namespace overlook
