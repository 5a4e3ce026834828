#include "inference/scenes/painter.h"

#include <gtest/gtest.h>

namespace overlook {
namespace {

void addBox(Painter& painter, const Outline& area, int classId) {
    painter.beginObject();
    painter.fill(area, Colour(1, 0, 0));
    painter.endObject(classId);
}

TEST(Painter, MasksPixelsThatAnObjectCoversAtLeastHalf) {
    Painter painter(10);
    addBox(painter, box(0.26F, 0.2F, 0.54F, 0.4F), 2);  // covers 0.4 of column 2 and of column 5
    EXPECT_EQ(painter.classes()(2, 2), 0);
    EXPECT_EQ(painter.classes()(2, 3), 2);
    EXPECT_EQ(painter.classes()(2, 5), 0);
}

TEST(Painter, NearerObjectsHideThoseBehind) {
    Painter painter(10);
    addBox(painter, box(0, 0, 0.6F, 1), 2);
    addBox(painter, box(0.4F, 0, 1, 1), 3);
    EXPECT_EQ(painter.classes()(5, 5), 3);
    EXPECT_EQ(painter.objects().at(0).box, cv::Rect(0, 0, 4, 10));
}

TEST(Painter, ThingsWithoutAClassHideObjectsToo) {
    Painter painter(10);
    addBox(painter, box(0, 0, 1, 1), 2);
    addBox(painter, box(0.2F, 0.2F, 0.4F, 0.4F), 0);
    EXPECT_EQ(painter.classes()(3, 3), 0);
    EXPECT_EQ(painter.objects().size(), 1U);
}

TEST(Painter, LeavesOutObjectsThatAreHiddenCompletely) {
    Painter painter(10);
    addBox(painter, box(0.2F, 0.2F, 0.4F, 0.4F), 2);
    addBox(painter, box(0, 0, 1, 1), 4);
    ASSERT_EQ(painter.objects().size(), 1U);
    EXPECT_EQ(painter.objects()[0].classId, 4);
}

TEST(Painter, ShowsGroundThroughObjects) {
    Painter painter(10);
    painter.fillGround(box(0, 0.5F, 1, 1), Stuff::Water, [](cv::Point2f) { return Colour(0, 0, 1); });
    addBox(painter, box(0, 0, 1, 1), 1);
    EXPECT_EQ(painter.stuffAt({0.5F, 0.75F}), Stuff::Water);
    EXPECT_EQ(painter.stuffAt({0.5F, 0.25F}), Stuff::Sky);
}

TEST(Painter, ReflectsOnWaterOnly) {
    Painter painter(20);
    painter.fillGround(box(0, 0.5F, 0.5F, 1), Stuff::Water, [](cv::Point2f) { return Colour(0, 0, 1); });
    addBox(painter, box(0, 0.3F, 1, 0.5F), 1);
    painter.reflectLastObject(0.5F, 0.5F, 0);
    EXPECT_GT(painter.colourAt({0.2F, 0.6F})[0], 0.1F);
    EXPECT_EQ(painter.colourAt({0.8F, 0.6F})[0], 0.0F);
}

}  // namespace
}  // namespace overlook
