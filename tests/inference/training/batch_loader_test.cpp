#include "inference/training/batch_loader.h"

#include <ATen/Functions.h>
#include <gtest/gtest.h>

#include "inference/datasets/voc_folder.h"
#include "inference/training/learning_set.h"
#include "tests/inference/training/small_scene_set.h"

namespace overlook {
namespace {

class BatchLoaderTest : public testing::Test {
 protected:
    test::SmallSceneSet m_files;
    JobControl m_job;
    LearningSet m_set{readVocFolder(m_files.data()), "train", 32, m_job};
    ModelCard m_card;
};

TEST_F(BatchLoaderTest, HandsOutEveryPictureOnce) {
    BatchLoader loader(m_set, m_card, 5, std::mt19937_64(1));
    EXPECT_EQ(loader.batchCount(), 3U);
    std::vector<std::size_t> counts;
    double labels = 0;
    while (const auto batch = loader.next()) {
        counts.push_back(batch->count);
        labels += batch->targets.sum().item<double>();
    }
    std::size_t expected = 0;
    for (const std::size_t picture : m_set.trainingPictures())
        expected += m_set.pictures()[picture].outputs.size();
    EXPECT_EQ(counts, (std::vector<std::size_t>{5, 5, 2}));
    EXPECT_EQ(labels, static_cast<double>(expected));
}

TEST_F(BatchLoaderTest, GivesTheSameBatchesForTheSameSeed) {
    BatchLoader first(m_set, m_card, 4, std::mt19937_64(3));
    BatchLoader second(m_set, m_card, 4, std::mt19937_64(3));
    while (const auto batch = first.next())
        ASSERT_TRUE(at::equal(batch->input, second.next()->input));
}

TEST_F(BatchLoaderTest, GivesOtherBatchesForAnotherSeed) {
    BatchLoader first(m_set, m_card, 4, std::mt19937_64(3));
    BatchLoader second(m_set, m_card, 4, std::mt19937_64(4));
    EXPECT_FALSE(at::equal(first.next()->input, second.next()->input));
}

TEST_F(BatchLoaderTest, MayBeLeftInTheMiddleOfAnEpoch) {
    BatchLoader loader(m_set, m_card, 4, std::mt19937_64(3));
    const auto batch = loader.next();
    EXPECT_EQ(batch->input.sizes().vec(), (std::vector<std::int64_t>{4, 3, 48, 48}));
}

}  // namespace
}  // namespace overlook
