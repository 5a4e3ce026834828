#include <gmock/gmock.h>
#include <torch/csrc/api/include/torch/types.h>

#include "inference/attention/evidence.h"
#include "inference/attention/methods.h"
#include "inference/networks/network.h"

namespace overlook {
namespace {

/// Class 0 is what is bright in the upper left quarter; class 1 is anything else.
class CornerNetwork : public Network {
 public:
    explicit CornerNetwork(int classes) : m_classes(classes) {}

    ForwardPass forward(const at::Tensor& input, const std::vector<std::string>& /*layers*/) override {
        const auto corner = input.slice(2, 0, input.size(2) / 2).slice(3, 0, input.size(3) / 2).mean({1, 2, 3});
        ForwardPass pass;
        pass.logits = torch::stack({10 * corner, torch::full_like(corner, 5)}, 1).slice(1, 0, m_classes);
        return pass;
    }
    at::Tensor forwardEdited(const at::Tensor& input, const std::string& /*layer*/, const Edit& /*edit*/) override {
        return forward(input, {}).logits;
    }
    std::vector<LayerDescription> layers(const at::Tensor& /*exampleInput*/) override { return {}; }
    bool hasLayers() const override { return false; }
    std::optional<LinearHead> linearHead() const override { return std::nullopt; }

 private:
    int m_classes;
};

AttentionRequest requestFor(std::vector<int> classes) {
    AttentionRequest request;
    request.input = torch::ones({1, 3, 64, 96});
    request.classes = std::move(classes);
    request.samples = 400;
    return request;
}

TEST(Rise, IsHighWhereHidingCostsProbability) {
    CornerNetwork network(2);
    const auto map = rise({network, requestFor({0})})[0];
    ASSERT_EQ(map.sizes().vec(), (std::vector<std::int64_t>{8, 12}));
    const float corner = map.slice(0, 0, 4).slice(1, 0, 6).mean().item<float>();
    EXPECT_GT(corner, 1.05F * map.slice(0, 4).mean().item<float>());
    EXPECT_GT(corner, 1.05F * map.slice(1, 6).mean().item<float>());
}

TEST(Rise, IsTheProbabilityWhereHidingChangesNothing) {
    CornerNetwork network(1);  // a softmax over one class is 1
    const auto map = rise({network, requestFor({0})})[0];
    EXPECT_NEAR(map.mean().item<float>(), 1, 0.05);
    EXPECT_NEAR(map.min().item<float>(), 1, 0.2);
    EXPECT_NEAR(map.max().item<float>(), 1, 0.2);
}

TEST(Rise, IsTheSameEachTime) {
    CornerNetwork network(2);
    EXPECT_TRUE(torch::equal(rise({network, requestFor({0})})[0], rise({network, requestFor({0})})[0]));
}

TEST(Rise, OfTwoClassesAddsUpToTheShownShare) {
    CornerNetwork network(2);
    CornerNetwork certain(1);
    const auto maps = rise({network, requestFor({0, 1})});
    EXPECT_TRUE(torch::allclose(maps[0] + maps[1], rise({certain, requestFor({0})})[0], 1e-4, 1e-4));
}

}  // namespace
}  // namespace overlook
