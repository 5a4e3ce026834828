#include "tests/app/controllers/workspace_hints_fixture.h"

namespace overlook {
namespace {

class WorkspaceMergeTest : public test::WorkspaceHintsTest {
 protected:
    /// Two pictures, of which each has a hint for another class; the second one is shown, and "car" selected.
    [[nodiscard]] bool openTwoClasses() {
        writePictures({"a.ppm", "b.ppm"});
        if (!openNewProject())
            return false;
        draw(test::square({0, 0}, 2));
        workspace.classes().add(QStringLiteral("car"));
        if (!test::eventually([this] { return document.dataClasses().size() == 2; }))
            return false;
        m_boat = *document.dataClasses().idOf("boat");
        m_car = *document.dataClasses().idOf("car");
        document.selectClass(m_car);
        if (!showPicture(1))
            return false;
        draw(test::square({1, 1}, 3));
        hints.setLabels({m_car});
        return isSaved();
    }
    [[nodiscard]] std::int64_t shownOf(int classId) const { return document.hints().hint(classId).count(Hint::Attend); }
    [[nodiscard]] bool isMerged() {
        return test::eventually([this] { return !document.dataClasses().find(m_car) && hints.isReady(); });
    }
    [[nodiscard]] bool isApart() {
        return test::eventually([this] { return document.dataClasses().find(m_car) && hints.isReady(); });
    }

    int m_boat = 0;
    int m_car = 0;
};

TEST_F(WorkspaceMergeTest, ShowsHintsAndLabelsUnderTheTarget) {
    ASSERT_TRUE(openTwoClasses());
    workspace.classes().merge({m_car, m_boat});
    ASSERT_TRUE(isMerged());
    EXPECT_EQ(document.selection().picture, 1);
    EXPECT_EQ(document.hintClass(), m_boat);
    EXPECT_EQ(shownOf(m_boat), 9);
    EXPECT_EQ(shownOf(m_car), 0);
    EXPECT_EQ(document.currentEntry()->labels, std::vector<int>{m_boat});
    EXPECT_EQ(document.history().undoName, QStringLiteral("Merge Classes"));
}

TEST_F(WorkspaceMergeTest, IsUndoneAndDoneAgainAsOneStep) {
    ASSERT_TRUE(openTwoClasses());
    workspace.classes().merge({m_car, m_boat});
    ASSERT_TRUE(isMerged());
    hints.undo();
    ASSERT_TRUE(isApart());
    EXPECT_EQ(shownOf(m_car), 9);
    EXPECT_EQ(shownOf(m_boat), 0);
    EXPECT_EQ(document.currentEntry()->labels, std::vector<int>{m_car});
    hints.redo();
    ASSERT_TRUE(isMerged());
    EXPECT_EQ(shownOf(m_boat), 9);
}

TEST_F(WorkspaceMergeTest, IsUndoneAfterTheProjectWasClosedAndOpenedAgain) {
    ASSERT_TRUE(openTwoClasses());
    workspace.classes().merge({m_car, m_boat});
    ASSERT_TRUE(isMerged());
    workspace.projects().close();
    workspace.projects().open(path("boats.overlook"));
    ASSERT_TRUE(test::eventually([this] { return document.project().has_value(); }));
    ASSERT_TRUE(showPicture(1));
    EXPECT_EQ(shownOf(m_boat), 9);
    ASSERT_TRUE(test::eventually([this] { return !document.history().undoName.isEmpty(); }));
    hints.undo();
    ASSERT_TRUE(isApart());
    EXPECT_EQ(shownOf(m_car), 9);
}

TEST_F(WorkspaceMergeTest, LetsNobodyDrawUntilItIsDone) {
    ASSERT_TRUE(openTwoClasses());
    workspace.classes().merge({m_car, m_boat});
    EXPECT_FALSE(hints.begin("Brush"));
    ASSERT_TRUE(isMerged());
    hints.undo();
    EXPECT_FALSE(hints.begin("Brush"));
    ASSERT_TRUE(isApart());
    EXPECT_TRUE(hints.begin("Brush"));
}

TEST_F(WorkspaceMergeTest, IsNotUndoneBeforeLaterChangesOfAnotherPicture) {
    ASSERT_TRUE(openTwoClasses());
    workspace.classes().merge({m_car, m_boat});
    ASSERT_TRUE(isMerged());
    draw(test::square({0, 0}, 1));
    ASSERT_TRUE(isSaved());
    ASSERT_TRUE(showPicture(0));
    hints.undo();
    EXPECT_TRUE(isToldOf(QStringLiteral("cannot be undone yet")));
    EXPECT_TRUE(isSaved());
    ASSERT_TRUE(showPicture(1));
    EXPECT_EQ(shownOf(m_boat), 10);
    hints.undo();
    hints.undo();
    ASSERT_TRUE(isApart());
    EXPECT_EQ(shownOf(m_car), 9);
}

TEST_F(WorkspaceMergeTest, SaysBeforehandWhatContradicts) {
    ASSERT_TRUE(openTwoClasses());
    document.selectClass(m_boat);
    draw(test::square({1, 1}, 2), Hint::Ignore);
    ASSERT_TRUE(isSaved());
    std::optional<MergePreview> preview;
    workspace.classes().previewMerge({m_car, m_boat}, &workspace,
                                     [&preview](const Outcome<MergePreview>& outcome) { preview = outcome.value; });
    ASSERT_TRUE(test::eventually([&preview] { return preview.has_value(); }));
    EXPECT_EQ(preview->contradictingPixels, 4);
    EXPECT_EQ(preview->contradictingImages, 1);
}

TEST_F(WorkspaceMergeTest, NeverGivesItsIdToAClassOfAModelThatIsDrawnOn) {
    ASSERT_TRUE(openTwoClasses());
    workspace.classes().merge({m_car, m_boat});
    ASSERT_TRUE(isMerged());
    write("m.pt");
    workspace.open({path("m.pt")});
    ASSERT_TRUE(test::eventually([this] { return document.model().has_value(); }));
    for (const char* name : {"car", "tree"}) {
        document.selectClass(*document.classes().idOf(name));
        ASSERT_TRUE(test::eventually([this] { return hints.isReady(); }));
        draw(test::square({0, 0}, 1));
        EXPECT_GT(*document.hintClass(), m_car) << name;
    }
    ASSERT_TRUE(isSaved());
}

}  // namespace
}  // namespace overlook
