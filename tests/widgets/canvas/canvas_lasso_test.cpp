#include <gtest/gtest.h>
#include <QSignalSpy>
#include <QTest>

#include "tests/widgets/canvas/canvas_support.h"

namespace overlook {
namespace {

/// A picture on which regions can be drawn, at ten view pixels a picture pixel.
class CanvasLasso : public testing::Test {
 protected:
    void SetUp() override {
        canvas.resize(400, 300);
        CanvasContent content = test::contentWith(test::noisePicture({200, 120}));
        content.isRegionDrawable = true;
        canvas.setContent(content);
        canvas.setZoom(10);
        canvas.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&canvas));
    }
    [[nodiscard]] QPoint widgetPositionOf(QPointF picturePoint) const {
        return canvas.viewPositionOf(picturePoint).toPoint();
    }
    /// Presses the left button at the first point and moves through the others.
    void draw(const std::vector<QPointF>& points, Qt::KeyboardModifiers modifiers) {
        QTest::mousePress(&canvas, Qt::LeftButton, modifiers, widgetPositionOf(points.front()));
        for (const QPointF point : points)
            QTest::mouseMove(&canvas, widgetPositionOf(point));
    }
    void letGo() { QTest::mouseRelease(&canvas, Qt::LeftButton, {}, widgetPositionOf({100, 60})); }

    Canvas canvas;
    const std::vector<QPointF> triangle{{95, 55}, {105, 55}, {100, 65}};
    QSignalSpy drawn{&canvas, &Canvas::regionDrawn};
};

TEST_F(CanvasLasso, AnAltDragDrawsAnOutlineInPicturePixels) {
    const QPointF before = canvas.viewPositionOf({0, 0});
    draw(triangle, Qt::AltModifier);
    letGo();
    ASSERT_EQ(drawn.count(), 1);
    const auto outline = drawn.first().first().value<QPolygonF>();
    ASSERT_GE(outline.size(), 3);
    EXPECT_NEAR(outline.boundingRect().left(), 95, 0.2);
    EXPECT_NEAR(outline.boundingRect().bottom(), 65, 0.2);
    EXPECT_EQ(canvas.viewPositionOf({0, 0}), before) << "nothing was panned";
}

TEST_F(CanvasLasso, WithTheLassoOnAnyDragDraws) {
    canvas.setLassoOn(true);
    draw(triangle, {});
    letGo();
    canvas.setLassoOn(false);
    draw(triangle, {});
    letGo();
    EXPECT_EQ(drawn.count(), 1);
}

TEST_F(CanvasLasso, TheOutlineIsSeenWhileItIsDrawn) {
    const QImage before = test::grabbed(canvas);
    draw(triangle, Qt::AltModifier);
    EXPECT_NE(test::grabbed(canvas), before);
    letGo();
    EXPECT_EQ(test::grabbed(canvas), before);
}

TEST_F(CanvasLasso, EscapeDropsAnOutlineUnderWay) {
    draw(triangle, Qt::AltModifier);
    QTest::keyClick(&canvas, Qt::Key_Escape);
    letGo();
    EXPECT_EQ(drawn.count(), 0);
}

TEST_F(CanvasLasso, APressWithoutADragDrawsNothing) {
    QSignalSpy clicked(&canvas, &Canvas::pixelClicked);
    QTest::mouseClick(&canvas, Qt::LeftButton, Qt::AltModifier, widgetPositionOf({97, 55}));
    EXPECT_EQ(drawn.count() + clicked.count(), 0);
}

TEST_F(CanvasLasso, WhereRegionsAreNotExplainedNothingIsDrawn) {
    CanvasContent content = canvas.content();
    content.isRegionDrawable = false;
    canvas.setContent(content);
    draw(triangle, Qt::AltModifier);
    letGo();
    EXPECT_EQ(drawn.count(), 0);
}

}  // namespace
}  // namespace overlook
