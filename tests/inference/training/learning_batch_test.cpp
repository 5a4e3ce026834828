#include "inference/training/learning_batch.h"

#include <ATen/Functions.h>
#include <gtest/gtest.h>

namespace overlook {
namespace {

/// Two pictures, four outputs; the outputs 2 and 0 have hints.
class HintedBatch : public testing::Test {
 protected:
    HintedBatch() {
        batch.count = 2;
        batch.pictures = {0, 1};
        batch.placements.resize(2);
        batch.hintedOutputs = at::tensor(std::vector<std::int64_t>{2, 0}, at::kLong);
        batch.hints = at::arange(2 * 2 * 3 * 3, at::kFloat).reshape({2, 2, 3, 3});
    }
    static at::Tensor indices(std::vector<std::int64_t> values) { return at::tensor(values, at::kLong); }

    LearningBatch batch;
};

TEST_F(HintedBatch, GivesThePlaneOfEveryOutput) {
    const at::Tensor planes = hintsOf(batch, indices({1, 0}), indices({0, 2}));
    EXPECT_TRUE(at::equal(planes[0], batch.hints[1][1]));
    EXPECT_TRUE(at::equal(planes[1], batch.hints[0][0]));
}

TEST_F(HintedBatch, KnowsNothingOfOutputsWithoutHints) {
    const at::Tensor planes = hintsOf(batch, indices({1, 1}), indices({3, 2}));
    EXPECT_TRUE(planes[0].eq(LearningBatch::kUnknownHint).all().item<bool>());
    EXPECT_TRUE(at::equal(planes[1], batch.hints[1][0]));
}

TEST_F(HintedBatch, PicksTheColumnsOfItsPlanes) {
    const at::Tensor values = at::arange(8, at::kFloat).reshape({2, 4});
    EXPECT_TRUE(at::equal(hintedColumns(batch, values), at::tensor({2.F, 0.F, 6.F, 4.F}).reshape({2, 2})));
}

TEST_F(HintedBatch, KeepsItsOutputsWhenItIsHalved) {
    const LearningBatch half = rowsOf(batch, 1, 2);
    EXPECT_TRUE(at::equal(hintsOf(half, indices({0}), indices({2}))[0], batch.hints[1][0]));
}

}  // namespace
}  // namespace overlook
