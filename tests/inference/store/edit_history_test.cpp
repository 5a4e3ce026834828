#include "inference/store/edit_history.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "inference/core/files.h"
#include "inference/store/database.h"
#include "inference/store/hint_table.h"
#include "inference/store/image_table.h"
#include "inference/store/project.h"
#include "inference/store/project_classes.h"
#include "tests/inference/store/store_test_project.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

using testing::SizeIs;

class History : public testing::Test {
 protected:
    History() { fill(m_project, 3, {1000, 700}); }

    [[nodiscard]] TriMask hint(int classId = 1) const { return HintTable(m_project).read(1, classId); }
    void draw(cv::Point centre, int radius = 20, Hint hint = Hint::Attend) {
        EditHistory(m_project).apply(stroke(m_mask, 1, 1, centre, radius, hint));
    }
    void reopen() {
        const auto path = m_project.path();
        { const Project closed = std::move(m_project); }
        m_project = Project::open(path);
    }

    TemporaryFolder m_folder;
    Project m_project = Project::create(m_folder / "hints ñ.overlook");
    TriMask m_mask{cv::Size(1000, 700)};
};

TEST_F(History, AStrokeIsReadAsItWasDrawn) {
    draw({250, 250}, 100);
    EXPECT_EQ(hint(), m_mask);
    EXPECT_TRUE(hint(2).isUnknown());
}

TEST_F(History, AStrokeIsThereAfterReopening) {
    draw({250, 250}, 100);
    draw({300, 250}, 50, Hint::Ignore);
    reopen();
    EXPECT_EQ(hint(), m_mask);
}

TEST_F(History, UndoneAndRedoneIsTheSame) {
    scribble(m_project, 1, 40, 7);
    const std::vector<std::string> before = contents(m_project);
    for (int i = 0; i < 40; ++i)
        EXPECT_TRUE(EditHistory(m_project).undo(1));
    EXPECT_TRUE(HintTable(m_project).read(1).empty());
    EXPECT_FALSE(EditHistory(m_project).undo(1));
    for (int i = 0; i < 40; ++i)
        EXPECT_TRUE(EditHistory(m_project).redo(1));
    EXPECT_FALSE(EditHistory(m_project).redo(1));
    EXPECT_EQ(contents(m_project), before);
}

TEST_F(History, UndoSaysWhatTheProjectHasNow) {
    draw({250, 250}, 100);
    const TriMask first = m_mask;
    draw({260, 300}, 80, Hint::Ignore);
    auto undone = EditHistory(m_project).undo(1);
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->name, "Brush");
    m_mask.exchange(undone->hints.at(1));
    EXPECT_EQ(m_mask, first);
}

TEST_F(History, SurvivesReopening) {
    for (int i = 0; i < 220; ++i)
        draw({10 + 4 * i, 300}, 10);
    reopen();
    EXPECT_THAT(EditHistory(m_project).steps(1), SizeIs(220));
    for (int i = 0; i < 220; ++i)
        ASSERT_TRUE(EditHistory(m_project).undo(1)) << i;
    reopen();
    for (int i = 0; i < 220; ++i)
        ASSERT_TRUE(EditHistory(m_project).redo(1)) << i;
    EXPECT_EQ(hint(), m_mask);
}

TEST_F(History, IsKeptForEachPicture) {
    scribble(m_project, 1, 3, 1);
    scribble(m_project, 2, 3, 2);
    const auto other = HintTable(m_project).read(2);
    while (EditHistory(m_project).undo(1)) {
    }
    EXPECT_EQ(HintTable(m_project).read(2), other);
    EXPECT_THAT(EditHistory(m_project).steps(2), SizeIs(3));
}

TEST_F(History, ANewEditForgetsWhatWasUndone) {
    draw({100, 100});
    draw({200, 100});
    const auto undone = EditHistory(m_project).undo(1);
    m_mask = hint();
    draw({300, 100});
    EXPECT_FALSE(EditHistory(m_project).redo(1));
    EXPECT_EQ(hint(), m_mask);
}

TEST_F(History, KeepsItsBudget) {
    const EditHistory small(m_project, 3000);
    for (int i = 0; i < 100; ++i)
        small.apply(stroke(m_mask, 1, 1, {10 + 9 * i, 300}, 30));
    EXPECT_LE(small.bytes(), 3000U);
    EXPECT_GT(small.steps(1).size(), 3U);
    EXPECT_EQ(hint(), m_mask);
}

TEST_F(History, ChangesLabelsStatusAndClassesToo) {
    using Field = ValueChange::Field;
    ProjectEdit edit;
    edit.values = {{Field::ImageLabels, 2, labelsText({2})},
                   {Field::ImageStatus, 2, "3"},
                   {Field::ClassName, 1, "ship"},
                   {Field::ClassRemoved, 2, "1"}};
    EditHistory(m_project).apply(edit);
    EXPECT_EQ(ImageTable(m_project).find(2)->status, ImageStatus::Flagged);
    EXPECT_EQ(ProjectClasses(m_project).table().idOf("ship"), 1);
    EXPECT_FALSE(ProjectClasses(m_project).table().find(2));
    EXPECT_TRUE(EditHistory(m_project).undo(0));
    EXPECT_EQ(ImageTable(m_project).find(2)->status, ImageStatus::New);
    EXPECT_EQ(ImageTable(m_project).find(2)->labels, std::vector<int>{1});
    EXPECT_EQ(ProjectClasses(m_project).table().nameOf(1), "boat");
    EXPECT_TRUE(ProjectClasses(m_project).table().find(2));
}

TEST_F(History, AnEditOfNothingKnownChangesNothing) {
    const auto before = contents(m_project);
    ProjectEdit edit = stroke(m_mask, 1, 1, {50, 50}, 5);
    edit.values = {{ValueChange::Field::ImageStatus, 99, "1"}};
    EXPECT_THROW(EditHistory(m_project).apply(edit), Error);
    EXPECT_EQ(contents(m_project), before);
}

TEST_F(History, ClassIdsAreNeverReused) {
    const int id = ProjectClasses(m_project).add("tree", 0x112233);
    ProjectEdit edit;
    edit.values = {{ValueChange::Field::ClassRemoved, id, "1"}};
    EditHistory(m_project).apply(edit);
    EXPECT_EQ(ProjectClasses(m_project).add("house", 0), id + 1);
}

TEST(StrokeOnALargePicture, WritesLittle) {
    const TemporaryFolder folder;
    const Project project = Project::create(folder / "p.overlook");
    fill(project, 1, {4096, 4096});
    TriMask mask(cv::Size(4096, 4096));
    scribble(project, 1, 30, 3);
    mask = HintTable(project).read(1, 1);
    const std::filesystem::path log = folder / "p.overlook-wal";
    project.database().execute("PRAGMA wal_checkpoint(TRUNCATE)");
    EditHistory(project).apply(stroke(mask, 1, 1, {2048, 2048}, 500));
    EXPECT_LT(std::filesystem::file_size(log), 64U << 10U);
    RecordProperty("bytes", static_cast<int>(std::filesystem::file_size(log)));
}

}  // namespace
}  // namespace overlook::test
