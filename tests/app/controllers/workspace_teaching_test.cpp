#include <gmock/gmock.h>
#include <filesystem>

#include "app/controllers/hint_controller.h"
#include "app/controllers/project_controller.h"
#include "app/controllers/teaching_controller.h"
#include "app/controllers/training_controller.h"
#include "tests/app/controllers/run_fixture.h"

namespace overlook {
namespace {

using test::eventually;
using State = TeachingController::State;

/// A run with a hint in a project, from whose last epoch the fake engine teaches until it is paused and let go on.
class TeachingTest : public test::RunFixture {
 protected:
    static constexpr float kLook = 7;  ///< in the map of the shown picture while it is learnt

    TeachingController& teaching = workspace.teaching();
    HintController& hints = workspace.hints();
    JobPace& pace = teaching.pace();

    void SetUp() override {
        for (int epoch = 1; epoch <= 3; ++epoch)
            writeAtomically(RunFolder(folder / "run").checkpointPath(epoch), "weights");
        ASSERT_TRUE(openRun());
        ASSERT_TRUE(hasReached("model ready"));
        workspace.projects().create(path("pausable.overlook"));
        ASSERT_TRUE(eventually([this] { return document.project() && document.hintClass() && hints.isReady(); }));
        ASSERT_TRUE(hints.begin("Brush"));
        hints.paint({{0, 0}, cv::Mat1b(2, 2, std::uint8_t{255})}, Hint::Attend);
        hints.commit();
        ASSERT_TRUE(eventually([this] { return teaching.hintedPictures() == 1; })) << notices.join(u'\n').toStdString();
    }
    [[nodiscard]] bool isLearning() {
        teaching.teach({QStringLiteral("caipi")});
        return hasMap(kLook);
    }
    [[nodiscard]] bool isPaused() {
        pace.pause();
        return eventually([this] { return pace.now() == Pace::Paused; });
    }
    [[nodiscard]] bool isOver() {
        return eventually([this] { return teaching.state() != State::Learning; });
    }
};

TEST_F(TeachingTest, APausedLessonWaitsWithItsMapUntilItIsToGoOn) {
    ASSERT_TRUE(isLearning()) << notices.join(u'\n').toStdString();
    ASSERT_TRUE(isPaused());
    EXPECT_EQ(teaching.state(), State::Learning);
    EXPECT_TRUE(workspace.job().isRunning);
    EXPECT_EQ(pace.paced(workspace.job()).secondsLeft, -1);
    EXPECT_THAT(pace.paced(workspace.job()).step.toStdString(), testing::StartsWith("Paused. "));
    EXPECT_EQ(document.map()->values(0, 0), kLook);
    pace.goOn();
    EXPECT_EQ(pace.now(), Pace::Working);
    ASSERT_TRUE(isOver());
    EXPECT_EQ(teaching.state(), State::Review) << notices.join(u'\n').toStdString();
    EXPECT_FALSE(pace.isRunning());
}

TEST_F(TeachingTest, APausedLessonCanBeStopped) {
    ASSERT_TRUE(isLearning());
    ASSERT_TRUE(isPaused());
    workspace.cancelJob();
    ASSERT_TRUE(isOver());
    EXPECT_EQ(teaching.state(), State::Idle);
    EXPECT_EQ(pace.now(), Pace::Working);
    EXPECT_FALSE(pace.isRunning());
    EXPECT_TRUE(isToldOf("The model is as it was."));
    EXPECT_FALSE(std::filesystem::exists(folder / "pausable-lessons/lesson-1"));
}

TEST_F(TeachingTest, ALessonThatWaitsForItsHintsToBeSavedCanBeStopped) {
    ASSERT_TRUE(hints.begin("Brush"));
    hints.paint({{0, 0}, cv::Mat1b(1, 1, std::uint8_t{255})}, Hint::Ignore);
    hints.commit();
    ASSERT_GT(document.history().unsaved, 0);
    teaching.teach({QStringLiteral("caipi")});
    ASSERT_EQ(teaching.state(), State::Learning);
    workspace.cancelJob();
    EXPECT_EQ(teaching.state(), State::Idle);
    EXPECT_FALSE(workspace.job().isRunning);
    EXPECT_TRUE(isToldOf("The model is as it was."));
    ASSERT_TRUE(eventually([this] { return document.history().unsaved == 0; }));
    EXPECT_EQ(teaching.state(), State::Idle) << "what was saved late begins nothing";
}

TEST_F(TeachingTest, APauseOfALessonIsNoneOfATraining) {
    ASSERT_TRUE(isLearning());
    ASSERT_TRUE(isPaused());
    EXPECT_EQ(workspace.training().pace().now(), Pace::Working);
    EXPECT_FALSE(workspace.training().pace().isRunning());
    workspace.cancelJob();
    EXPECT_TRUE(isOver());
}

TEST_F(TeachingTest, WithoutALessonThereIsNothingToPause) {
    pace.pause();
    EXPECT_EQ(pace.now(), Pace::Working);
    EXPECT_EQ(teaching.state(), State::Idle);
}

}  // namespace
}  // namespace overlook
