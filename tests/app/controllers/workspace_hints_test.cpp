#include "inference/datasets/project_data_set.h"
#include "tests/app/controllers/workspace_hints_fixture.h"

namespace overlook {
namespace {

using test::square;
using test::WorkspaceHintsTest;

TEST_F(WorkspaceHintsTest, ADrawnHintIsSeenAtOnceAndSoonInTheFile) {
    writePictures({"a.ppm", "b.ppm"});
    ASSERT_TRUE(openNewProject());
    draw(square({1, 1}, 2));
    EXPECT_EQ(shown(), 4);
    ASSERT_TRUE(isSaved());
    EXPECT_EQ(stored(document.currentEntry()->inProject), 4);
}

TEST_F(WorkspaceHintsTest, UndoAndRedoChangeWhatIsSeenAndTheFile) {
    writePictures({"a.ppm", "b.ppm"});
    ASSERT_TRUE(openNewProject());
    draw(square({0, 0}, 2));
    draw(square({2, 2}, 2));
    ASSERT_TRUE(isSaved());
    hints.undo();
    ASSERT_TRUE(test::eventually([this] { return shown() == 4; }));
    ASSERT_TRUE(isSaved());
    EXPECT_EQ(stored(document.currentEntry()->inProject), 4);
    hints.redo();
    ASSERT_TRUE(test::eventually([this] { return shown() == 8; }));
    EXPECT_EQ(document.history().undoName, QStringLiteral("Brush"));
}

TEST_F(WorkspaceHintsTest, NothingIsDrawnOnWhatAnUndoIsAboutToTake) {
    writePictures({"a.ppm", "b.ppm"});
    ASSERT_TRUE(openNewProject());
    draw(square({0, 0}, 4));
    ASSERT_TRUE(isSaved());
    hints.undo();
    EXPECT_FALSE(hints.begin("Brush")) << "within the old hint it would change nothing, and then be gone";
    hints.setStatus(ImageStatus::Done);
    ASSERT_TRUE(isSaved());
    EXPECT_EQ(document.currentEntry()->status, ImageStatus::New);
    draw(square({1, 1}, 2));
    ASSERT_TRUE(isSaved());
    EXPECT_EQ(shown(), 4);
    EXPECT_EQ(stored(1), 4);
}

TEST_F(WorkspaceHintsTest, ACancelledGestureLeavesNothing) {
    writePictures({"a.ppm", "b.ppm"});
    ASSERT_TRUE(openNewProject());
    draw(square({0, 0}, 2));
    ASSERT_TRUE(hints.begin("Brush"));
    hints.paint(square({1, 1}, 3), Hint::Ignore);
    EXPECT_EQ(shown(Hint::Ignore), 9);
    hints.cancel();
    EXPECT_EQ(shown(), 4);
    EXPECT_EQ(shown(Hint::Ignore), 0);
    ASSERT_TRUE(isSaved());
    EXPECT_EQ(document.history().steps, 2);  // that of the class is one
}

TEST_F(WorkspaceHintsTest, ReplacingTakesBackWhatTheGestureSetBefore) {
    writePictures({"a.ppm", "b.ppm"});
    ASSERT_TRUE(openNewProject());
    ASSERT_TRUE(hints.begin("Threshold"));
    hints.replace(square({0, 0}, 4), Hint::Attend);
    hints.replace(square({0, 0}, 1), Hint::Attend);
    hints.commit();
    EXPECT_EQ(shown(), 1);
}

TEST_F(WorkspaceHintsTest, AGestureEndsOnThePictureOnWhichItBegan) {
    writePictures({"a.ppm", "b.ppm"});
    ASSERT_TRUE(openNewProject());
    const std::int64_t first = document.currentEntry()->inProject;
    ASSERT_TRUE(hints.begin("Brush"));
    hints.paint(square({0, 0}, 2), Hint::Attend);
    ASSERT_TRUE(showPicture(1));
    hints.paint(square({0, 0}, 4), Hint::Attend);  // the pen is still down
    ASSERT_TRUE(isSaved());
    EXPECT_EQ(stored(first), 4);
    EXPECT_EQ(stored(document.currentEntry()->inProject), 0);
    EXPECT_TRUE(document.hints().isEmpty());
}

TEST_F(WorkspaceHintsTest, AHundredRapidSwitchesPutNothingOnTheWrongPicture) {
    writePictures({"a.ppm", "b.ppm", "c.ppm"});
    ASSERT_TRUE(openNewProject({"a.ppm", "b.ppm", "c.ppm"}));
    std::map<std::int64_t, std::int64_t> drawn;
    for (int step = 0; step < 100; ++step) {
        document.selectPicture(step % 3);
        QCoreApplication::processEvents();
        if (!hints.begin("Brush"))
            continue;
        const std::int64_t image = document.currentEntry()->inProject;
        const std::int64_t before = shown();
        hints.paint(square({static_cast<int>(image), 0}, 1), Hint::Attend);
        drawn[image] = 1;
        EXPECT_LE(before, 1);
        document.selectPicture((step + 1) % 3);
    }
    for (int picture = 0; picture < 3; ++picture) {
        ASSERT_TRUE(showPicture(picture));
        draw(square({static_cast<int>(document.currentEntry()->inProject), 0}, 1));
        drawn[document.currentEntry()->inProject] = 1;
    }
    ASSERT_TRUE(isSaved());
    const Project project = Project::open((folder / "boats.overlook"), Project::Purpose::Read);
    for (const auto& [image, pixels] : drawn) {
        const TriMask hint = HintTable(project).read(image, 1);
        EXPECT_EQ(hint.count(Hint::Attend), image < 4 ? pixels : 0);
        EXPECT_EQ(hint.at({static_cast<int>(image), 0}), image < 4 ? Hint::Attend : Hint::Unknown);
    }
}

TEST_F(WorkspaceHintsTest, APictureWithAHintIsStartedUntilItIsUndone) {
    writePictures({"a.ppm", "b.ppm"});
    ASSERT_TRUE(openNewProject());
    draw(square({0, 0}, 2));
    EXPECT_EQ(document.currentEntry()->status, ImageStatus::Started);
    EXPECT_TRUE(document.currentEntry()->hasHints);
    ASSERT_TRUE(isSaved());
    hints.undo();
    EXPECT_TRUE(test::eventually([this] { return document.currentEntry()->status == ImageStatus::New; }));
    EXPECT_FALSE(document.currentEntry()->hasHints);
}

TEST_F(WorkspaceHintsTest, HintsAndStepsAreThereAfterTheProjectIsOpenedAgain) {
    writePictures({"a.ppm", "b.ppm"});
    ASSERT_TRUE(openNewProject());
    draw(square({0, 0}, 2));
    draw(square({2, 2}, 1), Hint::Ignore);
    ASSERT_TRUE(isSaved());
    workspace.projects().close();
    workspace.open({path("boats.overlook")});
    ASSERT_TRUE(test::eventually([this] { return document.project() && shown() == 4; }));
    EXPECT_EQ(shown(Hint::Ignore), 1);
    hints.undo();
    EXPECT_TRUE(test::eventually([this] { return shown(Hint::Ignore) == 0; }));
    EXPECT_EQ(shown(), 4);
}

class FullDiskTest : public WorkspaceHintsTest {
 protected:
    void SetUp() override {
        write("a.ppm", "P6\n400 400\n255\n" + std::string(480000, 'x'));
        writePicture("b.ppm");
        ASSERT_TRUE(openNewProject());
        draw(square({0, 0}, 2));
        ASSERT_TRUE(isSaved());
        ASSERT_TRUE(fillDisk(true));
    }
    [[nodiscard]] bool isFailing() {
        return test::eventually([this] { return document.history().isFailing; });
    }
};

TEST_F(FullDiskTest, IsSaidOnceAndEditsStayUntilThereIsRoom) {
    drawMuch();
    ASSERT_TRUE(isFailing());
    const std::int64_t drawn = shown();
    const auto said = notices.size();
    draw(square({399, 399}, 1));
    EXPECT_EQ(document.history().unsaved, 2);
    EXPECT_EQ(notices.size(), said);
    EXPECT_EQ(notices.filter(QStringLiteral("disk is full")).size(), 1);
    ASSERT_TRUE(fillDisk(false));
    ASSERT_TRUE(isSaved());
    EXPECT_FALSE(document.history().isFailing);
    EXPECT_GE(stored(document.currentEntry()->inProject), drawn);
}

TEST_F(FullDiskTest, AnotherPictureAndBackShowsWhatIsNotSaved) {
    drawMuch();
    ASSERT_TRUE(isFailing());
    const std::int64_t drawn = shown();
    ASSERT_TRUE(showPicture(1));
    EXPECT_TRUE(document.hints().isEmpty());
    ASSERT_TRUE(showPicture(0));
    EXPECT_EQ(shown(), drawn);
}

TEST_F(FullDiskTest, AnUndoThatWaitsForRoomIsSaidToSomebodyWhoDraws) {
    drawMuch();
    ASSERT_TRUE(isFailing());
    hints.undo();  // of what is not in the file
    hints.undo();  // of what is
    EXPECT_FALSE(hints.begin("Brush"));
    EXPECT_EQ(notices.filter(QStringLiteral("last undo is not in")).size(), 1);
}

TEST_F(FullDiskTest, AnEditThatIsNotSavedIsTakenBack) {
    drawMuch();
    ASSERT_TRUE(isFailing());
    EXPECT_EQ(document.history().undoName, QStringLiteral("Brush"));
    hints.undo();
    EXPECT_EQ(shown(), 4);
    EXPECT_EQ(document.history().unsaved, 0);
    EXPECT_FALSE(document.history().isFailing);
}

TEST_F(WorkspaceHintsTest, ADamagedProjectIsShownAndLeftAlone) {
    writePictures({"a.ppm", "b.ppm"});
    ASSERT_TRUE(openNewProject());
    draw(square({0, 0}, 2));
    ASSERT_TRUE(isSaved());
    workspace.projects().close();
    ASSERT_TRUE(test::eventually([this] { return !std::filesystem::exists(folder / "boats.overlook-wal"); }));
    const std::string bytes = readText(folder / "boats.overlook");
    write("boats.overlook", bytes.substr(0, bytes.size() - 4096));
    QString offered;
    QObject::connect(&workspace.projects(), &ProjectController::damaged, &workspace,
                     [&offered](const QString& damaged) { offered = damaged; });
    workspace.open({path("boats.overlook")});
    ASSERT_TRUE(test::eventually([&offered] { return !offered.isEmpty(); }));
    EXPECT_FALSE(document.project()->isWritable);
    EXPECT_EQ(document.pictures().size(), 2U);
    workspace.projects().exportTo(path("saved.overlook"));
    ASSERT_TRUE(isToldOf(QStringLiteral("saved.overlook")));
    EXPECT_EQ(Project::open(folder / "saved.overlook").access(), Project::Access::Writable);
    EXPECT_EQ(std::filesystem::file_size(folder / "boats.overlook"), bytes.size() - 4096);
}

TEST_F(WorkspaceHintsTest, WithoutAProjectSomebodyIsAskedForOne) {
    writePictures({"a.ppm"});
    workspace.open({path("a.ppm")});
    ASSERT_TRUE(test::eventually([this] { return document.picture() != nullptr; }));
    int asked = 0;
    QObject::connect(&hints, &HintController::projectNeeded, &workspace, [&asked] { ++asked; });
    EXPECT_FALSE(hints.begin("Brush"));
    EXPECT_EQ(asked, 1);
}

TEST_F(WorkspaceHintsTest, ASecondWindowReadsOnlyAndSaysSo) {
    writePictures({"a.ppm", "b.ppm"});
    ASSERT_TRUE(openNewProject());
    draw(square({0, 0}, 2));
    ASSERT_TRUE(isSaved());
    Workspace second(fakeEngine());
    QStringList said;
    QObject::connect(&second, &Workspace::noticed, &second,
                     [&said](Workspace::Severity, const QString& text) { said << text; });
    second.open({path("boats.overlook")});
    ASSERT_TRUE(test::eventually([&second] { return second.document().project().has_value(); }));
    EXPECT_FALSE(second.document().project()->isWritable);
    EXPECT_FALSE(said.isEmpty());
    EXPECT_TRUE(test::eventually([&second] { return !second.document().hints().isEmpty(); }));
}

TEST_F(WorkspaceHintsTest, TheFirstClassOfAClassifierIsLearntFrom) {
    writePictures({"a.ppm"});
    ASSERT_TRUE(openWithModel("m.pt"));
    workspace.projects().create(path("boats.overlook"));
    ASSERT_TRUE(test::eventually([this] { return document.project().has_value() && hints.isReady(); }));
    document.selectClass(0);
    draw(square({0, 0}, 2));
    ASSERT_TRUE(isSaved());
    const auto file = folder / "boats.overlook";
    DataProblems problems;
    const HintFolder found = readProjectHints(file, readProjectDataSet(file).set, problems);
    EXPECT_EQ(found.samples(), std::vector<std::string>{"a"});
}

TEST_F(WorkspaceHintsTest, ClassesAreRenamedMovedAndRemovedWithoutTouchingHints) {
    writePictures({"a.ppm", "b.ppm"});
    ASSERT_TRUE(openNewProject());
    draw(square({0, 0}, 2));
    const int boat = *document.hintClass();
    workspace.classes().rename(boat, QStringLiteral("ship"));
    ASSERT_TRUE(test::eventually([&] { return document.dataClasses().nameOf(boat) == "ship"; }))
        << notices.join(u' ').toStdString();
    EXPECT_EQ(shown(), 4);
    workspace.classes().remove(boat);
    ASSERT_TRUE(test::eventually([&] { return !document.dataClasses().find(boat); }));
    hints.undo();
    ASSERT_TRUE(test::eventually([&] { return document.dataClasses().find(boat) != nullptr; }));
    EXPECT_EQ(shown(), 4);
    hints.undo();
    EXPECT_TRUE(test::eventually([&] { return document.dataClasses().nameOf(boat) == "boat"; }));
}

TEST_F(WorkspaceHintsTest, TwoClassesOfOneNameAreRefused) {
    writePictures({"a.ppm", "b.ppm"});
    ASSERT_TRUE(openNewProject());
    workspace.classes().add(QStringLiteral("water"));
    ASSERT_TRUE(test::eventually([&] { return document.dataClasses().size() == 2; }));
    workspace.classes().rename(1, QStringLiteral("water"));
    EXPECT_TRUE(isToldOf(QStringLiteral("already")));
    EXPECT_EQ(document.dataClasses().nameOf(1), "boat");
}

TEST_F(WorkspaceHintsTest, HintsOfAnotherFileOfTheSameNameAreNotShown) {
    writePictures({"a.ppm", "b.ppm"});
    ASSERT_TRUE(openNewProject());
    draw(square({0, 0}, 2));
    ASSERT_TRUE(isSaved());
    workspace.projects().close();
    write("a.ppm", "P6\n4 4\n255\n" + std::string(48, 7));
    Workspace second(fakeEngine());
    QStringList said;
    QObject::connect(&second, &Workspace::noticed, &second,
                     [&said](Workspace::Severity, const QString& text) { said << text; });
    second.open({path("boats.overlook")});
    ASSERT_TRUE(test::eventually([&said] { return said.join(u' ').contains(QStringLiteral("a.ppm")); }));
    EXPECT_TRUE(second.document().hints().isEmpty());
    EXPECT_FALSE(second.hints().begin("Brush"));
}

TEST_F(WorkspaceHintsTest, HintsAreCopiedFromTheNeighbourAsOneStep) {
    writePictures({"a.ppm", "b.ppm"});
    ASSERT_TRUE(openNewProject());
    draw(square({1, 1}, 2));
    ASSERT_TRUE(isSaved());
    ASSERT_TRUE(showPicture(1));
    ASSERT_TRUE(test::eventually([this] { return document.hints().isEmpty() && hints.begin("x"); }));
    hints.cancel();
    hints.copyFromNeighbour(-1);
    ASSERT_TRUE(test::eventually([this] { return shown() == 4; }));
    ASSERT_TRUE(isSaved());
    EXPECT_EQ(document.history().steps, 2);  // that of the class is one
}

}  // namespace
}  // namespace overlook
