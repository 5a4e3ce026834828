#include <gmock/gmock.h>
#include <torch/nn/module.h>
#include <torch/optim/adamw.h>
#include <torch/types.h>

#include <thread>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/indexed_png.h"
#include "inference/core/model_files.h"
#include "inference/core/run_folder.h"
#include "inference/engine/engine_devices.h"
#include "inference/engine/explained_region.h"
#include "inference/engine/input_limit.h"
#include "inference/engine/label_picture.h"
#include "inference/engine/lru_cache.h"
#include "inference/engine/native_run.h"
#include "inference/engine/picture_input.h"
#include "inference/engine/picture_store.h"
#include "inference/networks/checkpoint.h"
#include "inference/networks/trainable_network.h"
#include "tests/inference/engine/engine_test_files.h"
#include "tests/support/test_files.h"

namespace overlook {
namespace {

using test::TemporaryFolder;

TEST(Devices, NumbersThatSlowProcessorsDownAreTakenForZero) {
    const auto product = [] { return (at::full({16}, 1e-30F) * 1e-10F).max().item<float>(); };
    float skipped = 1;
    std::thread([&] {
        skipDenormals();
        skipped = product();
    }).join();
    EXPECT_EQ(skipped, 0);
    EXPECT_GT(product(), 0);  // other threads are as they were
}

TEST(LruCache, ForgetsWhatWasNotUsedForLongest) {
    LruCache<int> cache(2, 100);
    cache.insert("a", std::make_shared<int>(1), 1);
    cache.insert("b", std::make_shared<int>(2), 1);
    (void)cache.find("a");
    cache.insert("c", std::make_shared<int>(3), 1);
    EXPECT_NE(cache.find("a"), nullptr);
    EXPECT_EQ(cache.find("b"), nullptr);
}

TEST(LruCache, StaysBelowItsCostButKeepsTheNewest) {
    LruCache<int> cache(9, 10);
    cache.insert("a", std::make_shared<int>(1), 6);
    cache.insert("b", std::make_shared<int>(2), 50);
    EXPECT_EQ(cache.size(), 1U);
    EXPECT_NE(cache.find("b"), nullptr);
}

/// A store that expects three pictures: red, green and blue.
class PictureStoreTest : public testing::Test {
 protected:
    PictureStoreTest() { m_store.expect({m_red, m_green, m_blue}); }

    const TemporaryFolder m_folder;
    const std::string m_red = test::writeColour(m_folder / "red.png", test::kRed);
    const std::string m_green = test::writeColour(m_folder / "green.png", test::kGreen);
    const std::string m_blue = test::writeColour(m_folder / "blue.png", test::kBlue);
    PictureStore m_store;
};

TEST_F(PictureStoreTest, GivesExpectedPicturesInOrder) {
    EXPECT_EQ(m_store.picture(m_red).rgb(0, 0), cv::Vec3b(255, 0, 0));
    EXPECT_EQ(m_store.picture(m_green).rgb(0, 0), cv::Vec3b(0, 255, 0));
    EXPECT_EQ(m_store.picture(m_blue).rgb(0, 0), cv::Vec3b(0, 0, 255));
}

TEST_F(PictureStoreTest, GivesExpectedPicturesInAnyOtherOrder) {
    EXPECT_EQ(m_store.picture(m_blue).rgb(0, 0), cv::Vec3b(0, 0, 255));
    EXPECT_EQ(m_store.picture(m_red).rgb(0, 0), cv::Vec3b(255, 0, 0));
    EXPECT_EQ(m_store.picture(m_green).rgb(0, 0), cv::Vec3b(0, 255, 0));
}

TEST_F(PictureStoreTest, ReadsAPictureThatWasChangedAfterItWasDecodedAhead) {
    test::writeColour(m_folder / "red.png", test::kBlue, {20, 20});
    EXPECT_EQ(m_store.picture(m_red).rgb(0, 0), cv::Vec3b(0, 0, 255));
}

/// For an input of 100 pixels: 3200, 1600 and 4 bytes.
std::vector<LayerDescription> threeLayers() {
    return {{"conv", "Conv2d", {8, 10, 10}}, {"pool", "MaxPool2d", {16, 5, 5}}, {"fc", "Linear", {1}}};
}

TEST(InputLimit, WithoutAGraphNeighbouringLayersAreHeld) {
    EXPECT_DOUBLE_EQ(bytesPerPixel(threeLayers(), 100, ""), 24 + (3200.0 + 1600 + 4) / 100);
}

TEST(InputLimit, WithAGraphEverythingBehindTheLayerStaysWithItsGradient) {
    EXPECT_DOUBLE_EQ(bytesPerPixel(threeLayers(), 100, "pool"), 24 + (3200.0 + 1600 + 4 + 2 * (1600 + 4)) / 100);
}

TEST(InputLimit, ASizeThatFitsIsLeftAlone) {
    EXPECT_EQ(affordableSize({6000, 4000}, 10, std::uint64_t{1} << 30), cv::Size(6000, 4000));
}

TEST(InputLimit, ASizeThatDoesNotFitShrinksInProportionUntilItDoes) {
    const std::uint64_t available = 100'000'000;
    const cv::Size size = affordableSize({6000, 4000}, 100, available);
    EXPECT_EQ(size, cv::Size(928, 608));
    EXPECT_LE(100.0 * size.width * size.height, 0.6 * static_cast<double>(available));
}

TEST(InputLimit, ReadsTheAvailableMemoryOfThisMachine) {
    EXPECT_GT(availableMemory(), std::uint64_t{1} << 20);
}

TEST(PictureInput, OfTheRightSizeIsNotTouched) {
    cv::Mat3b picture(2, 2, cv::Vec3b(10, 20, 30));
    ModelCard card;
    card.mean = {0, 0, 0};
    card.deviation = {10, 10, 10};
    const auto input = pictureInput(picture, card, {2, 2});
    EXPECT_FLOAT_EQ(input[0][0][1][1].item<float>(), 1);
    EXPECT_FLOAT_EQ(input[0][2][0][0].item<float>(), 3);
}

TEST(PictureInput, OfABgrCardHasItsChannelsSwapped) {
    cv::Mat3b picture(2, 2, cv::Vec3b(10, 20, 30));
    ModelCard card;
    card.bgr = true;
    card.mean = {1, 0, 0};
    card.deviation = {1, 1, 1};
    const auto input = pictureInput(picture, card, {2, 2});
    EXPECT_FLOAT_EQ(input[0][0][0][0].item<float>(), 29);
    EXPECT_FLOAT_EQ(input[0][2][0][0].item<float>(), 10);
}

TEST(PictureInput, ShrunkALotIsAveraged) {
    cv::Mat3b picture(8, 8, cv::Vec3b::all(0));
    picture(0, 0) = cv::Vec3b::all(160);
    ModelCard card;
    card.mean = {0, 0, 0};
    card.deviation = {1, 1, 1};
    EXPECT_NEAR(pictureInput(picture, card, {2, 2})[0][0][0][0].item<float>(), 10, 0.5);
}

TEST(LabelPicture, IsTheBestClassAndOfEqualOnesTheLower) {
    const cv::Mat1f first = (cv::Mat1f(1, 3) << 1, 5, 2);
    const cv::Mat1f second = (cv::Mat1f(1, 3) << 3, 4, 2);
    const cv::Mat1b labels = labelPicture({first, second}, {3, 1});
    EXPECT_THAT(std::vector<int>(labels.begin(), labels.end()), testing::ElementsAre(1, 0, 0));
}

TEST(LabelPicture, OfScoresOfHalfTheSizeIsBilinear) {
    // Columns 0 … 3 lie at -0.25, 0.25, 0.75, 1.25 of the scores: 0, 2.5, 7.5, 10 against 6.
    const cv::Mat1f rising = (cv::Mat1f(1, 2) << 0, 10);
    const cv::Mat1f level = (cv::Mat1f(1, 2) << 6, 6);
    const cv::Mat1b labels = labelPicture({level, rising}, {4, 1});
    EXPECT_THAT(std::vector<int>(labels.begin(), labels.end()), testing::ElementsAre(0, 0, 1, 1));
}

TEST(LabelPicture, OfOneClassLeavesTheRestUnlabelled) {
    const cv::Mat1f only = (cv::Mat1f(1, 2) << -1, 1);
    const cv::Mat1b labels = labelPicture({only}, {2, 1});
    EXPECT_THAT(std::vector<int>(labels.begin(), labels.end()), testing::ElementsAre(kIgnoreLabel, 0));
}

TEST(LabelPicture, OfMoreClassesThanFitIsRefused) {
    const std::vector<cv::Mat1f> planes(256, cv::Mat1f(1, 1, 0.0F));
    EXPECT_THROW((void)labelPicture(planes, {1, 1}), Error);
}

TEST(ExplainedRegion, OfAPixelIsItsOutputCell) {
    const auto region = explainedRegion("7,3", {8, 4}, {4, 2});
    ASSERT_TRUE(region.has_value());
    EXPECT_EQ(cv::countNonZero(*region), 1);
    EXPECT_EQ((*region)(1, 3), 1);
}

TEST(ExplainedRegion, OfNothingIsLeftToTheMethod) {
    EXPECT_FALSE(explainedRegion("", {8, 4}, {4, 2}).has_value());
    EXPECT_FALSE(explainedRegion("predicted", {8, 4}, {4, 2}).has_value());
}

TEST(ExplainedRegion, OfAMaskAveragesItAndSkipsIgnoredPixels) {
    const TemporaryFolder folder;
    cv::Mat1b mask(4, 8, std::uint8_t{0});
    mask.rowRange(0, 2).setTo(1);
    mask.col(0).setTo(kIgnoreLabel);
    writeIndexedPng(folder / "mask.png", mask);
    const auto region = explainedRegion(utf8(folder / "mask.png"), {8, 4}, {4, 2});
    EXPECT_FLOAT_EQ((*region)(0, 0), 0.5F);
    EXPECT_FLOAT_EQ((*region)(0, 3), 1);
    EXPECT_FLOAT_EQ((*region)(1, 2), 0);
}

TEST(ExplainedRegion, OfAPolygonIsTheShareOfEachCellInside) {
    const auto region = explainedRegion("-3,-3 3,-3 3,3 -3,3", {8, 4}, {4, 2});
    EXPECT_FLOAT_EQ((*region)(0, 0), 1);
    EXPECT_FLOAT_EQ((*region)(0, 1), 0.5F);
    EXPECT_FLOAT_EQ((*region)(1, 1), 0.25F);
    EXPECT_FLOAT_EQ((*region)(0, 2), 0);
}

TEST(ExplainedRegion, OfAPolygonBesideThePictureIsRefused) {
    try {
        (void)explainedRegion("10,1 20,1 20,3", {8, 4}, {4, 2});
        FAIL() << "accepted";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::BadRequest);
        EXPECT_THAT(error.what(), testing::HasSubstr("8×4"));
    }
}

TEST(ExplainedRegion, OfAnEmptyMaskIsRefused) {
    const TemporaryFolder folder;
    writeIndexedPng(folder / "mask.png", cv::Mat1b::zeros(4, 8));
    EXPECT_THROW((void)explainedRegion(utf8(folder / "mask.png"), {8, 4}, {4, 2}), Error);
}

/// A run folder with one checkpoint.
class NativeRun : public testing::Test {
 protected:
    NativeRun() {
        const auto network = networkEntry("tiny-cam").create(2);
        torch::optim::AdamW optimizer(network->module().parameters(), torch::optim::AdamWOptions(1e-3));
        saveCheckpoint(m_run.checkpointPath(7), *network, optimizer, 7);
        m_run.writeDescription(m_description);
    }

    nlohmann::json m_description{
        {"network", "tiny-cam"},
        {"classes", {{{"id", 4}, {"name", "boat"}}, {{"id", 7}, {"name", "car"}}}},
        {"card",
         {{"order", "RGB"}, {"mean", {1, 2, 3}}, {"std", {4, 5, 6}}, {"size", {64, 64}}, {"activation", "sigmoid"}}}};
    TemporaryFolder m_folder;
    RunFolder m_run{m_folder.path()};
};

TEST_F(NativeRun, IsToldFromOtherFiles) {
    EXPECT_TRUE(isNativeCheckpoint(m_run.checkpointPath(7)));
    EXPECT_FALSE(isNativeCheckpoint(m_folder / "model.pt"));
}

TEST_F(NativeRun, HasTheClassesOfItsDataSetInOutputOrder) {
    const auto model = nativeModel(m_run.checkpointPath(7), {c10::kCPU});
    EXPECT_EQ(model.epoch, 7);
    EXPECT_EQ(model.classes.nameOf(1), "car");
    EXPECT_EQ(model.classes.find(1)->colour, vocColour(7));
    EXPECT_TRUE(model.card.sigmoid);
    EXPECT_EQ(model.card.mean[2], 3);
}

TEST_F(NativeRun, HasParametersThatCollectNoGradients) {
    auto model = nativeModel(m_run.checkpointPath(7), {c10::kCPU});
    EXPECT_FALSE(model.network->forward(torch::rand({1, 3, 64, 64}), {}).logits.requires_grad());
    EXPECT_TRUE(model.network->linearHead().has_value());
}

TEST_F(NativeRun, ThatDoesNotSayItsNetworkIsRefused) {
    m_description.erase("network");
    m_run.writeDescription(m_description);
    EXPECT_THROW((void)nativeModel(m_run.checkpointPath(7), {c10::kCPU}), Error);
}

TEST_F(NativeRun, WithAnotherNumberOfClassesIsRefused) {
    m_description["classes"].push_back({{"id", 9}, {"name", "tree"}});
    m_run.writeDescription(m_description);
    EXPECT_THROW((void)nativeModel(m_run.checkpointPath(7), {c10::kCPU}), Error);
}

}  // namespace
}  // namespace overlook
