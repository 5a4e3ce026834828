#include <gmock/gmock.h>
#include <torch/csrc/api/include/torch/types.h>
#include <torch/csrc/jit/api/module.h>

#include "inference/attention/evidence.h"
#include "inference/attention/methods.h"
#include "inference/networks/reduced_precision.h"
#include "inference/networks/scripted.h"
#include "tests/inference/networks/script_modules.h"
#include "tests/support/test_files.h"

// TorchScript modules that do not take several pictures at once: as tracing leaves them, or with skip connections.
namespace overlook {
namespace {

/// A module with one convolution of 4 channels and a weight [192, 3], opened from a file.
class ScriptedEvidence : public testing::Test {
 protected:
    ScriptedEvidence() { torch::manual_seed(5); }

    ScriptedNetwork open(const std::string& tail) {
        const std::string forward = "def forward(self, x):\n    f = self.conv.forward(x)\n    return " + tail + "\n";
        torch::manual_seed(6);
        test::scriptModule("Model",
                           {forward, {{"weight", torch::randn({192, 3})}}, {{"conv", test::scriptConvolution(3, 4)}}})
            .save((m_folder / "model.pt").string());
        return {m_folder / "model.pt", ModelCard{}, c10::Device(c10::kCPU)};
    }

    [[nodiscard]] AttentionRequest requestFor(std::vector<int> classes) const {
        AttentionRequest request;
        request.input = m_input;
        request.classes = std::move(classes);
        request.layers = {"conv"};
        return request;
    }

    void expectThatClassesTogetherEqualEachAlone(const std::string& tail) {
        auto network = open(tail);
        const auto together = Evidence(network, requestFor({0, 2})).gradients("conv");
        ASSERT_EQ(together.sizes().vec(), (std::vector<std::int64_t>{2, 4, 8, 6}));
        EXPECT_TRUE(torch::allclose(together[0], Evidence(network, requestFor({0})).gradients("conv")[0]));
        EXPECT_TRUE(torch::allclose(together[1], Evidence(network, requestFor({2})).gradients("conv")[0]));
        EXPECT_GT(together.abs().max().item<float>(), 0);
    }

    test::TemporaryFolder m_folder;
    at::Tensor m_input = torch::rand({1, 3, 8, 6});
};

constexpr const char* kFixedBatch = "torch.matmul(torch.relu(f).view([1, -1]), self.weight)";
constexpr const char* kAnyBatch = "torch.matmul(torch.relu(f).flatten(1), self.weight)";
constexpr const char* kMixedBatch = "torch.matmul(torch.relu(f).flatten(1), self.weight) * x.size(0)";

TEST_F(ScriptedEvidence, ABatchSizeFixedByTracingDoesNoHarm) {
    expectThatClassesTogetherEqualEachAlone(kFixedBatch);
}

TEST_F(ScriptedEvidence, ASkipConnectionFromBeforeTheLayerDoesNoHarm) {
    expectThatClassesTogetherEqualEachAlone("torch.mean(torch.cat([f * f, torch.relu(x)], 1), [2, 3])");
}

TEST_F(ScriptedEvidence, AMeanOverTheWholeBatchDoesNoHarm) {
    expectThatClassesTogetherEqualEachAlone("torch.mean((f - torch.mean(f)) * f, [2, 3])");
}

TEST_F(ScriptedEvidence, APoolingAndATransposedConvolutionAreFollowed) {
    expectThatClassesTogetherEqualEachAlone(
        "torch.mean(torch.max_pool2d(torch.softmax(f, 1), [2, 2]), [2, 3]) + torch.mean(f)");
}

TEST_F(ScriptedEvidence, ReducedPrecisionGivesTheSameMapsButForItsRounding) {
    auto full = open(kAnyBatch);
    const auto reduced =
        reducedPrecision(std::unique_ptr<Network>(new ScriptedNetwork(open(kAnyBatch))), c10::Device(c10::kCPU));
    const Evidence evidence(*reduced, requestFor({0, 2}));
    const auto found = layerCam(evidence);
    const auto expected = layerCam(Evidence(full, requestFor({0, 2})));
    EXPECT_EQ(evidence.logits().scalar_type(), at::kFloat);
    EXPECT_EQ(found[0].scalar_type(), at::kFloat);
    EXPECT_FALSE(torch::equal(found[0], expected[0]));
    EXPECT_TRUE(torch::allclose(found[0], expected[0], 0.05, 0.02));
    EXPECT_GT(expected[0].max().item<float>(), 0.1);
}

TEST_F(ScriptedEvidence, AblationCamWorksWithAFixedBatchSize) {
    auto fixed = open(kFixedBatch);
    const auto found = ablationCam({fixed, requestFor({0, 2})});
    auto free = open(kAnyBatch);
    const auto expected = ablationCam({free, requestFor({0, 2})});
    EXPECT_TRUE(torch::allclose(found[0], expected[0], 1e-4, 1e-5));
    EXPECT_TRUE(torch::allclose(found[1], expected[1], 1e-4, 1e-5));
    EXPECT_GT(expected[0].max().item<float>(), 0);
}

TEST_F(ScriptedEvidence, ScoreCamWorksWithAFixedBatchSize) {
    auto fixed = open(kFixedBatch);
    const auto found = scoreCam({fixed, requestFor({1})});
    auto free = open(kAnyBatch);
    EXPECT_TRUE(torch::allclose(found[0], scoreCam({free, requestFor({1})})[0], 1e-4, 1e-5));
}

TEST_F(ScriptedEvidence, ScoreCamWorksWhereTheBatchSizeChangesTheScores) {
    auto mixed = open(kMixedBatch);
    const auto found = scoreCam({mixed, requestFor({1})});
    auto free = open(kAnyBatch);
    EXPECT_TRUE(torch::allclose(found[0], scoreCam({free, requestFor({1})})[0], 1e-4, 1e-5));
}

}  // namespace
}  // namespace overlook
