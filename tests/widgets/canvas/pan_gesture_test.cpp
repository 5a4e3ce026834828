#include "widgets/canvas/pan_gesture.h"

#include <gtest/gtest.h>

namespace overlook {
namespace {

TEST(PanGesture, PressAndReleaseIsAClick) {
    PanGesture pan;
    pan.press({10, 10}, PanGesture::Start::AfterSomeDistance);
    EXPECT_TRUE(pan.release());
}

TEST(PanGesture, ATremblingHandStillClicks) {
    PanGesture pan;
    pan.press({10, 10}, PanGesture::Start::AfterSomeDistance);
    EXPECT_EQ(pan.move({11, 11}), QPointF(0, 0));
    EXPECT_TRUE(pan.release());
}

TEST(PanGesture, ADragCatchesUpWithTheCursor) {
    PanGesture pan;
    pan.press({10, 10}, PanGesture::Start::AfterSomeDistance);
    QPointF sum = pan.move({12, 10});
    sum += pan.move({60, 35});
    sum += pan.move({61, 37});
    EXPECT_EQ(sum, QPointF(51, 27));
    EXPECT_FALSE(pan.release());
}

TEST(PanGesture, StartingAtOnceIsNeverAClick) {
    PanGesture pan;
    pan.press({10, 10}, PanGesture::Start::AtOnce);
    EXPECT_EQ(pan.move({11, 10}), QPointF(1, 0));
    EXPECT_FALSE(pan.release());
}

TEST(PanGesture, MovingWithoutAPressDoesNothing) {
    PanGesture pan;
    EXPECT_EQ(pan.move({100, 100}), QPointF(0, 0));
    EXPECT_FALSE(pan.release());
}

}  // namespace
}  // namespace overlook
