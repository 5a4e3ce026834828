#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <numeric>
#include <QTest>

#include "inference/core/files.h"
#include "inference/core/indexed_png.h"
#include "inference/core/npy.h"
#include "tests/flows/real_window.h"
#include "widgets/canvas/canvas.h"

/// Real models on real pictures, through the window; the numbers are those of the test data's expected results.
namespace overlook::test {
namespace {

namespace fs = std::filesystem;

QString text(const fs::path& path) {
    return QString::fromStdString(path.string());
}

/// Selects the picture with this stem; false when it is not in the list.
bool selectPicture(Document& document, const QString& stem) {
    const auto& pictures = document.pictures();
    for (std::size_t i = 0; i < pictures.size(); ++i)
        if (pictures[i].id == stem) {
            document.selectPicture(static_cast<int>(i));
            return true;
        }
    return false;
}

std::vector<int> topFive(const std::vector<float>& scores) {
    std::vector<int> order(scores.size());
    std::iota(order.begin(), order.end(), 0);
    std::partial_sort(order.begin(), order.begin() + 5, order.end(), [&](int a, int b) {
        return scores[static_cast<std::size_t>(a)] > scores[static_cast<std::size_t>(b)];
    });
    order.resize(5);
    return order;
}

std::vector<int> expectedTopFive(const std::string& model, const std::string& picture) {
    const auto all = nlohmann::json::parse(readText(testData("expected/" + model + "/top5.json")));
    std::vector<int> indices;
    for (const auto& entry : all.at(picture))
        indices.push_back(entry.at("index"));
    return indices;
}

TEST(ModelJourney, ImageNetScoresAndMapsEqualTheExpectedOnes) {
    OVERLOOK_NEED_DATA("models/mobilenet_v1_025_imagenet.pt");
    OVERLOOK_NEED_DATA("images/exact128");
    const std::string model = "mobilenet_v1_025_imagenet";
    RealWindow real;
    real.workspace().open({text(testData("images/exact128")), text(testData("models/" + model + ".pt"))});
    ASSERT_TRUE(real.waitFor([&] { return real.document().model().has_value(); }))
        << real.notices().join("\n").toStdString();

    for (const auto& [picture, classIndex] :
         std::vector<std::pair<std::string, int>>{{"calico_cat", 286}, {"hotdog", 929}, {"white_dog", 171}}) {
        ASSERT_TRUE(selectPicture(real.document(), QString::fromStdString(picture)));
        ASSERT_TRUE(real.waitFor([&] { return real.document().prediction().has_value(); }));
        EXPECT_EQ(topFive(real.document().prediction()->probabilities), expectedTopFive(model, picture));

        real.document().selectClass(classIndex);
        real.document().selectMethod("cam");
        ASSERT_TRUE(real.waitForMap("cam", classIndex));
        const std::string suffix = picture + "_" + std::to_string(classIndex) + ".npy";
        EXPECT_LT(relativeDifference(real.document().map()->values,
                                     readNpy(testData("expected/" + model + "/cam_" + suffix))),
                  1e-4);

        real.document().selectMethod("grad_cam");
        real.document().selectLayer("features.22");
        ASSERT_TRUE(real.waitForMap("grad_cam", classIndex));
        EXPECT_LT(relativeDifference(real.document().map()->values,
                                     readNpy(testData("expected/" + model + "/gradcam_features22_" + suffix))),
                  1e-4);
        real.document().selectLayer({});
    }
    EXPECT_TRUE(real.notices().isEmpty()) << real.notices().join("\n").toStdString();
}

TEST(ModelJourney, TwoMapsLieOverThePictureAndEachIsTheExpectedOne) {
    OVERLOOK_NEED_DATA("models/mobilenet_v1_025_imagenet.pt");
    OVERLOOK_NEED_DATA("images/exact128");
    constexpr int kCat = 286;
    const std::string model = "mobilenet_v1_025_imagenet";
    const auto expected = [&model](const std::string& name) {
        return readNpy(testData("expected/" + model + "/" + name));
    };
    RealWindow real;
    real.workspace().open({text(testData("images/exact128")), text(testData("models/" + model + ".pt"))});
    ASSERT_TRUE(real.waitFor([&] { return real.document().model().has_value(); }));
    ASSERT_TRUE(selectPicture(real.document(), "calico_cat"));
    real.document().selectClass(kCat);
    real.document().selectMethod("cam");
    ASSERT_TRUE(real.waitForMap("cam", kCat));
    const QImage one = real.window().canvas().grab().toImage();

    real.trigger("add_map_layer");
    real.document().selectMethod("grad_cam");
    real.document().selectLayer("features.22");
    ASSERT_TRUE(real.waitForMap("grad_cam", kCat));
    const std::vector<StackedMap>& layers = real.document().mapLayers();
    ASSERT_EQ(layers.size(), 2U);
    ASSERT_TRUE(layers[0].map && layers[1].map);
    EXPECT_LT(relativeDifference(layers[0].map->values, expected("cam_calico_cat_286.npy")), 1e-4);
    EXPECT_LT(relativeDifference(layers[1].map->values, expected("gradcam_features22_calico_cat_286.npy")), 1e-4);
    const QImage both = real.window().canvas().grab().toImage();
    EXPECT_NE(both, one);

    real.trigger("show_map");
    EXPECT_NE(real.window().canvas().grab().toImage(), both) << "the active one is hidden";
    real.trigger("remove_map_layer");
    EXPECT_EQ(real.window().canvas().grab().toImage(), one);
    EXPECT_TRUE(real.notices().isEmpty()) << real.notices().join("\n").toStdString();
}

TEST(ModelJourney, SegmentationMasksEqualTheExpectedOnesOutsideNearTies) {
    OVERLOOK_NEED_DATA("models/deeplabv3_mnv2_dm05_voc.pt");
    OVERLOOK_NEED_DATA("images/photos");
    const std::string model = "deeplabv3_mnv2_dm05_voc";
    const auto facts = nlohmann::json::parse(readText(testData("expected/" + model + "/segmentation.json")));
    RealWindow real;
    real.workspace().open({text(testData("images/photos")), text(testData("models/" + model + ".pt"))});
    ASSERT_TRUE(real.waitFor([&] { return real.document().model().has_value(); }))
        << real.notices().join("\n").toStdString();

    for (const std::string picture : {"white_dog", "samoyed", "hotdog"}) {
        ASSERT_TRUE(selectPicture(real.document(), QString::fromStdString(picture)));
        ASSERT_TRUE(real.waitFor([&] { return real.document().prediction().has_value(); }));
        const cv::Mat1b expected = readIndexedPng(testData("expected/" + model + "/seg_" + picture + ".png"));
        const cv::Mat1b& labels = real.document().prediction()->labels;
        ASSERT_EQ(labels.size(), expected.size());
        const double ties = facts.at(picture).at("share_of_pixels_with_margin_below_0.01");
        EXPECT_LE(cv::countNonZero(labels != expected), ties * static_cast<double>(expected.total())) << picture;
    }
}

TEST(ModelJourney, ClassProbabilityIsAMapOfTheSegmentationModel) {
    OVERLOOK_NEED_DATA("models/deeplabv3_mnv2_dm05_voc.pt");
    OVERLOOK_NEED_DATA("images/photos/white_dog.png");
    constexpr int kDog = 12;
    RealWindow real;
    real.workspace().open(
        {text(testData("images/photos/white_dog.png")), text(testData("models/deeplabv3_mnv2_dm05_voc.pt"))});
    ASSERT_TRUE(real.waitFor([&] { return real.document().prediction().has_value(); }));
    real.document().selectClass(kDog);
    real.document().selectMethod("probability");
    ASSERT_TRUE(real.waitForMap("probability", kDog));
    const Map::Range range = real.document().map()->range();
    EXPECT_GE(range.minimum, 0);
    EXPECT_LE(range.maximum, 1);
    EXPECT_GT(range.maximum, 0.5F) << "there is a dog in the picture";
}

TEST(ModelJourney, AClickExplainsThePixelAndEscapeThePredictionAgain) {
    OVERLOOK_NEED_DATA("models/deeplabv3_mnv2_dm05_voc.pt");
    OVERLOOK_NEED_DATA("images/photos/white_dog.png");
    constexpr int kDog = 12;
    RealWindow real;
    real.workspace().open(
        {text(testData("images/photos/white_dog.png")), text(testData("models/deeplabv3_mnv2_dm05_voc.pt"))});
    ASSERT_TRUE(real.waitFor([&] { return real.document().prediction().has_value(); }));
    real.document().selectClass(kDog);
    real.document().selectMethod("grad_cam");
    ASSERT_TRUE(real.waitForMap("grad_cam", kDog));
    const cv::Mat1f whole = real.document().map()->values.clone();

    Canvas& canvas = real.window().canvas();
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, canvas.rect().center());
    ASSERT_TRUE(real.document().selection().pixel.has_value());
    ASSERT_TRUE(real.waitForMap("grad_cam", kDog));
    EXPECT_GT(relativeDifference(real.document().map()->values, whole), 0.01) << "one pixel's score is another one";

    real.trigger("explain_prediction");
    ASSERT_TRUE(real.waitForMap("grad_cam", kDog));
    EXPECT_LT(relativeDifference(real.document().map()->values, whole), 1e-6);
}

TEST(ModelJourney, ADrawnRegionIsExplainedUntilEscape) {
    OVERLOOK_NEED_DATA("models/deeplabv3_mnv2_dm05_voc.pt");
    OVERLOOK_NEED_DATA("images/photos/white_dog.png");
    constexpr int kDog = 12;
    RealWindow real;
    real.workspace().open(
        {text(testData("images/photos/white_dog.png")), text(testData("models/deeplabv3_mnv2_dm05_voc.pt"))});
    ASSERT_TRUE(real.waitFor([&] { return real.document().prediction().has_value(); }));
    real.document().selectClass(kDog);
    real.document().selectMethod("grad_cam");
    ASSERT_TRUE(real.waitForMap("grad_cam", kDog));
    const cv::Mat1f whole = real.document().map()->values.clone();

    real.trigger("explain_region");
    Canvas& canvas = real.window().canvas();
    const QPoint centre = canvas.rect().center();
    QTest::mousePress(&canvas, Qt::LeftButton, {}, centre);
    QTest::mouseMove(&canvas, centre + QPoint(40, 0));
    QTest::mouseMove(&canvas, centre + QPoint(0, 40));
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, centre + QPoint(0, 40));
    ASSERT_FALSE(real.document().selection().outline.isEmpty());
    ASSERT_TRUE(real.waitForMap("grad_cam", kDog));
    EXPECT_GT(relativeDifference(real.document().map()->values, whole), 0.01) << "some pixels' score is another one";
    EXPECT_FALSE(canvas.content().markedOutline.isEmpty());

    real.trigger("explain_prediction");
    EXPECT_TRUE(canvas.content().markedOutline.isEmpty());
    ASSERT_TRUE(real.waitForMap("grad_cam", kDog));
    EXPECT_LT(relativeDifference(real.document().map()->values, whole), 1e-6);
}

}  // namespace
}  // namespace overlook::test
