#include "app/controllers/region_text.h"

#include <gtest/gtest.h>

#include "app/document/document.h"
#include "inference/core/polygon.h"

namespace overlook {
namespace {

TEST(RegionText, IsEmptyForThePrediction) {
    EXPECT_EQ(regionText({}), QString());
}

TEST(RegionText, NamesAPixel) {
    Selection selection;
    selection.pixel = QPoint(3, 5);
    EXPECT_EQ(regionText(selection), QStringLiteral("3,5"));
}

TEST(RegionText, OfAnOutlineIsReadAsThatPolygon) {
    Selection selection;
    selection.outline = {{0, 0}, {10.25, -3}, {1e5, 7.5}};
    const auto polygon = parsedPolygon(regionText(selection).toStdString());
    ASSERT_TRUE(polygon.has_value());
    EXPECT_EQ(*polygon, (Polygon{{0, 0}, {10.25, -3}, {1e5, 7.5}}));
}

}  // namespace
}  // namespace overlook
