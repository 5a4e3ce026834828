#include <gmock/gmock.h>
#include <torch/types.h>

#include "inference/networks/pooled_head.h"
#include "tests/inference/networks/block_trial.h"

// What a loss on attention teaches a network whose scores are the mean of its class maps.
namespace overlook::test {
namespace {

/// Two features, two classes, and the squared distance of the first class's Grad-CAM to what it should be.
class AttentionLoss : public testing::Test {
 protected:
    AttentionLoss() : head(trial.tree(), {"fc", "features", 2, 2}) {
        trial.setWeight("fc.weight", {.5, -.25, -1, .5});
        trial.setWeight("fc.bias", {.1, 0});
    }

    void learnFrom(const at::Tensor& attention) {
        attention.retain_grad();
        loss = (attention - tensorOf({2, 2}, {0, 0, 1, 1})).square().mean();
        loss.backward();
    }
    at::Tensor weight() { return trial.tree().parameter("fc.weight"); }

    BlockTrial trial;
    PooledHead head;
    at::Tensor features = tensorOf({1, 2, 2, 2}, {1, 2, 3, 4, 2, 0, 1, 1}).requires_grad_(true);
    at::Tensor loss;
};

const std::vector<double> kFeatureGradients{0, .015625, -.042969, -.035156, 0, -.007812, .021484, .017578};

TEST_F(AttentionLoss, OnClassMapsTeachesFeaturesAndHead) {
    (void)trial.run([&](LayerRun& run) { return head.run(run, features).logits; });
    const at::Tensor attention = torch::relu(trial.published("fc.maps")[0][0]) / 4;
    learnFrom(attention);
    expectValues(attention, {0, .25, .3125, .4375});
    expectValues(loss, {.212891});
    expectValues(attention.grad(), {0, .125, -.34375, -.28125});
    expectValues(features.grad(), kFeatureGradients);
    expectValues(weight().grad()[0], {-.476562, -.156250});
}

TEST_F(AttentionLoss, WithTheWeightsHeldTeachesTheFeaturesAlone) {
    const at::Tensor held = head.weights(trial.tree()).weight[0] / 4;
    expectValues(held, {.125, -.0625});
    learnFrom(torch::relu((held.view({2, 1, 1}) * features[0]).sum(0)));
    expectValues(features.grad(), kFeatureGradients);
    EXPECT_FALSE(weight().grad().defined());
}

}  // namespace
}  // namespace overlook::test
