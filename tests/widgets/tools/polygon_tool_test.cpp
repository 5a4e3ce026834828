#include "widgets/tools/polygon_tool.h"

#include <gmock/gmock.h>

#include "tests/widgets/tools/fake_board.h"

namespace overlook {
namespace {

using test::at;
using test::FakeBoard;
using testing::ElementsAre;
using testing::IsEmpty;

struct PolygonToolTest : testing::Test {
    void click(double x, double y) { test::drag(polygon, {at(x, y)}); }

    FakeBoard board{{100, 80}};
    ToolOptions options;
    PolygonTool polygon{board, options};
};

TEST_F(PolygonToolTest, EnterClosesIt) {
    click(10, 10);
    click(20, 10);
    click(20, 30);
    polygon.hover(at(60, 60));
    click(10, 30);
    EXPECT_TRUE(polygon.isBusy());
    EXPECT_TRUE(board.now.isUnknown());
    polygon.accept();
    EXPECT_FALSE(polygon.isBusy());
    EXPECT_THAT(board.steps, ElementsAre("Polygon"));
    EXPECT_EQ(board.now.count(Hint::Attend), 10 * 20);
}

TEST_F(PolygonToolTest, ADoubleClickClosesItWithItsFirstClick) {
    click(10, 10);
    click(20, 10);
    click(20, 30);
    click(10, 30);
    polygon.doubleClick(at(10, 30));
    polygon.release(at(10, 30));
    EXPECT_THAT(board.steps, ElementsAre("Polygon"));
    EXPECT_EQ(board.now.count(Hint::Attend), 10 * 20);
}

TEST_F(PolygonToolTest, AClickOnTheFirstCornerClosesIt) {
    click(10, 10);
    click(30, 10);
    click(30, 50);
    click(11, 10);
    EXPECT_THAT(board.steps, ElementsAre("Polygon"));
}

TEST_F(PolygonToolTest, DraggingMovesTheLastCorner) {
    click(10, 10);
    click(20, 10);
    test::drag(polygon, {at(70, 70), at(40, 50), at(20, 30)});
    click(10, 30);
    polygon.accept();
    EXPECT_EQ(board.now.count(Hint::Attend), 10 * 20);
}

TEST_F(PolygonToolTest, BackspaceTakesCornersBack) {
    click(10, 10);
    click(20, 10);
    click(20, 30);
    click(90, 70);
    polygon.takeBack();
    click(10, 30);
    polygon.accept();
    EXPECT_EQ(board.now.count(Hint::Attend), 10 * 20);
}

TEST_F(PolygonToolTest, BackspaceOnTheFirstCornerDropsIt) {
    click(10, 10);
    polygon.takeBack();
    EXPECT_FALSE(polygon.isBusy());
    EXPECT_FALSE(board.isOpen());
    EXPECT_THAT(board.steps, IsEmpty());
}

TEST_F(PolygonToolTest, EscapeDropsIt) {
    click(10, 10);
    click(20, 10);
    click(20, 30);
    polygon.cancel();
    EXPECT_FALSE(polygon.isBusy());
    EXPECT_TRUE(board.now.isUnknown());
    EXPECT_THAT(board.steps, IsEmpty());
}

TEST_F(PolygonToolTest, TwoCornersAreNoPolygon) {
    click(10, 10);
    click(20, 10);
    polygon.accept();
    EXPECT_FALSE(board.isOpen());
    EXPECT_THAT(board.steps, IsEmpty());
}

TEST_F(PolygonToolTest, ForgetsItsCornersWhenTheBoardEndedTheGesture) {
    click(50, 50);
    click(90, 50);
    board.commit();
    click(10, 10);
    click(20, 10);
    click(20, 30);
    click(10, 30);
    polygon.accept();
    EXPECT_EQ(board.now.count(Hint::Attend), 10 * 20);
}

}  // namespace
}  // namespace overlook
