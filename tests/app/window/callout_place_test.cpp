#include "app/window/callout_place.h"

#include <gtest/gtest.h>

namespace overlook {
namespace {

constexpr QRect kRoom(0, 0, 1000, 700);
constexpr QSize kCard(300, 120);

class CalloutPlace : public testing::TestWithParam<QRect> {};

TEST_P(CalloutPlace, LiesInTheRoomAndLeavesTheTargetFree) {
    const QRect place = calloutPlace(kCard, GetParam(), kRoom);
    EXPECT_EQ(place.size(), kCard);
    EXPECT_TRUE(kRoom.contains(place));
    EXPECT_FALSE(place.intersects(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(All, CalloutPlace,
                         testing::Values(QRect(400, 300, 200, 40), QRect(0, 0, 30, 30), QRect(980, 680, 20, 20),
                                         QRect(0, 40, 40, 660), QRect(0, 600, 1000, 100), QRect(960, 0, 40, 700)));

TEST(CalloutPlaceOnItsOwn, IsTheMiddle) {
    EXPECT_EQ(calloutPlace(kCard, QRect(), kRoom).center(), kRoom.center());
}

TEST(CalloutPlaceOnItsOwn, IsTheMiddleToo_WhereTheTargetFillsTheRoom) {
    EXPECT_EQ(calloutPlace(kCard, kRoom, kRoom).center(), kRoom.center());
}

TEST(CalloutPlaceOnItsOwn, CoversAsLittleAsPossibleWhereNoSideHasTheRoom) {
    const QRect wide(100, 100, 800, 400);
    const QRect place = calloutPlace({300, 210}, wide, kRoom);
    EXPECT_EQ(place, QRect(0, 490, 300, 210)) << "ten of its rows cover the target";
}

}  // namespace
}  // namespace overlook
