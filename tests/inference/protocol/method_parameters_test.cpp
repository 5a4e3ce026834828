#include "inference/protocol/method_parameters.h"

#include <gmock/gmock.h>

#include "inference/core/error.h"

namespace overlook {
namespace {

/// Every leaf of a message: its path and value.
nlohmann::json leavesOf(const MethodParameters& parameters) {
    return nlohmann::json(parameters).flatten();
}

MethodParameters unusual() {
    MethodParameters value;
    value.isSingleLabel = true;
    value.guided = {2, 3, 4, 5, "none", "logit", true, true, true, false, false, "sum"};
    value.accumulation = {"harmonic", "probability", .1, false, false, .2, .3, "/수업", "per-class"};
    value.segmentation = {.5, 2, 3, 4};
    value.counterexamples = {.6, .7};
    value.equivarianceWeight = 6;
    value.equivarianceScale = 7;
    value.gradientWeight = 8;
    return value;
}

TEST(MethodParameters, ArriveAsTheyWereSent) {
    const nlohmann::json sent = unusual();
    EXPECT_EQ(nlohmann::json(sent.get<MethodParameters>()), sent);
}

TEST(MethodParameters, ExampleDiffersFromTheDefaultInEveryField) {
    const nlohmann::json usual = leavesOf({});
    const nlohmann::json changed = leavesOf(unusual());
    ASSERT_EQ(changed.size(), usual.size());
    for (const auto& leaf : changed.items())
        EXPECT_NE(leaf.value(), usual.at(leaf.key())) << leaf.key();
}

TEST(MethodParameters, MissingFieldIsAnErrorThatNamesIt) {
    nlohmann::json message = MethodParameters{};
    message["guided"].erase("maskSteepness");
    try {
        (void)message.get<MethodParameters>();
        ADD_FAILURE() << "was accepted";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::Protocol);
        EXPECT_THAT(error.what(), testing::HasSubstr("maskSteepness"));
    }
}

TEST(MethodParameters, OfGuidedAttentionAreByDefaultThoseThatUnlearnNothing) {
    const GuidedAttentionParameters value;
    EXPECT_EQ(value.hintWeight, 6);
    EXPECT_EQ(value.normalisation, "attached");
    EXPECT_EQ(value.hintReduction, "balanced");
    EXPECT_FALSE(value.freezesBatchNorm);
    EXPECT_TRUE(value.comparesSigned);
    EXPECT_TRUE(value.comparesAtFeatures);
}

TEST(MethodParameters, AreByDefaultThoseOfThePublications) {
    const MethodParameters value;
    EXPECT_EQ(value.guided.attentionWeight, 1);
    EXPECT_EQ(value.guided.maskSteepness, 10);
    EXPECT_EQ(value.guided.maskThreshold, 0.5);
    EXPECT_EQ(value.accumulation.dropRate, 0.5);
    EXPECT_EQ(value.accumulation.dropThreshold, 0.6);
    EXPECT_EQ(value.equivarianceScale, 0.3);
}

}  // namespace
}  // namespace overlook
