#include <gmock/gmock.h>
#include <torch/csrc/api/include/torch/types.h>

#include "inference/attention/evidence.h"
#include "inference/attention/methods.h"
#include "tests/inference/attention/vector_network.h"

// Grad-CAM's relatives on one activation and one gradient, against numbers worked out by hand.
namespace overlook {
namespace {

using test::twoByTwo;
using test::valuesOf;
using test::VectorNetwork;
using testing::FloatNear;
using testing::Pointwise;

using Method = std::vector<at::Tensor> (*)(const Evidence&);
using Values = std::vector<float>;

AttentionRequest requestFor(std::vector<int> classes) {
    AttentionRequest request;
    request.classes = std::move(classes);
    request.layers = {"features"};
    return request;
}

/// Two channels, one class whose score has the given gradient everywhere.
VectorNetwork vectors() {
    const auto gradient = twoByTwo({{0.2F, -0.1F, 0.3F, 0.4F}, {-0.2F, 0.1F, 0.05F, -0.15F}});
    return {twoByTwo({{1, 2, 0, 1}, {0, 1, 3, 0}}), [gradient](const at::Tensor& f) {
                return (f * gradient).sum({1, 2, 3}).unsqueeze(1);
            }};
}

Values mapOf(Method method) {
    auto network = vectors();
    return valuesOf(method({network, requestFor({0})}).at(0));
}

TEST(CamFamily, GradCamWeighsWithTheMeanGradient) {
    EXPECT_THAT(mapOf(gradCam), Pointwise(FloatNear(1e-6F), Values{0.2F, 0.35F, 0, 0.2F}));
}

TEST(CamFamily, MeanGradientsAreTheWeightsOfGradCam) {
    auto network = vectors();
    EXPECT_THAT(valuesOf(Evidence(network, requestFor({0})).meanGradients("features")),
                Pointwise(FloatNear(1e-6F), Values{0.2F, -0.05F}));
}

TEST(CamFamily, TheCounterfactualShowsWhereGradCamIsNegative) {
    EXPECT_THAT(mapOf(counterfactualMaps), Pointwise(FloatNear(1e-6F), Values{0, 0, 0.15F, 0}));
}

TEST(CamFamily, HiResCamMultipliesElementByElement) {
    EXPECT_THAT(mapOf(hiResCam), Pointwise(FloatNear(1e-6F), Values{0.2F, 0, 0.15F, 0.4F}));
}

TEST(CamFamily, LayerCamLeavesNegativeGradientsOut) {
    EXPECT_THAT(mapOf(layerCam), Pointwise(FloatNear(1e-6F), Values{0.2F, 0.1F, 0.15F, 0.4F}));
}

TEST(CamFamily, XGradCamWeighsGradientsByTheShareOfTheActivation) {
    EXPECT_THAT(mapOf(xGradCam), Pointwise(FloatNear(1e-6F), Values{0.1F, 0.2625F, 0.1875F, 0.1F}));
}

TEST(CamFamily, GradCamPlusPlusWeighsPositiveGradients) {
    // The reference adds 1e-6 to the denominator, which moves the fifth digit.
    EXPECT_THAT(mapOf(gradCamPlusPlus),
                Pointwise(FloatNear(2e-5F), Values{0.276289F, 0.616965F, 0.193164F, 0.276289F}));
}

TEST(CamFamily, EigenCamProjectsOnTheFirstPrincipalComponent) {
    const Values turned{-0.923880F, -0.382683F, 2.230442F, -0.923880F};  // the bottom left has the largest activation
    EXPECT_THAT(mapOf(eigenCam), Pointwise(FloatNear(1e-5F), turned));
}

TEST(CamFamily, EigenCamIsTheSameWhicheverSideOfTheMatrixIsLonger) {
    const auto features = torch::rand({1, 3, 2, 2}, torch::kDouble);
    const auto tail = [](const at::Tensor& f) { return f.mean({2, 3}); };
    VectorNetwork few(features, tail);
    VectorNetwork many(torch::cat({features, features}, 1), tail);  // each channel twice: the map grows by sqrt(2)
    const auto expected = eigenCam({few, requestFor({0})})[0] * std::sqrt(2.0);
    EXPECT_TRUE(torch::allclose(eigenCam({many, requestFor({0})})[0], expected, 1e-4, 1e-5));
}

TEST(CamFamily, EigenCamOfAConstantActivationIsZero) {
    VectorNetwork network(torch::ones({1, 3, 2, 2}), [](const at::Tensor& f) { return f.mean({2, 3}); });
    EXPECT_THAT(valuesOf(eigenCam({network, requestFor({1})})[0]), Pointwise(FloatNear(1e-6F), Values{0, 0, 0, 0}));
}

TEST(CamFamily, XGradCamLeavesOutAChannelThatSumsToZero) {
    VectorNetwork network(twoByTwo({{1, -1, 0, 0}, {1, 1, 1, 1}}), [](const at::Tensor& f) {
        return f.sum({1, 2, 3}).unsqueeze(1);
    });
    EXPECT_THAT(valuesOf(xGradCam({network, requestFor({0})})[0]), Pointwise(FloatNear(1e-6F), Values{1, 1, 1, 1}));
}

TEST(CamFamily, HiResCamOfARegionStaysInsideIt) {
    const auto weight = torch::tensor({{0.5F, -0.25F}, {-1.0F, 0.5F}});
    VectorNetwork network(twoByTwo({{1, 2, 3, 4}, {2, 0, 1, 1}}), [weight](const at::Tensor& f) {
        return torch::conv2d(f, weight.unsqueeze(-1).unsqueeze(-1));
    });
    auto request = requestFor({0});
    request.region = torch::tensor({{1.0F, 0.0F}, {1.0F, 1.0F}});
    EXPECT_THAT(valuesOf(hiResCam({network, request})[0]), Pointwise(FloatNear(1e-6F), Values{0, 0, 1.25F, 1.75F}));
}

TEST(CamFamily, MethodsOnOnePictureShareOneForwardPass) {
    auto network = vectors();
    const Evidence evidence(network, requestFor({0}));
    const auto sum = gradCam(evidence)[0] + gradCamPlusPlus(evidence)[0] + hiResCam(evidence)[0] +
                     layerCam(evidence)[0] + xGradCam(evidence)[0];
    EXPECT_EQ(network.passes(), 1);
    EXPECT_GT(sum.sum().item<float>(), 0);
}

}  // namespace
}  // namespace overlook
