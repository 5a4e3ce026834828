#include "inference/networks/network_tail.h"

#include <ATen/Functions.h>
#include <gtest/gtest.h>
#include <torch/nn/module.h>

#include <algorithm>

#include "inference/core/error.h"

namespace overlook {
namespace {

/// One of the networks of the table, and where its last stage begins.
struct Stage {
    const char* network;
    const char* layer;
};

class NetworkTails : public testing::TestWithParam<Stage> {
 protected:
    std::unique_ptr<TrainableNetwork> network = networkEntry(GetParam().network).create(3);
    at::Tensor input = at::randn({2, 3, 64, 64});
};

TEST_P(NetworkTails, BeginWhereTheLastMapsHaveTheirSize) {
    EXPECT_EQ(layerBeforeLastStage(*network, input), GetParam().layer);
}

TEST_P(NetworkTails, GiveTheOutputsOfTheWholeWithoutWhatComesBefore) {
    network->module().eval();
    NetworkTail tail(*network, GetParam().layer);
    const NetworkOutputs whole = network->outputs(input);
    const NetworkOutputs behind = tail.outputs(activationOf(*network, GetParam().layer, input));
    EXPECT_TRUE(at::allclose(behind.logits, whole.logits, 1e-4, 1e-5));
    EXPECT_TRUE(at::allclose(behind.classMaps, whole.classMaps, 1e-4, 1e-5));
}

TEST_P(NetworkTails, LearnWithTheirOwnWeightsAlone) {
    const std::set<std::string> learning = weightsBehind(*network, GetParam().layer, input);
    const auto all = network->module().named_parameters();
    EXPECT_LT(learning.size(), all.size());
    EXPECT_EQ(learning.count(all.back().key()), 1U) << all.back().key();
    EXPECT_EQ(learning.count(all.front().key()), 0U) << all.front().key();
}

INSTANTIATE_TEST_SUITE_P(Classifiers, NetworkTails,
                         testing::Values(Stage{"tiny-cam", "features.11"}, Stage{"vgg16-cam", "features.16"},
                                         Stage{"resnet18-cam", "layer3"},
                                         Stage{"mobilenetv2-cam", "features.14.conv.1.0"}),
                         [](const auto& test) {
                             std::string name = test.param.network;
                             name.erase(std::remove(name.begin(), name.end(), '-'), name.end());
                             return name;
                         });

TEST(NetworkTail, CannotBeginWithinAResidual) {
    const auto network = networkEntry("resnet18-cam").create(2);
    const at::Tensor input = at::randn({1, 3, 64, 64});
    EXPECT_TRUE(canGoOnBehind(*network, "layer2.0", input));
    EXPECT_FALSE(canGoOnBehind(*network, "layer3.0.bn1", input));
}

TEST(NetworkTail, NamesALayerThatIsNotThere) {
    const auto network = networkEntry("tiny-cam").create(2);
    try {
        (void)network->outputsBehind("features.99", at::zeros({1, 48, 8, 8}));
        FAIL();
    } catch (const Error& error) {
        EXPECT_NE(std::string(error.what()).find("features.99"), std::string::npos) << error.what();
    }
}

}  // namespace
}  // namespace overlook
