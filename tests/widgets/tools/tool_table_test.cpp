#include "widgets/tools/tool_table.h"

#include <gmock/gmock.h>
#include <opencv2/core.hpp>
#include <QFile>
#include <QImage>
#include <QKeySequence>
#include <QPainter>
#include <set>

#include "tests/support/test_files.h"
#include "tests/widgets/tools/fake_board.h"

namespace overlook {
namespace {

using test::at;
using test::FakeBoard;

struct EveryTool : testing::TestWithParam<const ToolEntry*> {
    EveryTool() {
        cv::RNG(3).fill(board.rgb, cv::RNG::UNIFORM, 90, 160);
        board.values = (cv::Mat1f(2, 2) << 0, 1, 2, 3);
        board.now.write({5, 5}, cv::Mat1b(20, 20, std::uint8_t{2}));
    }

    FakeBoard board{{80, 60}};
    ToolOptions options;
    std::unique_ptr<HintTool> tool = GetParam()->create(board, options);
};

std::vector<const ToolEntry*> allTools() {
    std::vector<const ToolEntry*> tools;
    for (const ToolEntry& tool : toolTable())
        tools.push_back(&tool);
    return tools;
}

INSTANTIATE_TEST_SUITE_P(Tools, EveryTool, testing::ValuesIn(allTools()),
                         [](const auto& tested) { return std::string(tested.param->id); });

TEST_P(EveryTool, MakesOneStepOfAGesture) {
    test::drag(*tool, {at(30, 30), at(40, 30), at(40, 40), at(30, 40)});
    tool->accept();
    EXPECT_LE(board.steps.size(), 1U);
    EXPECT_FALSE(board.isOpen());
    EXPECT_FALSE(tool->isBusy());
}

TEST_P(EveryTool, LeavesTheHintAsItWasOnEscape) {
    const TriMask before = board.now;
    tool->press(at(30, 30));
    tool->move(at(45, 40));
    tool->wheel(1);
    tool->cancel();
    tool->move(at(50, 40));
    tool->release(at(50, 40));
    EXPECT_EQ(board.now, before);
    EXPECT_TRUE(board.steps.empty());
    EXPECT_FALSE(tool->isBusy());
}

TEST_P(EveryTool, TellsTheCanvasWhenItMoved) {
    int told = 0;
    tool->onChanged = [&told] { ++told; };
    tool->press(at(30, 30));
    tool->move(at(45, 40));
    tool->release(at(45, 40));
    EXPECT_GT(told, 0);
}

TEST_P(EveryTool, CanBePaintedAtAnyTime) {
    QImage canvas(160, 120, QImage::Format_ARGB32_Premultiplied);
    canvas.fill(Qt::gray);
    QPainter painter(&canvas);
    tool->paint(painter, QTransform::fromScale(2, 2));
    tool->hover(at(30, 30));
    tool->press(at(30, 30));
    tool->move(at(45, 40));
    tool->paint(painter, QTransform::fromScale(2, 2));
    tool->release(at(45, 40));
    tool->leave();
    tool->paint(painter, QTransform::fromScale(2, 2));
}

TEST_P(EveryTool, DoesNothingOutsideThePicture) {
    const TriMask before = board.now;
    tool->hover(at(-500, 20));
    tool->press(at(-500, 20));
    tool->move(at(-490, 30));
    tool->release(at(-490, 30));
    tool->cancel();
    const bool hasPlace = GetParam()->options != ToolEntry::Threshold;
    EXPECT_TRUE(board.now == before || !hasPlace);
}

TEST_P(EveryTool, HasAnIcon) {
    const std::string path = "resources/icons/" + std::string(GetParam()->icon) + ".svg";
    EXPECT_TRUE(QFile::exists(QString::fromStdString((test::sourceFolder() / path).string()))) << path;
}

TEST(ToolTable, IsComplete) {
    std::set<std::string> ids;
    std::set<std::string> shortcuts;
    for (const ToolEntry& tool : toolTable()) {
        EXPECT_TRUE(ids.insert(tool.id).second) << tool.id;
        EXPECT_TRUE(shortcuts.insert(tool.shortcut).second) << tool.id;
        EXPECT_EQ(QKeySequence(QString::fromLatin1(tool.shortcut)).count(), 1) << tool.id;
        EXPECT_STRNE(tool.title, "") << tool.id;
        EXPECT_STRNE(tool.help, "") << tool.id;
    }
    EXPECT_EQ(ids.size(), 11U);
}

}  // namespace
}  // namespace overlook
