#include <gtest/gtest.h>

#include <opencv2/core.hpp>

#include "inference/core/files.h"
#include "inference/core/indexed_png.h"
#include "inference/core/npy.h"
#include "tests/inference/engine/engine_test_files.h"
#include "tests/inference/engine/program_run.h"
#include "tests/support/test_files.h"

/// The program on real models and photographs: what it prints and writes is what was computed elsewhere.
namespace overlook::test {
namespace {

using nlohmann::json;

constexpr const char* kMobileNet = "models/mobilenet_v1_025_imagenet.pt";
constexpr const char* kDeepLab = "models/deeplabv3_mnv2_dm05_voc.pt";

std::string pathOf(const std::string& relative) {
    return utf8(testData(relative));
}

TEST(RealModelCommands, ClassifyPrintsTheSameFiveClasses) {
    OVERLOOK_NEED_DATA(kMobileNet);
    const json expected = readJson(testData("expected/mobilenet_v1_025_imagenet/top5.json")).at("calico_cat");
    const Finished run =
        runEngine({"classify", pathOf(kMobileNet), pathOf("images/exact128/calico_cat.png"), "--json", "--top", "5"});
    ASSERT_EQ(run.status, 0) << run.errors;
    const json top = json::parse(run.lines().front()).at("top");
    for (std::size_t place = 0; place < 5; ++place) {
        EXPECT_EQ(top.at(place).at("index"), expected.at(place).at("index"));
        EXPECT_NEAR(top.at(place).at("probability").get<double>(), expected.at(place).at("probability").get<double>(),
                    1e-4);
    }
}

TEST(RealModelCommands, ExplainWritesTheSameMap) {
    OVERLOOK_NEED_DATA(kMobileNet);
    const TemporaryFolder folder;
    const Finished run = runEngine({"explain", pathOf(kMobileNet), pathOf("images/exact128/dog_on_beach.png"),
                                    "--method", "cam", "--class", "208", "--out", utf8(folder.path())});
    ASSERT_EQ(run.status, 0) << run.errors;
    const cv::Mat1f found = readNpy(folder / "dog_on_beach.208.cam.npy");
    const cv::Mat1f expected = readNpy(testData("expected/mobilenet_v1_025_imagenet/cam_dog_on_beach_208.npy"));
    EXPECT_LT(cv::norm(found - expected, cv::NORM_INF), 1e-4 * cv::norm(expected, cv::NORM_INF));
}

TEST(RealModelCommands, SegmentWritesTheSameLabelsOutsideNearTies) {
    OVERLOOK_NEED_DATA(kDeepLab);
    const TemporaryFolder folder;
    const Finished run = runEngine(
        {"segment", pathOf(kDeepLab), pathOf("images/photos/dog_on_beach.png"), "--out", utf8(folder.path())});
    ASSERT_EQ(run.status, 0) << run.errors;
    const json facts = readJson(testData("expected/deeplabv3_mnv2_dm05_voc/segmentation.json")).at("dog_on_beach");
    const cv::Mat1b found = readIndexedPng(folder / "dog_on_beach.png");
    const cv::Mat1b expected = readIndexedPng(testData("expected/deeplabv3_mnv2_dm05_voc/seg_dog_on_beach.png"));
    EXPECT_LE(cv::countNonZero(found != expected) / static_cast<double>(expected.total()),
              facts.at("share_of_pixels_with_margin_below_0.01").get<double>());
}

}  // namespace
}  // namespace overlook::test
