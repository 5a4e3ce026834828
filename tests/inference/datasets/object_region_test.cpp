#include "inference/datasets/object_region.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "inference/core/indexed_png.h"

namespace overlook {
namespace {

using testing::ElementsAre;
using testing::Optional;

ObjectRegion rectangle(int classId, cv::Rect2f box) {
    ObjectRegion object;
    object.classId = classId;
    object.outlines = {{box.tl(), {box.x + box.width, box.y}, box.br(), {box.x, box.y + box.height}}};
    return object;
}

std::string asText(const cv::Mat1b& mask) {
    std::string text;
    for (int y = 0; y < mask.rows; ++y) {
        for (int x = 0; x < mask.cols; ++x)
            text += mask(y, x) == kIgnoreLabel ? 'x' : static_cast<char>('0' + mask(y, x));
        text += '/';
    }
    return text;
}

TEST(RunLengthText, IsGroupsOfFiveBitsThatGoOn) {
    // 6, then 32 + 1, as '6' and 'Q' (33 - 32 = 1, goes on) and '1'.
    EXPECT_THAT(parsedRunLengths("6Q1"), Optional(ElementsAre(6, 33)));
}

TEST(RunLengthText, CountsFromTheLastButOneAfterTheThird) {
    // 5, 2, 3, then 2 + 1 and 3 - 1 ('O' has the sign).
    EXPECT_THAT(parsedRunLengths("5231O"), Optional(ElementsAre(5, 2, 3, 3, 2)));
}

TEST(RunLengthText, ThatIsCutOffIsNone) {
    EXPECT_EQ(parsedRunLengths("6Q"), std::nullopt);
}

TEST(RunLengthText, WithForeignCharactersIsNone) {
    EXPECT_EQ(parsedRunLengths("6 1"), std::nullopt);
    EXPECT_EQ(parsedRunLengths("6\x7f"), std::nullopt);
}

TEST(RunLengthText, OfANegativeLengthIsNone) {
    EXPECT_EQ(parsedRunLengths("O"), std::nullopt);
}

TEST(RunLengths, FillAPictureOrNot) {
    EXPECT_TRUE(fills({2, 3, 1}, {2, 3}));
    EXPECT_FALSE(fills({2, 3}, {2, 3}));
    EXPECT_FALSE(fills({4'000'000'000U, 4'000'000'000U}, {2, 3}));
}

TEST(RunLengths, GoDownTheColumns) {
    ObjectRegion object;
    object.runs = {1, 3, 2};
    const cv::Mat1b expected = (cv::Mat1b(3, 2) << 0, 255, 255, 0, 255, 0);
    EXPECT_EQ(cv::norm(pixelsOf(object, {2, 3}), expected, cv::NORM_INF), 0);
}

TEST(DrawnMask, HoldsTheClassesOfOutlines) {
    EXPECT_EQ(asText(drawnMask({rectangle(3, {0, 0, 2, 1}), rectangle(1, {2, 1, 1, 1})}, {3, 2})), "330/001/");
}

TEST(DrawnMask, ShowsTheSmallerObjectInFrontWhateverTheirOrder) {
    const ObjectRegion large = rectangle(1, {0, 0, 3, 2});
    const ObjectRegion small = rectangle(2, {1, 0, 1, 1});
    EXPECT_EQ(asText(drawnMask({large, small}, {3, 2})), "121/111/");
    EXPECT_EQ(asText(drawnMask({small, large}, {3, 2})), "121/111/");
}

TEST(DrawnMask, IgnoresACrowdWhereNoObjectIs) {
    ObjectRegion crowd = rectangle(1, {0, 0, 2, 1});
    crowd.isCrowd = true;
    EXPECT_EQ(asText(drawnMask({rectangle(2, {1, 0, 1, 2}), crowd}, {3, 2})), "x20/020/");
}

TEST(DrawnMask, CutsOffWhatLiesOutside) {
    EXPECT_EQ(asText(drawnMask({rectangle(1, {-5, -5, 6, 6})}, {2, 2})), "10/00/");
}

}  // namespace
}  // namespace overlook
