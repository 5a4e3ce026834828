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
using testing::FloatNear;
using testing::Pointwise;

const std::vector<std::vector<float>> kFeatures{{1, 2, 3, 4}, {2, 0, 1, 1}};

test::VectorNetwork classifier() {
    return test::pooledNetwork(twoByTwo(kFeatures), torch::tensor({{0.5F, -0.25F}, {-1.0F, 0.5F}}),
                               torch::tensor({0.1F, 0.0F}));
}

AttentionRequest requestFor(std::vector<int> classes) {
    AttentionRequest request;
    request.classes = std::move(classes);
    request.layers = {"features"};
    return request;
}

TEST(Cam, IsTheWeightedSumOfTheFeatures) {
    auto network = classifier();
    const auto maps = classActivationMaps({network, requestFor({0, 1})});
    EXPECT_THAT(valuesOf(maps[0]), Pointwise(FloatNear(1e-6F), std::vector<float>{0, 1, 1.25F, 1.75F}));
    EXPECT_THAT(valuesOf(maps[1]), Pointwise(FloatNear(1e-6F), std::vector<float>{0, -2, -2.5F, -3.5F}));
}

TEST(Cam, MeanPlusBiasIsTheLogit) {
    auto network = classifier();
    const auto logits = network.forward({}, {}).logits[0];
    EXPECT_THAT(valuesOf(logits), Pointwise(FloatNear(1e-6F), std::vector<float>{1.1F, -2}));
    const auto maps = classActivationMaps({network, requestFor({0, 1})});
    EXPECT_NEAR(maps[0].mean().item<float>() + 0.1F, logits[0].item<float>(), 1e-6);
    EXPECT_NEAR(maps[0].mean().item<float>() + 0.1F, 1.1F, 1e-6);
    EXPECT_NEAR(maps[1].mean().item<float>(), -2.0F, 1e-6);
}

TEST(Cam, HasNoGraph) {
    auto network = classifier();
    EXPECT_FALSE(classActivationMaps({network, requestFor({0})})[0].requires_grad());
}

TEST(Cam, OfAClassThatTheModelDoesNotHaveIsRefused) {
    auto network = classifier();
    EXPECT_THROW((void)classActivationMaps({network, requestFor({2})}), Error);
    EXPECT_THROW((void)classActivationMaps({network, requestFor({-1})}), Error);
}

TEST(Cam, OfANetworkWithoutLinearHeadIsRefused) {
    test::VectorNetwork network(twoByTwo(kFeatures), [](const at::Tensor& f) { return f.mean({2, 3}); });
    EXPECT_THROW((void)classActivationMaps({network, requestFor({0})}), Error);
}

}  // namespace
}  // namespace overlook
