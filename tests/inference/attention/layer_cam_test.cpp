#include <gmock/gmock.h>
#include <torch/csrc/api/include/torch/types.h>

#include "inference/attention/bilinear.h"
#include "inference/attention/evidence.h"
#include "inference/attention/methods.h"
#include "inference/networks/trainable_network.h"
#include "tests/inference/attention/vector_network.h"

namespace overlook {
namespace {

using testing::FloatNear;
using testing::Pointwise;

TEST(Bilinear, HasTheKnownValues) {
    const auto enlarged = bilinear(test::twoByTwo({{0, 1, 2, 4}}), {4, 4});
    EXPECT_THAT(test::valuesOf(enlarged),
                Pointwise(FloatNear(1e-6F), std::vector<float>{0, 0.25F, 0.75F, 1, 0.5F, 0.8125F, 1.4375F, 1.75F, 1.5F,
                                                               1.9375F, 2.8125F, 3.25F, 2, 2.5F, 3.5F, 4}));
}

/// A small classifier looked at in two depths.
class LayerCamOfTwoLayers : public testing::Test {
 protected:
    LayerCamOfTwoLayers() {
        torch::manual_seed(4);
        m_network = networkEntry("tiny-cam").create(3)->inspect();
        m_request.input = torch::rand({1, 3, 48, 64});
        m_request.classes = {0, 2};
    }

    std::vector<at::Tensor> mapsOf(const std::vector<std::string>& layers) {
        m_request.layers = layers;
        return layerCam({*m_network, m_request});
    }

    std::unique_ptr<Network> m_network;
    AttentionRequest m_request;
};

TEST_F(LayerCamOfTwoLayers, IsTheHighestOfBothScaledToTheirMaximum) {
    const auto fine = mapsOf({"features.2"})[1];
    const auto coarse = mapsOf({"extra.5"})[1];
    ASSERT_GT(fine.size(0), coarse.size(0));
    const auto enlarged = bilinear((coarse / coarse.max()).unsqueeze(0).unsqueeze(0), fine.sizes())[0][0];
    const auto expected = torch::maximum(fine / fine.max(), enlarged);
    EXPECT_TRUE(torch::allclose(mapsOf({"features.2", "extra.5"})[1], expected, 1e-4, 1e-5));
}

TEST_F(LayerCamOfTwoLayers, DoesNotDependOnTheOrder) {
    const auto maps = mapsOf({"features.2", "extra.5"});
    EXPECT_TRUE(torch::allclose(mapsOf({"extra.5", "features.2"})[0], maps[0], 1e-4, 1e-5));
}

}  // namespace
}  // namespace overlook
