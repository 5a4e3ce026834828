#include "inference/attention/evidence_batch.h"

#include <gmock/gmock.h>
#include <torch/csrc/api/include/torch/types.h>
#include <torch/csrc/jit/api/module.h>

#include "inference/attention/methods.h"
#include "inference/core/error.h"
#include "inference/networks/scripted.h"
#include "tests/inference/networks/script_modules.h"
#include "tests/support/test_files.h"

namespace overlook {
namespace {

/// Three pictures, and a network of two convolutions whose scores are no linear function of the first.
class Batch : public testing::Test {
 protected:
    Batch() {
        torch::manual_seed(3);
        test::scriptModule("Model",
                           {"def forward(self, x):\n"
                            "    f = torch.relu(self.last.forward(torch.relu(self.first.forward(x))))\n"
                            "    return torch.matmul(torch.max_pool2d(f, [2, 2]).flatten(1), self.weight)\n",
                            {{"weight", torch::randn({48, 3})}},
                            {{"first", test::scriptConvolution(3, 4)}, {"last", test::scriptConvolution(4, 4)}}})
            .save((m_folder / "model.pt").string());
        m_network = std::make_unique<ScriptedNetwork>(m_folder / "model.pt", ModelCard{}, c10::Device(c10::kCPU));
    }

    static AttentionRequest request(std::vector<int> classes) {
        AttentionRequest request;
        request.input = torch::rand({1, 3, 8, 6});
        request.classes = std::move(classes);
        request.layers = {"first"};
        return request;
    }

    void expectAlone(const std::vector<at::Tensor>& maps, const std::vector<at::Tensor>& alone) {
        ASSERT_EQ(maps.size(), alone.size());
        for (std::size_t i = 0; i < maps.size(); ++i) {
            EXPECT_TRUE(torch::allclose(maps[i], alone[i], 1e-5, 1e-6));
            EXPECT_GT(alone[i].max().item<float>(), 0);
        }
    }

    test::TemporaryFolder m_folder;
    std::unique_ptr<ScriptedNetwork> m_network;
};

TEST_F(Batch, EveryPictureHasTheMapsItHasAlone) {
    const std::vector<AttentionRequest> requests{request({0, 2}), request({1}), request({2, 1, 0})};
    EvidenceBatch batch(*m_network, requests);
    for (std::size_t i = 0; i < requests.size(); ++i) {
        const Evidence alone(*m_network, requests[i]);
        expectAlone(layerCam(batch[i]), layerCam(alone));
        EXPECT_TRUE(torch::allclose(batch[i].meanGradients("first"), alone.meanGradients("first"), 1e-5, 1e-6));
        EXPECT_TRUE(torch::allclose(batch[i].logits(), alone.logits(), 1e-5, 1e-5));
    }
}

TEST_F(Batch, AClassThatIsNotThereIsRefusedForItsPictureAlone) {
    const std::vector<AttentionRequest> requests{request({0}), request({7}), request({1})};
    EvidenceBatch batch(*m_network, requests);
    expectAlone(layerCam(batch[2]), layerCam(Evidence(*m_network, requests[2])));
    EXPECT_THROW((void)layerCam(batch[1]), Error);
}

TEST_F(Batch, APictureWithoutClassesHasNoMaps) {
    const std::vector<AttentionRequest> requests{request({0}), request({})};
    EvidenceBatch batch(*m_network, requests);
    EXPECT_TRUE(layerCam(batch[1]).empty());
    expectAlone(layerCam(batch[0]), layerCam(Evidence(*m_network, requests[0])));
}

}  // namespace
}  // namespace overlook
