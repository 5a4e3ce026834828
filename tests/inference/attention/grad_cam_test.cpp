#include <gmock/gmock.h>
#include <torch/csrc/api/include/torch/types.h>

#include "inference/attention/evidence.h"
#include "inference/attention/methods.h"
#include "inference/core/error.h"
#include "tests/inference/attention/vector_network.h"

namespace overlook {
namespace {

using test::twoByTwo;
using test::valuesOf;
using test::VectorNetwork;
using testing::FloatNear;
using testing::Pointwise;

AttentionRequest requestFor(std::vector<int> classes, at::Tensor region = {}) {
    AttentionRequest request;
    request.classes = std::move(classes);
    request.layers = {"features"};
    request.region = std::move(region);
    return request;
}

/// One class whose logit has exactly this gradient.
VectorNetwork networkWithGradient(const at::Tensor& features, const at::Tensor& gradient) {
    return {features, [gradient](const at::Tensor& f) { return (f * gradient).sum({1, 2, 3}).unsqueeze(1); }};
}

/// A segmentation network: a linear map of the features at every position.
VectorNetwork decoder(const at::Tensor& features, const at::Tensor& weight) {
    return {features, [weight](const at::Tensor& f) { return torch::conv2d(f, weight.unsqueeze(-1).unsqueeze(-1)); }};
}

const std::vector<std::vector<float>> kFeatures{{1, 2, 3, 4}, {2, 0, 1, 1}};

TEST(GradCam, IsTheReluOfTheGradientWeightedSum) {
    auto network = networkWithGradient(twoByTwo({{1, 2, 0, 1}, {0, 1, 3, 0}}),
                                       twoByTwo({{0.2F, -0.1F, 0.3F, 0.4F}, {-0.2F, 0.1F, 0.05F, -0.15F}}));
    const auto maps = gradCam({network, requestFor({0})});
    EXPECT_THAT(valuesOf(maps.at(0)), Pointwise(FloatNear(1e-6F), std::vector<float>{0.2F, 0.35F, 0, 0.2F}));
}

TEST(GradCam, AtTheLastMapIsTheReluOfCamOverItsSize) {
    const auto weight = torch::tensor({{0.5F, -0.25F}, {-1.0F, 0.5F}});
    auto network = test::pooledNetwork(twoByTwo(kFeatures), weight, torch::zeros({2}));
    const auto cams = classActivationMaps({network, requestFor({0, 1})});
    const auto maps = gradCam({network, requestFor({0, 1})});
    EXPECT_TRUE(torch::allclose(maps[0], torch::relu(cams[0]) / 4));
    EXPECT_TRUE(torch::allclose(maps[1], torch::relu(cams[1]) / 4));
}

TEST(GradCam, ClosedFormEqualsTheBackwardPass) {
    const auto weight = torch::randn({5, 7});
    const auto features = torch::randn({1, 7, 3, 4});
    const auto tail = [weight](const at::Tensor& f) { return torch::matmul(f.mean({2, 3}), weight.t()); };
    VectorNetwork plain(features, tail);
    VectorNetwork withHead(features, tail);
    withHead.setHead({"features", weight, {}});
    const auto request = requestFor({0, 3});
    const auto expected = gradCam({plain, request});
    const auto found = gradCam({withHead, request});
    EXPECT_TRUE(torch::allclose(found[0], expected[0], 1e-5, 1e-6));
    EXPECT_TRUE(torch::allclose(found[1], expected[1], 1e-5, 1e-6));
}

TEST(GradCam, OfSeveralClassesEqualsEachAlone) {
    const auto weight = torch::randn({3, 2});
    VectorNetwork network(twoByTwo(kFeatures), [weight](const at::Tensor& f) {
        return torch::matmul(f.square().mean({2, 3}), weight.t());
    });
    const auto together = gradCam({network, requestFor({0, 2})});
    EXPECT_TRUE(torch::equal(together[0], gradCam({network, requestFor({0})})[0]));
    EXPECT_TRUE(torch::equal(together[1], gradCam({network, requestFor({2})})[0]));
}

TEST(GradCam, OfARegionSumsItsLogits) {
    auto network = decoder(twoByTwo(kFeatures), torch::tensor({{0.5F, -0.25F}, {-1.0F, 0.5F}}));
    const auto region = torch::tensor({{1.0F, 0.0F}, {1.0F, 1.0F}});
    const auto maps = gradCam({network, requestFor({0}, region)});
    EXPECT_THAT(valuesOf(maps[0]), Pointwise(FloatNear(1e-6F), std::vector<float>{0, 0.75F, 0.9375F, 1.3125F}));
}

TEST(GradCam, WithoutARegionExplainsThePixelsWhereTheClassWins) {
    auto network = decoder(twoByTwo(kFeatures), torch::tensor({{0.5F, -0.25F}, {-1.0F, 0.5F}}));
    const auto logits = network.forward({}, {}).logits[0];
    const auto won = (logits.argmax(0) == 0).to(at::kFloat);
    ASSERT_EQ(won.sum().item<float>(), 4);  // (0, 0) is a tie, which the first class wins
    EXPECT_TRUE(torch::equal(gradCam({network, requestFor({0})})[0], gradCam({network, requestFor({0}, won)})[0]));
}

TEST(GradCam, OfAClassThatWinsNowhereExplainsAllPixels) {
    auto network = decoder(twoByTwo(kFeatures), torch::tensor({{9.0F, 9.0F}, {1.0F, 0.5F}}));
    EXPECT_TRUE(torch::equal(gradCam({network, requestFor({1})})[0],
                             gradCam({network, requestFor({1}, torch::ones({2, 2}))})[0]));
}

TEST(GradCam, ARegionOfAnotherSizeIsRefused) {
    auto network = decoder(twoByTwo(kFeatures), torch::tensor({{0.5F, -0.25F}}));
    EXPECT_THROW((void)gradCam({network, requestFor({0}, torch::ones({3, 2}))}), Error);
}

TEST(GradCam, OfALayerWithoutPositionsIsRefused) {
    VectorNetwork network(torch::ones({1, 4}), [](const at::Tensor& f) { return f * 2; });
    EXPECT_THROW((void)gradCam({network, requestFor({0})}), Error);
}

TEST(GradCam, WhereTheScoresDoNotDependOnTheLayerIsRefused) {
    VectorNetwork network(twoByTwo(kFeatures), [](const at::Tensor&) { return torch::ones({1, 2}); });
    EXPECT_THROW((void)gradCam({network, requestFor({0})}), Error);
}

TEST(GradCam, OfAClassThatTheModelDoesNotHaveIsRefused) {
    VectorNetwork network(twoByTwo(kFeatures), [](const at::Tensor& f) { return f.mean({2, 3}); });
    EXPECT_THROW((void)gradCam({network, requestFor({2})}), Error);
}

}  // namespace
}  // namespace overlook
