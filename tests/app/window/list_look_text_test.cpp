#include "app/window/list_look_text.h"

#include <gtest/gtest.h>

namespace overlook {
namespace {

TEST(ListLookText, ComesBackAsItWas) {
    ImageListLook look;
    look.conditions.words = QStringList{QStringLiteral("Küste"), QStringLiteral("=1")};
    look.conditions.group = QStringLiteral("val");
    look.conditions.statuses = 0b1010;
    look.conditions.classId = 7;
    look.conditions.hasHints = false;
    look.order = PictureOrder::Size;
    look.direction = Qt::DescendingOrder;
    EXPECT_EQ(listLookOf(textsOf(look)), look);
    EXPECT_EQ(listLookOf(textsOf({})), ImageListLook());
}

TEST(ListLookText, EveryOrderComesBack) {
    for (int order = 0; order < kPictureOrders; ++order) {
        ImageListLook look;
        look.order = static_cast<PictureOrder>(order);
        EXPECT_EQ(listLookOf(textsOf(look)).order, look.order);
    }
}

TEST(ListLookText, IsThatOfAnUntouchedListWhereItIsNotUnderstood) {
    EXPECT_EQ(listLookOf({}), ImageListLook());
    EXPECT_EQ(listLookOf({{"list/statuses", "4096"},
                          {"list/class", "boat"},
                          {"list/hints", "perhaps"},
                          {"list/order", "by taste"},
                          {"list/descending", "1"}}),
              ImageListLook());
}

}  // namespace
}  // namespace overlook
