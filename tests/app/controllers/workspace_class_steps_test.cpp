#include "inference/store/project_classes.h"
#include "tests/app/controllers/workspace_hints_fixture.h"

namespace overlook {
namespace {

using test::square;

/// Adding a class is a step to undo.
class WorkspaceClassStepsTest : public test::WorkspaceHintsTest {
 protected:
    /// Two pictures, of which the first is shown, and the class "boat", which is selected.
    void SetUp() override {
        write("a.ppm", "P6\n400 400\n255\n" + std::string(480000, 'x'));
        writePicture("b.ppm");
        ASSERT_TRUE(openNewProject());
        m_boat = *document.hintClass();
    }
    [[nodiscard]] bool add(const char* name) {
        workspace.classes().add(QString::fromLatin1(name));
        return isSaved();
    }
    [[nodiscard]] bool isThere(const std::string& name) const { return idOf(name).has_value(); }
    [[nodiscard]] std::optional<int> idOf(const std::string& name) const { return document.dataClasses().idOf(name); }
    [[nodiscard]] bool undone() {
        hints.undo();
        return isRead();
    }
    [[nodiscard]] bool redone() {
        hints.redo();
        return isRead();
    }
    /// Everything is in the file, and what the window shows was read from there.
    [[nodiscard]] bool isRead() {
        if (!isSaved())
            return false;
        bool isDone = false;
        workspace.projects().run([](const Project&) { return true; },
                                 [&isDone](const Outcome<bool>&) { isDone = true; });
        return test::eventually([&isDone] { return isDone; });
    }
    [[nodiscard]] bool openAgain(int steps) {
        workspace.projects().close();
        workspace.projects().open(path("boats.overlook"));
        return test::eventually([this] { return document.project().has_value(); }) && showPicture(0) &&
               test::eventually([this, steps] { return document.history().steps == steps; });
    }
    [[nodiscard]] ClassTable storedClasses() const {
        return ProjectClasses(Project::open(folder / "boats.overlook", Project::Purpose::Read)).table();
    }

    int m_boat = 0;
};

TEST_F(WorkspaceClassStepsTest, UndoTakesItAwayAndSelectsWhatWasSelectedBefore) {
    ASSERT_TRUE(add("car"));
    EXPECT_EQ(document.hintClass(), idOf("car"));
    EXPECT_EQ(document.history().undoName, QStringLiteral("Add Class car"));
    ASSERT_TRUE(undone());
    EXPECT_FALSE(isThere("car"));
    EXPECT_FALSE(storedClasses().idOf("car"));
    EXPECT_EQ(document.hintClass(), m_boat);
    EXPECT_EQ(document.history().redoName, QStringLiteral("Add Class car"));
    ASSERT_TRUE(undone());
    EXPECT_TRUE(document.dataClasses().isEmpty());
    EXPECT_EQ(document.selection().classIndex, -1);
    EXPECT_TRUE(document.history().undoName.isEmpty());
}

TEST_F(WorkspaceClassStepsTest, RedoBringsItBackAsItWasAndSelectsIt) {
    ASSERT_TRUE(add("car"));
    const ClassEntry car = document.dataClasses().entries().back();
    ASSERT_TRUE(undone());
    ASSERT_TRUE(redone());
    const ClassEntry* again = document.dataClasses().find(car.id);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->name, "car");
    EXPECT_EQ(again->colour, car.colour);
    EXPECT_EQ(document.hintClass(), car.id);
    ASSERT_TRUE(undone());
    EXPECT_EQ(document.hintClass(), m_boat);
}

TEST_F(WorkspaceClassStepsTest, AStrokeForItIsAStepOfItsOwnBehindIt) {
    ASSERT_TRUE(add("car"));
    const int car = *idOf("car");
    draw(square({0, 0}, 2));
    ASSERT_TRUE(undone());
    EXPECT_EQ(shown(), 0);
    EXPECT_TRUE(isThere("car"));
    ASSERT_TRUE(undone());
    EXPECT_FALSE(isThere("car"));
    ASSERT_TRUE(redone());
    EXPECT_EQ(idOf("car"), car);
    EXPECT_EQ(document.hints().hint(car).count(Hint::Attend), 0);
    ASSERT_TRUE(redone());
    EXPECT_EQ(document.hints().hint(car).count(Hint::Attend), 4);
}

TEST_F(WorkspaceClassStepsTest, IsUndoneAndRedoneAfterTheProjectWasOpenedAgain) {
    draw(square({0, 0}, 2));
    ASSERT_TRUE(isSaved());
    ASSERT_TRUE(openAgain(2));
    ASSERT_TRUE(undone());
    ASSERT_TRUE(undone());
    EXPECT_FALSE(isThere("boat"));
    ASSERT_TRUE(openAgain(2));
    EXPECT_FALSE(isThere("boat"));
    EXPECT_EQ(document.history().redoName, QStringLiteral("Add Class boat"));
    ASSERT_TRUE(redone());
    ASSERT_TRUE(redone());
    EXPECT_EQ(idOf("boat"), m_boat);
    EXPECT_EQ(shown(), 4);
}

TEST_F(WorkspaceClassStepsTest, OfAnEarlierSessionLeavesTheOneAboveItSelected) {
    ASSERT_TRUE(add("car"));
    const int car = *idOf("car");
    ASSERT_TRUE(openAgain(2));
    document.selectClass(car);
    ASSERT_TRUE(undone());
    EXPECT_EQ(document.hintClass(), m_boat);
    ASSERT_TRUE(undone());
    EXPECT_EQ(document.selection().classIndex, -1);
    EXPECT_TRUE(document.dataClasses().isEmpty());
}

TEST_F(WorkspaceClassStepsTest, IsNotLostWhenItsNameIsStillThereForAnUndoThatIsOnItsWay) {
    ASSERT_TRUE(add("car"));
    bool wasGone = false;
    QObject::connect(&document, &Document::changed, &workspace, [&] { wasGone = wasGone || !isThere("car"); });
    hints.undo();
    workspace.classes().add(QStringLiteral("car"));
    ASSERT_TRUE(test::eventually([&] { return wasGone && isThere("car"); }));
    ASSERT_TRUE(isRead());
    EXPECT_TRUE(storedClasses().idOf("car"));
    EXPECT_EQ(document.hintClass(), idOf("car"));
}

TEST_F(WorkspaceClassStepsTest, IsNotThereTwiceWhenARedoIsOnItsWay) {
    ASSERT_TRUE(add("car"));
    ASSERT_TRUE(undone());
    hints.redo();
    workspace.classes().add(QStringLiteral("car"));
    ASSERT_TRUE(test::eventually([this] { return isThere("car"); }));
    ASSERT_TRUE(isRead());
    EXPECT_EQ(document.dataClasses().size(), 2U);
    EXPECT_EQ(storedClasses().size(), 2U);
}

TEST_F(WorkspaceClassStepsTest, ThatAnUndoIsAboutToTakeIsNotRenamedAndComesBack) {
    ASSERT_TRUE(add("car"));
    const int car = *idOf("car");
    hints.undo();
    workspace.classes().rename(car, QStringLiteral("lorry"));
    EXPECT_TRUE(isToldOf(QStringLiteral("not in the project any more")));
    ASSERT_TRUE(isRead());
    ASSERT_TRUE(redone());
    EXPECT_EQ(idOf("car"), car);
}

TEST_F(WorkspaceClassStepsTest, OfOtherPicturesStaysAndWhatIsOfTheShownOneIsUndone) {
    ASSERT_TRUE(showPicture(1));
    draw(square({0, 0}, 1));
    ASSERT_TRUE(add("car"));
    ASSERT_TRUE(showPicture(0));
    draw(square({0, 0}, 2));
    ASSERT_TRUE(isSaved());
    ASSERT_TRUE(showPicture(1));
    ASSERT_TRUE(isRead());
    EXPECT_EQ(document.history().undoName, QStringLiteral("Brush"));
    ASSERT_TRUE(undone());
    EXPECT_TRUE(document.hints().isEmpty());
    ASSERT_TRUE(undone());
    EXPECT_TRUE(isToldOf(QStringLiteral("undo its changes first")));
    EXPECT_TRUE(isThere("car"));
    ASSERT_TRUE(redone());
    EXPECT_EQ(shown(), 1);
}

TEST_F(WorkspaceClassStepsTest, IsShownAndDrawnForWhileTheDiskIsFull) {
    ASSERT_TRUE(fillDisk(true));
    drawMuch();
    ASSERT_TRUE(test::eventually([this] { return document.history().isFailing; }));
    workspace.classes().add(QStringLiteral("car"));
    EXPECT_EQ(document.hintClass(), idOf("car"));
    EXPECT_EQ(document.history().undoName, QStringLiteral("Add Class car"));
    draw(square({0, 0}, 2));
    EXPECT_EQ(document.history().unsaved, 3);
    workspace.projects().reload();
    ASSERT_TRUE(fillDisk(false));
    ASSERT_TRUE(isSaved());
    ASSERT_TRUE(isRead());
    EXPECT_EQ(storedClasses().idOf("car"), idOf("car"));
    EXPECT_EQ(document.hints().hint(*idOf("car")).count(Hint::Attend), 4);
}

TEST_F(WorkspaceClassStepsTest, IsNotAddedToAProjectForReadingOnly) {
    Workspace second(fakeEngine());
    second.open({path("boats.overlook")});
    ASSERT_TRUE(test::eventually([&second] { return second.document().project().has_value(); }));
    QStringList said;
    QObject::connect(&second, &Workspace::noticed, &second,
                     [&said](Workspace::Severity, const QString& text) { said << text; });
    second.classes().add(QStringLiteral("car"));
    EXPECT_EQ(said.size(), 1);
    EXPECT_FALSE(second.document().dataClasses().idOf("car"));
}

/// Hints of a class that only the model knows.
class ClassOfModelTest : public WorkspaceClassStepsTest {
 protected:
    void SetUp() override {
        write("a.ppm", "P6\n400 400\n255\n" + std::string(480000, 'x'));
        writePicture("b.ppm");
        write("m.pt");
        workspace.open({path("a.ppm"), path("b.ppm"), path("m.pt")});
        ASSERT_TRUE(test::eventually([this] { return document.model() && document.picture(); }));
        workspace.projects().create(path("boats.overlook"));
        ASSERT_TRUE(test::eventually([this] { return document.project() && hints.isReady(); }));
        document.selectClass(document.model()->classes.entries().back().id);
        m_name = document.model()->classes.entries().back().name;
    }

    std::string m_name;
};

TEST_F(ClassOfModelTest, ComesAndGoesWithTheStrokeAsOneStep) {
    ASSERT_FALSE(document.hintClass());
    draw(square({0, 0}, 2));
    ASSERT_TRUE(isSaved());
    EXPECT_EQ(document.history().steps, 1);
    const int id = storedClasses().idOf(m_name).value();
    ASSERT_TRUE(undone());
    EXPECT_TRUE(storedClasses().isEmpty());
    EXPECT_TRUE(document.dataClasses().isEmpty());
    EXPECT_EQ(document.classes().nameOf(document.selection().classIndex), m_name);
    ASSERT_TRUE(redone());
    EXPECT_EQ(storedClasses().idOf(m_name), id);
    EXPECT_EQ(document.hintClass(), id);
    EXPECT_EQ(shown(), 4);
}

TEST_F(ClassOfModelTest, HasTheSameIdWhenItIsDrawnForAgain) {
    draw(square({0, 0}, 2));
    ASSERT_TRUE(isSaved());
    const std::optional<int> id = document.hintClass();
    ASSERT_TRUE(undone());
    draw(square({1, 1}, 3));
    ASSERT_TRUE(isSaved());
    EXPECT_EQ(document.hintClass(), id);
    EXPECT_EQ(storedClasses().idOf(m_name), id);
}

TEST_F(ClassOfModelTest, IsNotLeftByAGestureThatIsCancelled) {
    ASSERT_TRUE(hints.begin("Brush"));
    hints.paint(square({0, 0}, 2), Hint::Attend);
    EXPECT_TRUE(document.hintClass());
    hints.cancel();
    EXPECT_FALSE(document.hintClass());
    ASSERT_TRUE(isRead());
    EXPECT_TRUE(storedClasses().isEmpty());
}

TEST_F(ClassOfModelTest, StaysWhileAnotherPictureHasHintsOfIt) {
    draw(square({0, 0}, 2));
    ASSERT_TRUE(isSaved());
    ASSERT_TRUE(showPicture(1));
    draw(square({0, 0}, 1));
    ASSERT_TRUE(isSaved());
    ASSERT_TRUE(showPicture(0));
    ASSERT_TRUE(undone());
    EXPECT_TRUE(document.hintClass());
    EXPECT_TRUE(storedClasses().idOf(m_name));
    ASSERT_TRUE(showPicture(1));
    EXPECT_EQ(shown(), 1);
}

TEST_F(ClassOfModelTest, IsSavedWithItsStrokeWhenThereIsRoomAgain) {
    ASSERT_TRUE(fillDisk(true));
    drawMuch();
    ASSERT_TRUE(test::eventually([this] { return document.history().isFailing; }));
    EXPECT_TRUE(storedClasses().isEmpty());
    ASSERT_TRUE(fillDisk(false));
    ASSERT_TRUE(isSaved());
    EXPECT_EQ(storedClasses().idOf(m_name), document.hintClass());
}

TEST_F(ClassOfModelTest, IsGoneWhenItsStrokeIsTakenBackBeforeItIsSaved) {
    ASSERT_TRUE(fillDisk(true));
    drawMuch();
    ASSERT_TRUE(test::eventually([this] { return document.history().isFailing; }));
    hints.undo();
    EXPECT_FALSE(document.hintClass());
    EXPECT_EQ(shown(), 0);
    ASSERT_TRUE(fillDisk(false));
    draw(square({0, 0}, 2));
    ASSERT_TRUE(isSaved());
    EXPECT_EQ(storedClasses().size(), 1U);
}

}  // namespace
}  // namespace overlook
