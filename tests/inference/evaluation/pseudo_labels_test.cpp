#include "inference/evaluation/pseudo_labels.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "inference/core/error.h"
#include "inference/core/indexed_png.h"

namespace overlook {
namespace {

cv::Mat1f bytes(std::initializer_list<float> values) {
    return cv::Mat1f(std::vector<float>(values), true).reshape(1, 3) / 255;
}

cv::Mat1b labelled(const LabelEvidence& evidence, const LabelRules& rules) {
    return pseudoLabels(evidence, rules, JobControl());
}

bool isSame(const cv::Mat1b& one, const cv::Mat1b& other) {
    return cv::countNonZero(one != other) == 0;
}

/// The picture of 3 × 4 pixels of which OAA's gen_gt.py is known.
class OaaLabels : public testing::Test {
 protected:
    LabelEvidence evidence{
        cv::Mat3b(3, 4, cv::Vec3b(0, 0, 0)),
        {{1, bytes({255, 200, 230, 30, 150, 60, 20, 0, 250, 10, 0, 0})},
         {2, bytes({0, 245, 20, 10, 20, 40, 100, 60, 5, 200, 255, 0})}},
        bytes({250, 240, 10, 5, 200, 60, 40, 0, 10, 20, 0, 0}),
    };
};

TEST_F(OaaLabels, AreThoseOfTheVector) {
    const cv::Mat1b wanted = (cv::Mat1b(3, 4) << 1, 2, 255, 0, 1, 255, 255, 0, 255, 0, 255, 0);
    EXPECT_TRUE(isSame(labelled(evidence, labelRulesFor("saliency:here")), wanted));
}

TEST_F(OaaLabels, AreUnknownWhereTheClassesAreTooSmall) {
    LabelRules rules = labelRulesFor("saliency");
    rules.leastClassShare = 0.251;
    EXPECT_EQ(cv::countNonZero(labelled(evidence, rules) != kIgnoreLabel), 0);
    rules.leastClassShare = 0.25;
    EXPECT_GT(cv::countNonZero(labelled(evidence, rules) != kIgnoreLabel), 0);
}

TEST_F(OaaLabels, RefuseASaliencyMapOfAnotherSize) {
    evidence.saliency = cv::Mat1f(2, 2, 0.0F);
    try {
        (void)labelled(evidence, labelRulesFor("saliency"));
        FAIL();
    } catch (const Error& error) {
        EXPECT_THAT(error.what(), testing::HasSubstr("2 × 2"));
        EXPECT_THAT(error.what(), testing::HasSubstr("4 × 3"));
    }
}

/// Maps of two classes in a row of pixels.
class PseudoLabelRules : public testing::Test {
 protected:
    LabelEvidence evidence{cv::Mat3b(1, 6, cv::Vec3b(90, 90, 90)),
                           {{3, (cv::Mat1f(1, 6) << 1.0F, 0.6F, 0.25F, 0.1F, 0.0F, 0.95F)},
                            {7, (cv::Mat1f(1, 6) << 0.0F, 0.5F, 0.1F, 0.1F, 1.0F, 0.93F)}}};
};

TEST_F(PseudoLabelRules, LetAConstantBackgroundCompete) {
    LabelRules rules = labelRulesFor("constant:0.3");
    EXPECT_TRUE(isSame(labelled(evidence, rules), (cv::Mat1b(1, 6) << 3, 3, 0, 0, 7, 255)));
    rules.conflictAbove = 1;
    EXPECT_TRUE(isSame(labelled(evidence, rules), (cv::Mat1b(1, 6) << 3, 3, 0, 0, 7, 3)));
}

TEST_F(PseudoLabelRules, LetThePowerOfTheRestCompete) {
    // (1 - .25)^4 = .316, (1 - .1)^4 = .656, (1 - .6)^4 = .026
    const LabelRules rules = labelRulesFor("power:4");
    EXPECT_TRUE(isSame(labelled(evidence, rules), (cv::Mat1b(1, 6) << 3, 3, 0, 0, 7, 255)));
    EXPECT_TRUE(isSame(labelled(evidence, labelRulesFor("power:24")), (cv::Mat1b(1, 6) << 3, 3, 3, 3, 7, 255)));
}

TEST_F(PseudoLabelRules, IgnoreWhatIsNeitherSureBackgroundNorASureClass) {
    LabelRules rules = labelRulesFor("constant");
    rules.ignoredBand = {0.2, 0.5};
    EXPECT_TRUE(isSame(labelled(evidence, rules), (cv::Mat1b(1, 6) << 3, 3, 255, 0, 7, 255)));
    LabelRules power = labelRulesFor("power:4");
    power.ignoredBand = rules.ignoredBand;
    EXPECT_TRUE(isSame(labelled(evidence, power), (cv::Mat1b(1, 6) << 3, 3, 255, 0, 7, 255)));
}

TEST_F(PseudoLabelRules, FollowHints) {
    const cv::Mat1b look = (cv::Mat1b(1, 6) << 128, 128, 128, 255, 128, 128);
    const cv::Mat1b notHere = (cv::Mat1b(1, 6) << 0, 0, 128, 128, 128, 128);
    evidence.hints = {{7, look}, {3, notHere}};
    EXPECT_TRUE(isSame(labelled(evidence, labelRulesFor("hints:0.3")), (cv::Mat1b(1, 6) << 0, 7, 0, 7, 7, 255)));
}

TEST_F(PseudoLabelRules, DoNotCareForTheOrderOfClasses) {
    LabelEvidence turned = evidence;
    std::swap(turned.maps[3], turned.maps[7]);
    LabelRules rules = labelRulesFor("constant:0.3");
    rules.crf = crfPreset("psa").parameters;
    cv::Mat1b labels = labelled(turned, rules);
    const cv::Mat1b threes = labels == 3;
    labels.setTo(3, labels == 7);
    labels.setTo(7, threes);
    EXPECT_TRUE(isSame(labels, labelled(evidence, rules)));
}

TEST_F(PseudoLabelRules, CallEverythingBackgroundWithoutMaps) {
    evidence.maps.clear();
    EXPECT_EQ(cv::countNonZero(labelled(evidence, labelRulesFor("constant"))), 0);
}

TEST_F(PseudoLabelRules, TakeNumbersThatAreNoneForNothing) {
    evidence.maps[3].setTo(std::numeric_limits<float>::quiet_NaN());
    EXPECT_EQ(cv::countNonZero(labelled(evidence, labelRulesFor("constant")) == 3), 0);
}

TEST(LabelRules, AreWhatTheTextSays) {
    EXPECT_EQ(labelRulesFor("constant").background.value, 0.2);
    EXPECT_EQ(labelRulesFor("power:16").background.value, 16);
    EXPECT_EQ(labelRulesFor("saliency:some/where").lowest, 0.3);
    EXPECT_STREQ(backgroundName(labelRulesFor("hints").background.kind), "hints");
    EXPECT_STREQ(scalingName(scalingFromName("min-max")), "min-max");
}

class WrongBackground : public testing::TestWithParam<const char*> {};

TEST_P(WrongBackground, IsRefusedWithWhatThereIs) {
    try {
        (void)labelRulesFor(GetParam());
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::BadRequest);
        EXPECT_THAT(error.what(), testing::HasSubstr(GetParam()));
        EXPECT_THAT(error.what(), testing::HasSubstr("power:EXPONENT"));
    }
}

INSTANTIATE_TEST_SUITE_P(LabelRules, WrongBackground,
                         testing::Values("magic", "constant:", "constant:2", "power:-1", "hints:x"));

}  // namespace
}  // namespace overlook
