#include <gmock/gmock.h>
#include <torch/csrc/api/include/torch/types.h>
#include <torch/csrc/jit/api/module.h>
#include <torch/nn/module.h>

#include "inference/attention/channel_attention.h"
#include "inference/attention/evidence.h"
#include "inference/attention/methods.h"
#include "inference/core/error.h"
#include "inference/networks/scripted.h"
#include "inference/networks/trainable_network.h"
#include "tests/inference/attention/vector_network.h"
#include "tests/inference/networks/script_modules.h"
#include "tests/support/test_files.h"

namespace overlook {
namespace {

using test::TemporaryFolder;
using test::twoByTwo;
using test::valuesOf;
using test::VectorNetwork;
using testing::FloatNear;
using testing::Pointwise;

constexpr auto kPositions = AttentionRole::Positions;
constexpr auto kSimilarity = AttentionRole::Similarity;

/// The plane of one position holds where it looks: rows that sum to 1.
const std::vector<std::vector<float>> kRows{
    {.1F, .2F, .3F, .4F}, {0, 1, 0, 0}, {.5F, 0, 0, .5F}, {.25F, .25F, .25F, .25F}};

/// A segmentation network whose logits of two classes are 4×4 and fixed: class 1 wins in the lower half.
VectorNetwork looking(const std::vector<std::vector<float>>& rows) {
    return {twoByTwo(rows), [](const at::Tensor& f) {
                auto logits = torch::zeros({1, 2, 4, 4}) + f.sum() * 0;
                logits.select(1, 1).slice(1, 2, 4) += 1;
                return logits;
            }};
}

AttentionRequest similarityRequest(const at::Tensor& region) {
    AttentionRequest request;
    request.input = torch::rand({1, 3, 8, 8});
    request.classes = {1};
    request.region = region;
    request.attentionLayers[kSimilarity] = "features";
    return request;
}

at::Tensor pixel(std::int64_t row, std::int64_t column) {
    auto region = torch::zeros({4, 4});
    region[row][column] = 1;
    return region;
}

TEST(Similarity, OfAPixelIsTheRowOfItsPosition) {
    auto network = looking(kRows);
    const auto maps = similarityMaps({network, similarityRequest(pixel(3, 0))});
    EXPECT_EQ(maps[0].sizes().vec(), (std::vector<std::int64_t>{2, 2}));
    EXPECT_THAT(valuesOf(maps[0]), Pointwise(FloatNear(1e-6F), kRows[2]));
}

TEST(Similarity, OfSeveralPixelsIsTheirMeanRow) {
    auto network = looking(kRows);
    const auto maps = similarityMaps({network, similarityRequest(pixel(0, 0) + pixel(1, 3))});
    EXPECT_THAT(valuesOf(maps[0]), Pointwise(FloatNear(1e-6F), std::vector<float>{.05F, .6F, .15F, .2F}));
}

TEST(Similarity, WithoutARegionIsThatOfThePredictedPixels) {
    auto network = looking(kRows);
    const auto maps = similarityMaps({network, similarityRequest({})});
    EXPECT_THAT(valuesOf(maps[0]), Pointwise(FloatNear(1e-6F), std::vector<float>{.375F, .125F, .125F, .375F}));
}

TEST(Similarity, OfRowsThatDoNotSumToOneIsRefused) {
    auto network = looking({{1, 2, 3, 4}, {0, 1, 0, 0}, {0, 1, 0, 0}, {0, 1, 0, 0}});
    EXPECT_THROW((void)similarityMaps({network, similarityRequest(pixel(0, 0))}), Error);
}

TEST(Similarity, WithoutALayerIsRefused) {
    auto network = looking(kRows);
    auto request = similarityRequest(pixel(0, 0));
    request.attentionLayers.clear();
    EXPECT_THROW((void)similarityMaps({network, request}), Error);
}

/// A network of the table in evaluation mode, and what it publishes for a picture.
struct Published {
    explicit Published(const char* id) : network(networkEntry(id).create(3)) {
        network->module().eval();
        named = network->outputs(input).named;
    }
    AttentionRequest request(AttentionRole role, const std::string& layer) const {
        AttentionRequest request;
        request.input = input;
        request.classes = {0, 2};
        request.attentionLayers[role] = layer;
        return request;
    }

    at::Tensor input = torch::rand({1, 3, 32, 48});
    std::unique_ptr<TrainableNetwork> network;
    std::map<std::string, at::Tensor> named;
};

TEST(SpatialAttention, IsTheGateOfASkipConnection) {
    const Published unet("tiny-attention-unet");
    const auto inspected = unet.network->inspect();
    const auto maps = spatialAttentionMaps({*inspected, unet.request(kPositions, "attention.gate2")});
    ASSERT_EQ(maps.size(), 2U);
    EXPECT_TRUE(torch::allclose(maps[1], unet.named.at("attention.gate2")[0][0]));
}

TEST(SpatialAttention, IsTheSpatialMaskOfACbamBlock) {
    const Published unet("tiny-unet-cbam");
    const auto inspected = unet.network->inspect();
    const auto maps = spatialAttentionMaps({*inspected, unet.request(kPositions, "attention.cbam1.positions")});
    EXPECT_TRUE(torch::allclose(maps[0], unet.named.at("attention.cbam1.positions")[0][0]));
}

TEST(Similarity, OfADualAttentionNetworkIsARowOfItsPositionAttention) {
    const Published danet("tiny-danet");
    const auto inspected = danet.network->inspect();
    auto request = danet.request(kSimilarity, "head.sa");
    request.region = torch::zeros({32, 48});
    request.region[17][30] = 1;  // in row 2, column 3 of the 4×6 positions
    const auto maps = similarityMaps({*inspected, request});
    EXPECT_TRUE(torch::allclose(maps[0], danet.named.at("head.sa")[0][2 * 6 + 3]));
}

TEST(ChannelAttentions, AreTheGatesAndTheMeanRowsOfMatrices) {
    const Published unet("tiny-unet-se");
    const auto gates = unet.network->inspect();
    const auto ofUnet = channelAttentions(*gates, unet.input, gates->layers(unet.input));
    ASSERT_EQ(ofUnet.size(), 3U);
    EXPECT_EQ(ofUnet[2].layer, "attention.se1");  // the finest runs last
    EXPECT_EQ(ofUnet[2].weights.size(), 8U);
    EXPECT_NEAR(ofUnet[2].weights[3], unet.named.at("attention.se1")[0][3].item<float>(), 1e-6);

    const Published danet("tiny-danet");
    const auto matrix = danet.network->inspect();
    const auto ofDanet = channelAttentions(*matrix, danet.input, matrix->layers(danet.input));
    ASSERT_EQ(ofDanet.size(), 1U);
    EXPECT_NEAR(ofDanet[0].weights[1], danet.named.at("head.sc")[0].select(1, 1).mean().item<float>(), 1e-6);
}

TEST(ChannelAttentions, OfANetworkWithoutAreRefused) {
    auto network = looking(kRows);
    EXPECT_THROW((void)channelAttentions(network, torch::rand({1, 3, 8, 8}), {}), Error);
}

/// A TorchScript model with position attention as in DANet, whose softmax is a module of its own.
torch::jit::Module scriptAttention() {
    const auto features =
        test::scriptModule("Features", {"def forward(self, x):\n"
                                        "    return torch.relu(torch.conv2d(x, self.weight, None, [4, 4]))\n",
                                        {{"weight", torch::randn({5, 3, 4, 4})}},
                                        {}});
    const auto softmax =
        test::scriptModule("Softmax", {"def forward(self, x):\n    return torch.softmax(x, -1)\n", {}, {}});
    return test::scriptModule("Attention", {"def forward(self, x):\n"
                                            "    f = self.features.forward(x)\n"
                                            "    v = f.flatten(2)\n"
                                            "    a = self.softmax.forward(torch.matmul(v.transpose(1, 2), v) * 0.1)\n"
                                            "    return torch.matmul(v, a.transpose(1, 2)).view_as(f)[:, :2]\n",
                                            {},
                                            {{"features", features}, {"softmax", softmax}}});
}

TEST(Similarity, OfATorchScriptModelIsARowOfItsSoftmax) {
    const TemporaryFolder folder;
    scriptAttention().save((folder / "model.pt").string());
    ModelCard card;
    card.task = Task::Segmentation;
    ScriptedNetwork network(folder / "model.pt", card, c10::Device(c10::kCPU));
    auto request = similarityRequest({});
    request.input = torch::rand({1, 3, 16, 24});
    ASSERT_EQ(network.layers(request.input).at(1).attention, kSimilarity);
    request.attentionLayers[kSimilarity] = "softmax";
    request.region = torch::zeros({4, 6});
    request.region[1][5] = 1;
    const auto maps = similarityMaps({network, request});
    const auto features = network.forward(request.input, {"features"}).activations.at("features").detach()[0];
    const auto row = (torch::matmul(features.select(1, 1).select(1, 5), features.flatten(1)) * 0.1).softmax(-1);
    EXPECT_TRUE(torch::allclose(maps[0], row.view({4, 6}), 1e-4, 1e-6));
}

}  // namespace
}  // namespace overlook
