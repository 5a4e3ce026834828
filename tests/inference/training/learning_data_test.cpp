#include "inference/training/learning_data.h"

#include <gtest/gtest.h>

#include <functional>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/datasets/data_problem.h"
#include "tests/inference/training/small_scene_set.h"

namespace overlook {
namespace {

class LearningData : public testing::Test {
 protected:
    LearningData() : m_request(m_files.request()) {}

    [[nodiscard]] LearningSet read() const { return readLearningSet(m_request, 32, m_job); }
    /// What reading complains about; fails the test when it does not.
    [[nodiscard]] std::string complaint() const {
        try {
            (void)read();
        } catch (const Error& error) {
            return error.what();
        }
        ADD_FAILURE() << "was read";
        return {};
    }
    void spoil(const std::string& id) const { writeAtomically(m_files.picture(id), std::string_view("no picture")); }
    void askForHints() { m_request.dataParameters.hints = utf8(m_files.data() / "SegmentationClass"); }

    test::SmallSceneSet m_files;
    JobControl m_job;
    Train m_request;
};

TEST_F(LearningData, IsTheListThatTheRequestNames) {
    EXPECT_EQ(read().trainingPictures().size(), 12U);
    m_request.split = "as_trained";
    EXPECT_EQ(read().trainingPictures().size(), 3U);
}

TEST_F(LearningData, IsOfTheSideThatTheRequestNames) {
    m_request.dataParameters.side = 20;
    EXPECT_EQ(read().size(), cv::Size(20, 20));
}

TEST_F(LearningData, KnowsWhereAPictureLies) {
    m_request.dataParameters.side = 24;
    const Placement placement = read().placement(0);
    EXPECT_EQ(placement.picture, cv::Size(48, 48));
    EXPECT_EQ(placement.input, cv::Size(24, 24));
    EXPECT_EQ(placement.scale, cv::Point2d(.5, .5));
}

TEST_F(LearningData, WithOneBrokenPictureSaysSo) {
    spoil("train_0002");
    EXPECT_NE(complaint().find("train_0002.jpg' is not a picture"), std::string::npos);
}

TEST_F(LearningData, WithSeveralProblemsKnowsAllOfThem) {
    spoil("train_0002");
    spoil("as_trained_0001");
    try {
        (void)read();
        FAIL() << "was read";
    } catch (const BrokenDataSet& broken) {
        EXPECT_EQ(broken.problems().size(), 2U);
    }
}

TEST_F(LearningData, CanLeaveBrokenPicturesOut) {
    spoil("train_0002");
    spoil("as_trained_0001");
    m_request.dataParameters.skipsBroken = true;
    const LearningSet set = read();
    EXPECT_EQ(set.trainingPictures().size(), 11U);
    EXPECT_EQ(set.testLists().at("as_trained").size(), 2U);
}

TEST_F(LearningData, DoesNotMindPicturesOfNoList) {
    writeAtomically(m_files.data() / "JPEGImages" / "stray.jpg", std::string_view("no picture"));
    EXPECT_EQ(read().trainingPictures().size(), 12U);
}

TEST_F(LearningData, HasHintsForTrainingPicturesOnly) {
    askForHints();
    EXPECT_EQ(read().hints().samples().size(), 12U);
}

TEST_F(LearningData, CanBeLimitedToAFewHints) {
    askForHints();
    m_request.dataParameters.hintClasses = {"boat"};
    m_request.dataParameters.hintCount = 2;
    const LearningSet set = read();
    ASSERT_EQ(set.hints().samples().size(), 2U);
    const std::string first = set.hints().samples().front();
    ASSERT_EQ(set.hints().of(first).size(), 1U);
    EXPECT_EQ(set.hints().of(first).front().classId, 1);
}

TEST_F(LearningData, RefusesBrokenHints) {
    std::filesystem::copy(m_files.data() / "SegmentationClass", m_files.data() / "hints");
    writeAtomically(m_files.data() / "hints" / "train_0001.png", std::string_view("no picture"));
    m_request.dataParameters.hints = utf8(m_files.data() / "hints");
    EXPECT_NE(complaint().find("train_0001.png"), std::string::npos);
}

TEST_F(LearningData, RefusesHintsForAClassThatIsNotThere) {
    askForHints();
    m_request.dataParameters.hintClasses = {"ship"};
    EXPECT_NE(complaint().find("ship"), std::string::npos);
}

TEST_F(LearningData, RefusesAMethodOfHintsWithoutAFolderOfHints) {
    m_request.method = "gain-ext";
    EXPECT_NE(complaint().find("no folder of hints was named"), std::string::npos);
}

TEST_F(LearningData, RefusesAFolderWithoutHints) {
    std::filesystem::create_directories(m_files.data() / "empty");
    m_request.dataParameters.hints = utf8(m_files.data() / "empty");
    EXPECT_NE(complaint().find("has none for a picture of the list"), std::string::npos);
}

TEST_F(LearningData, RefusesAMethodThatNeedsMasksWithoutAny) {
    EXPECT_NO_THROW(checkMasks(read(), {true, false}, "segment"));
    std::filesystem::remove_all(m_files.data() / "SegmentationClass");
    EXPECT_NO_THROW(checkMasks(read(), {false, true}, "gain-ext"));
    EXPECT_THROW(checkMasks(read(), {true, false}, "segment"), Error);
}

TEST_F(LearningData, RefusesVariationsThatCannotBe) {
    m_request.dataParameters.largest = .5;
    EXPECT_NE(complaint().find("largest"), std::string::npos);
}

}  // namespace
}  // namespace overlook
