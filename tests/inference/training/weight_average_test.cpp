#include "inference/training/weight_average.h"

#include <gtest/gtest.h>
#include <torch/nn/modules/linear.h>
#include <torch/serialize/archive.h>

#include <sstream>

namespace overlook {
namespace {

/// A network of one weight.
class OneWeight {
 public:
    explicit OneWeight(double value) : m_layer(torch::nn::LinearOptions(1, 1).bias(false)) { set(value); }

    void set(double value) {
        const at::NoGradGuard noGraph;
        m_layer->weight.fill_(value);
    }
    [[nodiscard]] double value() const { return m_layer->weight.item<double>(); }
    [[nodiscard]] torch::nn::Module& module() { return *m_layer; }

 private:
    torch::nn::Linear m_layer;
};

TEST(WeightAverage, FollowsTheFirstStepsQuickly) {
    OneWeight network(0);
    WeightAverage average(network.module(), 0.99);
    network.set(1);
    average.update();  // 1/10 of the past
    network.set(2);
    average.update();  // 2/11 of the past
    average.copy().exchange();
    EXPECT_NEAR(network.value(), 0.9 * 2 / 11 + 2.0 * 9 / 11, 1e-6);
}

TEST(WeightAverage, KeepsItsShareOfThePastLater) {
    OneWeight network(0);
    WeightAverage average(network.module(), 0.5);
    for (int step = 0; step < 40; ++step)
        average.update();
    network.set(1);
    average.update();
    average.copy().exchange();
    EXPECT_NEAR(network.value(), 0.5, 1e-6);
}

TEST(WeightAverage, ExchangedTwiceLeavesTheNetworkAsItWas) {
    OneWeight network(3);
    WeightAverage average(network.module(), 0.9);
    network.set(7);
    average.copy().exchange();
    EXPECT_EQ(network.value(), 3);
    average.copy().exchange();
    EXPECT_EQ(network.value(), 7);
}

TEST(WeightAverage, GoesOnFromWhatWasSaved) {
    OneWeight network(1);
    WeightAverage average(network.module(), 0.9);
    network.set(2);
    average.update();
    torch::serialize::OutputArchive written;
    average.save(written);
    std::stringstream bytes;
    written.save_to(bytes);

    OneWeight other(2);
    WeightAverage restored(other.module(), 0.9);
    torch::serialize::InputArchive read;
    read.load_from(bytes);
    restored.load(read);
    average.update();
    restored.update();
    average.copy().exchange();
    restored.copy().exchange();
    EXPECT_EQ(other.value(), network.value());
}

}  // namespace
}  // namespace overlook
