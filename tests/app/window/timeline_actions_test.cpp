#include "app/window/timeline_actions.h"

#include <gtest/gtest.h>
#include <QAction>

#include "app/window/actions.h"
#include "tests/app/window/window_fixture.h"
#include "widgets/timeline/timeline.h"

namespace overlook {
namespace {

TEST(Marks, AreRememberedRunByRun) {
    QStringList lines = withMarks({}, "/runs/a b", {4, 7});
    lines = withMarks(lines, "/runs/c", {1});
    EXPECT_EQ(marksOf(lines, "/runs/a b"), (std::vector<int>{4, 7}));
    EXPECT_EQ(marksOf(lines, "/runs/c"), std::vector<int>{1});
    EXPECT_TRUE(marksOf(lines, "/runs/d").empty());
}

TEST(Marks, OfARunAreReplacedAndGoWithTheLastOne) {
    QStringList lines = withMarks({}, "/runs/a", {4, 7});
    lines = withMarks(lines, "/runs/a", {7});
    EXPECT_EQ(marksOf(lines, "/runs/a"), std::vector<int>{7});
    EXPECT_TRUE(withMarks(lines, "/runs/a", {}).isEmpty());
}

TEST(Marks, ThatAreNoNumbersAreLeftOut) {
    EXPECT_EQ(marksOf({"x,3,-1,,5 /runs/a", "", "7"}, "/runs/a"), (std::vector<int>{3, 5}));
}

class MarksInTheWindow : public test::WindowFixture {
 protected:
    void openRun(const QString& path) {
        RunState run;
        run.folder = path;
        run.planned = 9;
        for (int epoch = 1; epoch <= 6; ++epoch)
            run.epochs.push_back({epoch, {}});
        workspace.document().setRun(run);
        QCoreApplication::processEvents();
    }
    static void trigger(MainWindow& window, const char* id) {
        window.findChild<QAction*>(QLatin1String(id))->trigger();
    }
};

TEST_F(MarksInTheWindow, ComeBackWithTheirRun) {
    const auto window = shownWindow();
    auto& timeline = *window->findChild<Timeline*>();
    openRun("/runs/a");
    workspace.document().selectEpoch(4);
    trigger(*window, "mark_epoch");
    EXPECT_EQ(timeline.marks(), std::vector<int>{4});
    workspace.document().selectEpoch(1);
    trigger(*window, "next_mark");
    EXPECT_EQ(workspace.document().selection().epoch, 4);
    openRun("/runs/b");
    EXPECT_TRUE(timeline.marks().empty());
    openRun("/runs/a");
    EXPECT_EQ(timeline.marks(), std::vector<int>{4});
    workspace.document().selectEpoch(4);
    trigger(*window, "mark_epoch");
    EXPECT_TRUE(timeline.marks().empty()) << "once more takes the mark away";
}

TEST_F(MarksInTheWindow, TheSpeedIsDoubledAndHalved) {
    const auto window = shownWindow();
    auto& timeline = *window->findChild<Timeline*>();
    openRun("/runs/a");
    const double before = timeline.framesPerSecond();
    trigger(*window, "play_faster");
    EXPECT_DOUBLE_EQ(timeline.framesPerSecond(), 2 * before);
    trigger(*window, "play_slower");
    EXPECT_DOUBLE_EQ(timeline.framesPerSecond(), before);
}

}  // namespace
}  // namespace overlook
