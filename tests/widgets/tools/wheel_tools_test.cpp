#include <gmock/gmock.h>

#include "tests/widgets/tools/fake_board.h"

namespace overlook {
namespace {

using test::at;
using test::drag;
using test::FakeBoard;
using test::makeTool;
using testing::ElementsAre;
using testing::IsEmpty;

struct WandToolTest : testing::Test {
    WandToolTest() {
        for (int x = 0; x < 64; ++x)
            board.rgb.col(x) = cv::Vec3b::all(static_cast<std::uint8_t>(4 * x));
        options.wandTolerance = 40;
    }

    FakeBoard board{{64, 10}};
    ToolOptions options;
    std::unique_ptr<HintTool> wand = makeTool("wand", board, options);
};

TEST_F(WandToolTest, TakesSimilarColours) {
    drag(*wand, {at(20, 5)});
    EXPECT_EQ(board.now.boundingBox(), cv::Rect(10, 0, 21, 10));
    EXPECT_THAT(board.steps, ElementsAre("Magic Wand"));
}

TEST_F(WandToolTest, TheWheelTakesMoreAndIsOneStep) {
    wand->press(at(20, 5));
    wand->wheel(1);
    EXPECT_EQ(options.wandTolerance, 44);
    EXPECT_EQ(board.now.boundingBox(), cv::Rect(9, 0, 23, 10));
    wand->wheel(-1);
    wand->wheel(-1);
    EXPECT_EQ(board.now.boundingBox(), cv::Rect(11, 0, 19, 10));
    wand->release(at(20, 5));
    EXPECT_EQ(board.steps.size(), 1U);
}

TEST_F(WandToolTest, OutsideThePictureNothingHappens) {
    drag(*wand, {at(-3, 5)});
    EXPECT_THAT(board.steps, IsEmpty());
}

struct AttentionToolTest : testing::Test {
    AttentionToolTest() { board.values = (cv::Mat1f(1, 2) << 0, 1); }

    [[nodiscard]] int taken() const { return board.now.boundingBox().width; }

    FakeBoard board{{400, 10}};
    ToolOptions options;
    std::unique_ptr<HintTool> attention = makeTool("attention", board, options);
};

TEST_F(AttentionToolTest, AClickTakesWhatReachesTheThreshold) {
    drag(*attention, {at(200, 5)});
    EXPECT_EQ(board.now.boundingBox(), cv::Rect(200, 0, 200, 10));
    EXPECT_THAT(board.steps, ElementsAre("From Attention"));
}

TEST_F(AttentionToolTest, DraggingChangesTheThresholdLive) {
    attention->press(at(200, 5));
    attention->move(at(260, 5));
    EXPECT_NEAR(options.threshold, 0.65, 1e-9);
    EXPECT_EQ(taken(), 170);
    attention->move(at(160, 5));
    EXPECT_NEAR(options.threshold, 0.4, 1e-9);
    EXPECT_EQ(taken(), 220);
    attention->release(at(160, 5));
    EXPECT_EQ(board.steps.size(), 1U);
}

TEST_F(AttentionToolTest, TheWheelWaitsForEnter) {
    EXPECT_TRUE(attention->wheel(1));
    EXPECT_TRUE(attention->isBusy());
    EXPECT_NEAR(options.threshold, 0.55, 1e-9);
    EXPECT_EQ(taken(), 190);
    attention->accept();
    EXPECT_EQ(board.steps.size(), 1U);
    EXPECT_EQ(taken(), 190);
}

TEST_F(AttentionToolTest, EscapeGivesBackTheHintAndTheThreshold) {
    attention->wheel(3);
    attention->cancel();
    EXPECT_TRUE(board.now.isUnknown());
    EXPECT_EQ(options.threshold, 0.5);
    EXPECT_THAT(board.steps, IsEmpty());
}

TEST_F(AttentionToolTest, TheThresholdIsSaidBeforeItsPixelsAreFound) {
    board.doSearchesWait = true;
    attention->press(at(200, 5));
    attention->move(at(260, 5));
    attention->release(at(260, 5));
    EXPECT_NEAR(options.threshold, 0.65, 1e-9);
    EXPECT_TRUE(board.now.isUnknown());
    EXPECT_TRUE(attention->isBusy());
    EXPECT_TRUE(attention->wheel(1)) << "nor is it zoomed meanwhile";
    board.search();
    EXPECT_EQ(taken(), 170);
    EXPECT_FALSE(attention->isBusy());
    EXPECT_EQ(board.steps.size(), 1U);
}

TEST_F(AttentionToolTest, WithoutAMapNothingHappens) {
    board.values = cv::Mat1f();
    drag(*attention, {at(200, 5), at(100, 5)});
    EXPECT_FALSE(attention->wheel(1));
    EXPECT_THAT(board.steps, IsEmpty());
}

}  // namespace
}  // namespace overlook
