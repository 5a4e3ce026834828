#include <gmock/gmock.h>

#include "inference/networks/attention_gate.h"
#include "inference/networks/cbam_block.h"
#include "inference/networks/danet_blocks.h"
#include "inference/networks/fla_block.h"
#include "inference/networks/se_block.h"
#include "tests/inference/networks/block_trial.h"

namespace overlook::test {
namespace {

const std::vector<double> kIdentity{1, 0, 0, 1};
const std::vector<double> kNone{0, 0};

/// One picture of two channels, [1, 2, 2, 2].
at::Tensor picture() {
    return tensorOf({1, 2, 2, 2}, {1, 2, 3, 4, 0, 1, -1, 2});
}

TEST(SeBlock, ScalesEachChannelByItsGate) {
    BlockTrial trial;
    const SeBlock block(trial.tree(), "se", 2);
    trial.setWeight("se.fc1.weight", {.5, -.25});
    trial.setWeight("se.fc2.weight", {1, -2});
    const at::Tensor output = trial.run([&](LayerRun& run) { return block.run(run, picture()); });
    expectValues(trial.published("se"), {.754915, .095349});
    expectValues(output[0][0], {.754915, 1.509830, 2.264745, 3.019660});
}

/// The weights of the published numbers; `deviation` cancels the batch normalisation, which they do not have.
void setCbamWeights(BlockTrial& trial) {
    constexpr double kBatchNormEpsilon = 1e-5;
    trial.setWeight("cbam.ChannelGate.mlp.1.weight", {.5, -.25});
    trial.setWeight("cbam.ChannelGate.mlp.1.bias", {0});
    trial.setWeight("cbam.ChannelGate.mlp.3.weight", {1, -2});
    trial.setWeight("cbam.ChannelGate.mlp.3.bias", kNone);
    std::vector<double> kernel(2 * 49, 0.0);
    kernel[24] = .5;         // centre, maximum
    kernel[25] = .1;         // right of the centre, maximum
    kernel[49 + 24] = -.25;  // centre, mean
    trial.setWeight("cbam.SpatialGate.spatial.conv.weight", kernel);
    trial.setBuffer("cbam.SpatialGate.spatial.bn.running_var", {1 - kBatchNormEpsilon});
}

TEST(CbamBlock, WeighsChannelsAndThenPositions) {
    BlockTrial trial;
    const CbamBlock block(trial.tree(), "cbam", 2);
    setCbamWeights(trial);
    const at::Tensor output = trial.run([&](LayerRun& run) { return block.run(run, picture()); });
    expectValues(trial.published("cbam.channels"), {.932453, .005220});
    expectValues(trial.published("cbam.positions"), {.630919, .667897, .805753, .801767});
    expectValues(output, {.588302, 1.245565, 2.253980, 2.990441, 0, .003487, -.004206, .008371});
}

TEST(AttentionGate, AddsTheSkipConnectionAndTheCoarserSignal) {
    BlockTrial trial;
    const AttentionGate gate(trial.tree(), "gate", 2, 1);
    trial.setWeight("gate.theta.weight", {.25, .25, .25, .25, .5, 0, 0, .5});
    trial.setWeight("gate.phi.weight", {2});
    trial.setWeight("gate.phi.bias", {.1});
    trial.setWeight("gate.psi.weight", {-.3});
    trial.setWeight("gate.psi.bias", {.2});
    const at::Tensor coarser = tensorOf({1, 1, 1, 1}, {.5});
    (void)trial.run([&](LayerRun& run) { return gate.run(run, picture(), coarser); });
    expectValues(trial.published("gate"), {.235052, .235052, .235052, .235052});
}

TEST(AttentionGate, KeepsTheShapeOfAnOddSkipConnection) {
    BlockTrial trial;
    const AttentionGate gate(trial.tree(), "gate", 4, 8);
    const at::Tensor skip = tensorOf({1, 4, 5, 7}, std::vector<double>(140, 1.0));
    const at::Tensor coarser = tensorOf({1, 8, 2, 3}, std::vector<double>(48, 1.0));
    EXPECT_EQ(trial.run([&](LayerRun& run) { return gate.run(run, skip, coarser); }).sizes(), skip.sizes());
}

TEST(PositionAttention, AddsTheMeanOfPositionsThatAreAlike) {
    BlockTrial trial;
    const PositionAttention block(trial.tree(), "pam", 2, 2);
    trial.setWeight("pam.query_conv.weight", kIdentity);
    trial.setWeight("pam.key_conv.weight", kIdentity);
    trial.setWeight("pam.value_conv.weight", kIdentity);
    trial.setWeight("pam.gamma", {1});
    const at::Tensor output = trial.run([&](LayerRun& run) { return block.run(run, picture()); });
    expectValues(trial.published("pam")[0][0], {.032059, .087144, .236883, .643914});
    expectValues(output[0][0], {4.492653, 5.979069, 6.493830, 7.999863});
}

TEST(ChannelAttention, PrefersTheChannelsThatAreLeastAlike) {
    BlockTrial trial;
    const ChannelAttention block(trial.tree(), "cam");
    (void)trial.run([&](LayerRun& run) { return block.run(run, picture()); });
    expectValues(trial.published("cam"), {.000000, 1.000000, .268941, .731059});
}

TEST(ChannelAttention, ChangesNothingBeforeItHasLearned) {
    BlockTrial trial;
    const ChannelAttention block(trial.tree(), "cam");
    const at::Tensor output = trial.run([&](LayerRun& run) { return block.run(run, picture()); });
    EXPECT_EQ(valuesOf(output), valuesOf(picture()));
}

/// A block of two channels whose means enter as they are, with gamma 1/2.
class FlaTrial {
 public:
    FlaTrial() {
        trial.setWeight("fla.conv1.weight", kIdentity);
        trial.setWeight("fla.conv1.bias", kNone);
        trial.setWeight("fla.conv2.weight", kIdentity);
        trial.setWeight("fla.conv2.bias", kNone);
        trial.setWeight("fla.gamma", {.5});
    }

    /// What enters the 3×3 convolution.
    at::Tensor augmented(const at::Tensor& x) {
        (void)trial.run([&](LayerRun& run) { return block.run(run, x); });
        return trial.published("fla.augmented");
    }

    BlockTrial trial;
    FlaBlock block{trial.tree(), "fla", 2};
};

const std::vector<double> kFirstSample{1.997942, 3.997965, 5.999906, 7.999998, .432500, 2.908332, -.660230, 5.621548};

TEST(FlaBlock, MixesChannelsAlongColumnsAndRows) {
    expectValues(FlaTrial().augmented(picture()), kFirstSample);
}

TEST(FlaBlock, ComparesEverySampleWithItsOwnMeans) {
    const at::Tensor both = tensorOf({2, 2, 2, 2}, {1, 2, 3, 4, 0, 1, -1, 2, 1, 1.5, .5, 2, 1.5, 2, 2.5, 3});
    const at::Tensor output = FlaTrial().augmented(both);
    expectValues(output[0], kFirstSample);
    expectValues(output[1], {2.423050, 3.472981, 2.670609, 4.935166, 2.988982, 3.990711, 4.984403, 5.995660});
}

TEST(FlaBlock, TellsHowMuchChannelsKeepToThemselves) {
    FlaTrial fla;
    (void)fla.augmented(picture());
    const double firstColumn = (.999955 + .952574) / 2;
    const double firstRow = (.995930 + .182426) / 2;
    EXPECT_NEAR(valuesOf(fla.trial.published("fla.diagonal"))[0], (firstColumn + firstRow) / 2, 1e-6);
}

TEST(FlaBlock, WorksOnPicturesThatAreNotSquare) {
    FlaTrial fla;
    const at::Tensor wide = tensorOf({1, 2, 2, 3}, {1, 2, 3, 4, 5, 6, 0, 1, -1, 2, 1, 0});
    EXPECT_EQ(fla.augmented(wide).sizes(), wide.sizes());
    EXPECT_EQ(fla.trial.published("fla.diagonal").sizes().vec(), (std::vector<std::int64_t>{1, 1, 2, 3}));
}

}  // namespace
}  // namespace overlook::test
