#include "inference/training/training_processes.h"

#include <ATen/Functions.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace overlook {
namespace {

/// Only its place among the others counts.
class Place : public TrainingProcesses {
 public:
    using TrainingProcesses::TrainingProcesses;
    at::Tensor sum(const at::Tensor& values) override { return values; }
};

TEST(TrainingProcesses, EveryPictureHasOneOwner) {
    for (int picture = 0; picture < 50; ++picture) {
        int owners = 0;
        for (int rank = 0; rank < 3; ++rank)
            owners += Place(rank, 3).owns("train_" + std::to_string(picture)) ? 1 : 0;
        EXPECT_EQ(owners, 1) << picture;
    }
}

TEST(TrainingProcesses, ShareThePicturesAboutEqually) {
    int owned = 0;
    for (int picture = 0; picture < 1000; ++picture)
        owned += Place(0, 2).owns("train_" + std::to_string(picture)) ? 1 : 0;
    EXPECT_NEAR(owned, 500, 60);
}

TEST(TrainingProcesses, OneAloneOwnsEverythingAndSumsNothing) {
    const auto alone = oneProcess();
    EXPECT_TRUE(alone->isFirst());
    EXPECT_TRUE(alone->owns("any"));
    EXPECT_TRUE(at::equal(alone->sum(at::ones({2})), at::ones({2})));
}

}  // namespace
}  // namespace overlook
