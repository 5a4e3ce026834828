#include "inference/datasets/shard.h"

#include <gtest/gtest.h>

#include <map>

namespace overlook::test {
namespace {

std::optional<Shard> launched(const std::map<std::string, std::string>& variables) {
    return shardOfEnvironment([&](const char* name) -> const char* {
        const auto found = variables.find(name);
        return found == variables.end() ? nullptr : found->second.c_str();
    });
}

TEST(Shard, HasEveryPictureExactlyOnce) {
    for (int i = 0; i < 50; ++i) {
        const std::string name = "picture " + std::to_string(i);
        int owners = 0;
        for (int index = 1; index <= 3; ++index)
            owners += Shard{index, 3}.has(name) ? 1 : 0;
        EXPECT_EQ(owners, 1) << name;
    }
}

TEST(Shard, IsReadFromItsText) {
    EXPECT_EQ(parsedShard("2/5")->index, 2);
    for (const char* wrong : {"", "2", "0/5", "6/5", "a/5", "1/0", "-1/2"})
        EXPECT_FALSE(parsedShard(wrong)) << wrong;
}

TEST(Shard, IsWhatLaunchersSay) {
    EXPECT_EQ(launched({{"RANK", "2"}, {"WORLD_SIZE", "4"}})->index, 3);
    EXPECT_EQ(launched({{"SLURM_PROCID", "0"}, {"SLURM_NTASKS", "2"}})->count, 2);
    EXPECT_EQ(launched({{"RANK", "1"}, {"WORLD_SIZE", "2"}, {"SLURM_PROCID", "0"}, {"SLURM_NTASKS", "8"}})->count, 2);
}

TEST(Shard, IsNotThereForOneProcessNorForNonsense) {
    EXPECT_FALSE(launched({}));
    EXPECT_FALSE(launched({{"RANK", "0"}, {"WORLD_SIZE", "1"}}));
    EXPECT_FALSE(launched({{"RANK", "5"}, {"WORLD_SIZE", "2"}}));
    EXPECT_FALSE(launched({{"RANK", "0"}}));
}

}  // namespace
}  // namespace overlook::test
