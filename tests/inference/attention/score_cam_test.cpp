#include <gmock/gmock.h>
#include <torch/csrc/api/include/torch/types.h>

#include "inference/attention/evidence.h"
#include "inference/attention/methods.h"
#include "inference/core/error.h"
#include "inference/core/job_control.h"
#include "inference/networks/capture.h"
#include "tests/inference/attention/vector_network.h"

namespace overlook {
namespace {

using test::twoByTwo;
using test::valuesOf;
using testing::FloatNear;
using testing::Pointwise;

/// Scores are weighted sums of the picture; the layer's activation is what it is told to be.
class PictureSum : public Network {
 public:
    PictureSum(at::Tensor activation, at::Tensor weights)
        : m_activation(std::move(activation)), m_weights(std::move(weights)) {}

    ForwardPass forward(const at::Tensor& input, const std::vector<std::string>& layers) override {
        ForwardPass pass;
        if (!layers.empty())
            pass.activations[layers.front()] = captureActivation(m_activation).kept;
        pass.logits = torch::matmul(input.flatten(1), m_weights.flatten(1).t());
        return pass;
    }
    at::Tensor forwardEdited(const at::Tensor& input, const std::string& /*layer*/, const Edit& /*edit*/) override {
        return forward(input, {}).logits;
    }
    std::vector<LayerDescription> layers(const at::Tensor& /*exampleInput*/) override { return {}; }
    std::optional<LinearHead> linearHead() const override { return std::nullopt; }

 private:
    at::Tensor m_activation;
    at::Tensor m_weights;  ///< [K, 1, H, W]
};

PictureSum vectors() {
    return {twoByTwo({{1, 2, 0, 1}, {0, 1, 3, 0}}),
            torch::tensor({{0.2F, 0.4F, 0.1F, 0.3F}, {0.0F, 0.1F, 0.5F, 0.2F}}).reshape({2, 1, 2, 2})};
}

AttentionRequest requestFor(std::vector<int> classes) {
    AttentionRequest request;
    request.input = torch::ones({1, 1, 2, 2});
    request.classes = std::move(classes);
    request.layers = {"features"};
    return request;
}

TEST(ScoreCam, WeighsWithASoftmaxOverTheChannelsScores) {
    auto network = vectors();
    EXPECT_THAT(valuesOf(scoreCam({network, requestFor({0})})[0]),
                Pointwise(FloatNear(1e-6F), std::vector<float>{0.602685F, 1.602685F, 1.191944F, 0.602685F}));
}

TEST(ScoreCam, OfSeveralClassesEqualsEachAlone) {
    auto network = vectors();
    const auto together = scoreCam({network, requestFor({0, 1})});
    EXPECT_TRUE(torch::allclose(together[1], scoreCam({network, requestFor({1})})[0]));
    EXPECT_FALSE(torch::allclose(together[0], together[1]));
}

TEST(ScoreCam, AConstantChannelHasNoWeight) {
    PictureSum network(twoByTwo({{1, 2, 0, 1}, {7, 7, 7, 7}}), torch::ones({1, 1, 2, 2}));
    EXPECT_THAT(valuesOf(scoreCam({network, requestFor({0})})[0]),
                Pointwise(FloatNear(1e-6F), std::vector<float>{1, 2, 0, 1}));
}

TEST(ScoreCam, OfAnActivationThatIsConstantIsZero) {
    PictureSum network(torch::ones({1, 3, 2, 2}), torch::ones({1, 1, 2, 2}));
    EXPECT_THAT(valuesOf(scoreCam({network, requestFor({0})})[0]), testing::Each(0.0F));
}

TEST(ScoreCam, StopsBetweenBatches) {
    PictureSum network(torch::rand({1, 200, 2, 2}), torch::ones({1, 1, 2, 2}));
    int reports = 0;
    JobControl* running = nullptr;
    JobControl job([&](double, const Sentence&) {
        ++reports;
        running->cancel();
    });
    running = &job;
    auto request = requestFor({0});
    request.job = &job;
    EXPECT_THROW((void)scoreCam({network, request}), Error);
    EXPECT_EQ(reports, 1);
}

}  // namespace
}  // namespace overlook
