#include "inference/training/methods/guided_attention.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <gmock/gmock.h>
#include <torch/nn/module.h>

#include "inference/core/error.h"
#include "inference/training/losses.h"
#include "inference/training/methods/classify.h"
#include "tests/inference/training/method_trial.h"

namespace overlook::test {
namespace {

using testing::Key;
using testing::UnorderedElementsAre;

constexpr const char* kHeadWeight = "classifier.weight";
constexpr double kOutOfReach = 100;  ///< a threshold that no map comes near to

Loss lossOf(const GuidedAttentionParameters& parameters, const LearningBatch& batch, bool usesHints = false) {
    const auto network = freshNetwork("tiny-cam", 2);
    return makeGuidedAttention(parameters, usesHints)->loss(*network, batch);
}

/// Hints for the first picture: its class is in the left half and not in the upper right quarter.
LearningBatch picturesWithHints() {
    LearningBatch batch = threePictures();
    batch.hints = -at::ones({3, 2, 32, 32});
    batch.hints[0][0].narrow(1, 0, 16).fill_(1);
    batch.hints[0][0].narrow(0, 0, 16).narrow(1, 16, 16).fill_(0);
    return batch;
}

TEST(GuidedAttention, IsTheWeightedSumOfItsParts) {
    GuidedAttentionParameters parameters;
    parameters.attentionWeight = 3;
    parameters.hintWeight = 5;
    const Loss loss = lossOf(parameters, picturesWithHints(), /*usesHints=*/true);
    EXPECT_THAT(loss.parts, UnorderedElementsAre(Key("loss_classification"), Key("loss_attention"), Key("loss_hint")));
    EXPECT_GT(loss.parts.at("loss_hint"), 0);
    EXPECT_NEAR(
        loss.total.item<double>(),
        loss.parts.at("loss_classification") + 3 * loss.parts.at("loss_attention") + 5 * loss.parts.at("loss_hint"),
        1e-5);
}

TEST(GuidedAttention, ClassifiesAsClassifyDoes) {
    const auto network = freshNetwork("tiny-cam", 2);
    const LearningBatch batch = threePictures();
    const double alone = makeClassify(false)->loss(*network, batch).total.item<double>();
    EXPECT_NEAR(lossOf({}, batch).parts.at("loss_classification"), alone, 1e-6);
}

TEST(GuidedAttention, HidesNothingWithAThresholdOutOfReach) {
    const auto network = freshNetwork("tiny-cam", 2);
    network->module().eval();
    const LearningBatch batch = threePictures();
    GuidedAttentionParameters parameters;
    parameters.maskThreshold = kOutOfReach;
    const at::Tensor p = network->outputs(batch.input).logits.sigmoid();
    const double whole = (p[0][0] + (p[1][0] + p[1][1]) / 2).item<double>() / 3;
    EXPECT_NEAR(makeGuidedAttention(parameters, false)->loss(*network, batch).parts.at("loss_attention"), whole, 1e-5);
}

TEST(GuidedAttention, HidesEverythingWithAThresholdBelowAllMaps) {
    const auto network = freshNetwork("tiny-cam", 2);
    network->module().eval();
    const LearningBatch batch = threePictures();
    GuidedAttentionParameters parameters;
    parameters.maskThreshold = -kOutOfReach;
    const at::Tensor p = network->outputs(at::zeros({1, 3, 32, 32})).logits.sigmoid()[0];
    const double empty = (p[0] + (p[0] + p[1]) / 2).item<double>() / 3;
    EXPECT_NEAR(makeGuidedAttention(parameters, false)->loss(*network, batch).parts.at("loss_attention"), empty, 1e-5);
}

TEST(GuidedAttention, HalvesOfABatchAverageToTheWhole) {
    const auto network = freshNetwork("tiny-cam", 2);
    network->module().eval();
    LearningBatch batch = threePictures();
    const auto method = makeGuidedAttention({}, false);
    const double whole = method->loss(*network, batch).total.item<double>();
    double sum = 0;
    for (int i = 0; i < 3; ++i) {
        LearningBatch one = batch;
        one.input = batch.input.narrow(0, i, 1);
        one.targets = batch.targets.narrow(0, i, 1);
        sum += method->loss(*network, one).total.item<double>();
    }
    EXPECT_NEAR(whole, sum / 3, 1e-5);
}

TEST(GuidedAttention, MaskedPicturesDoNotShapeTheStatistics) {
    const auto statisticsAfter = [](bool freezes) {
        const auto network = freshNetwork("tiny-cam", 2);
        GuidedAttentionParameters parameters;
        parameters.freezesBatchNorm = freezes;
        (void)makeGuidedAttention(parameters, false)->loss(*network, threePictures());
        return stateOf(*network, "features.1.running_mean").clone();
    };
    const auto plain = freshNetwork("tiny-cam", 2);
    (void)plain->outputs(threePictures().input);
    const at::Tensor expected = stateOf(*plain, "features.1.running_mean");
    EXPECT_TRUE(at::equal(statisticsAfter(true), expected));
    EXPECT_FALSE(at::equal(statisticsAfter(false), expected));
}

TEST(GuidedAttention, LeavesTheNetworkInTrainingMode) {
    const auto network = freshNetwork("tiny-cam", 2);
    (void)makeGuidedAttention({}, false)->loss(*network, threePictures());
    for (const auto& layer : network->module().modules())
        EXPECT_TRUE(layer->is_training()) << layer->name();
}

TEST(GuidedAttention, HintsTeachTheHeadUnlessItIsHeld) {
    GuidedAttentionParameters parameters;
    parameters.attentionWeight = 0;
    const auto learntHead = [&](bool holds) {
        parameters.holdsHead = holds;
        const auto network = freshNetwork("tiny-cam", 2);
        return learnt(*makeGuidedAttention(parameters, true), *network, picturesWithHints(), kHeadWeight);
    };
    const auto network = freshNetwork("tiny-cam", 2);
    const at::Tensor byClassification = learnt(*makeClassify(false), *network, threePictures(), kHeadWeight);
    EXPECT_TRUE(at::allclose(learntHead(true), byClassification, 1e-4, 1e-6));
    EXPECT_FALSE(at::allclose(learntHead(false), byClassification, 1e-4, 1e-6));
}

TEST(GuidedAttention, WithoutHintsLearnsFromLabelsAndAttention) {
    LearningBatch unknown = threePictures();
    unknown.hints = -at::ones({3, 2, 32, 32});
    const double none = lossOf({}, threePictures(), /*usesHints=*/true).total.item<double>();
    EXPECT_NEAR(none, lossOf({}, threePictures()).total.item<double>(), 1e-6);
    EXPECT_NEAR(none, lossOf({}, unknown, /*usesHints=*/true).total.item<double>(), 1e-6);
}

TEST(GuidedAttention, HintsOfClassesThatAreNotLabelledSayNothing) {
    LearningBatch batch = threePictures();
    batch.hints = -at::ones({3, 2, 32, 32});
    batch.hints[0][1].fill_(0);
    batch.hints[2].fill_(0);
    EXPECT_EQ(lossOf({}, batch, /*usesHints=*/true).parts.at("loss_hint"), 0);
}

TEST(GuidedAttention, OneMaskForAllLabelsIsTheSameForASingleLabel) {
    LearningBatch batch = threePictures();
    const auto mining = [&](bool together) {
        GuidedAttentionParameters parameters;
        parameters.hidesClassesTogether = together;
        parameters.freezesBatchNorm = true;  // or another number of masked pictures makes another batch
        return lossOf(parameters, batch).parts.at("loss_attention");
    };
    EXPECT_GT(std::abs(mining(true) - mining(false)), 1e-5);
    batch.targets[1][1] = 0;
    EXPECT_NEAR(mining(true), mining(false), 1e-5);
}

TEST(GuidedAttention, HintsMayBeComparedInTheResolutionOfTheMaps) {
    GuidedAttentionParameters parameters;
    parameters.comparesAtFeatures = false;
    const double atPicture = lossOf(parameters, picturesWithHints(), true).parts.at("loss_hint");
    parameters.comparesAtFeatures = true;
    const double atFeatures = lossOf(parameters, picturesWithHints(), true).parts.at("loss_hint");
    EXPECT_GT(atFeatures, 0);
    EXPECT_NE(atFeatures, atPicture);
}

TEST(GuidedAttention, MapsWithoutPositiveEvidenceLearnFromHintsBeforeTheirReLU) {
    GuidedAttentionParameters parameters;
    parameters.attentionWeight = 0;
    const LearningBatch batch = picturesWithHints();
    const auto isTaught = [&](bool isSigned) {
        parameters.comparesSigned = isSigned;
        const auto network = freshNetwork("tiny-cam", 2);
        stateOf(*network, kHeadWeight).detach().fill_(-0.01);  // behind a ReLU: no evidence anywhere
        const at::Tensor withHints = learnt(*makeGuidedAttention(parameters, true), *network, batch, kHeadWeight);
        return !at::allclose(withHints, learnt(*makeClassify(false), *network, batch, kHeadWeight), 1e-4, 1e-6);
    };
    EXPECT_FALSE(isTaught(false));
    EXPECT_TRUE(isTaught(true));
}

TEST(GuidedAttention, ALabelWithoutPositiveEvidenceIsNotForbidden) {
    const auto network = freshNetwork("tiny-cam", 2);
    stateOf(*network, kHeadWeight).detach().fill_(-0.01);  // behind a ReLU: nothing would be hidden
    const Loss loss = makeGuidedAttention({}, false)->loss(*network, threePictures());
    EXPECT_EQ(loss.parts.at("loss_attention"), 0);
}

TEST(GuidedAttention, WithoutWeightHidesNothing) {
    GuidedAttentionParameters parameters;
    parameters.attentionWeight = 0;
    EXPECT_EQ(lossOf(parameters, threePictures()).parts.at("loss_attention"), 0);
}

TEST(GuidedAttention, MayCompareHintsWithTheProbabilityOfEveryPosition) {
    GuidedAttentionParameters parameters;
    parameters.attentionWeight = 0;
    parameters.normalisation = "probability";
    parameters.comparesAtFeatures = true;
    LearningBatch batch = threePictures();
    batch.hints = -at::ones({3, 2, 32, 32});
    batch.hints[0][0].fill_(1);
    const auto network = freshNetwork("tiny-cam", 2);
    network->module().eval();
    const at::Tensor maps = network->outputs(batch.input).classMaps[0][0];
    const Loss loss = makeGuidedAttention(parameters, true)->loss(*network, batch);
    EXPECT_NEAR(loss.parts.at("loss_hint"), (1 - maps.sigmoid()).square().mean().item<double>(), 1e-6);
}

TEST(GuidedAttention, ABatchWithoutLabelsHasNoAttention) {
    LearningBatch batch = picturesWithHints();
    batch.targets.zero_();
    const Loss loss = lossOf({}, batch, /*usesHints=*/true);
    EXPECT_EQ(loss.parts.at("loss_attention"), 0);
    EXPECT_EQ(loss.parts.at("loss_hint"), 0);
}

TEST(GuidedAttention, ComesCloserToTheHints) {
    const auto network = freshNetwork("tiny-cam", 2);
    const auto method = makeGuidedAttention({}, true);
    const LearningBatch batch = picturesWithHints();
    const double before = method->loss(*network, batch).parts.at("loss_hint");
    (void)descend(*method, *network, batch, 15);
    EXPECT_LT(method->loss(*network, batch).parts.at("loss_hint"), before / 2);
}

TEST(GuidedAttention, RefusesUnknownChoicesNamingTheKnown) {
    GuidedAttentionParameters parameters;
    parameters.score = "guess";
    try {
        (void)makeGuidedAttention(parameters, false);
        ADD_FAILURE() << "was accepted";
    } catch (const Error& error) {
        EXPECT_THAT(error.what(), testing::HasSubstr("sigmoid, softmax, logit"));
    }
}

TEST(GuidedAttention, RefusesNetworksWithoutALinearHead) {
    const auto network = freshNetwork("tiny-fcn", 2);
    EXPECT_THROW((void)makeGuidedAttention({}, false)->loss(*network, threePictures()), Error);
}

}  // namespace
}  // namespace overlook::test
