#include "inference/networks/load_weights.h"

#include <gmock/gmock.h>
#include <torch/nn/modules/batchnorm.h>
#include <torch/nn/modules/container/sequential.h>
#include <torch/nn/modules/linear.h>

namespace overlook {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// "0.weight" [3, 2], "0.bias" [3] and the weights and buffers of a batch normalisation, "1.…" [3].
struct SmallNetwork {
    torch::nn::Sequential module{torch::nn::Linear(2, 3), torch::nn::BatchNorm1d(3)};

    at::Tensor weight() { return module->named_parameters()["0.weight"]; }
};

WeightsFile fittingWeights() {
    return {{{"0.weight", torch::ones({3, 2})},
             {"0.bias", torch::ones({3})},
             {"1.weight", torch::ones({3})},
             {"1.bias", torch::ones({3})},
             {"1.running_mean", torch::full({3}, 7.F)},
             {"1.running_var", torch::ones({3})},
             {"1.num_batches_tracked", torch::tensor(std::int64_t{9})}},
            {}};
}

void replace(WeightsFile& weights, const std::string& name, const at::Tensor& value) {
    for (auto& tensor : weights.tensors)
        if (tensor.name == name)
            tensor.value = value;
}

TEST(LoadWeights, CopiesParametersAndBuffers) {
    SmallNetwork network;
    const auto report = loadWeights(fittingWeights(), *network.module);
    EXPECT_TRUE(report.fits());
    EXPECT_EQ(report.loaded.size(), 7U);
    EXPECT_TRUE(torch::equal(network.weight(), torch::ones({3, 2})));
    EXPECT_EQ(network.module->named_buffers()["1.running_mean"][0].item<float>(), 7.F);
}

TEST(LoadWeights, KeepsLearningPossible) {
    SmallNetwork network;
    (void)loadWeights(fittingWeights(), *network.module);
    EXPECT_TRUE(network.weight().requires_grad());
}

TEST(LoadWeights, ConvertsHalfPrecision) {
    SmallNetwork network;
    auto weights = fittingWeights();
    replace(weights, "0.weight", torch::full({3, 2}, 0.5, torch::kHalf));
    (void)loadWeights(weights, *network.module);
    EXPECT_TRUE(torch::equal(network.weight(), torch::full({3, 2}, 0.5)));
}

TEST(LoadWeights, NeedsNoCounterOfBatches) {
    SmallNetwork network;
    auto weights = fittingWeights();
    weights.tensors.pop_back();
    const auto report = loadWeights(weights, *network.module);
    EXPECT_TRUE(report.fits());
    EXPECT_THAT(report.missing, IsEmpty());
}

TEST(LoadWeights, NamesWhatIsMissingAndChangesNothing) {
    SmallNetwork network;
    const auto before = network.weight().detach().clone();
    auto weights = fittingWeights();
    weights.tensors.erase(weights.tensors.begin() + 1);
    const auto report = loadWeights(weights, *network.module);
    EXPECT_FALSE(report.fits());
    EXPECT_THAT(report.missing, ElementsAre("0.bias"));
    EXPECT_TRUE(torch::equal(network.weight(), before));
}

TEST(LoadWeights, NamesWhatTheNetworkDoesNotHaveAndLoadsTheRest) {
    SmallNetwork network;
    auto weights = fittingWeights();
    weights.tensors.push_back({"aux.weight", torch::ones({1})});
    const auto report = loadWeights(weights, *network.module);
    EXPECT_TRUE(report.fits());
    EXPECT_THAT(report.unexpected, ElementsAre("aux.weight"));
}

TEST(LoadWeights, TellsBothShapesAndChangesNothing) {
    SmallNetwork network;
    const auto before = network.weight().detach().clone();
    auto weights = fittingWeights();
    replace(weights, "0.weight", torch::ones({5, 2}));
    const auto report = loadWeights(weights, *network.module);
    ASSERT_EQ(report.misshapen.size(), 1U);
    EXPECT_THAT(report.misshapen[0].found, ElementsAre(5, 2));
    EXPECT_THAT(report.misshapen[0].wanted, ElementsAre(3, 2));
    EXPECT_TRUE(torch::equal(network.weight(), before));
}

TEST(LoadWeights, LeavesAHeadOfOtherClassesAsItIsWhereThatIsAllowed) {
    SmallNetwork network;
    const auto before = network.weight().detach().clone();
    auto weights = fittingWeights();
    replace(weights, "0.weight", torch::ones({5, 2}));
    const auto report = loadWeights(weights, *network.module, HeadRule::MayDiffer);
    EXPECT_TRUE(report.fits());
    ASSERT_EQ(report.otherHead.size(), 1U);
    EXPECT_EQ(report.otherHead[0].name, "0.weight");
    EXPECT_TRUE(torch::equal(network.weight(), before));
    EXPECT_EQ(network.module->named_buffers()["1.running_mean"][0].item<float>(), 7.F);
}

TEST(LoadWeights, AllowsNoOtherDifferenceThanTheClasses) {
    SmallNetwork network;
    auto weights = fittingWeights();
    replace(weights, "0.weight", torch::ones({3, 4}));
    EXPECT_FALSE(loadWeights(weights, *network.module, HeadRule::MayDiffer).fits());
}

TEST(LoadWeights, DescribesAMisfitWithCountsAndNames) {
    WeightsReport report;
    report.missing = {"a", "b"};
    report.misshapen = {{"c", {4, 3}, {5, 3}}};
    EXPECT_EQ(describedMisfit(report),
              "2 missing (a, b), 0 unknown (none), 1 of another shape (c: [4, 3] instead of [5, 3])");
}

}  // namespace
}  // namespace overlook
