#include "inference/evaluation/evaluate_masks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "inference/core/error.h"
#include "inference/core/indexed_png.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

TEST(EvaluatedMasks, AreComparedWholeAndNearBorders) {
    const TemporaryFolder folder;
    DataSet truth;
    truth.root = folder.path();
    truth.classes = ClassTable({"background", "boat"});
    Sample sample;
    sample.id = "a";
    sample.mask = folder / "truth.png";
    writeIndexedPng(sample.mask, (cv::Mat1b(1, 6) << 0, 0, 0, 1, 1, 1));
    truth.samples = {sample, Sample{}};
    truth.samples[1].id = "without mask";
    writeIndexedPng(folder / "a.png", (cv::Mat1b(1, 6) << 1, 0, 0, 0, 1, 1));
    MaskChoice choice;
    choice.borderBand = 1;
    const MaskEvaluation evaluation = evaluateMasks(folder.path(), truth, choice, JobControl());
    EXPECT_EQ(evaluation.pictures, 1);
    EXPECT_NEAR(evaluation.whole.meanIntersectionOverUnion().value(), 0.5, 1e-9);
    EXPECT_NEAR(evaluation.whole.pixelAccuracy().value(), 4.0 / 6, 1e-9);
    EXPECT_NEAR(evaluation.onBand.meanIntersectionOverUnion().value(), 0.25, 1e-9);  // 1/2 and 0
    EXPECT_NEAR(evaluation.ofPictures.at("a"), 0.5, 1e-9);
}

TEST(EvaluatedMasks, SaysWhenThereIsNothingToCompare) {
    const TemporaryFolder folder;
    DataSet truth;
    truth.root = folder.path();
    truth.classes = ClassTable({"background", "boat"});
    try {
        (void)evaluateMasks(folder.path(), truth, {}, JobControl());
        FAIL() << "nothing was thrown";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::BadData);
        EXPECT_THAT(error.what(), testing::HasSubstr("no mask"));
    }
}

}  // namespace
}  // namespace overlook::test
