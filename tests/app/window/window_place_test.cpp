#include "app/window/window_place.h"

#include <gtest/gtest.h>

namespace overlook {
namespace {

constexpr QRect kScreen(0, 30, 2560, 1400);
constexpr QSize kSize(860, 640);

TEST(WindowPlace, IsRightOfTheOtherWhereThereIsRoom) {
    EXPECT_EQ(placeBeside({100, 200, 1300, 850}, kSize, kScreen), QPoint(1400, 200));
}

TEST(WindowPlace, IsLeftOfItWhereOnlyThereIsRoom) {
    EXPECT_EQ(placeBeside({1200, 200, 1300, 850}, kSize, kScreen), QPoint(340, 200));
}

TEST(WindowPlace, IsALittleAsideWhereThereIsNoRoomBeside) {
    EXPECT_EQ(placeBeside({300, 100, 1900, 1000}, kSize, kScreen), QPoint(340, 140));
}

TEST(WindowPlace, StaysOnTheScreen) {
    const QRect low(100, 1000, 1300, 430);
    EXPECT_EQ(placeBeside(low, kSize, kScreen), QPoint(1400, 790));
    const QRect small(0, 0, 1366, 768);
    EXPECT_TRUE(small.contains(QRect(placeBeside(small, kSize, small), kSize)));
}

TEST(WindowPlace, OfAWindowLargerThanTheScreenIsItsCorner) {
    EXPECT_EQ(placeBeside({0, 30, 2560, 1400}, {3000, 2000}, kScreen), kScreen.topLeft());
}

TEST(WindowPlace, IsOnTheScreenOfTheOther) {
    const QRect second(2560, 0, 1920, 1080);
    EXPECT_EQ(placeBeside({2600, 50, 1000, 800}, kSize, second), QPoint(3600, 50));
}

}  // namespace
}  // namespace overlook
