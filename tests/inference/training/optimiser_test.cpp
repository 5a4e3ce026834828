#include "inference/training/optimiser.h"

#include <gtest/gtest.h>
#include <torch/nn/module.h>
#include <torch/optim/adamw.h>
#include <torch/utils.h>

#include "inference/core/error.h"
#include "inference/networks/trainable_network.h"

namespace overlook {
namespace {

/// tiny-cam with known weights and the same gradient everywhere.
class TinyNetwork {
 public:
    explicit TinyNetwork(float gradient = 0.5F) {
        torch::manual_seed(3);
        m_network = networkEntry("tiny-cam").create(4);
        for (at::Tensor& weight : module().parameters())
            weight.mutable_grad() = at::full_like(weight, gradient);
    }

    [[nodiscard]] torch::nn::Module& module() const { return m_network->module(); }
    [[nodiscard]] at::Tensor weight(const std::string& name) const {
        return module().named_parameters()[name].detach().clone();
    }

 private:
    std::unique_ptr<TrainableNetwork> m_network;
};

OptimiserParameters plainSgd() {
    OptimiserParameters parameters;
    parameters.optimiser = "sgd";
    parameters.momentum = 0;
    parameters.weightDecay = 0;
    return parameters;
}

/// Change of one weight by one step at the learning rate 0.1.
at::Tensor stepOf(const TinyNetwork& network, const OptimiserParameters& parameters, const std::string& name,
                  const std::set<std::string>& head = {}) {
    const at::Tensor before = network.weight(name);
    Optimiser(network.module(), parameters, head).step(0.1);
    return network.weight(name) - before;
}

TEST(Optimiser, IsAdamWUnlessToldOtherwise) {
    const TinyNetwork ours;
    const TinyNetwork theirs;
    Optimiser optimiser(ours.module(), {}, {});
    torch::optim::AdamW adam(theirs.module().parameters(), torch::optim::AdamWOptions(2e-3).weight_decay(0.01));
    for (int step = 0; step < 3; ++step) {
        optimiser.step(2e-3);
        adam.step();
    }
    for (const auto& item : theirs.module().named_parameters())
        EXPECT_TRUE(at::equal(ours.weight(item.key()), item.value())) << item.key();
}

TEST(Optimiser, SgdGoesAgainstTheGradient) {
    const at::Tensor change = stepOf(TinyNetwork(), plainSgd(), "classifier.weight");
    EXPECT_TRUE(at::allclose(change, at::full_like(change, -0.05), 1e-4, 1e-6));
}

TEST(Optimiser, NesterovAddsTheMomentumAhead) {
    const TinyNetwork network;
    OptimiserParameters parameters = plainSgd();
    parameters.momentum = 0.9;
    parameters.isNesterov = true;
    const at::Tensor before = network.weight("classifier.weight");
    Optimiser optimiser(network.module(), parameters, {});
    optimiser.step(0.1);
    optimiser.step(0.1);
    // v1 = g, v2 = 0.9 g + g; each step goes 0.1 (g + 0.9 v), with g = 0.5.
    const at::Tensor change = network.weight("classifier.weight") - before;
    EXPECT_TRUE(at::allclose(change, at::full_like(change, -0.1 * 0.5 * (1.9 + 1 + 0.9 * 1.9)), 1e-4, 1e-6));
}

TEST(Optimiser, HeadLearnsTimesItsFactor) {
    OptimiserParameters parameters = plainSgd();
    parameters.headFactor = 10;
    const auto head = headWeights(networkEntry("tiny-cam"));
    const at::Tensor ofHead = stepOf(TinyNetwork(), parameters, "classifier.weight", head);
    const at::Tensor ofBody = stepOf(TinyNetwork(), parameters, "extra.0.weight", head);
    EXPECT_NEAR(ofHead.mean().item<double>(), -0.5, 1e-5);
    EXPECT_NEAR(ofBody.mean().item<double>(), -0.05, 1e-5);
}

TEST(Optimiser, SparedBiasesDoNotDecay) {
    OptimiserParameters parameters = plainSgd();
    parameters.weightDecay = 0.5;
    parameters.sparesBiases = true;
    const TinyNetwork network(0);
    EXPECT_EQ(stepOf(network, parameters, "features.1.weight").abs().max().item<double>(), 0);  // of a normalisation
    EXPECT_GT(stepOf(network, parameters, "features.0.weight").abs().max().item<double>(), 0);
}

TEST(Optimiser, EveryWeightDecaysOtherwise) {
    OptimiserParameters parameters = plainSgd();
    parameters.weightDecay = 0.5;
    EXPECT_LT(stepOf(TinyNetwork(0), parameters, "features.1.weight").max().item<double>(), 0);
}

TEST(Optimiser, ShortensLongGradients) {
    const TinyNetwork network;
    OptimiserParameters parameters = plainSgd();
    parameters.largestGradient = 2;
    Optimiser(network.module(), parameters, {}).step(0.1);
    double squares = 0;
    for (const at::Tensor& weight : network.module().parameters())
        squares += weight.grad().square().sum().item<double>();
    EXPECT_NEAR(std::sqrt(squares), 2, 1e-4);
}

TEST(Optimiser, HasNothingToDoWhenEverythingIsFrozen) {
    const TinyNetwork network;
    for (at::Tensor& weight : network.module().parameters())
        weight.set_requires_grad(false);
    EXPECT_THROW(Optimiser(network.module(), {}, {}), Error);
}

struct KnownHead {
    const char* network;
    std::set<std::string> weights;
};

class HeadWeights : public testing::TestWithParam<KnownHead> {};

TEST_P(HeadWeights, AreThoseOfTheLayersThatGiveScores) {
    EXPECT_EQ(headWeights(networkEntry(GetParam().network)), GetParam().weights);
}

INSTANTIATE_TEST_SUITE_P(OfNetworks, HeadWeights,
                         testing::Values(KnownHead{"tiny-cam", {"classifier.weight", "classifier.bias"}},
                                         KnownHead{"resnet18-cam", {"fc.weight", "fc.bias"}},
                                         KnownHead{"tiny-fcn",
                                                   {"classifier.4.weight", "classifier.4.bias",
                                                    "aux_classifier.4.weight", "aux_classifier.4.bias"}}));

}  // namespace
}  // namespace overlook
