#include <gmock/gmock.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/indexed_png.h"
#include "inference/core/npy.h"
#include "inference/engine/engine.h"
#include "tests/support/test_files.h"

/// Numbers of real models on real photographs against results that were computed elsewhere.
namespace overlook {
namespace {

namespace fs = std::filesystem;
using test::testData;

struct RealModel {
    const char* name;
    const char* pictures;  ///< folder of pictures that need no resizing
};

constexpr RealModel kMobileNet{"mobilenet_v1_025_imagenet", "images/exact128"};
constexpr RealModel kResNet{"resnet20_cifar10", "images/exact32"};
constexpr const char* kDeepLab = "deeplabv3_mnv2_dm05_voc";

std::string modelPath(const std::string& name) {
    return utf8(testData("models/" + name + ".pt"));
}

/// A stored map: "gradcam_features22_dog_on_beach_208.npy" is of the picture "dog_on_beach" and class 208.
struct ExpectedMap {
    fs::path file;
    std::string picture;
    std::string layer;
    int classIndex = -1;
};

std::vector<ExpectedMap> expectedMaps(const std::string& model, const std::string& prefix) {
    std::vector<ExpectedMap> found;
    for (const auto& entry : fs::directory_iterator(testData("expected/" + model))) {
        std::string stem = entry.path().stem().string();
        if (entry.path().extension() != ".npy" || stem.rfind(prefix + "_", 0) != 0)
            continue;
        stem.erase(0, prefix.size() + 1);
        ExpectedMap map;
        map.file = entry.path();
        const std::string layerWord = "features";
        if (stem.rfind(layerWord, 0) == 0) {
            const auto end = stem.find('_');
            map.layer = "features." + stem.substr(layerWord.size(), end - layerWord.size());
            stem.erase(0, end + 1);
        }
        const auto last = stem.rfind('_');
        map.picture = stem.substr(0, last);
        map.classIndex = std::stoi(stem.substr(last + 1));
        found.push_back(map);
    }
    return found;
}

double relativeDifference(const cv::Mat1f& found, const cv::Mat1f& expected) {
    if (found.size() != expected.size())
        return 1e9;
    return cv::norm(found - expected, cv::NORM_INF) / cv::norm(expected, cv::NORM_INF);
}

void expectMaps(const RealModel& model, const std::string& prefix, const std::string& method) {
    Engine engine(1);
    JobControl job;
    const auto maps = expectedMaps(model.name, prefix);
    ASSERT_FALSE(maps.empty());
    for (const auto& expected : maps) {
        const auto picture = testData(std::string(model.pictures) + "/" + expected.picture + ".png");
        const auto found = engine.explain(
            Explain{modelPath(model.name), utf8(picture), method, expected.layer, {expected.classIndex}, "", ""}, job);
        EXPECT_LT(relativeDifference(found.maps.at(0).values, readNpy(expected.file)), 1e-4) << expected.file;
    }
}

void expectTopFive(const RealModel& model) {
    Engine engine(1);
    JobControl job;
    std::ifstream file(testData(std::string("expected/") + model.name + "/top5.json"));
    const auto expected = nlohmann::json::parse(file);
    for (const auto& [picture, top] : expected.items()) {
        const auto path = testData(std::string(model.pictures) + "/" + picture + ".png");
        const auto found = engine.predict({modelPath(model.name), utf8(path), ""}, job);
        std::vector<int> order(found.logits.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = static_cast<int>(i);
        std::partial_sort(order.begin(), order.begin() + 5, order.end(), [&](int a, int b) {
            return found.logits[static_cast<std::size_t>(a)] > found.logits[static_cast<std::size_t>(b)];
        });
        for (std::size_t place = 0; place < 5; ++place) {
            EXPECT_EQ(order[place], top[place]["index"].get<int>()) << picture;
            const auto index = top[place]["index"].get<std::size_t>();
            EXPECT_NEAR(found.logits[index], top[place]["logit"].get<float>(), 1e-3) << picture;
            EXPECT_NEAR(found.probabilities[index], top[place]["probability"].get<float>(), 1e-4) << picture;
        }
    }
}

TEST(RealModels, MobileNetFindsTheSameFiveClasses) {
    OVERLOOK_NEED_DATA("models/mobilenet_v1_025_imagenet.pt");
    expectTopFive(kMobileNet);
}

TEST(RealModels, ResNetFindsTheSameFiveClasses) {
    OVERLOOK_NEED_DATA("models/resnet20_cifar10.pt");
    expectTopFive(kResNet);
}

TEST(RealModels, MobileNetHasTheSameCam) {
    OVERLOOK_NEED_DATA("models/mobilenet_v1_025_imagenet.pt");
    expectMaps(kMobileNet, "cam", "cam");
}

TEST(RealModels, ResNetHasTheSameCam) {
    OVERLOOK_NEED_DATA("models/resnet20_cifar10.pt");
    expectMaps(kResNet, "cam", "cam");
}

TEST(RealModels, MobileNetHasTheSameGradCam) {
    OVERLOOK_NEED_DATA("models/mobilenet_v1_025_imagenet.pt");
    expectMaps(kMobileNet, "gradcam", "grad_cam");
}

TEST(RealModels, ResNetHasTheSameGradCam) {
    OVERLOOK_NEED_DATA("models/resnet20_cifar10.pt");
    expectMaps(kResNet, "gradcam", "grad_cam");
}

TEST(RealModels, DeepLabGivesTheSameLabelsOutsideNearTies) {
    OVERLOOK_NEED_DATA("models/deeplabv3_mnv2_dm05_voc.pt");
    Engine engine(1);
    JobControl job;
    const fs::path expectedFolder = testData(std::string("expected/") + kDeepLab);
    std::ifstream file(expectedFolder / "segmentation.json");
    const auto facts = nlohmann::json::parse(file);
    for (const auto& entry : fs::directory_iterator(testData("images/photos"))) {
        const std::string stem = entry.path().stem().string();
        const fs::path expectedFile = expectedFolder / ("seg_" + stem + ".png");
        if (!fs::exists(expectedFile))
            continue;
        const cv::Mat1b found = engine.predict({modelPath(kDeepLab), utf8(entry.path()), ""}, job).labels;
        const cv::Mat1b expected = readIndexedPng(expectedFile);
        ASSERT_EQ(found.size(), expected.size()) << stem;
        const double share = cv::countNonZero(found != expected) / static_cast<double>(expected.total());
        EXPECT_LE(share, facts[stem]["share_of_pixels_with_margin_below_0.01"].get<double>()) << stem;
    }
}

TEST(RealModels, ACutOffCopyIsRefused) {
    OVERLOOK_NEED_DATA("models/resnet20_cifar10.pt");
    const test::TemporaryFolder folder;
    const auto bytes = readBytes(testData("models/resnet20_cifar10.pt"));
    writeAtomically(folder / "half.pt", bytes.data(), bytes.size() / 2);
    Engine engine(1);
    JobControl job;
    try {
        (void)engine.loadModel({utf8(folder / "half.pt"), "", ""}, job);
        FAIL() << "loaded";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::BadModel);
        EXPECT_THAT(error.what(), testing::HasSubstr("cut off"));
    }
}

TEST(RealModels, ACardOfAnotherModelIsRefusedWithBothNumbers) {
    OVERLOOK_NEED_DATA("models/resnet20_cifar10.pt");
    Engine engine(1);
    JobControl job;
    try {
        (void)engine.loadModel(
            {modelPath("resnet20_cifar10"), utf8(testData("models/mobilenet_v1_025_imagenet.json")), ""}, job);
        FAIL() << "loaded";
    } catch (const Error& error) {
        EXPECT_THAT(error.what(), testing::HasSubstr("names 1001 classes"));
    }
}

}  // namespace
}  // namespace overlook
