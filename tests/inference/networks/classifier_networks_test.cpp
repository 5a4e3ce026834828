#include <gmock/gmock.h>
#include <torch/nn/module.h>
#include <torch/utils.h>

#include "inference/networks/fcn.h"
#include "inference/networks/mobilenet_v2.h"
#include "inference/networks/resnet_cam.h"

namespace overlook {
namespace {

using Shape = std::vector<std::int64_t>;

std::int64_t weightsOf(TrainableNetwork& network) {
    std::int64_t count = 0;
    for (const auto& parameter : network.module().parameters())
        count += parameter.numel();
    return count;
}

Shape shapeOf(TrainableNetwork& network, const std::string& parameter) {
    return network.module().named_parameters()[parameter].sizes().vec();
}

TEST(ResNetCam, EighteenLayersHaveTheUsualWeights) {
    const auto network = createResNetCam(resnet18Plan(), 1000);
    EXPECT_EQ(weightsOf(*network), 11689512);
    EXPECT_EQ(network->module().named_parameters().size(), 62U);
    EXPECT_EQ(shapeOf(*network, "layer2.0.downsample.0.weight"), (Shape{128, 64, 1, 1}));
    EXPECT_EQ(shapeOf(*network, "fc.weight"), (Shape{1000, 512}));
}

TEST(ResNetCam, FiftyLayersHaveTheUsualWeights) {
    const auto network = createResNetCam(resnet50Plan(), 1000);
    EXPECT_EQ(weightsOf(*network), 25557032);
    EXPECT_EQ(shapeOf(*network, "layer1.0.downsample.0.weight"), (Shape{256, 64, 1, 1}));
    EXPECT_EQ(shapeOf(*network, "layer4.2.conv3.weight"), (Shape{2048, 512, 1, 1}));
}

TEST(ResNetCam, AHundredAndOneLayersHaveTheUsualWeights) {
    const auto network = createResNetCam(resnet101Plan(), 1000);
    EXPECT_EQ(weightsOf(*network), 44549160);
    EXPECT_EQ(shapeOf(*network, "layer3.22.conv2.weight"), (Shape{256, 256, 3, 3}));
}

TEST(MobileNetV2Cam, HasTheUsualWeights) {
    const auto network = createMobileNetV2Cam(mobileNetV2Plan(), 1000);
    EXPECT_EQ(weightsOf(*network), 3504872);
    EXPECT_EQ(network->module().named_parameters().size(), 158U);
    EXPECT_EQ(shapeOf(*network, "features.1.conv.1.weight"), (Shape{16, 32, 1, 1}));
    EXPECT_EQ(shapeOf(*network, "features.2.conv.1.0.weight"), (Shape{96, 1, 3, 3}));
    EXPECT_EQ(shapeOf(*network, "features.18.0.weight"), (Shape{1280, 320, 1, 1}));
    EXPECT_EQ(shapeOf(*network, "classifier.1.weight"), (Shape{1000, 1280}));
}

TEST(Fcn, OnFiftyLayersHasTheUsualWeights) {
    const auto network = createFcn(dilatedPlan(resnet50Plan(), /*dilatesFirstBlock=*/false), 21);
    EXPECT_EQ(weightsOf(*network), 35322218);
    EXPECT_EQ(shapeOf(*network, "classifier.4.weight"), (Shape{21, 512, 1, 1}));
    EXPECT_EQ(shapeOf(*network, "aux_classifier.0.weight"), (Shape{256, 1024, 3, 3}));
}

TEST(ResNetCam, LogitsAreTheMeanOfTheMapsAndTheBias) {
    const auto network = createResNetCam(tinyResNetPlan(), 3);
    {
        const torch::NoGradGuard noGraph;
        network->module().named_parameters()["fc.bias"].copy_(torch::tensor({1.0F, -2.0F, 0.5F}));
    }
    network->module().eval();
    const auto outputs = network->outputs(torch::rand({2, 3, 64, 96}));
    const auto bias = network->module().named_parameters()["fc.bias"];
    EXPECT_EQ(outputs.classMaps.sizes().vec(), (Shape{2, 3, 2, 3}));
    EXPECT_TRUE(torch::allclose(outputs.logits, outputs.classMaps.mean({2, 3}) + bias));
}

TEST(ResNetCam, HeadAppliedToItsFeaturesGivesTheLogits) {
    const auto network = createResNetCam(tinyResNetPlan(), 3)->inspect();
    const auto head = network->linearHead().value();
    const auto pass = network->forward(torch::rand({2, 3, 64, 96}), {head.featureLayer});
    const auto means = pass.activations.at(head.featureLayer).mean({2, 3});
    EXPECT_TRUE(torch::allclose(pass.logits, torch::matmul(means, head.weight.t()) + head.bias, 1e-4, 1e-6));
}

TEST(ResNetCam, ListsResidualBlocksAndRepeatedLayers) {
    std::vector<std::string> listed;
    for (const auto& layer : createResNetCam(tinyResNetPlan(), 3)->inspect()->layers(torch::rand({1, 3, 64, 64})))
        listed.push_back(layer.name + " " + layer.kind);
    EXPECT_THAT(listed, testing::IsSupersetOf({"layer1.0.relu ReLU", "layer1.0.relu:2 ReLU", "layer1.0 BasicBlock",
                                               "layer2.0.downsample Sequential", "layer4 Sequential"}));
}

TEST(ResNet, DilatedStagesKeepAnEighthOfTheInput) {
    const auto layers =
        createResNetCam(dilatedPlan(tinyResNetPlan(), true), 3)->inspect()->layers(torch::rand({1, 3, 64, 64}));
    EXPECT_EQ(layers.back().name, "fc");
    EXPECT_EQ(layers[layers.size() - 3].name, "layer4");
    EXPECT_EQ(layers[layers.size() - 3].shape, (std::vector<int>{128, 8, 8}));
}

}  // namespace
}  // namespace overlook
