#include <QSignalSpy>

#include "app/controllers/pseudo_label_controller.h"
#include "app/controllers/pseudo_label_writer.h"
#include "inference/core/indexed_png.h"
#include "tests/app/controllers/run_fixture.h"

namespace overlook::test {
namespace {

/// The maps of class boat are highest in the lower right corner of pictures of 4×4.
class PseudoLabelsTest : public RunFixture {
 protected:
    PseudoLabelController& labels = workspace.pseudoLabels();

    [[nodiscard]] bool isShown() {
        return eventually([this] { return document.pseudoLabels().has_value(); });
    }
    [[nodiscard]] int boatPixels() const {
        return document.pseudoLabels() ? cv::countNonZero(document.pseudoLabels()->labels == 1) : -1;
    }
    [[nodiscard]] bool hasBoatPixels(int count) {
        return eventually([this, count] { return boatPixels() == count; });
    }
};

TEST_F(PseudoLabelsTest, AMaskIsShownWhileSomebodyLooks) {
    ASSERT_TRUE(openRun());
    EXPECT_FALSE(document.pseudoLabels());
    labels.setWatched(true);
    ASSERT_TRUE(isShown());
    EXPECT_EQ(document.pseudoLabels()->labels(3, 3), 1);
    EXPECT_EQ(document.pseudoLabels()->labels(0, 0), 0);
    EXPECT_EQ(document.pseudoLabels()->classes, document.currentLabels());
    double all = 0;
    for (const PseudoLabelController::Share& share : labels.state().shares)
        all += share.share;
    EXPECT_DOUBLE_EQ(all, 1);
    labels.setWatched(false);
    EXPECT_FALSE(document.pseudoLabels());
}

TEST_F(PseudoLabelsTest, FollowsTheRules) {
    ASSERT_TRUE(openRun());
    labels.setWatched(true);
    ASSERT_TRUE(isShown());
    const int usual = boatPixels();
    LabelRules strict;
    strict.background.value = 0.95;
    strict.conflictAbove = 1;
    labels.setRules(strict);
    EXPECT_TRUE(hasBoatPixels(1)) << "only the corner itself is above";
    EXPECT_GT(usual, 1);
}

TEST_F(PseudoLabelsTest, FollowsThePictureAndTheEpoch) {
    ASSERT_TRUE(openRun());
    labels.setWatched(true);
    ASSERT_TRUE(isShown());
    document.selectEpoch(1);
    EXPECT_FALSE(document.pseudoLabels()) << "never under another epoch's name";
    EXPECT_TRUE(isShown());
    document.selectPicture(1);
    EXPECT_FALSE(document.pseudoLabels());
    EXPECT_TRUE(isShown());
}

TEST_F(PseudoLabelsTest, IsSavedWithTheValuesOfTheDataSet) {
    ASSERT_TRUE(openRun());
    labels.setWatched(true);
    ASSERT_TRUE(isShown());
    labels.save(path("mask.png"));
    const cv::Mat1b saved = readIndexedPng(folder / "mask.png");
    EXPECT_EQ(saved(3, 3), 1) << "boat is class 1 there";
    EXPECT_EQ(saved.size(), cv::Size(4, 4));
}

TEST_F(PseudoLabelsTest, AFailedSaveIsTold) {
    ASSERT_TRUE(openRun());
    labels.setWatched(true);
    ASSERT_TRUE(isShown());
    write("file");
    labels.save(path("file/mask.png"));
    EXPECT_TRUE(isToldOf(QStringLiteral("mask.png")));
}

TEST_F(PseudoLabelsTest, MasksOfAllPicturesAreThoseThatAreShown) {
    ASSERT_TRUE(openRun());
    labels.setWatched(true);
    ASSERT_TRUE(isShown());
    labels.save(path("mask.png"));
    PseudoLabelWriter& writer = workspace.pseudoLabelWriter();
    ASSERT_TRUE(writer.obstacle().isEmpty()) << writer.obstacle().toStdString();
    QSignalSpy ended(&writer, &PseudoLabelWriter::ended);
    writer.write(path("masks"), labels.rules());
    ASSERT_TRUE(eventually([&ended] { return ended.count() == 1; }));
    EXPECT_EQ(ended.front().front().toInt(), 2) << notices.join(u'\n').toStdString();
    EXPECT_EQ(readBytes(folder / "masks" / "1.png"), readBytes(folder / "mask.png"));
    writer.write(path("masks"), labels.rules());
    ASSERT_TRUE(eventually([&ended] { return ended.count() == 2; }));
    EXPECT_EQ(ended.back().front().toInt(), 0) << "they are there already";
}

TEST_F(PseudoLabelsTest, NeedsTheMapsOfARunForAllPictures) {
    ASSERT_TRUE(openWithModel("model.pt"));
    EXPECT_FALSE(workspace.pseudoLabelWriter().obstacle().isEmpty());
    QSignalSpy ended(&workspace.pseudoLabelWriter(), &PseudoLabelWriter::ended);
    workspace.pseudoLabelWriter().write(path("masks"), labels.rules());
    EXPECT_TRUE(isToldOf(QStringLiteral("training run")));
    EXPECT_EQ(ended.count(), 0);
}

TEST_F(PseudoLabelsTest, MapsThatNobodyKnowsAreComputed) {
    ASSERT_TRUE(openWithModel("model.pt"));
    labels.setWatched(true);
    EXPECT_TRUE(isShown());
    EXPECT_EQ(labels.state().classes.size(), 1U) << "nothing says what is in the picture: the selected class";
}

}  // namespace
}  // namespace overlook::test
