#include "widgets/panes/pane_grid.h"

#include <gtest/gtest.h>
#include <cmath>
#include <QSignalSpy>
#include <QTest>

#include "widgets/panes/divider_handle.h"
#include "widgets/panes/pane_head.h"

namespace overlook {
namespace {

using Arrangement = PaneGrid::Arrangement;

CanvasContent picture() {
    CanvasContent content;
    content.picture = cv::Mat3b(100, 100, cv::Vec3b(90, 120, 150));
    return content;
}

class PaneGridTest : public testing::Test {
 protected:
    PaneGridTest() : first(new Canvas), grid(*first) {
        grid.resize(800, 600);
        first->setContent(picture());
        grid.show();
    }
    void arrange(Arrangement arrangement, int count) {
        grid.arrange(arrangement, count);
        for (int pane = 1; pane < count; ++pane)
            grid.setContent(pane, picture());
    }

    /// To the device pixel: panes may differ by one in size, and pictures begin at whole ones.
    static bool isSameCentre(const Canvas& a, const Canvas& b) {
        const QPointF apart = (a.centre() - b.centre()) * a.zoom();
        return std::abs(apart.x()) <= 1 && std::abs(apart.y()) <= 1;
    }

    Canvas* first;
    PaneGrid grid;
};

TEST_F(PaneGridTest, TheFirstPaneAloneFillsEverythingWithoutAHead) {
    EXPECT_EQ(first->geometry(), grid.rect());
    EXPECT_FALSE(grid.head(0).isVisible());
}

TEST_F(PaneGridTest, PanesBesideOneAnotherHaveTheSameSize) {
    arrange(Arrangement::Beside, 2);
    EXPECT_EQ(grid.canvas(0).size(), grid.canvas(1).size());
    EXPECT_LT(grid.canvas(0).geometry().right(), grid.canvas(1).geometry().left());
    EXPECT_TRUE(grid.head(0).isVisible());
}

TEST_F(PaneGridTest, FourPanesAreASquare) {
    arrange(Arrangement::Square, 4);
    EXPECT_EQ(grid.canvas(0).x(), grid.canvas(2).x());
    EXPECT_EQ(grid.canvas(0).y(), grid.canvas(1).y());
    EXPECT_LT(grid.canvas(1).geometry().bottom(), grid.canvas(3).geometry().top());
}

TEST_F(PaneGridTest, OnePaneAgainIsAsItWas) {
    arrange(Arrangement::Square, 4);
    arrange(Arrangement::Beside, 1);
    EXPECT_EQ(first->geometry(), grid.rect());
    EXPECT_TRUE(grid.canvas(1).content().picture.empty()) << "a hidden pane holds no picture";
}

TEST_F(PaneGridTest, ZoomAndPositionAreShared) {
    arrange(Arrangement::Beside, 2);
    first->setView(7, {20, 30});
    EXPECT_EQ(grid.canvas(1).zoom(), 7);
    EXPECT_TRUE(isSameCentre(grid.canvas(1), *first));
    grid.canvas(1).setView(3, {60, 70});
    EXPECT_EQ(first->zoom(), 3);
    EXPECT_TRUE(isSameCentre(*first, grid.canvas(1)));
}

TEST_F(PaneGridTest, ANewPaneLooksWhereTheFirstOneLooks) {
    first->setView(9, {10, 10});
    const QPointF before = first->centre();
    arrange(Arrangement::Beside, 2);
    EXPECT_EQ(first->zoom(), 9);
    EXPECT_EQ(grid.canvas(1).zoom(), 9);
    EXPECT_LT((first->centre() - before).manhattanLength(), 0.5);
}

TEST_F(PaneGridTest, TheCursorIsSeenInTheOtherPanes) {
    arrange(Arrangement::Beside, 2);
    QSignalSpy hovered(&grid, &PaneGrid::hovered);
    Q_EMIT grid.canvas(1).hovered({4, 5});
    EXPECT_EQ(first->ghost(), QPoint(4, 5));
    EXPECT_EQ(grid.canvas(1).ghost(), QPoint(-1, -1)) << "it has the cursor itself";
    ASSERT_EQ(hovered.count(), 1);
    EXPECT_EQ(hovered[0][0].toPoint(), QPoint(4, 5));
}

TEST_F(PaneGridTest, AWipeShowsTheSecondPaneRightOfTheDivider) {
    arrange(Arrangement::Wipe, 2);
    grid.setDivider(0.25);
    EXPECT_EQ(grid.canvas(0).geometry(), grid.canvas(1).geometry());
    EXPECT_EQ(grid.canvas(1).mask().boundingRect().left(), 200);
    EXPECT_EQ(grid.canvas(1).mask().boundingRect().right(), 799);
}

TEST_F(PaneGridTest, TheDividerMovesWithTheArrowKeys) {
    arrange(Arrangement::Wipe, 2);
    auto* handle = grid.findChild<DividerHandle*>();
    ASSERT_TRUE(handle->isVisible());
    QTest::keyClick(handle, Qt::Key_Right);
    EXPECT_GT(grid.divider(), 0.5);
    QTest::keyClick(handle, Qt::Key_Left);
    EXPECT_NEAR(grid.divider(), 0.5, 1e-9);
}

TEST_F(PaneGridTest, ABlinkHidesAndShowsTheSecondPane) {
    arrange(Arrangement::Blink, 2);
    Canvas& second = grid.canvas(1);
    EXPECT_TRUE(QTest::qWaitFor([&second] { return second.isHidden(); }, 5000));
    EXPECT_TRUE(QTest::qWaitFor([&second] { return second.isVisible(); }, 5000));
}

TEST_F(PaneGridTest, APinIsToldFromAnyPane) {
    arrange(Arrangement::Beside, 2);
    QSignalSpy pinned(&grid, &PaneGrid::pixelPinned);
    Canvas& second = grid.canvas(1);
    const QPoint place = second.viewPositionOf({50.5, 50.5}).toPoint();
    QTest::mouseClick(&second, Qt::LeftButton, Qt::ControlModifier, place);
    ASSERT_EQ(pinned.count(), 1);
    EXPECT_EQ(pinned[0][0].toPoint(), second.pixelAt(place));
}

}  // namespace
}  // namespace overlook
