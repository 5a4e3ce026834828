#include <ATen/Context.h>
#include <gtest/gtest.h>

namespace {

/// LibTorch begins every process with another random seed. Every test begins with the same one, members of its fixture
/// included; --gtest_random_seed=N tries another.
class SeedEveryTest : public testing::EmptyTestEventListener {
    void OnTestStart(const testing::TestInfo&) override {
        at::manual_seed(static_cast<std::uint64_t>(testing::FLAGS_gtest_random_seed));
    }
};

}  // namespace

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    testing::UnitTest::GetInstance()->listeners().Append(new SeedEveryTest);
    return RUN_ALL_TESTS();
}
