#include "inference/attention/evidence.h"

#include <gmock/gmock.h>
#include <torch/csrc/api/include/torch/types.h>

#include <limits>

#include "inference/attention/methods.h"
#include "inference/attention/vector_jacobian.h"
#include "inference/core/error.h"
#include "tests/inference/attention/vector_network.h"

namespace overlook {
namespace {

using test::twoByTwo;
using test::valuesOf;
using test::VectorNetwork;
using testing::FloatNear;
using testing::HasSubstr;
using testing::Pointwise;

using Values = std::vector<float>;

AttentionRequest requestFor(std::vector<int> classes) {
    AttentionRequest request;
    request.classes = std::move(classes);
    request.layers = {"features"};
    return request;
}

/// One layer of three with softplus, one score: numbers worked out by hand.
at::Tensor smallPerceptron(const at::Tensor& features) {
    std::vector<double> entries;
    for (int i = 0; i < 3; ++i)
        for (int j = 0; j < 8; ++j)
            entries.push_back((((i + 1) * (j + 2)) % 5 - 2) / 10.0);
    const auto first = torch::tensor(entries, torch::kDouble).reshape({3, 8});
    const auto bias = torch::tensor({0.1, 0.05, -0.02}, torch::kDouble);
    const auto second = torch::tensor({{0.6, -0.4, 0.9}}, torch::kDouble);
    const auto hidden = torch::softplus(torch::matmul(features.flatten(1), first.t()) + bias);
    return torch::matmul(hidden, second.t());
}

VectorNetwork perceptron() {
    return {twoByTwo({{1, 2, 0, 1}, {0.5F, 1, 2, 0}}).to(torch::kDouble), smallPerceptron};
}

/// Two scores that need a convolution, a maximum and a square.
at::Tensor crookedTail(const at::Tensor& features) {
    const auto kernel = torch::linspace(-1, 1, 5 * 2 * 9, torch::kDouble).sin().reshape({5, 2, 3, 3});
    const auto mixed = torch::max_pool2d(torch::conv2d(features, kernel, {}, 1, 1), 2);
    return mixed.square().mean({2, 3}).slice(1, 1, 4) + features.mean() * torch::sigmoid(mixed).sum();
}

/// Central differences of one score by every element, [C, h, w].
at::Tensor differences(const VectorNetwork::Tail& tail, const at::Tensor& features, int classIndex) {
    constexpr double kStep = 1e-5;
    auto slopes = torch::zeros_like(features[0]);
    for (std::int64_t i = 0; i < features.numel(); ++i) {
        auto step = torch::zeros_like(features);
        step.view(-1)[i] = kStep;
        const auto rise = tail(features + step)[0][classIndex] - tail(features - step)[0][classIndex];
        slopes.view(-1)[i] = rise / (2 * kStep);
    }
    return slopes;
}

TEST(Evidence, GradientsOfAPerceptronAreTheKnownOnes) {
    auto network = perceptron();
    const Evidence evidence(network, requestFor({0}));
    EXPECT_NEAR(evidence.logits().item<double>(), 1.085156, 1e-6);
    EXPECT_THAT(valuesOf(evidence.gradients("features")),
                Pointwise(FloatNear(1e-6F), Values{-0.091534F, 0.161291F, 0.048958F, -0.139513F, 0.020798F, -0.091534F,
                                                   0.161291F, 0.048958F}));
    EXPECT_THAT(valuesOf(evidence.meanGradients("features")), Pointwise(FloatNear(1e-6F), Values{-0.0052F, 0.034878F}));
    EXPECT_THAT(valuesOf(gradCam(evidence)[0]),
                Pointwise(FloatNear(1e-6F), Values{0.012240F, 0.024479F, 0.069756F, 0}));
}

TEST(Evidence, MeanGradientsAreConstantsForALossOnAttention) {
    auto network = perceptron();
    const auto weights = Evidence(network, requestFor({0})).meanGradients("features")[0];
    const auto features = twoByTwo({{1, 2, 0, 1}, {0.5F, 1, 2, 0}}).to(torch::kDouble).requires_grad_(true);
    const auto attention = torch::relu((weights.view({1, 2, 1, 1}) * features).sum(1));
    const auto loss = (attention - torch::tensor({0.0, 1.0, 0.0, 1.0}, torch::kDouble).view({1, 2, 2})).square().mean();
    loss.backward();
    EXPECT_NEAR(loss.item<double>(), 0.489164, 1e-6);
    EXPECT_THAT(valuesOf(features.grad()), Pointwise(FloatNear(1e-6F), Values{-0.000032F, 0.002536F, -0.000181F, 0,
                                                                              0.000213F, -0.017012F, 0.001216F, 0}));
}

TEST(Evidence, GradientsAreTheSlopesOfTheScores) {
    const auto features = torch::linspace(-2, 3, 2 * 4 * 6, torch::kDouble).cos().reshape({1, 2, 4, 6});
    VectorNetwork network(features, crookedTail);
    const auto gradients = Evidence(network, requestFor({2, 0})).gradients("features");
    EXPECT_TRUE(torch::allclose(gradients[0], differences(crookedTail, features, 2), 1e-6, 1e-8));
    EXPECT_TRUE(torch::allclose(gradients[1], differences(crookedTail, features, 0), 1e-6, 1e-8));
}

TEST(Evidence, BatchedGradientsEqualThoseOfEachClassAlone) {
    const auto features = torch::linspace(-2, 3, 2 * 4 * 6).cos().reshape({1, 2, 4, 6}).to(torch::kDouble);
    VectorNetwork network(features, crookedTail);
    const auto together = Evidence(network, requestFor({0, 1, 2})).gradients("features");
    EXPECT_TRUE(torch::allclose(together[1], Evidence(network, requestFor({1})).gradients("features")[0]));
}

TEST(Evidence, AnOperationThatCannotBeBatchedIsFollowedClassByClass) {
    const auto input = torch::rand({1, 4}).requires_grad_(true);
    const auto doubled = input * 2;
    doubled.register_hook([](const at::Tensor& gradient) {
        return torch::from_blob(gradient.data_ptr(), gradient.sizes()).clone() * 3;  // needs memory of its own
    });
    const auto product = vectorJacobianProducts(doubled * 1, {input}, torch::eye(4).unsqueeze(1))[0];
    EXPECT_TRUE(torch::allclose(product, 6 * torch::eye(4).unsqueeze(1)));
}

TEST(Evidence, GradientsInClosedFormTakeNoMemoryAPosition) {
    auto network = test::pooledNetwork(torch::rand({1, 2, 3, 5}), torch::rand({4, 2}), torch::zeros({4}));
    const auto gradients = Evidence(network, requestFor({0, 3})).gradients("features");
    EXPECT_EQ(gradients.sizes().vec(), (std::vector<std::int64_t>{2, 2, 3, 5}));
    EXPECT_EQ(gradients.stride(3), 0);
}

TEST(Evidence, ARegionIsDrawnAfterTheSizeOfTheLogitsIsKnown) {
    VectorNetwork network(twoByTwo({{1, 2, 3, 4}}), [](const at::Tensor& f) { return f * 1; });
    Evidence evidence(network, requestFor({0}));
    evidence.setRegion(torch::zeros_like(evidence.logits()[0][0]).index_put_({0, 1}, 1));
    EXPECT_THAT(valuesOf(evidence.gradients("features")), testing::ElementsAre(0, 1, 0, 0));
    EXPECT_EQ(network.passes(), 1);
}

TEST(Evidence, NoClassesGiveNoMaps) {
    auto network = perceptron();
    EXPECT_TRUE(gradCam({network, requestFor({})}).empty());
}

TEST(Evidence, ActivationsThatAreNotNumbersAreRefusedWithTheLayersName) {
    VectorNetwork network(torch::full({1, 1, 2, 2}, std::numeric_limits<float>::quiet_NaN()), [](const at::Tensor& f) {
        return torch::nan_to_num(f).mean({2, 3});
    });
    try {
        (void)gradCam({network, requestFor({0})});
        FAIL() << "accepted";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::BadRequest);
        EXPECT_THAT(error.what(), HasSubstr("“features”"));
        EXPECT_THAT(error.what(), HasSubstr("not numbers"));
    }
}

TEST(Evidence, ScoresThatAreNotNumbersAreRefused) {
    VectorNetwork network(torch::ones({1, 1, 2, 2}), [](const at::Tensor& f) {
        return f.mean({2, 3}) / 0 - f.mean({2, 3}) / 0;
    });
    EXPECT_THROW((void)Evidence(network, requestFor({0})).logits(), Error);
}

TEST(Evidence, SeveralLayersAreRefusedByMethodsThatTakeOne) {
    auto network = perceptron();
    auto request = requestFor({0});
    request.layers = {"features", "more"};
    EXPECT_THROW((void)Evidence(network, request).layer(), Error);
    request.layers.clear();
    EXPECT_THROW((void)Evidence(network, request).layer(), Error);
}

}  // namespace
}  // namespace overlook
