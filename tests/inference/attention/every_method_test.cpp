#include <gtest/gtest.h>
#include <torch/csrc/api/include/torch/types.h>
#include <torch/csrc/jit/api/module.h>

#include <algorithm>

#include "inference/attention/evidence.h"
#include "inference/attention/method.h"
#include "inference/networks/scripted.h"
#include "inference/networks/trainable_network.h"
#include "tests/inference/networks/script_modules.h"
#include "tests/support/test_files.h"

// Both tables against each other: whatever is added to one works with all of the other.
namespace overlook {
namespace {

/// An early layer with a map: it has few channels, each of which some methods run the network for.
LayerDescription earlyLayer(const std::vector<LayerDescription>& layers) {
    std::vector<LayerDescription> maps;
    for (const auto& layer : layers)
        if (layer.shape.size() == 3 && layer.shape[1] * layer.shape[2] > 1)
            maps.push_back(layer);
    return maps.at(std::min<std::size_t>(3, maps.size() - 1));
}

void expectGoodMap(const at::Tensor& map, const AttentionMethod& method, const LayerDescription& layer) {
    ASSERT_EQ(map.dim(), 2);
    EXPECT_EQ(map.scalar_type(), at::kFloat);
    EXPECT_TRUE(map.device().is_cpu());
    EXPECT_FALSE(map.requires_grad());
    EXPECT_TRUE(map.isfinite().all().item<bool>());
    if (method.need == MethodNeed::Layer) {
        EXPECT_EQ(map.sizes().vec(), (std::vector<std::int64_t>{layer.shape[1], layer.shape[2]}));
    }
}

/// Every method that fits, on one picture.
void expectMapsOfEveryMethod(Network& network, Task task) {
    AttentionRequest request;
    request.input = torch::rand({1, 3, 32, 40});
    request.classes = {0, 2};
    request.samples = 4;
    const auto layers = network.layers(request.input);
    const auto layer = earlyLayer(layers);
    request.layers = {layer.name};
    for (const auto& own : layers)
        if (own.attention != AttentionRole::None)
            request.attentionLayers[own.attention] = own.name;
    const Evidence evidence(network, request);
    for (const auto& method : attentionMethods()) {
        if (!fits(method, task, network, layers))
            continue;
        SCOPED_TRACE(method.id);
        const auto maps = method.compute(evidence);
        ASSERT_EQ(maps.size(), 2U);
        expectGoodMap(maps[0], method, layer);
        expectGoodMap(maps[1], method, layer);
    }
}

class EveryMethod : public testing::TestWithParam<std::string> {};

TEST_P(EveryMethod, GivesFiniteMapsOfTheNetwork) {
    torch::manual_seed(7);
    const auto network = networkEntry(GetParam()).create(3)->inspect();
    const auto logits = network->forward(torch::rand({1, 3, 32, 40}), {}).logits;
    expectMapsOfEveryMethod(*network, logits.dim() == 4 ? Task::Segmentation : Task::Classification);
}

std::vector<std::string> networkIds() {
    std::vector<std::string> ids;
    for (const auto& entry : networkTable())
        ids.push_back(entry.id);
    return ids;
}

std::string asTestName(const testing::TestParamInfo<std::string>& tested) {
    std::string name = tested.param;
    for (char& letter : name)
        letter = letter == '-' ? '_' : letter;
    return name;
}

INSTANTIATE_TEST_SUITE_P(EveryNetwork, EveryMethod, testing::ValuesIn(networkIds()), asTestName);

ScriptedNetwork opened(const test::TemporaryFolder& folder, const torch::jit::Module& module, Task task) {
    module.save((folder / "model.pt").string());
    ModelCard card;
    card.task = task;
    return {folder / "model.pt", card, c10::Device(c10::kCPU)};
}

TEST(EveryMethodOfATorchScriptFile, GivesFiniteMapsOfAClassifier) {
    torch::manual_seed(8);
    const test::TemporaryFolder folder;
    auto network = opened(folder, test::scriptClassifier(4, 3), Task::Classification);
    network.findLinearHead(torch::rand({1, 3, 32, 40}));
    ASSERT_TRUE(network.linearHead());
    expectMapsOfEveryMethod(network, Task::Classification);
}

TEST(EveryMethodOfATorchScriptFile, GivesFiniteMapsOfASegmenter) {
    torch::manual_seed(9);
    const test::TemporaryFolder folder;
    auto network = opened(folder, test::scriptSegmenter(4, 3), Task::Segmentation);
    expectMapsOfEveryMethod(network, Task::Segmentation);
}

}  // namespace
}  // namespace overlook
