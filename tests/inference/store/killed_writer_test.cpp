#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <random>

#include "inference/core/files.h"
#include "inference/store/database.h"
#include "inference/store/edit_history.h"
#include "inference/store/hint_table.h"
#include "inference/store/project.h"
#include "inference/store/project_check.h"
#include "tests/inference/engine/program_run.h"
#include "tests/inference/store/numbered_stroke.h"
#include "tests/inference/store/store_test_project.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

constexpr int kKills = 200;

/// Computes for up to three milliseconds, which is about as long as a stroke takes to be saved.
void pass(std::mt19937& random) {
    const auto end = std::chrono::steady_clock::now() + std::chrono::microseconds(random() % 3000);
    while (std::chrono::steady_clock::now() < end) {
    }
}

/// Lets a writer draw some strokes and kills it in the middle of something. The number of the last one it has saved.
int killedAfter(const std::filesystem::path& project, int first, std::mt19937& random) {
    ProgramRun writer(builtProgram("overlook_store_writer"), {utf8(project), std::to_string(first)});
    const int wanted = first + static_cast<int>(random() % 4);
    EXPECT_TRUE(writer.waitForOutput(std::to_string(wanted) + "\n"));
    pass(random);
    ::kill(writer.processId(), SIGKILL);
    const Finished finished = writer.finish();
    EXPECT_EQ(finished.status, 128 + SIGKILL) << finished.errors;
    return std::stoi(finished.lines().back());
}

TEST(KilledWriter, LosesAtMostTheStrokeBeingDrawn) {
    const TemporaryFolder folder;
    const std::filesystem::path path = folder / "project.overlook";
    { fill(Project::create(path), 1, {kStrokeImageWidth, kStrokeImageHeight}); }
    std::mt19937 random(1);
    TriMask drawn(cv::Size(kStrokeImageWidth, kStrokeImageHeight));
    int next = 0;
    for (int kill = 0; kill < kKills; ++kill) {
        const int last = killedAfter(path, next, random);
        const Project project = Project::open(path);
        ASSERT_TRUE(project.isWritable()) << project.notice()->english();
        const auto saved = static_cast<int>(EditHistory(project).steps(1).size());
        EXPECT_GE(saved, last + 1) << "kill " << kill;
        EXPECT_LE(saved, last + 2) << "kill " << kill;
        for (; next < saved; ++next)
            (void)numberedStroke(drawn, next);
        ASSERT_EQ(HintTable(project).read(1, 1), drawn) << "kill " << kill;
    }
    RecordProperty("strokes", next);
}

TEST(KilledWriter, LeavesAProjectWithoutFaultAndEveryStepToUndo) {
    const TemporaryFolder folder;
    const std::filesystem::path path = folder / "project.overlook";
    { fill(Project::create(path), 1, {kStrokeImageWidth, kStrokeImageHeight}); }
    std::mt19937 random(2);
    const int last = killedAfter(path, 0, random);
    const Project project = Project::open(path);
    EXPECT_EQ(damageOf(project.database()), std::vector<std::string>{});
    int undone = 0;
    while (EditHistory(project).undo(1))
        ++undone;
    EXPECT_GE(undone, last + 1);
    EXPECT_TRUE(HintTable(project).read(1).empty());
}

}  // namespace
}  // namespace overlook::test
