#include "inference/networks/vgg_cam.h"

#include <gmock/gmock.h>
#include <torch/nn/module.h>

#include "inference/core/error.h"

namespace overlook {
namespace {

using testing::HasSubstr;

const VggCamPlan kNarrow{{{4}, {4}, {6}, {6}, {8}}, {8}, true};

TEST(VggCam, GivesClassMapsAtAnEighthOfTheInput) {
    const auto network = createVggCam(tinyCamPlan(), 4);
    const auto maps = network->classMaps(torch::rand({2, 3, 160, 160}));
    EXPECT_EQ(maps.sizes().vec(), (std::vector<std::int64_t>{2, 4, 20, 20}));
}

TEST(VggCam, LogitsAreTheMeanOfTheClassMaps) {
    const auto network = createVggCam(kNarrow, 3);
    network->module().eval();
    const auto input = torch::rand({2, 3, 48, 64});
    const auto logits = network->inspect()->forward(input, {}).logits;
    EXPECT_TRUE(torch::allclose(logits, network->classMaps(input).mean({2, 3})));
}

TEST(VggCam, HeadAppliedToItsFeaturesGivesTheLogits) {
    const auto network = createVggCam(kNarrow, 3);
    const auto inspected = network->inspect();
    const auto head = inspected->linearHead().value();
    const auto pass = inspected->forward(torch::rand({2, 3, 48, 64}), {head.featureLayer});
    const auto means = pass.activations.at(head.featureLayer).mean({2, 3});
    EXPECT_TRUE(torch::allclose(pass.logits, torch::matmul(means, head.weight.t()) + head.bias, 1e-4, 1e-6));
}

TEST(VggCam, SixteenLayersCarryTheUsualParameterNames) {
    const auto network = createVggCam(vgg16CamPlan(), 20);
    const auto parameters = network->module().named_parameters();
    EXPECT_EQ(parameters["features.28.weight"].sizes().vec(), (std::vector<std::int64_t>{512, 512, 3, 3}));
    EXPECT_EQ(parameters["features.0.bias"].sizes().vec(), (std::vector<std::int64_t>{64}));
}

TEST(VggCam, RefusesToHaveNoClass) {
    EXPECT_THROW((void)createVggCam(kNarrow, 0), Error);
}

TEST(Inspection, CapturedActivationIsTheStartOfTheGraph) {
    const auto network = createVggCam(kNarrow, 3)->inspect();
    const auto pass = network->forward(torch::rand({1, 3, 32, 32}), {"features.4"});
    EXPECT_TRUE(pass.activations.at("features.4").is_leaf());
}

TEST(Inspection, WithoutALayerNothingIsRecorded) {
    const auto network = createVggCam(kNarrow, 3)->inspect();
    EXPECT_FALSE(network->forward(torch::rand({1, 3, 32, 32}), {}).logits.requires_grad());
}

TEST(Inspection, LeavesATrainingNetworkTraining) {
    const auto network = createVggCam(kNarrow, 3);
    network->module().train();
    (void)network->inspect()->forward(torch::rand({1, 3, 32, 32}), {"extra.2"});
    EXPECT_TRUE(network->module().is_training());
    EXPECT_TRUE(network->module().parameters().front().requires_grad());
}

TEST(Inspection, DoesNotTouchBatchStatistics) {
    const auto network = createVggCam(kNarrow, 3);
    const auto before = network->module().named_buffers()["features.1.running_mean"].clone();
    (void)network->inspect()->forward(torch::rand({1, 3, 32, 32}), {});
    EXPECT_TRUE(torch::equal(before, network->module().named_buffers()["features.1.running_mean"]));
}

TEST(Inspection, ListsLayersInTheOrderTheyRun) {
    const auto layers = createVggCam(kNarrow, 3)->inspect()->layers(torch::rand({1, 3, 32, 64}));
    EXPECT_EQ(layers.front().name, "features.0");
    EXPECT_EQ(layers.front().kind, "Conv2d");
    EXPECT_EQ(layers.back().name, "classifier");
    EXPECT_EQ(layers.back().shape, (std::vector<int>{3, 4, 8}));
}

TEST(Inspection, AnUnknownLayerIsNamed) {
    const auto network = createVggCam(kNarrow, 3)->inspect();
    try {
        (void)network->forward(torch::rand({1, 3, 32, 32}), {"layer4"});
        FAIL() << "accepted";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::BadRequest);
        EXPECT_THAT(error.what(), HasSubstr("layer4"));
    }
}

TEST(Inspection, AnInputThatIsTooSmallIsRefused) {
    const auto network = createVggCam(kNarrow, 3)->inspect();
    EXPECT_THROW((void)network->forward(torch::rand({1, 3, 4, 4}), {}), Error);
}

TEST(VggCam, FinishesSeveralEditsOfOneLayerAtOnce) {
    torch::manual_seed(11);
    const auto network = networkEntry("tiny-cam").create(4)->inspect();
    const auto input = torch::rand({1, 3, 32, 32});
    const auto logits = network->forwardEdited(input, "features.4", [](const at::Tensor& activation) {
        return torch::cat({activation, activation * 0});
    });
    ASSERT_EQ(logits.sizes().vec(), (std::vector<std::int64_t>{2, 4}));
    EXPECT_FALSE(logits.requires_grad());
    EXPECT_TRUE(torch::allclose(logits[0], network->forward(input, {}).logits[0], 1e-4, 1e-5));
    EXPECT_FALSE(torch::allclose(logits[1], logits[0]));
}

TEST(VggCam, AnEditOfAnUnknownLayerIsRefused) {
    const auto network = networkEntry("tiny-cam").create(4)->inspect();
    const auto same = [](const at::Tensor& activation) { return activation.clone(); };
    EXPECT_THROW((void)network->forwardEdited(torch::rand({1, 3, 32, 32}), "layer4", same), Error);
}

}  // namespace
}  // namespace overlook
