#include "inference/store/class_merge.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <algorithm>

#include "inference/store/database.h"
#include "inference/store/hint_table.h"
#include "inference/store/image_table.h"
#include "inference/store/project.h"
#include "inference/store/project_classes.h"
#include "tests/inference/store/store_test_project.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsSupersetOf;
using testing::Not;
using testing::Pair;

constexpr int kBoat = 1;
constexpr int kCar = 2;
constexpr int kTree = 3;

class MergedClasses : public testing::Test {
 protected:
    MergedClasses() {
        fill(m_project, 3, {600, 300});
        EXPECT_EQ(ProjectClasses(m_project).add("tree", 0x112233), kTree);
    }

    [[nodiscard]] TriMask hint(std::int64_t image, int classId) const {
        return HintTable(m_project).read(image, classId);
    }
    void draw(std::int64_t image, int classId, cv::Point centre, int radius, Hint hint = Hint::Attend) const {
        TriMask mask = this->hint(image, classId);
        EditHistory(m_project).apply(stroke(mask, image, classId, centre, radius, hint));
    }
    void merge(int from, int into) const {
        ProjectEdit edit;
        edit.name = "Merge Class";
        edit.merge = {from, into};
        EditHistory(m_project).apply(edit);
    }
    void setLabels(std::int64_t image, const std::vector<int>& labels) const {
        ProjectEdit edit;
        edit.image = image;
        edit.values = {{ValueChange::Field::ImageLabels, image, labelsText(labels)}};
        EditHistory(m_project).apply(edit);
    }
    [[nodiscard]] std::optional<ProjectEdit> undo(std::int64_t image = 0) const {
        return EditHistory(m_project).undo(image);
    }
    [[nodiscard]] std::optional<ProjectEdit> redo(std::int64_t image = 0) const {
        return EditHistory(m_project).redo(image);
    }
    /// Everything but the journal.
    [[nodiscard]] std::vector<std::string> state() const {
        std::vector<std::string> rows = contents(m_project);
        rows.erase(std::remove_if(rows.begin(), rows.end(),
                                  [](const std::string& row) { return row.rfind("journal", 0) == 0; }),
                   rows.end());
        return rows;
    }
    /// What `work` says that cannot be done.
    template <typename Work>
    [[nodiscard]] std::string refusal(const Work& work) const {
        try {
            work();
        } catch (const Error& error) {
            return error.what();
        }
        return {};
    }
    void reopen() {
        const auto path = m_project.path();
        { const Project closed = std::move(m_project); }
        m_project = Project::open(path);
    }

    TemporaryFolder m_folder;
    Project m_project = Project::create(m_folder / "merge ñ.overlook");
};

TEST_F(MergedClasses, HaveTheHintsOfBoth) {
    draw(1, kBoat, {100, 100}, 20);
    draw(1, kCar, {300, 100}, 20, Hint::Ignore);
    draw(2, kCar, {500, 200}, 40);
    const TriMask boat = hint(1, kBoat);
    const TriMask car = hint(1, kCar);
    const TriMask onlyCar = hint(2, kCar);
    merge(kCar, kBoat);
    EXPECT_EQ(hint(1, kBoat).at({100, 100}), Hint::Attend);
    EXPECT_EQ(hint(1, kBoat).at({300, 100}), Hint::Ignore);
    EXPECT_EQ(hint(1, kBoat).count(Hint::Ignore), car.count(Hint::Ignore));
    EXPECT_EQ(hint(1, kBoat).count(Hint::Attend), boat.count(Hint::Attend));
    EXPECT_EQ(hint(2, kBoat), onlyCar);
    EXPECT_TRUE(hint(1, kCar).isUnknown());
    EXPECT_TRUE(hint(2, kCar).isUnknown());
}

TEST_F(MergedClasses, KeepTheTargetsHintWhereBothContradict) {
    draw(1, kBoat, {100, 100}, 20);
    const TriMask boat = hint(1, kBoat);
    draw(1, kCar, {110, 100}, 20, Hint::Ignore);
    merge(kCar, kBoat);
    EXPECT_EQ(hint(1, kBoat).count(Hint::Attend), boat.count(Hint::Attend));
    EXPECT_EQ(hint(1, kBoat).at({100, 100}), Hint::Attend);
    EXPECT_EQ(hint(1, kBoat).at({128, 100}), Hint::Ignore);
}

TEST_F(MergedClasses, AreToldBeforehandWhereTheyContradict) {
    draw(1, kBoat, {100, 100}, 20);
    draw(1, kCar, {100, 100}, 20, Hint::Ignore);
    draw(2, kBoat, {100, 100}, 20);
    draw(2, kCar, {100, 100}, 20);
    draw(3, kCar, {100, 100}, 20);
    const std::vector<std::string> before = state();
    const MergePreview preview = previewOf(m_project, {kCar, kBoat});
    EXPECT_EQ(preview.contradictingPixels, hint(1, kBoat).count(Hint::Attend));
    EXPECT_EQ(preview.contradictingImages, 1);
    EXPECT_EQ(preview.hintedImages, 3);
    EXPECT_EQ(preview.labelledImages, 2);
    EXPECT_EQ(state(), before);
}

TEST_F(MergedClasses, HaveTheLabelsOfBothOnce) {
    setLabels(1, {kBoat, kCar, kTree});
    setLabels(2, {kCar});
    setLabels(3, {kTree});
    merge(kCar, kBoat);
    EXPECT_THAT(ImageTable(m_project).find(1)->labels, ElementsAre(kBoat, kTree));
    EXPECT_THAT(ImageTable(m_project).find(2)->labels, ElementsAre(kBoat));
    EXPECT_THAT(ImageTable(m_project).find(3)->labels, ElementsAre(kTree));
    EXPECT_FALSE(ProjectClasses(m_project).table().find(kCar));
    EXPECT_TRUE(ProjectClasses(m_project).table().find(kBoat));
}

TEST_F(MergedClasses, AreKnownByWhatTheyAreNow) {
    const auto isNow = [this] { return ProjectClasses(m_project).merged(); };
    const int house = ProjectClasses(m_project).add("house", 0);
    merge(kCar, kBoat);
    EXPECT_THAT(isNow(), ElementsAre(Pair(kCar, kBoat)));
    merge(kBoat, kTree);
    EXPECT_THAT(isNow(), ElementsAre(Pair(kBoat, kTree), Pair(kCar, kTree)));
    ProjectEdit removal;
    removal.values = {{ValueChange::Field::ClassRemoved, kTree, "1"}};
    EditHistory(m_project).apply(removal);
    EXPECT_THAT(isNow(), testing::IsEmpty());
    EXPECT_TRUE(undo() && undo());
    EXPECT_THAT(isNow(), ElementsAre(Pair(kCar, kBoat)));
    ProjectClasses(m_project).addMerged({{kCar, house}, {99, house}});
    EXPECT_THAT(isNow(), ElementsAre(Pair(kCar, kBoat), Pair(99, house)));
}

TEST_F(MergedClasses, NeverGiveTheirIdAway) {
    merge(kTree, kBoat);
    EXPECT_EQ(ProjectClasses(m_project).add("house", 0), kTree + 1);
}

TEST_F(MergedClasses, UndoneAndRedoneIsTheSameAlsoAfterReopening) {
    for (int image = 1; image <= 3; ++image)
        scribble(m_project, image, 15, static_cast<std::uint64_t>(image));
    setLabels(1, {kBoat, kCar});
    const std::vector<std::string> apart = state();
    const std::vector<std::string> steps = contents(m_project);
    merge(kCar, kBoat);
    const std::vector<std::string> together = state();
    EXPECT_NE(together, apart);
    reopen();
    EXPECT_EQ(state(), together);
    const auto undone = undo();
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->name, "Merge Class");
    ASSERT_TRUE(undone->merge);
    EXPECT_EQ(undone->merge->into, kBoat);
    EXPECT_EQ(state(), apart);
    EXPECT_THAT(contents(m_project), IsSupersetOf(steps));
    reopen();
    const auto redone = redo();
    ASSERT_TRUE(redone && redone->merge);
    EXPECT_EQ(state(), together);
    EXPECT_TRUE(undo());
    EXPECT_EQ(state(), apart);
}

TEST_F(MergedClasses, LeaveTheStepsOfTheirPicturesUndoable) {
    const std::vector<std::string> empty = state();
    scribble(m_project, 1, 10, 4);
    merge(kCar, kBoat);
    merge(kTree, kBoat);
    EXPECT_TRUE(undo());
    EXPECT_TRUE(undo());
    while (undo(1)) {
    }
    EXPECT_EQ(state(), empty);
}

TEST_F(MergedClasses, AreTakenApartOnlyAfterLaterChangesOfTheirPictures) {
    draw(1, kCar, {100, 100}, 20);
    draw(2, kBoat, {100, 100}, 20);
    const std::vector<std::string> apart = state();
    merge(kCar, kBoat);
    draw(1, kBoat, {110, 100}, 20);
    const std::vector<std::string> drawn = contents(m_project);
    EXPECT_THAT(refusal([this] { (void)undo(); }), HasSubstr("picture_1"));
    EXPECT_EQ(contents(m_project), drawn);
    EXPECT_TRUE(undo(1));
    EXPECT_TRUE(undo());
    EXPECT_EQ(state(), apart);
}

TEST_F(MergedClasses, AreMergedAgainOnlyAfterWhatCameBefore) {
    draw(1, kCar, {100, 100}, 20);
    merge(kCar, kBoat);
    const std::vector<std::string> together = state();
    EXPECT_TRUE(undo());
    EXPECT_TRUE(undo(1));
    const std::vector<std::string> before = contents(m_project);
    EXPECT_THAT(refusal([this] { (void)redo(); }), HasSubstr("picture_1"));
    EXPECT_EQ(contents(m_project), before);
    EXPECT_TRUE(redo(1));
    EXPECT_TRUE(redo());
    EXPECT_EQ(state(), together);
}

TEST_F(MergedClasses, ForgetAnUndoneMergeOnceSomethingElseIsDrawn) {
    draw(1, kCar, {100, 100}, 20);
    merge(kCar, kBoat);
    EXPECT_TRUE(undo());
    draw(2, kCar, {100, 100}, 20);
    EXPECT_FALSE(redo());
    EXPECT_FALSE(hint(2, kCar).isUnknown());
}

TEST_F(MergedClasses, ForgetWhatIsUndoneSoThatNothingComesBackForAClassThatIsGone) {
    draw(1, kCar, {100, 100}, 20);
    EXPECT_TRUE(undo(1));
    merge(kCar, kBoat);
    EXPECT_FALSE(redo(1));
}

TEST_F(MergedClasses, AreTwoDifferentOnesOfTheProject) {
    draw(1, kCar, {100, 100}, 20);
    merge(kTree, kBoat);
    const std::vector<std::string> before = contents(m_project);
    EXPECT_THAT(refusal([this] { merge(kCar, kCar); }), Not(testing::IsEmpty()));
    EXPECT_THAT(refusal([this] { merge(kCar, 99); }), Not(testing::IsEmpty()));
    EXPECT_THAT(refusal([this] { merge(kCar, kTree); }), Not(testing::IsEmpty()));
    EXPECT_THAT(refusal([this] { (void)previewOf(m_project, {kCar, kCar}); }), Not(testing::IsEmpty()));
    EXPECT_EQ(contents(m_project), before);
}

}  // namespace
}  // namespace overlook::test
