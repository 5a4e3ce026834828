#include "widgets/tools/brush_tool.h"

#include <gmock/gmock.h>
#include <QImage>
#include <QPainter>

#include "tests/widgets/tools/fake_board.h"

namespace overlook {
namespace {

using test::at;
using test::drag;
using test::FakeBoard;
using testing::ElementsAre;
using testing::IsEmpty;

struct BrushToolTest : testing::Test {
    BrushToolTest() { options.brushDiameter = 1; }

    FakeBoard board{{60, 40}};
    ToolOptions options;
    BrushTool brush{board, options};
    EraserTool eraser{board, options};
};

TEST_F(BrushToolTest, AStrokeIsOneStep) {
    drag(brush, {at(1, 1), at(3, 1), at(5, 2)});
    EXPECT_THAT(board.steps, ElementsAre("Brush"));
    EXPECT_THAT(board.rows({7, 3}), ElementsAre(".......", ".###...", "....##."));
}

TEST_F(BrushToolTest, AStrokeIsSeenWhileItIsDrawn) {
    brush.press(at(1, 0));
    brush.move(at(3, 0));
    EXPECT_TRUE(brush.isBusy());
    EXPECT_THAT(board.rows({5, 1}), ElementsAre(".###."));
    brush.release(at(3, 0));
    EXPECT_FALSE(brush.isBusy());
}

TEST_F(BrushToolTest, EscapeLeavesNothing) {
    drag(brush, {at(1, 0)});
    const TriMask before = board.now;
    brush.press(at(3, 0));
    brush.move(at(30, 20));
    brush.cancel();
    brush.move(at(31, 20));
    brush.release(at(31, 20));
    EXPECT_EQ(board.now, before);
    EXPECT_EQ(board.steps.size(), 1U);
}

TEST_F(BrushToolTest, ShiftDrawsALineFromTheLastStroke) {
    drag(brush, {at(0, 0), at(2, 0)});
    drag(brush, {at(6, 0, Qt::ShiftModifier)});
    EXPECT_THAT(board.rows({8, 1}), ElementsAre("#######."));
    EXPECT_EQ(board.steps.size(), 2U);
}

TEST_F(BrushToolTest, ShiftStartsAnewOnAnotherPicture) {
    drag(brush, {at(0, 0)});
    board.rgb = board.rgb.clone();
    drag(brush, {at(4, 0, Qt::ShiftModifier)});
    EXPECT_THAT(board.rows({6, 1}), ElementsAre("#...#."));
}

TEST_F(BrushToolTest, ShiftKeepsAStrokeLevel) {
    drag(brush, {at(1, 3), at(10, 4, Qt::ShiftModifier), at(20, 9, Qt::ShiftModifier)});
    EXPECT_EQ(board.now.boundingBox(), cv::Rect(1, 3, 20, 1));
}

TEST_F(BrushToolTest, ShiftKeepsAStrokeHalfWayBetween) {
    drag(brush, {at(2, 2), at(8, 9, Qt::ShiftModifier), at(20, 20, Qt::ShiftModifier)});
    for (int i = 2; i <= 20; ++i)
        EXPECT_EQ(board.now.at({i, i}), Hint::Attend) << i;
    EXPECT_EQ(board.now.count(Hint::Attend), 19);
}

TEST_F(BrushToolTest, PressureMakesTheBrushSmaller) {
    options.brushDiameter = 20;
    CanvasTool::Pointer light = at(30, 20);
    light.pressure = 0.5;
    drag(brush, {light});
    EXPECT_EQ(board.now.boundingBox().width, 11);
    CanvasTool::Pointer lightest = at(10, 10);
    lightest.pressure = 0;
    drag(brush, {lightest});
    EXPECT_EQ(board.now.read({0, 0, 20, 20}).at<std::uint8_t>(10, 12), 1);
    EXPECT_EQ(board.now.at({13, 10}), Hint::Unknown);
}

TEST_F(BrushToolTest, CtrlPaintsTheOpposite) {
    drag(brush, {at(0, 0, Qt::ControlModifier)});
    board.chosen = Hint::Ignore;
    drag(brush, {at(2, 0, Qt::ControlModifier)});
    drag(brush, {at(4, 0)});
    EXPECT_THAT(board.rows({5, 1}), ElementsAre("x.#.x"));
}

TEST_F(BrushToolTest, TheEraserTakesHintsAway) {
    drag(brush, {at(0, 0), at(5, 0)});
    drag(eraser, {at(2, 0), at(3, 0)});
    EXPECT_THAT(board.rows({7, 1}), ElementsAre("##..##."));
    EXPECT_THAT(board.steps, ElementsAre("Brush", "Eraser"));
}

TEST_F(BrushToolTest, ThePenTurnedRoundErases) {
    drag(brush, {at(0, 0), at(5, 0)});
    CanvasTool::Pointer turned = at(2, 0);
    turned.isEraser = true;
    drag(brush, {turned});
    EXPECT_THAT(board.rows({7, 1}), ElementsAre("##.###."));
}

TEST_F(BrushToolTest, NothingHappensWhereNothingCanBeDrawn) {
    board.isReadOnly = true;
    drag(brush, {at(0, 0), at(5, 0)});
    EXPECT_THAT(board.steps, IsEmpty());
    EXPECT_TRUE(board.now.isUnknown());
}

TEST_F(BrushToolTest, NothingHappensWithoutAPicture) {
    FakeBoard empty{{}};
    BrushTool onNothing(empty, options);
    drag(onNothing, {at(0, 0), at(5, 0)});
    EXPECT_THAT(empty.steps, IsEmpty());
}

TEST_F(BrushToolTest, GoesOnWhenTheBoardEndedTheGesture) {
    brush.press(at(0, 0));
    board.commit();
    EXPECT_FALSE(brush.isBusy());
    brush.move(at(4, 0));
    brush.release(at(4, 0));
    drag(brush, {at(2, 0)});
    EXPECT_THAT(board.rows({5, 1}), ElementsAre("#.#.."));
}

TEST_F(BrushToolTest, TheSoftBrushStopsAtEdges) {
    board.rgb.colRange(30, 60) = cv::Vec3b(10, 200, 10);
    options.brushDiameter = 16;
    options.isSoft = true;
    drag(brush, {at(26, 10), at(26, 25)});
    EXPECT_EQ(board.now.boundingBox().br().x, 30);
    EXPECT_EQ(board.now.boundingBox().x, 18);
}

TEST_F(BrushToolTest, TheWheelChangesTheSizeByTenPerCent) {
    options.brushDiameter = 100;
    int told = 0;
    brush.onOptionsChanged = [&told] { ++told; };
    EXPECT_TRUE(brush.wheel(1));
    EXPECT_EQ(options.brushDiameter, 110);
    brush.wheel(-1);
    EXPECT_EQ(options.brushDiameter, 100);
    options.brushDiameter = 1;
    brush.wheel(1);
    EXPECT_EQ(options.brushDiameter, 2);
    brush.wheel(1000);
    EXPECT_EQ(options.brushDiameter, 2000);
    brush.wheel(-1000);
    EXPECT_EQ(options.brushDiameter, 1);
    EXPECT_EQ(told, 5);
}

TEST_F(BrushToolTest, ItsRingIsSeenOnAnyGroundAndIsOfItsSize) {
    options.brushDiameter = 20;
    brush.hover(at(30, 20));
    for (const QColor ground : {QColor(Qt::white), QColor(Qt::black)}) {
        QImage canvas(120, 80, QImage::Format_RGB32);
        canvas.fill(ground);
        QPainter painter(&canvas);
        brush.paint(painter, QTransform::fromScale(2, 2));
        painter.end();
        int first = 120;
        for (int x = 119; x >= 0; --x)
            if (canvas.pixelColor(x, 41) != ground)
                first = x;
        EXPECT_NEAR(first, 61 - 20, 1) << ground.name().toStdString();
    }
}

}  // namespace
}  // namespace overlook
