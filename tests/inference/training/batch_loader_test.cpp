#include "inference/training/batch_loader.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/indexed_png.h"
#include "inference/datasets/voc_folder.h"
#include "inference/training/learning_set.h"
#include "tests/inference/training/small_scene_set.h"

namespace overlook {
namespace {

class BatchLoaderTest : public testing::Test {
 protected:
    static BatchPlan plan(std::size_t batch, std::uint64_t seed = 3) {
        BatchPlan plan;
        plan.batch = batch;
        plan.seed = seed;
        return plan;
    }
    static std::vector<LearningBatch> batchesOf(BatchLoader& loader) {
        std::vector<LearningBatch> batches;
        while (auto batch = loader.next())
            batches.push_back(*std::move(batch));
        return batches;
    }
    [[nodiscard]] std::vector<LearningBatch> batches(const BatchPlan& plan) const {
        BatchLoader loader(m_set, m_card, plan);
        return batchesOf(loader);
    }
    /// Hints for the boats of the training pictures.
    void addHints() {
        DataProblems problems;
        const DataSet data = readVocFolder(m_files.data());
        HintFolder hints = readHints(m_files.data() / "SegmentationClass", data, problems);
        ASSERT_TRUE(problems.empty());
        m_set.setHints(hints.of(data.lists.at("train")).forClasses({1}));
    }

    test::SmallSceneSet m_files;
    JobControl m_job;
    LearningSet m_set{readVocFolder(m_files.data()), "train", 32, m_job};
    ModelCard m_card;
};

TEST_F(BatchLoaderTest, HandsOutEveryPictureOnce) {
    BatchLoader loader(m_set, m_card, plan(5));
    EXPECT_EQ(loader.batchCount(), 3U);
    std::vector<std::size_t> counts;
    std::multiset<std::size_t> pictures;
    double labels = 0;
    while (const auto batch = loader.next()) {
        counts.push_back(batch->count);
        pictures.insert(batch->pictures.begin(), batch->pictures.end());
        labels += batch->targets.sum().item<double>();
    }
    std::size_t expected = 0;
    for (const std::size_t picture : m_set.trainingPictures())
        expected += m_set.pictures()[picture].outputs.size();
    EXPECT_EQ(counts, (std::vector<std::size_t>{5, 5, 2}));
    EXPECT_EQ(labels, static_cast<double>(expected));
    EXPECT_EQ(pictures, std::multiset<std::size_t>(m_set.trainingPictures().begin(), m_set.trainingPictures().end()));
}

TEST_F(BatchLoaderTest, GivesTheSameBatchesForTheSameSeed) {
    BatchLoader first(m_set, m_card, plan(4));
    BatchLoader second(m_set, m_card, plan(4));
    while (const auto batch = first.next())
        ASSERT_TRUE(at::equal(batch->input, second.next()->input));
}

TEST_F(BatchLoaderTest, GivesTheSameBatchesForAnyNumberOfThreads) {
    BatchPlan many = plan(2);
    many.variation.loaders = 5;
    many.variation.smallest = .7;
    many.variation.crop = 40;
    BatchPlan one = many;
    one.variation.loaders = 1;
    const auto expected = batches(one);
    const auto actual = batches(many);
    ASSERT_EQ(actual.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        ASSERT_EQ(actual[i].pictures, expected[i].pictures);
        ASSERT_TRUE(at::equal(actual[i].input, expected[i].input)) << i;
    }
}

TEST_F(BatchLoaderTest, GivesOtherBatchesForAnotherSeedOrEpoch) {
    const auto first = batches(plan(4, 3));
    EXPECT_FALSE(at::equal(first[0].input, batches(plan(4, 4))[0].input));
    BatchPlan later = plan(4, 3);
    later.epoch = 2;
    EXPECT_FALSE(at::equal(first[0].input, batches(later)[0].input));
}

TEST_F(BatchLoaderTest, VariesAPictureAlikeInABatchOfAnySize) {
    const auto single = batches(plan(1));
    const auto whole = batches(plan(12));
    for (std::int64_t i = 0; i < 12; ++i)
        ASSERT_TRUE(at::equal(single[static_cast<std::size_t>(i)].input[0], whole[0].input[i]));
}

TEST_F(BatchLoaderTest, GoesOnInTheMiddleOfAnEpoch) {
    const auto whole = batches(plan(4));
    BatchPlan rest = plan(4);
    rest.firstBatch = 1;
    const auto resumed = batches(rest);
    ASSERT_EQ(resumed.size(), 2U);
    EXPECT_TRUE(at::equal(resumed[0].input, whole[1].input));
    EXPECT_TRUE(at::equal(resumed[1].input, whole[2].input));
}

TEST_F(BatchLoaderTest, SharesABatchAmongProcesses) {
    const auto whole = batches(plan(4));
    BatchPlan part = plan(4);
    part.parts = 2;
    const auto first = batches(part);
    part.part = 1;
    const auto second = batches(part);
    ASSERT_EQ(first.size(), whole.size());
    EXPECT_TRUE(at::equal(first[0].input[1], whole[0].input[2]));
    EXPECT_TRUE(at::equal(second[0].input[0], whole[0].input[1]));
}

TEST_F(BatchLoaderTest, MayBeLeftInTheMiddleOfAnEpoch) {
    BatchLoader loader(m_set, m_card, plan(4));
    const auto batch = loader.next();
    EXPECT_EQ(batch->input.sizes().vec(), (std::vector<std::int64_t>{4, 3, 48, 48}));
}

TEST_F(BatchLoaderTest, MeasuresHowLongTheTrainerWaited) {
    BatchLoader loader(m_set, m_card, plan(4));
    EXPECT_EQ(loader.secondsWaited(), 0);
    (void)batchesOf(loader);
    EXPECT_GT(loader.secondsWaited(), 0);
}

TEST_F(BatchLoaderTest, SaysWhichPictureHasVanished) {
    PictureStorage none(32);  // the file is read again, as in very large sets
    none.bytes = 0;
    const LearningSet set(readVocFolder(m_files.data()), "train", none, m_job);
    std::filesystem::remove(m_files.picture("train_0001"));
    BatchLoader loader(set, m_card, plan(12));
    try {
        (void)batchesOf(loader);
        ADD_FAILURE() << "the file was not missed";
    } catch (const Error& error) {
        EXPECT_NE(std::string(error.what()).find("train_0001"), std::string::npos);
    }
}

TEST_F(BatchLoaderTest, FillsWithTheMeanBesideThePicture) {
    BatchPlan small = plan(12);
    small.variation.smallest = small.variation.largest = .25;
    const auto batch = batches(small)[0];
    const auto zeros = (batch.input.abs() < .02).sum().item<std::int64_t>();  // the mean, rounded to a colour
    EXPECT_GE(zeros, 12 * 3 * (48 * 48 - 12 * 12));
}

TEST_F(BatchLoaderTest, BringsMasksThroughTheGeometryOfTheirPictures) {
    BatchPlan varied = plan(12);
    varied.needs.masks = true;
    varied.variation.smallest = 1;
    varied.variation.largest = 1.5;
    varied.variation.crop = 30;
    const auto batch = batches(varied)[0];
    ASSERT_EQ(batch.masks.sizes().vec(), (std::vector<std::int64_t>{12, 30, 30}));
    for (std::int64_t row = 0; row < 12; ++row) {
        const Placement& placement = batch.placements[static_cast<std::size_t>(row)];
        const cv::Mat1b expected = placed(m_set.mask(batch.pictures[static_cast<std::size_t>(row)]), placement,
                                          {Between::Nearest, cv::Scalar(255)});
        const auto values = batch.masks[row].contiguous();
        ASSERT_TRUE(std::equal(expected.begin(), expected.end(), values.data_ptr<std::int64_t>())) << row;
    }
    EXPECT_GT((batch.masks > 0).sum().item<std::int64_t>(), 0);
}

TEST_F(BatchLoaderTest, KnowsNoClassWhereThereIsNoMask) {
    for (const auto& entry : std::filesystem::directory_iterator(m_files.data() / "SegmentationClass"))
        std::filesystem::remove(entry.path());
    const LearningSet set(readVocFolder(m_files.data()), "train", 32, m_job);
    BatchPlan masked = plan(2);
    masked.needs.masks = true;
    BatchLoader loader(set, m_card, masked);
    EXPECT_TRUE((loader.next()->masks == LearningBatch::kUnknownClass).all().item<bool>());
}

TEST_F(BatchLoaderTest, GivesNoHintsWithoutAny) {
    BatchPlan hinted = plan(4);
    hinted.needs.hints = true;
    EXPECT_FALSE(batches(hinted)[0].hints.defined());
}

TEST_F(BatchLoaderTest, GivesHintsInThreeStates) {
    addHints();
    BatchPlan hinted = plan(12);
    hinted.needs.hints = hinted.needs.masks = true;
    const auto batch = batches(hinted)[0];
    // Only boats have hints, so theirs is the only plane.
    ASSERT_EQ(batch.hints.sizes().vec(), (std::vector<std::int64_t>{12, 1, 48, 48}));
    EXPECT_EQ(batch.hintedOutputs.item<std::int64_t>(), 0);
    const at::Tensor boats = batch.hints.select(1, 0);
    // Where hints are known they say the same as the masks, which went through the same geometry.
    EXPECT_TRUE(at::equal(boats == 1, batch.masks == 1));
    for (std::int64_t row = 0; row < 12; ++row) {
        const bool hasBoat = batch.targets[row][0].item<float>() > 0;
        ASSERT_EQ((boats[row] == 0).any().item<bool>(), hasBoat) << row;
    }
}

}  // namespace
}  // namespace overlook
