#include "inference/training/attention_memory.h"

#include <ATen/Functions.h>
#include <gmock/gmock.h>

#include <filesystem>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/datasets/voc_folder.h"
#include "inference/training/learning_set.h"
#include "tests/inference/training/small_scene_set.h"

namespace overlook::test {
namespace {

cv::Mat1f ramp() {
    return (cv::Mat1f(2, 4) << 1, 2, 3, 4, 5, 6, 7, 8);
}

double distance(const cv::Mat1f& a, const cv::Mat1f& b) {
    return a.size() == b.size() ? cv::norm(a, b, cv::NORM_INF) : 1e9;
}

/// A picture of 40 × 20 pixels that fills its input.
Placement filling() {
    Placement placement;
    placement.picture = {40, 20};
    placement.input = {40, 20};
    return placement;
}

TEST(PlacedMap, OfAPictureThatFillsItsInputIsTheMap) {
    EXPECT_LT(distance(placedMap(ramp(), std::nullopt, {4, 2}), ramp()), 1e-6);
    EXPECT_LT(distance(placedMap(ramp(), filling(), {4, 2}), ramp()), 1e-6);
}

TEST(PlacedMap, IsMirroredWithThePicture) {
    Placement placement = filling();
    placement.isMirrored = true;
    EXPECT_LT(distance(placedMap(ramp(), placement, {4, 2}), (cv::Mat1f(2, 4) << 4, 3, 2, 1, 8, 7, 6, 5)), 1e-6);
}

TEST(PlacedMap, IsCroppedWithThePicture) {
    Placement placement = filling();
    placement.input = {20, 20};
    placement.offset = {-10, 0};  // the middle of the picture
    EXPECT_LT(distance(placedMap(ramp(), placement, {2, 2}), (cv::Mat1f(2, 2) << 2, 3, 6, 7)), 1e-6);
}

TEST(PlacedMap, IsZeroBesideThePicture) {
    Placement placement = filling();
    placement.input = {80, 20};
    placement.offset = {20, 0};
    const cv::Mat1f expected = (cv::Mat1f(2, 8) << 0, 0, 1, 2, 3, 4, 0, 0, 0, 0, 5, 6, 7, 8, 0, 0);
    EXPECT_LT(distance(placedMap(ramp(), placement, {8, 2}), expected), 1e-6);
}

TEST(PlacedMap, IsScaledWithThePicture) {
    Placement placement = filling();
    placement.scale = {2, 2};
    placement.input = {40, 40};  // the left half of the picture, twice as large
    const cv::Mat1f expected = (cv::Mat1f(2, 2) << 1, 2, 5, 6);
    EXPECT_LT(distance(placedMap(ramp(), placement, {2, 2}), expected), 1e-6);
}

TEST(PlacedMap, ReachesToTheCornersOfThePicture) {
    const cv::Mat1f placed = placedMap(cv::Mat1f(2, 2, 1.0F), filling(), {40, 20});
    EXPECT_LT(distance(placed, cv::Mat1f(20, 40, 1.0F)), 1e-6);
}

TEST(RememberedMaps, AreThoseOfTheLabels) {
    LearningBatch batch;
    batch.targets = at::tensor({0.0F, 1.0F, 1.0F, 0.0F}).view({2, 2});
    batch.pictures = {7, 3};
    const AttentionMemory memory = [](std::size_t picture, int) -> std::optional<cv::Mat1f> {
        return picture == 7 ? std::optional(ramp()) : std::nullopt;
    };
    const at::Tensor maps = rememberedMaps(batch, memory, {4, 2});
    EXPECT_EQ(maps.sizes().vec(), (std::vector<std::int64_t>{2, 2, 2, 4}));
    EXPECT_EQ(maps[0][0].sum().item<float>(), 0);
    EXPECT_EQ(maps[0][1].sum().item<float>(), 36);
    EXPECT_EQ(maps[1].sum().item<float>(), 0);
}

class EarlierRun : public testing::Test {
 protected:
    /// A finished run of one epoch with an accumulated map of every label of every training picture.
    void write() {
        nlohmann::json classes = nlohmann::json::array();
        for (const ClassEntry& entry : m_set.classes())
            classes.push_back({{"id", entry.id}, {"name", entry.name}});
        m_run.writeDescription({{"classes", classes}});
        for (const std::size_t index : m_set.trainingPictures())
            for (const int output : m_set.pictures()[index].outputs)
                m_run.writeMap("accumulated", m_set.pictures()[index].id, output, 1, ramp());
        EpochMetrics metrics;
        metrics.epoch = 1;
        metrics.values["loss"] = 1;
        m_run.appendMetrics(metrics);
    }

    SmallSceneSet m_files;
    JobControl m_job;
    LearningSet m_set{readVocFolder(m_files.data()), "train", 32, m_job};
    RunFolder m_run{m_files.data() / "run"};
};

TEST_F(EarlierRun, IsRememberedByPictureAndOutput) {
    write();
    const AttentionMemory memory = attentionOfRun(m_run, m_set);
    const std::size_t picture = m_set.trainingPictures().front();
    const auto map = memory(picture, m_set.pictures()[picture].outputs.front());
    ASSERT_TRUE(map);
    EXPECT_EQ(distance(*map, ramp()), 0);
    EXPECT_FALSE(memory(m_set.testLists().begin()->second.front(), 99));
}

TEST_F(EarlierRun, IsRefusedWithoutTheMapOfALabelNamingThePicture) {
    write();
    const LearningPicture& picture = m_set.pictures()[m_set.trainingPictures().front()];
    std::filesystem::remove(m_run.mapPath("accumulated", picture.id, picture.outputs.front(), 1));
    try {
        (void)attentionOfRun(m_run, m_set);
        ADD_FAILURE() << "was accepted";
    } catch (const Error& error) {
        EXPECT_THAT(error.what(), testing::HasSubstr(picture.id));
    }
}

TEST_F(EarlierRun, IsRefusedWhenItHadOtherClasses) {
    write();
    m_run.writeDescription({{"classes", {{{"id", 1}, {"name", "boat"}}}}});
    EXPECT_THROW((void)attentionOfRun(m_run, m_set), Error);
}

}  // namespace
}  // namespace overlook::test
