#include <gmock/gmock.h>
#include <opencv2/imgproc.hpp>

#include "inference/hints/shapes.h"
#include "tests/widgets/tools/fake_board.h"

namespace overlook {
namespace {

using test::at;
using test::drag;
using test::FakeBoard;
using test::makeTool;
using testing::ElementsAre;
using testing::IsEmpty;

struct AreaToolsTest : testing::Test {
    FakeBoard board{{60, 50}};
    ToolOptions options;
};

TEST_F(AreaToolsTest, ARectangleHoldsThePixelsUnderBothEnds) {
    drag(*makeTool("rectangle", board, options), {at(3, 2), at(20, 20), at(1, 1)});
    EXPECT_THAT(board.rows({5, 4}), ElementsAre(".....", ".###.", ".###.", "....."));
    EXPECT_THAT(board.steps, ElementsAre("Rectangle"));
}

TEST_F(AreaToolsTest, ShiftMakesASquareAndAltStartsFromTheCentre) {
    const auto rectangle = makeTool("rectangle", board, options);
    drag(*rectangle, {at(20, 20), at(26, 18, Qt::ShiftModifier)});
    EXPECT_EQ(board.now.boundingBox(), cv::Rect(20, 14, 7, 7));
    drag(*makeTool("eraser", board, options), {at(20, 20)});
    board.now = TriMask(board.now.size());
    drag(*rectangle, {at(20, 20), at(24, 21, Qt::AltModifier)});
    EXPECT_EQ(board.now.boundingBox(), cv::Rect(16, 19, 9, 3));
    board.now = TriMask(board.now.size());
    drag(*rectangle, {at(20, 20), at(24, 21, Qt::AltModifier | Qt::ShiftModifier)});
    EXPECT_EQ(board.now.boundingBox(), cv::Rect(16, 16, 9, 9));
}

TEST_F(AreaToolsTest, AnEllipseFillsItsBox) {
    drag(*makeTool("ellipse", board, options), {at(1, 0), at(6, 3)});
    EXPECT_THAT(board.rows({8, 4}), ElementsAre("..####..", ".######.", ".######.", "..####.."));
}

TEST_F(AreaToolsTest, ALargeBoxIsFilledWhenItIsReleased) {
    FakeBoard large({3000, 2000});
    const auto rectangle = makeTool("rectangle", large, options);
    rectangle->press(at(0, 0));
    rectangle->move(at(2999, 1999));
    EXPECT_TRUE(large.now.isUnknown());
    rectangle->release(at(2999, 1999));
    EXPECT_EQ(large.now.count(Hint::Attend), 3000 * 2000);
}

TEST_F(AreaToolsTest, ALassoFillsItsOutline) {
    drag(*makeTool("lasso", board, options), {at(10, 10), at(20, 10), at(20, 30), at(10, 30)});
    EXPECT_EQ(board.now.count(Hint::Attend), 10 * 20);
    EXPECT_THAT(board.steps, ElementsAre("Lasso"));
}

TEST_F(AreaToolsTest, AClickWithTheLassoIsNothing) {
    drag(*makeTool("lasso", board, options), {at(10, 10)});
    EXPECT_THAT(board.steps, IsEmpty());
    EXPECT_FALSE(board.isOpen());
}

TEST_F(AreaToolsTest, FillFillsUpToOtherHints) {
    drag(*makeTool("rectangle", board, options), {at(0, 10), at(59, 10, Qt::ControlModifier)});
    drag(*makeTool("fill", board, options), {at(5, 3)});
    EXPECT_EQ(board.now.count(Hint::Unknown), 60 * 39);
    EXPECT_THAT(board.steps, ElementsAre("Rectangle", "Fill"));
}

TEST_F(AreaToolsTest, FillOfWhatIsFilledIsNoStep) {
    const auto fill = makeTool("fill", board, options);
    drag(*fill, {at(5, 3)});
    drag(*fill, {at(9, 9)});
    drag(*fill, {at(-1, 9)});
    EXPECT_EQ(board.steps.size(), 1U);
}

TEST_F(AreaToolsTest, CutOutFindsTheObjectUnderTheStroke) {
    board.rgb = cv::Vec3b(30, 40, 50);
    const HintRegion object = ellipseRegion({15, 12, 28, 24}, board.rgb.size());
    board.rgb(object.area()).setTo(cv::Scalar(220, 180, 90), object.where);
    options.brushDiameter = 8;
    drag(*makeTool("cut_out", board, options), {at(25, 23), at(33, 24)});
    TriMask expected(board.now.size());
    expected.paint(object.topLeft, object.where, Hint::Attend);
    EXPECT_EQ(board.now, expected);
    EXPECT_THAT(board.steps, ElementsAre("Cut Out Object"));
}

TEST_F(AreaToolsTest, CutOutIsOpenUntilTheOutlineIsFound) {
    board.rgb = cv::Vec3b(30, 40, 50);
    board.rgb.colRange(20, 40) = cv::Vec3b(220, 180, 90);
    options.brushDiameter = 8;
    board.doSearchesWait = true;
    const auto tool = makeTool("cut_out", board, options);
    drag(*tool, {at(30, 20), at(32, 22)});
    const TriMask rough = board.now;
    EXPECT_TRUE(tool->isBusy());
    EXPECT_EQ(tool->cursor().shape(), Qt::BusyCursor);
    drag(*tool, {at(5, 5), at(9, 9)});
    EXPECT_EQ(board.now, rough) << "one after the other";
    board.search();
    EXPECT_FALSE(tool->isBusy());
    const TriMask later = board.now;
    FakeBoard direct(board.rgb.size());
    direct.rgb = board.rgb;
    drag(*makeTool("cut_out", direct, options), {at(30, 20), at(32, 22)});
    EXPECT_EQ(later, direct.now);
    EXPECT_EQ(board.steps.size(), 1U);
}

TEST_F(AreaToolsTest, EscapeStopsACutOut) {
    board.doSearchesWait = true;
    const auto tool = makeTool("cut_out", board, options);
    drag(*tool, {at(30, 20)});
    tool->cancel();
    EXPECT_TRUE(board.now.isUnknown());
    EXPECT_FALSE(board.isOpen());
    board.search();
    EXPECT_TRUE(board.now.isUnknown());
    EXPECT_THAT(board.steps, IsEmpty());
}

TEST_F(AreaToolsTest, CutOutErasesWhatWasHinted) {
    board.rgb = cv::Vec3b(30, 40, 50);
    board.rgb.colRange(20, 40) = cv::Vec3b(220, 180, 90);
    board.now.write({}, cv::Mat1b(50, 60, std::uint8_t{1}));
    options.brushDiameter = 8;
    CanvasTool::Pointer turned = at(30, 20);
    turned.isEraser = true;
    drag(*makeTool("cut_out", board, options), {turned});
    EXPECT_EQ(board.now.at({21, 5}), Hint::Unknown);
    EXPECT_EQ(board.now.at({10, 20}), Hint::Attend);
}

TEST_F(AreaToolsTest, SuperpixelsArePaintedAlongTheWay) {
    board.rgb.colRange(20, 40) = cv::Vec3b(20, 200, 20);
    options.superpixelSide = 10;
    drag(*makeTool("superpixels", board, options), {at(22, 25), at(38, 25)});
    EXPECT_THAT(board.steps, ElementsAre("Superpixels"));
    EXPECT_EQ(board.now.boundingBox().x, 20);
    EXPECT_EQ(board.now.boundingBox().width, 20);
    for (int x = 22; x <= 38; ++x)
        EXPECT_EQ(board.now.at({x, 25}), Hint::Attend) << x;
}

TEST_F(AreaToolsTest, SuperpixelsThatAreCutLaterAreTheSame) {
    board.rgb.colRange(20, 40) = cv::Vec3b(20, 200, 20);
    options.superpixelSide = 10;
    board.doSearchesWait = true;
    const auto tool = makeTool("superpixels", board, options);
    drag(*tool, {at(22, 25), at(38, 25)});
    EXPECT_TRUE(board.now.isUnknown());
    board.search();
    FakeBoard direct(board.rgb.size());
    direct.rgb = board.rgb;
    drag(*makeTool("superpixels", direct, options), {at(22, 25), at(38, 25)});
    EXPECT_EQ(board.now, direct.now);
    EXPECT_EQ(board.steps, direct.steps);
}

TEST_F(AreaToolsTest, ASuperpixelIsCutBeforeItIsOutlined) {
    board.doSearchesWait = true;
    const auto tool = makeTool("superpixels", board, options);
    tool->hover(at(5, 5));
    EXPECT_EQ(tool->cursor().shape(), Qt::BusyCursor);
    board.search();
    EXPECT_EQ(tool->cursor().shape(), Qt::CrossCursor);
    tool->hover(at(50, 40));
    EXPECT_EQ(tool->cursor().shape(), Qt::CrossCursor) << "of the same window";
}

TEST_F(AreaToolsTest, SuperpixelsFollowThePicture) {
    const auto tool = makeTool("superpixels", board, options);
    tool->hover(at(5, 5));
    board.rgb = cv::Mat3b(50, 60, cv::Vec3b(1, 1, 1));
    board.rgb.colRange(30, 60) = cv::Vec3b(250, 250, 250);
    drag(*tool, {at(29, 20)});
    EXPECT_LE(board.now.boundingBox().br().x, 30);
}

}  // namespace
}  // namespace overlook
