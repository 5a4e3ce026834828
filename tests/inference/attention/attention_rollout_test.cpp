#include "inference/attention/attention_rollout.h"

#include <gmock/gmock.h>
#include <torch/csrc/api/include/torch/types.h>

#include "inference/attention/evidence.h"
#include "inference/attention/methods.h"
#include "inference/core/error.h"
#include "tests/inference/attention/vector_network.h"

namespace overlook {
namespace {

using test::valuesOf;
using testing::FloatNear;
using testing::Pointwise;

using Values = std::vector<float>;

at::Tensor firstBlock() {
    return torch::tensor({{0.5F, 0.3F, 0.2F}, {0.1F, 0.8F, 0.1F}, {0.3F, 0.3F, 0.4F}});
}

at::Tensor secondBlock() {
    return torch::tensor({{0.2F, 0.5F, 0.3F}, {0.6F, 0.2F, 0.2F}, {0.1F, 0.1F, 0.8F}});
}

TEST(AttentionRollout, MultipliesTheMatricesWithTheirSkipConnections) {
    EXPECT_THAT(
        valuesOf(attentionRollout({firstBlock(), secondBlock()})),
        Pointwise(FloatNear(1e-6F), Values{0.485F, 0.3375F, 0.1775F, 0.27F, 0.6F, 0.13F, 0.175F, 0.1875F, 0.6375F}));
}

TEST(AttentionRollout, TakesTheMeanOverTheHeads) {
    const auto heads = torch::stack({firstBlock() + 0.1, firstBlock() - 0.1});
    EXPECT_TRUE(
        torch::allclose(attentionRollout({heads, secondBlock()}), attentionRollout({firstBlock(), secondBlock()})));
}

/// Returns attention matrices besides its scores.
class Transformer : public test::VectorNetwork {
 public:
    explicit Transformer(std::vector<at::Tensor> attentions)
        : VectorNetwork(torch::ones({1, 2, 2, 2}),
                        [](const at::Tensor& f) {
                            return f.mean({2, 3});
                        }),
          m_attentions(std::move(attentions)) {}

    ForwardPass forward(const at::Tensor& input, const std::vector<std::string>& layers) override {
        auto pass = VectorNetwork::forward(input, layers);
        pass.attentions = m_attentions;
        return pass;
    }

 private:
    std::vector<at::Tensor> m_attentions;
};

AttentionRequest requestOnSize(std::int64_t height, std::int64_t width) {
    AttentionRequest request;
    request.input = torch::zeros({1, 3, height, width});
    request.classes = {1};
    return request;
}

TEST(AttentionRollout, TheMapIsTheClassTokensRowInThePicturesProportions) {
    const auto asBatch = [](const at::Tensor& matrix) { return matrix.unsqueeze(0).unsqueeze(0); };
    Transformer network({asBatch(firstBlock()), asBatch(secondBlock())});
    const auto map = rolloutMaps({network, requestOnSize(16, 32)}).at(0);
    EXPECT_EQ(map.sizes().vec(), (std::vector<std::int64_t>{1, 2}));
    EXPECT_THAT(valuesOf(map), Pointwise(FloatNear(1e-6F), Values{0.3375F, 0.1775F}));
}

TEST(AttentionRollout, PatchesThatDoNotFillThePictureAreRefused) {
    Transformer network({torch::ones({1, 1, 8, 8}) / 8});
    EXPECT_THROW((void)rolloutMaps({network, requestOnSize(24, 24)}), Error);
}

TEST(AttentionRollout, OfANetworkWithoutAttentionIsRefused) {
    Transformer network({});
    EXPECT_THROW((void)rolloutMaps({network, requestOnSize(24, 24)}), Error);
}

}  // namespace
}  // namespace overlook
