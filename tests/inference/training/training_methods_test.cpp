#include "inference/training/training_method.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <gmock/gmock.h>
#include <torch/nn/module.h>

#include <set>

#include "inference/core/error.h"
#include "inference/training/methods/attention_drop.h"
#include "inference/training/methods/classify.h"
#include "inference/training/methods/equivariant_attention.h"
#include "inference/training/methods/integral_attention.h"
#include "inference/training/methods/reverse_attention.h"
#include "inference/training/methods/right_reasons.h"
#include "inference/training/methods/segment.h"
#include "tests/inference/training/method_trial.h"

namespace overlook::test {
namespace {

using testing::Key;
using testing::UnorderedElementsAre;

/// The left half of every picture is background, the brighter right half class 0, a row unknown.
LearningBatch picturesWithMasks() {
    LearningBatch batch = threePictures();
    batch.masks = at::zeros({3, 32, 32}, at::kLong);
    batch.masks.narrow(2, 16, 16).fill_(1);
    batch.input.narrow(3, 16, 16).add_(2);
    batch.masks.select(1, 3).fill_(LearningBatch::kUnknownClass);
    return batch;
}

/// A map of the whole picture, 1 in its left half.
AttentionMemory leftHalf() {
    return [](std::size_t, int output) -> std::optional<cv::Mat1f> {
        if (output != 0)
            return std::nullopt;
        cv::Mat1f map = cv::Mat1f::zeros(4, 4);
        map.colRange(0, 2).setTo(1);
        return map;
    };
}

TEST(TrainingMethods, HaveNamesOfTheirOwnAndSources) {
    std::set<std::string> ids;
    for (const TrainingMethodEntry& method : trainingMethodTable()) {
        EXPECT_TRUE(ids.insert(method.id).second) << method.id;
        EXPECT_NE(std::string(method.summary), "");
        EXPECT_NE(std::string(method.source), "");
    }
    for (const char* id : {"classify", "gain", "gain-ext", "oaa", "oaa-drop", "oaa+", "segment", "ran", "seam", "rrr"})
        EXPECT_EQ(ids.count(id), 1U) << id;
}

TEST(TrainingMethods, FitNetworksOfTheirTask) {
    EXPECT_NO_THROW(checkFit(trainingMethodEntry("gain"), networkEntry("tiny-cam")));
    EXPECT_NO_THROW(checkFit(trainingMethodEntry("ran"), networkEntry("tiny-ran")));
    EXPECT_THROW(checkFit(trainingMethodEntry("gain"), networkEntry("tiny-ran")), Error);
    EXPECT_THROW(checkFit(trainingMethodEntry("segment"), networkEntry("tiny-cam")), Error);
}

TEST(TrainingMethods, OfReverseAttentionFitOnlyNetworksWithReverseBranches) {
    for (const char* id : {"tiny-ran", "tiny-ran-simple", "ran-resnet101", "ran-resnet101-simple", "ran-largefov"})
        EXPECT_NO_THROW(checkFit(trainingMethodEntry("ran"), networkEntry(id))) << id;
    for (const char* id : {"tiny-fcn", "tiny-flanet", "attention-unet"})
        EXPECT_THROW(checkFit(trainingMethodEntry("ran"), networkEntry(id)), Error) << id;
}

TEST(Classify, LearnsClassesThatExcludeEachOther) {
    const auto network = freshNetwork("tiny-cam", 2);
    const auto method = makeClassify(/*isSingleLabel=*/true);
    const std::vector<double> losses = descend(*method, *network, threePictures(), 10);
    EXPECT_LT(losses.back(), losses.front());
}

TEST(Segment, LearnsMasks) {
    const auto network = freshNetwork("tiny-fcn", 3);
    const auto method = makeSegment(0.4);
    const std::vector<double> losses = descend(*method, *network, picturesWithMasks(), 40);
    EXPECT_LT(losses.back(), losses.front() / 2);
}

TEST(Segment, CountsTheAuxiliaryHeadsThatTheNetworkNames) {
    const auto network = freshNetwork("tiny-flanet", 3);
    const Loss loss = makeSegment(0.25)->loss(*network, picturesWithMasks());
    EXPECT_THAT(loss.parts, UnorderedElementsAre(Key("loss_segmentation"), Key("loss_aux2"), Key("loss_aux3")));
    EXPECT_NEAR(loss.total.item<double>(),
                loss.parts.at("loss_segmentation") + .25 * (loss.parts.at("loss_aux2") + loss.parts.at("loss_aux3")),
                1e-5);
}

TEST(Segment, TeachesEveryHeadOfADualAttentionNetwork) {
    const auto network = freshNetwork("tiny-danet", 3);
    EXPECT_THAT(makeSegment(1)->loss(*network, picturesWithMasks()).parts,
                UnorderedElementsAre(Key("loss_segmentation"), Key("loss_position"), Key("loss_channel")));
}

TEST(Segment, RefusesPicturesWithoutMasks) {
    const auto network = freshNetwork("tiny-fcn", 3);
    try {
        (void)makeSegment(0.4)->loss(*network, threePictures());
        ADD_FAILURE() << "was accepted";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::BadData);
    }
}

TEST(ReverseAttentionMethod, LearnsByTheLossesOfItsBranches) {
    SegmentationParameters parameters;
    parameters.reverseWeight = 2;
    const auto network = freshNetwork("tiny-ran", 3);
    const auto method = makeReverseAttention(parameters);
    const Loss loss = method->loss(*network, picturesWithMasks());
    EXPECT_NEAR(loss.total.item<double>(),
                loss.parts.at("loss_original") + 2 * loss.parts.at("loss_reverse") + loss.parts.at("loss_combined"),
                1e-5);
    const std::vector<double> losses = descend(*method, *network, picturesWithMasks(), 12);
    EXPECT_LT(losses.back(), losses.front() / 2);
}

TEST(ReverseAttentionMethod, RefusesOtherNetworks) {
    const auto network = freshNetwork("tiny-fcn", 3);
    EXPECT_THROW((void)makeReverseAttention({})->loss(*network, picturesWithMasks()), Error);
}

TEST(EquivariantAttention, AddsTheDifferenceOfTheMaps) {
    const auto network = freshNetwork("tiny-cam", 2);
    const Loss loss = makeEquivariantAttention(2, 2)->loss(*network, threePictures());
    EXPECT_GT(loss.parts.at("loss_equivariance"), 0);
    EXPECT_NEAR(loss.total.item<double>(),
                loss.parts.at("loss_classification") + 2 * loss.parts.at("loss_equivariance"), 1e-5);
}

TEST(EquivariantAttention, RefusesAScaleOfNothing) {
    EXPECT_THROW((void)makeEquivariantAttention(1, 0), Error);
}

TEST(RightReasons, MakesScoresIndependentOfWrongPixels) {
    LearningBatch batch = threePictures();
    batch.hints = -at::ones({3, 2, 32, 32});
    batch.hints[0][0].narrow(1, 0, 16).fill_(0);
    const auto network = freshNetwork("tiny-cam", 2);
    const auto method = makeRightReasons(100);
    const double before = method->loss(*network, batch).parts.at("loss_hint");
    ASSERT_GT(before, 0);
    (void)descend(*method, *network, batch, 12);
    EXPECT_LT(method->loss(*network, batch).parts.at("loss_hint"), before / 2);
}

TEST(RightReasons, ClassifiesWithoutHints) {
    const auto network = freshNetwork("tiny-cam", 2);
    const Loss loss = makeRightReasons(100)->loss(*network, threePictures());
    EXPECT_EQ(loss.parts.at("loss_hint"), 0);
    EXPECT_NEAR(loss.total.item<double>(), loss.parts.at("loss_classification"), 1e-6);
}

TEST(AttentionDrop, WithoutAttentionClassifies) {
    const auto network = freshNetwork("tiny-cam", 2);
    const auto nothing = [](std::size_t, int) -> std::optional<cv::Mat1f> { return std::nullopt; };
    const double dropped = makeAttentionDrop({}, nothing)->loss(*network, threePictures()).total.item<double>();
    const auto plain = freshNetwork("tiny-cam", 2);
    EXPECT_DOUBLE_EQ(dropped, makeClassify(false)->loss(*plain, threePictures()).total.item<double>());
}

TEST(AttentionDrop, DropsAttendedPixelsOfTheChosenPictures) {
    const auto lossWithRate = [](double rate) {
        const auto network = freshNetwork("tiny-cam", 2);
        AccumulationParameters parameters;
        parameters.dropRate = rate;
        parameters.dropThreshold = 0.5;
        return makeAttentionDrop(parameters, leftHalf())->loss(*network, threePictures()).total.item<double>();
    };
    LearningBatch halved = threePictures();
    halved.input.narrow(0, 0, 2).narrow(3, 0, 16).zero_();  // the third picture has no label
    const auto network = freshNetwork("tiny-cam", 2);
    EXPECT_NEAR(lossWithRate(1), makeClassify(false)->loss(*network, halved).total.item<double>(), 1e-6);
    const auto plain = freshNetwork("tiny-cam", 2);
    EXPECT_NEAR(lossWithRate(0), makeClassify(false)->loss(*plain, threePictures()).total.item<double>(), 1e-6);
}

TEST(IntegralAttention, LearnsTheMapsItIsGiven) {
    const auto network = freshNetwork("tiny-cam", 2);
    const auto method = makeIntegralAttention("joint", leftHalf());
    const std::vector<double> losses = descend(*method, *network, threePictures(), 20);
    EXPECT_LT(losses.back(), losses.front() / 2);
    network->module().eval();
    const at::Tensor map = network->classMaps(threePictures().input)[0][0];
    EXPECT_GT(map.narrow(1, 0, 2).mean().item<double>(), map.narrow(1, 2, 2).mean().item<double>());
}

TEST(IntegralAttention, RefusesUnknownAveragings) {
    EXPECT_THROW((void)makeIntegralAttention("sometimes", leftHalf()), Error);
}

}  // namespace
}  // namespace overlook::test
