#include "inference/store/class_addition.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <algorithm>

#include "inference/core/error.h"
#include "inference/store/database.h"
#include "inference/store/hint_table.h"
#include "inference/store/image_table.h"
#include "inference/store/project.h"
#include "inference/store/project_classes.h"
#include "tests/inference/store/store_test_project.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

constexpr int kBoat = 1;
constexpr int kTree = 3;
const ClassEntry kNewTree{kTree, "tree", 0x112233};

class AddedClass : public testing::Test {
 protected:
    AddedClass() { fill(m_project, 3, {600, 300}); }

    void add(const ClassEntry& entry = kNewTree) const {
        ProjectEdit edit;
        edit.name = "Add Class " + entry.name;
        edit.classes = {entry};
        EditHistory(m_project).apply(edit);
    }
    /// A stroke of 20 pixels; with `added` it brings its class with it.
    void draw(std::int64_t image, int classId = kTree, const std::vector<ClassEntry>& added = {}) const {
        TriMask mask = HintTable(m_project).read(image, classId);
        const int column = 40 + 50 * static_cast<int>(EditHistory(m_project).steps(image).size());
        ProjectEdit edit = stroke(mask, image, classId, {column, 100}, 20);
        edit.classes = added;
        EditHistory(m_project).apply(edit);
    }
    /// As an import does it: the steps of several pictures bring the same class.
    void bring(std::int64_t image, int classId = kTree) const {
        TriMask mask = HintTable(m_project).read(image, classId);
        ProjectEdit edit = stroke(mask, image, classId, {40, 100}, 20);
        edit.classes = {kNewTree};
        EditHistory(m_project).apply(edit);
    }
    void change(const ValueChange& value) const {
        ProjectEdit edit;
        edit.image = value.field == ValueChange::Field::ImageLabels ? value.id : 0;
        edit.values = {value};
        EditHistory(m_project).apply(edit);
    }
    [[nodiscard]] std::optional<ProjectEdit> undo(std::int64_t image = 0) const {
        return EditHistory(m_project).undo(image);
    }
    [[nodiscard]] std::optional<ProjectEdit> redo(std::int64_t image = 0) const {
        return EditHistory(m_project).redo(image);
    }
    [[nodiscard]] const ClassEntry* found(int id = kTree) {
        m_table = ProjectClasses(m_project).table();
        return m_table.find(id);
    }
    [[nodiscard]] bool isHinted(std::int64_t image, int classId = kTree) const {
        return !HintTable(m_project).read(image, classId).isUnknown();
    }
    [[nodiscard]] bool isHeld() const { return EditHistory(m_project).isHeld(); }
    /// What is seen of the project: pictures, hints and the classes that are there.
    [[nodiscard]] std::vector<std::string> state() const {
        std::vector<std::string> rows = contents(m_project);
        const auto isUnseen = [](const std::string& row) {
            return row.rfind("journal", 0) == 0 || row.rfind("classes", 0) == 0;
        };
        rows.erase(std::remove_if(rows.begin(), rows.end(), isUnseen), rows.end());
        const ClassTable classes = ProjectClasses(m_project).table();
        for (const ClassEntry& entry : classes.entries())
            rows.push_back(std::to_string(entry.id) + '|' + entry.name + '|' + std::to_string(entry.colour));
        return rows;
    }
    template <typename Work>
    [[nodiscard]] std::string refusal(const Work& work) const {
        try {
            work();
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), Error::Kind::BadRequest);
            return error.what();
        }
        return {};
    }
    void reopen(Project::Purpose purpose = Project::Purpose::Edit) {
        const auto path = m_project.path();
        { const Project closed = std::move(m_project); }
        m_project = Project::open(path, purpose);
    }

    TemporaryFolder m_folder;
    Project m_project = Project::create(m_folder / "classes ñ.overlook");
    ClassTable m_table;
};

TEST_F(AddedClass, IsTheLastOneWithItsIdNameAndColour) {
    add();
    ASSERT_TRUE(found());
    EXPECT_EQ(found()->name, "tree");
    EXPECT_EQ(found()->colour, 0x112233U);
    EXPECT_EQ(m_table.entries().back().id, kTree);
    EXPECT_EQ(EditHistory(m_project).steps(0).back().name, "Add Class tree");
}

TEST_F(AddedClass, UndoneAndRedoneIsTheSameAlsoAfterReopening) {
    const std::vector<std::string> before = state();
    add();
    const std::vector<std::string> after = contents(m_project);
    reopen();
    EXPECT_TRUE(undo());
    EXPECT_EQ(state(), before);
    reopen();
    EXPECT_TRUE(redo());
    EXPECT_EQ(contents(m_project), after);
    EXPECT_TRUE(undo());
    EXPECT_EQ(state(), before);
}

TEST_F(AddedClass, IsToldByUndoAndRedo) {
    add();
    const auto undone = undo();
    ASSERT_TRUE(undone);
    ASSERT_THAT(undone->classes, SizeIs(1));
    EXPECT_EQ(undone->classes.front().id, kTree);
    EXPECT_EQ(undone->classes.front().name, "tree");
    EXPECT_EQ(undone->classes.front().colour, 0x112233U);
    const auto redone = redo();
    ASSERT_TRUE(redone);
    EXPECT_THAT(redone->classes, SizeIs(1));
}

TEST_F(AddedClass, IsNotWhatRemovingIs) {
    change({ValueChange::Field::ClassRemoved, kBoat, "1"});
    EXPECT_THAT(undo()->classes, IsEmpty());
    EXPECT_THAT(redo()->classes, IsEmpty());
}

TEST_F(AddedClass, KeepsItsIdForItself) {
    add();
    EXPECT_TRUE(undo());
    EXPECT_EQ(ProjectClasses(m_project).highestId(), kTree);
    EXPECT_THAT(refusal([this] { add({kTree, "house", 0}); }), HasSubstr("house"));
    EXPECT_THAT(refusal([this] { add({kBoat, "boat", 0}); }), HasSubstr("boat"));
    add({kTree + 1, "house", 0});
    EXPECT_FALSE(redo());
}

TEST_F(AddedClass, GetsItsIdAgainUnderItsName) {
    add();
    EXPECT_TRUE(undo());
    add();
    EXPECT_TRUE(found());
    EXPECT_TRUE(undo());
    EXPECT_FALSE(found());
}

TEST_F(AddedClass, GoesAfterWhatIsDrawnForIt) {
    add();
    draw(1);
    EXPECT_TRUE(undo(1));
    EXPECT_TRUE(found());
    EXPECT_TRUE(undo());
    EXPECT_FALSE(found());
    EXPECT_TRUE(redo());
    EXPECT_TRUE(redo(1));
    EXPECT_TRUE(found());
    EXPECT_TRUE(isHinted(1));
}

TEST_F(AddedClass, StaysWhilePicturesHaveHintsOfIt) {
    add();
    draw(2);
    const std::vector<std::string> before = contents(m_project);
    EXPECT_TRUE(isHeld());
    const std::string why = refusal([this] { (void)undo(); });
    EXPECT_THAT(why, HasSubstr("tree"));
    EXPECT_THAT(why, HasSubstr("picture_2"));
    EXPECT_EQ(contents(m_project), before);
    EXPECT_TRUE(undo(2));
    EXPECT_FALSE(isHeld());
    EXPECT_TRUE(undo());
}

TEST_F(AddedClass, StaysWhileItIsALabel) {
    add();
    change({ValueChange::Field::ImageLabels, 3, labelsText({kTree})});
    EXPECT_THAT(refusal([this] { (void)undo(); }), HasSubstr("picture_3"));
    EXPECT_TRUE(undo(3));
    EXPECT_TRUE(undo());
}

TEST_F(AddedClass, TakesStepsWithItThatAreOfItOnceItCanNotComeBack) {
    add();
    draw(2);
    EXPECT_TRUE(undo(2));
    EXPECT_TRUE(undo());
    add({kTree + 1, "house", 0});
    EXPECT_FALSE(redo(2));
}

TEST_F(AddedClass, ComesBackWithAHintThatWasOnItsWayWhenItWent) {
    add();
    EXPECT_TRUE(undo());
    draw(1);
    EXPECT_TRUE(found());
    EXPECT_TRUE(redo());
    EXPECT_TRUE(undo(1));
    EXPECT_TRUE(undo());
    EXPECT_FALSE(found());
}

TEST_F(AddedClass, IsNotChangedWhileItIsGone) {
    add();
    EXPECT_TRUE(undo());
    EXPECT_THAT(refusal([this] { change({ValueChange::Field::ClassName, kTree, "wood"}); }), HasSubstr("tree"));
    EXPECT_TRUE(redo());
    EXPECT_EQ(found()->name, "tree");
}

TEST_F(AddedClass, OfAStrokeComesAndGoesWithIt) {
    const std::vector<std::string> before = state();
    draw(1, kTree, {kNewTree});
    const std::vector<std::string> after = contents(m_project);
    EXPECT_THAT(EditHistory(m_project).steps(1), SizeIs(1));
    EXPECT_THAT(EditHistory(m_project).steps(0), IsEmpty());
    EXPECT_TRUE(undo(1));
    EXPECT_EQ(state(), before);
    reopen();
    EXPECT_TRUE(redo(1));
    EXPECT_EQ(contents(m_project), after);
}

TEST_F(AddedClass, OfAStrokeStaysWhereOtherPicturesUseIt) {
    draw(1, kTree, {kNewTree});
    draw(2);
    EXPECT_TRUE(undo(1));
    EXPECT_TRUE(found());
    EXPECT_FALSE(isHinted(1));
    EXPECT_TRUE(redo(1));
    EXPECT_TRUE(undo(2));
    EXPECT_TRUE(undo(1));
    EXPECT_FALSE(found());
}

TEST_F(AddedClass, OfAStrokeComesBackWithAnyHintForIt) {
    draw(1, kTree, {kNewTree});
    draw(2);
    EXPECT_TRUE(undo(2));
    EXPECT_TRUE(undo(1));
    EXPECT_FALSE(found());
    EXPECT_TRUE(redo(2));
    EXPECT_TRUE(found());
    EXPECT_TRUE(isHinted(2));
}

TEST_F(AddedClass, OfSeveralPicturesGoesWithTheLastOfThemThatIsUndone) {
    const std::vector<std::string> before = state();
    bring(1);
    bring(2);
    const std::vector<std::string> after = contents(m_project);
    EXPECT_TRUE(undo(1));
    EXPECT_TRUE(found());
    EXPECT_TRUE(undo(2));
    EXPECT_EQ(state(), before);
    reopen();
    EXPECT_TRUE(redo(2));
    EXPECT_TRUE(found());
    EXPECT_TRUE(redo(1));
    EXPECT_EQ(contents(m_project), after);
    EXPECT_TRUE(undo(2));
    EXPECT_TRUE(undo(1));
    EXPECT_EQ(state(), before);
}

TEST_F(AddedClass, OfSeveralPicturesIsToldEachTime) {
    bring(1);
    bring(2);
    for (const std::int64_t image : {2, 1})
        EXPECT_THAT(undo(image)->classes, SizeIs(1));
    for (const std::int64_t image : {2, 1})
        EXPECT_THAT(redo(image)->classes, SizeIs(1));
}

TEST_F(AddedClass, OfSeveralPicturesStaysWhereAnotherPictureUsesIt) {
    bring(1);
    bring(2);
    draw(3);
    EXPECT_TRUE(undo(1));
    EXPECT_TRUE(undo(2));
    EXPECT_TRUE(found());
    EXPECT_TRUE(isHinted(3));
    EXPECT_TRUE(undo(3));
    EXPECT_TRUE(redo(1));
    EXPECT_TRUE(undo(1));
    EXPECT_FALSE(found());
}

TEST_F(AddedClass, OfSeveralPicturesCanComeBackWhileOneOfThemIsUndone) {
    bring(1);
    bring(2);
    draw(3);
    EXPECT_TRUE(undo(3));
    EXPECT_TRUE(undo(2));
    EXPECT_TRUE(undo(1));
    draw(1, kBoat);
    EXPECT_FALSE(redo(1));
    EXPECT_TRUE(redo(3)) << "the step of picture 2 still knows the class";
    EXPECT_TRUE(found());
    EXPECT_TRUE(isHinted(3));
}

TEST_F(AddedClass, OfSeveralPicturesIsLostWithTheLastStepThatKnowsIt) {
    bring(1);
    bring(2);
    draw(3);
    EXPECT_TRUE(undo(3));
    EXPECT_TRUE(undo(2));
    EXPECT_TRUE(undo(1));
    draw(1, kBoat);
    draw(2, kBoat);
    EXPECT_FALSE(redo(3));
    EXPECT_FALSE(found());
}

TEST_F(AddedClass, ComesBackWhenErasingItsHintsIsUndone) {
    bring(1);
    bring(2);
    TriMask hint = HintTable(m_project).read(2, kTree);
    EditHistory(m_project).apply(stroke(hint, 2, kTree, {40, 100}, 30, Hint::Unknown));
    EXPECT_TRUE(undo(1));
    EXPECT_FALSE(found()) << "nothing uses it";
    EXPECT_TRUE(undo(2));
    EXPECT_TRUE(found());
    EXPECT_TRUE(isHinted(2));
    EXPECT_TRUE(undo(2));
    EXPECT_FALSE(found());
    EXPECT_TRUE(redo(2));
    EXPECT_TRUE(found());
}

TEST_F(AddedClass, OfSeveralPicturesStaysMergedWhateverIsUndone) {
    bring(1);
    bring(2);
    ProjectEdit merge;
    merge.merge = ClassMerge{kTree, kBoat};
    EditHistory(m_project).apply(merge);
    EXPECT_TRUE(undo(1));
    EXPECT_FALSE(found());
    EXPECT_EQ(ProjectClasses(m_project).merged().at(kTree), kBoat);
    EXPECT_TRUE(redo(1));
    EXPECT_FALSE(found());
    EXPECT_EQ(ProjectClasses(m_project).merged().at(kTree), kBoat);
}

TEST_F(AddedClass, OfSeveralPicturesIsNotAnotherOneOfItsNumber) {
    bring(1);
    ProjectEdit edit;
    edit.image = 2;
    edit.classes = {{kTree, "house", 0}};
    EXPECT_THAT(refusal([&] { EditHistory(m_project).apply(edit); }), HasSubstr("house"));
}

TEST_F(AddedClass, StaysWhenAPictureBringsOneThatWasThere) {
    add();
    bring(1);
    EXPECT_TRUE(undo(1));
    EXPECT_TRUE(found()) << "its own step is not undone";
    EXPECT_TRUE(redo(1));
    EXPECT_TRUE(undo(1));
    EXPECT_TRUE(found());
    EXPECT_TRUE(undo());
    EXPECT_FALSE(found());
}

TEST_F(AddedClass, IsFoundByItsNameWhileItIsUndone) {
    EXPECT_FALSE(undoneClass(m_project, "tree"));
    bring(1);
    EXPECT_FALSE(undoneClass(m_project, "tree"));
    EXPECT_TRUE(undo(1));
    ASSERT_TRUE(undoneClass(m_project, "tree"));
    EXPECT_EQ(undoneClass(m_project, "tree")->id, kTree);
    EXPECT_EQ(undoneClass(m_project, "tree")->colour, 0x112233U);
    change({ValueChange::Field::ClassRemoved, kBoat, "1"});
    EXPECT_FALSE(undoneClass(m_project, "boat"));
}

TEST_F(AddedClass, ThatTheUserRemovedStaysRemovedWhateverIsRedone) {
    draw(1, kBoat);
    EXPECT_TRUE(undo(1));
    change({ValueChange::Field::ClassRemoved, kBoat, "1"});
    EXPECT_TRUE(redo(1));
    EXPECT_FALSE(found(kBoat));
}

TEST_F(AddedClass, IsNotThereWhenNothingOfTheStepIs) {
    const std::vector<std::string> before = contents(m_project);
    ProjectEdit edit;
    edit.classes = {kNewTree};
    edit.values = {{ValueChange::Field::ImageStatus, 99, "1"}};
    EXPECT_THROW(EditHistory(m_project).apply(edit), Error);
    EXPECT_EQ(contents(m_project), before);
}

TEST_F(AddedClass, IsNotAddedOrUndoneInAProjectForReadingOnly) {
    add();
    reopen(Project::Purpose::Read);
    const std::vector<std::string> before = contents(m_project);
    EXPECT_THROW(add({kTree + 1, "house", 0}), Error);
    EXPECT_THROW((void)undo(), Error);
    EXPECT_EQ(contents(m_project), before);
}

}  // namespace
}  // namespace overlook::test
