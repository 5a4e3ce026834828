#include "inference/training/feature_memory.h"

#include <ATen/Functions.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <memory>

#include "inference/core/files.h"
#include "inference/core/run_folder.h"
#include "inference/networks/weights_file.h"
#include "inference/training/teaching_data.h"
#include "inference/training/trainer.h"
#include "tests/inference/training/small_scene_set.h"

namespace overlook {
namespace {

using test::SmallSceneSet;

at::Tensor sized(std::size_t bytes) {
    return at::zeros({static_cast<std::int64_t>(bytes / sizeof(float))});
}

TEST(FeatureMemory, ReturnsWhatItWasGiven) {
    FeatureMemory memory;
    memory.use("network");
    const at::Tensor activation = at::ones({1, 2, 3, 3});
    memory.keep("0 a.jpg", activation);
    EXPECT_TRUE(memory.find("0 a.jpg").is_same(activation));
    EXPECT_FALSE(memory.find("1 a.jpg").defined());
}

TEST(FeatureMemory, ForgetsWhatBelongsToAnotherSource) {
    FeatureMemory memory;
    memory.use("network");
    memory.keep("a", at::ones({1}));
    memory.use("network");
    EXPECT_EQ(memory.count(), 1U);
    memory.use("another network");
    EXPECT_EQ(memory.count(), 0U);
}

TEST(FeatureMemory, TheOldestGoFirst) {
    FeatureMemory memory;
    memory.use("network");
    const std::size_t third = FeatureMemory::kBytes / 3;
    for (const char* key : {"a", "b", "c"})
        memory.keep(key, sized(third));
    EXPECT_TRUE(memory.find("a").defined()) << "and it is the newest now";
    memory.keep("d", sized(third));
    EXPECT_TRUE(memory.find("a").defined());
    EXPECT_FALSE(memory.find("b").defined());
}

/// Lessons that go on from the same network.
class RememberingLessons : public testing::Test {
 protected:
    static void SetUpTestSuite() {
        s_files = std::make_unique<SmallSceneSet>();
        JobControl job;
        (void)train(s_files->request("base"), EpochObserver(), job);
    }
    static void TearDownTestSuite() { s_files.reset(); }

    [[nodiscard]] static std::string lastCheckpoint(const Train& request) {
        return utf8(RunFolder(pathFromUtf8(request.out)).checkpointPath(request.epochs));
    }
    [[nodiscard]] static Train lesson(const std::string& name, int hinted) {
        Train request = s_files->request(name);
        const Train chosen = teachingDefaults();
        request.method = chosen.method;
        request.teaching = chosen.teaching;
        request.teaching.steps = 4;
        request.teaching.replay = 6;
        request.teaching.heldOut = 2;
        request.batch = 4;
        request.epochs = 4;
        request.dataParameters.hints = utf8(s_files->data() / "SegmentationClass");
        request.dataParameters.hintCount = hinted;
        request.runParameters.weights = lastCheckpoint(s_files->request("base"));
        return request;
    }
    /// Whether two lessons ended with the same weights, bit for bit.
    [[nodiscard]] static bool isSame(const Train& one, const Train& other) {
        const auto weights = readWeights(pathFromUtf8(lastCheckpoint(one))).tensors;
        const auto others = readWeights(pathFromUtf8(lastCheckpoint(other))).tensors;
        return std::equal(weights.begin(), weights.end(), others.begin(), others.end(),
                          [](const NamedTensor& a, const NamedTensor& b) { return at::equal(a.value, b.value); });
    }
    static void teach(const Train& request, FeatureMemory& memory) {
        JobControl job;
        (void)train(request, RunObserver(), job, memory);
    }

    static inline std::unique_ptr<SmallSceneSet> s_files;
};

TEST_F(RememberingLessons, EndAsThoseThatComputeEverything) {
    FeatureMemory memory;
    teach(lesson("first", 2), memory);
    const std::size_t known = memory.count();
    EXPECT_GT(known, 6U);
    teach(lesson("again", 1), memory);
    FeatureMemory empty;
    teach(lesson("alone", 1), empty);
    EXPECT_TRUE(isSame(lesson("again", 1), lesson("alone", 1)));
    EXPECT_FALSE(isSame(lesson("again", 1), lesson("first", 2))) << "a hint less is another lesson";
}

TEST_F(RememberingLessons, ComputeNothingThatIsKnown) {
    FeatureMemory memory;
    teach(lesson("before", 2), memory);
    const std::size_t known = memory.count();
    teach(lesson("repeated", 2), memory);
    EXPECT_EQ(memory.count(), known);
    EXPECT_TRUE(isSame(lesson("before", 2), lesson("repeated", 2)));
}

TEST_F(RememberingLessons, ATrainingHasTheFeaturesForgotten) {
    FeatureMemory memory;
    teach(lesson("taught", 2), memory);
    Train plain = s_files->request("plain");
    teach(plain, memory);
    EXPECT_EQ(memory.count(), 0U);
}

}  // namespace
}  // namespace overlook
