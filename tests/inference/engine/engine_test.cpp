#include "inference/engine/engine.h"

#include <gmock/gmock.h>
#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/serialization/import.h>
#include <torch/types.h>
#include <torch/utils.h>

#include <fstream>
#include <opencv2/imgcodecs.hpp>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/indexed_png.h"
#include "tests/inference/networks/script_modules.h"
#include "tests/support/test_files.h"

namespace overlook {
namespace {

using test::TemporaryFolder;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

/// A small classifier with a card and a small picture, in a folder of their own.
class EngineFacade : public testing::Test {
 protected:
    EngineFacade() {
        torch::manual_seed(5);
        save(test::scriptClassifier(4, 3));
        writeCard({{"size", {16, 24}}, {"labels", {"cat", "dog", "boat"}}});
        std::vector<std::uint8_t> png;
        cv::Mat3b picture(20, 30);
        cv::randu(picture, 0, 255);
        cv::imencode(".png", picture, png);
        writeAtomically(m_folder / "picture.png", png.data(), png.size());
    }

    void save(const torch::jit::Module& module) { module.save((m_folder / "model.pt").string()); }
    void writeCard(const nlohmann::json& card) { writeAtomically(m_folder / "model.json", card.dump()); }
    [[nodiscard]] std::string model() const { return utf8(m_folder / "model.pt"); }
    [[nodiscard]] std::string picture() const { return utf8(m_folder / "picture.png"); }

    ModelDescription load() { return m_engine.loadModel({model(), "", ""}, m_job); }
    Explain explanation(const std::string& method, std::vector<int> classes) {
        return {model(), picture(), method, "", std::move(classes), "", ""};
    }
    template <typename Call>
    static std::string refusal(Call&& call) {
        try {
            call();
        } catch (const Error& error) {
            return error.what();
        }
        return "accepted";
    }

    TemporaryFolder m_folder;
    JobControl m_job;
    Engine m_engine{1};
};

TEST_F(EngineFacade, DescribesAModel) {
    const auto description = load();
    EXPECT_EQ(description.task, Task::Classification);
    EXPECT_EQ(description.classes.nameOf(2), "boat");
    EXPECT_THAT(description.inputSize, ElementsAre(16, 24));
    EXPECT_EQ(description.defaultLayer, "features");
    EXPECT_THAT(description.methods,
                ElementsAre("cam", "grad_cam", "grad_cam_pp", "hires_cam", "layer_cam", "xgrad_cam", "eigen_cam",
                            "counterfactual", "ablation_cam", "score_cam", "rise"));
    EXPECT_EQ(description.id.size(), 32U);
}

TEST_F(EngineFacade, AModelOfGreyPicturesIsFedTheLuma) {
    save(test::scriptModule("Brightness", {"def forward(self, x):\n"
                                           "    m = torch.conv2d(x, self.weight).mean([2, 3])\n"
                                           "    return torch.cat([m, -m], 1)\n",
                                           {{"weight", torch::ones({1, 1, 1, 1})}},
                                           {}}));
    writeCard({{"size", "any"}, {"mean", 0}, {"std", 1}});
    std::vector<std::uint8_t> png;
    cv::imencode(".png", cv::Mat3b(20, 30, cv::Vec3b(50, 100, 200)), png);  // BGR
    writeAtomically(m_folder / "picture.png", png.data(), png.size());
    const auto prediction = m_engine.predict({model(), picture(), ""}, m_job);
    EXPECT_NEAR(prediction.logits[0], .299 * 200 + .587 * 100 + .114 * 50, 1e-3);
    EXPECT_EQ(m_engine.explain(explanation("rise", {0}), m_job).maps.size(), 1U);
}

TEST_F(EngineFacade, ProbabilitiesOfAClassifierSumToOne) {
    const auto prediction = m_engine.predict({model(), picture(), ""}, m_job);
    ASSERT_EQ(prediction.probabilities.size(), 3U);
    EXPECT_NEAR(prediction.probabilities[0] + prediction.probabilities[1] + prediction.probabilities[2], 1, 1e-5);
}

TEST_F(EngineFacade, AMultiLabelCardGivesIndependentProbabilities) {
    writeCard({{"size", {16, 24}}, {"activation", "sigmoid"}});
    const auto prediction = m_engine.predict({model(), picture(), ""}, m_job);
    EXPECT_NEAR(prediction.probabilities[1], 1 / (1 + std::exp(-prediction.logits[1])), 1e-6);
}

TEST_F(EngineFacade, AMapSaysWhereItComesFrom) {
    const auto maps = m_engine.explain(explanation("grad_cam", {2, 0}), m_job).maps;
    ASSERT_EQ(maps.size(), 2U);
    EXPECT_EQ(maps[0].origin.classIndex, 2);
    EXPECT_EQ(maps[0].origin.method, "grad_cam");
    EXPECT_EQ(maps[0].origin.layer, "features");
    EXPECT_EQ(maps[0].origin.model, load().id);
    EXPECT_EQ(maps[0].values.size(), cv::Size(24, 16));
}

TEST_F(EngineFacade, SeveralMethodsGiveTheMapsOfEach) {
    const auto together = m_engine.explain(explanation("grad_cam, cam", {2, 0}), m_job).maps;
    ASSERT_EQ(together.size(), 4U);
    EXPECT_EQ(together[1].origin.method, "grad_cam");
    EXPECT_EQ(together[2].origin.method, "cam");
    EXPECT_EQ(together[2].origin.classIndex, 2);
    const auto alone = m_engine.explain(explanation("cam", {2, 0}), m_job).maps;
    EXPECT_EQ(cv::norm(together[3].values - alone[1].values, cv::NORM_INF), 0);
}

TEST_F(EngineFacade, EachOfSeveralMethodsSaysItsOwnLayer) {
    auto request = explanation("cam,grad_cam,rise", {1});
    request.layer = "features.conv";
    const auto maps = m_engine.explain(request, m_job).maps;
    ASSERT_EQ(maps.size(), 3U);
    EXPECT_EQ(maps[0].origin.layer, "features");
    EXPECT_EQ(maps[1].origin.layer, "features.conv");
    EXPECT_EQ(maps[2].origin.layer, "");
}

TEST_F(EngineFacade, OneUnknownMethodAmongSeveralIsRefused) {
    EXPECT_THAT(refusal([&] { (void)m_engine.explain(explanation("cam,magic", {0}), m_job); }), HasSubstr("“magic”"));
    EXPECT_THAT(refusal([&] { (void)m_engine.explain(explanation(" , ", {0}), m_job); }), HasSubstr("grad_cam"));
}

TEST_F(EngineFacade, SeveralLayersAreForLayerCam) {
    auto request = explanation("layer_cam", {1});
    request.layer = "features.conv,features";
    EXPECT_EQ(m_engine.explain(request, m_job).maps.at(0).origin.layer, "features.conv,features");
    request.method = "grad_cam";
    EXPECT_THAT(refusal([&] { (void)m_engine.explain(request, m_job); }), HasSubstr("LayerCAM"));
}

TEST_F(EngineFacade, TheSizeOfARequestReplacesTheCards) {
    auto request = explanation("cam", {0});
    request.size = "8x12";
    EXPECT_EQ(m_engine.explain(request, m_job).maps[0].values.size(), cv::Size(12, 8));
    request.size = "native";
    EXPECT_EQ(m_engine.explain(request, m_job).maps[0].values.size(), cv::Size(30, 20));
}

TEST_F(EngineFacade, AnImpossibleSizeIsRefused) {
    for (const auto* size : {"0x10", "12", "10x", "-5x5", "10x10x", "99999x2", "big"})
        EXPECT_THAT(refusal([&] { (void)m_engine.predict({model(), picture(), size}, m_job); }), HasSubstr(size));
}

TEST_F(EngineFacade, AChangedModelFileIsLoadedAgain) {
    const auto before = load();
    save(test::scriptClassifier(7, 3));
    EXPECT_NE(load().id, before.id);
    EXPECT_EQ(load().layers.front().shape.front(), 7);
}

TEST_F(EngineFacade, PredictUsesTheCardTheModelWasLoadedWith) {
    writeAtomically(m_folder / "other.json", nlohmann::json{{"size", {16, 24}}, {"order", "BGR"}}.dump());
    const auto withOwnCard = m_engine.predict({model(), picture(), ""}, m_job);
    (void)m_engine.loadModel({model(), utf8(m_folder / "other.json"), ""}, m_job);
    EXPECT_NE(m_engine.predict({model(), picture(), ""}, m_job).logits, withOwnCard.logits);
}

TEST_F(EngineFacade, AModelWithoutACardGetsDefaultsAndSaysSo) {
    std::filesystem::remove(m_folder / "model.json");
    const auto description = load();
    EXPECT_FALSE(description.warnings.empty());
    EXPECT_EQ(description.classes.nameOf(1), "class 1");
}

TEST_F(EngineFacade, AModelWithoutACardThatWantsAnotherSizeGetsIt) {
    std::filesystem::remove(m_folder / "model.json");
    save(test::scriptModule("Model",
                            {"def forward(self, x):\n    return torch.mean(x.reshape([1, 3, 1024]), [2])\n", {}, {}}));
    EXPECT_THAT(load().inputSize, ElementsAre(32, 32));
}

TEST_F(EngineFacade, ACardWithAnotherNumberOfLabelsIsRefusedWithBothNumbers) {
    writeCard({{"size", {16, 24}}, {"labels", {"cat", "dog"}}});
    EXPECT_THAT(refusal([&] { (void)load(); }), HasSubstr("names 2 classes under \"labels\", but the model scores 3"));
}

TEST_F(EngineFacade, ACardWithAnotherTaskIsRefused) {
    writeCard({{"size", {16, 24}}, {"task", "segmentation"}});
    EXPECT_THAT(refusal([&] { (void)load(); }), HasSubstr("[1, 3]"));
}

TEST_F(EngineFacade, ACardThatNamesAHeadThatIsNoneGivesAWarningInsteadOfAWrongCam) {
    writeCard({{"size", {16, 24}}, {"features", "features.conv"}, {"classifier", "classifier"}});
    const auto description = load();
    EXPECT_THAT(description.methods, Not(Contains("cam")));
    EXPECT_THAT(description.methods, Contains("grad_cam"));
    ASSERT_FALSE(description.warnings.empty());
    EXPECT_THAT(description.warnings.back().english(), HasSubstr("features.conv"));
}

TEST_F(EngineFacade, AFrozenModelIsExplainedAtItsOperations) {
    auto module = test::scriptClassifier(4, 3);
    module.eval();
    save(torch::jit::freeze(module));
    EXPECT_THAT(load().methods, Contains("grad_cam"));
    EXPECT_EQ(load().defaultLayer, "relu:1");
    EXPECT_EQ(m_engine.predict({model(), picture(), ""}, m_job).logits.size(), 3U);
    EXPECT_EQ(m_engine.explain(explanation("grad_cam", {0}), m_job).maps[0].origin.layer, "relu:1");
}

TEST_F(EngineFacade, ARealModelIsExplainedTheSameWhenItIsFrozen) {
    OVERLOOK_NEED_DATA("models/resnet20_cifar10.pt");
    const auto original = test::testData("models/resnet20_cifar10.pt");
    save(torch::jit::freeze(torch::jit::load(original.string())));
    auto card = nlohmann::json::parse(readText(cardPathOf(original)));
    card.erase("labels");  // a file in another folder
    writeCard(card);
    auto request = explanation("grad_cam", {3});
    const cv::Mat1f frozen = m_engine.explain(request, m_job).maps[0].values;
    request.model = utf8(original);
    const cv::Mat1f plain = m_engine.explain(request, m_job).maps[0].values;
    EXPECT_LT(cv::norm(frozen, plain, cv::NORM_INF), 1e-5);
    EXPECT_GT(cv::norm(plain, cv::NORM_INF), 0);
}

TEST_F(EngineFacade, AModelWithoutLayersHasOnlyMethodsThatLookAtItsScores) {
    save(test::scriptModule("Model", {"def forward(self, x):\n    return torch.amax(x, [2, 3])\n", {}, {}}));
    EXPECT_THAT(load().methods, ElementsAre("rise"));
    EXPECT_EQ(m_engine.predict({model(), picture(), ""}, m_job).logits.size(), 3U);
    EXPECT_THAT(refusal([&] { (void)m_engine.explain(explanation("grad_cam", {0}), m_job); }),
                HasSubstr("no layers are found"));
}

TEST_F(EngineFacade, AMethodThatDoesNotFitIsRefusedWithThoseThatDo) {
    EXPECT_THAT(refusal([&] { (void)m_engine.explain(explanation("probability", {0}), m_job); }),
                HasSubstr("cam, grad_cam"));
}

TEST_F(EngineFacade, AClassThatIsNotThereIsRefused) {
    EXPECT_THAT(refusal([&] { (void)m_engine.explain(explanation("cam", {3}), m_job); }), HasSubstr("0 to 2"));
}

TEST_F(EngineFacade, AGpuThatIsNotThereBecomesTheCpuWithAWarning) {
    const auto description = m_engine.loadModel({model(), "", "cuda:98"}, m_job);
    ASSERT_FALSE(description.warnings.empty());
    EXPECT_THAT(description.warnings.front().english(), HasSubstr("cuda:98"));
}

TEST_F(EngineFacade, AnUnknownDeviceIsRefused) {
    EXPECT_THAT(refusal([&] { (void)m_engine.loadModel({model(), "", "abacus"}, m_job); }), HasSubstr("abacus"));
}

TEST_F(EngineFacade, ACancelledJobDoesNotCompute) {
    m_job.cancel();
    try {
        (void)m_engine.explain(explanation("cam", {0}), m_job);
        FAIL() << "computed";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::Cancelled);
    }
}

TEST_F(EngineFacade, APictureDecodedAheadGivesTheSameMaps) {
    const cv::Mat1f plain = m_engine.explain(explanation("grad_cam", {1}), m_job).maps[0].values;
    Engine other(1);
    other.expect({picture()});
    const cv::Mat1f ahead = other.explain(explanation("grad_cam", {1}), m_job).maps[0].values;
    EXPECT_EQ(cv::norm(plain, ahead, cv::NORM_INF), 0);
}

TEST_F(EngineFacade, ABrokenPictureDecodedAheadIsRefusedWhenItIsAskedFor) {
    const auto broken = utf8(m_folder / "broken.png");
    writeAtomically(m_folder / "broken.png", std::string("no picture"));
    const auto plain = refusal([&] { (void)m_engine.predict({model(), broken, ""}, m_job); });
    m_engine.expect({broken});
    EXPECT_EQ(refusal([&] { (void)m_engine.predict({model(), broken, ""}, m_job); }), plain);
}

/// MiB
double residentMemory() {
    std::ifstream status("/proc/self/status");
    std::string line;
    while (std::getline(status, line) && line.rfind("VmRSS:", 0) != 0) {
    }
    return std::stod(line.substr(6)) / 1024;
}

TEST_F(EngineFacade, ExplainingManyPicturesTakesNoMoreMemoryThanAFew) {
    const auto explainMany = [this](int from, int to) {
        for (int i = from; i < to; ++i) {
            auto request = explanation("grad_cam", {0, 1});
            request.image = utf8(m_folder / (std::to_string(i) + ".png"));
            std::filesystem::copy_file(pathFromUtf8(picture()), pathFromUtf8(request.image));
            (void)m_engine.explain(request, m_job);
        }
    };
    explainMany(0, 50);
    const double before = residentMemory();
    explainMany(50, 350);
    EXPECT_LT(residentMemory() - before, 8);
}

/// A segmentation network that halves the picture.
class EngineSegmentation : public EngineFacade {
 protected:
    EngineSegmentation() {
        save(test::scriptSegmenter(4, 3));
        writeCard({{"task", "segmentation"}, {"size", "any"}});
    }
};

TEST_F(EngineSegmentation, LabelsHaveThePicturesSize) {
    const auto prediction = m_engine.predict({model(), picture(), ""}, m_job);
    EXPECT_EQ(prediction.labels.size(), cv::Size(30, 20));
    EXPECT_NEAR(prediction.probabilities[0] + prediction.probabilities[1] + prediction.probabilities[2], 1, 1e-5);
}

TEST_F(EngineSegmentation, LooksAtTheFeaturesNotAtTheScoresUnlessTold) {
    EXPECT_EQ(load().defaultLayer, "features");
}

TEST_F(EngineSegmentation, ProbabilitiesOfAllClassesSumToOneEverywhere) {
    const auto maps = m_engine.explain(explanation("probability", {0, 1, 2}), m_job).maps;
    const cv::Mat1f sum = maps[0].values + maps[1].values + maps[2].values;
    EXPECT_LT(cv::norm(sum - 1, cv::NORM_INF), 1e-5);
}

TEST_F(EngineSegmentation, AMaskOfAllPixelsExplainsTwiceAsMuchAsTwoHalves) {
    const auto mapOf = [this](const cv::Mat1b& mask) {
        writeIndexedPng(m_folder / "mask.png", mask);
        auto request = explanation("grad_cam", {1});
        request.region = utf8(m_folder / "mask.png");
        return m_engine.explain(request, m_job).maps[0].values;
    };
    cv::Mat1b mask(20, 30, std::uint8_t{1});
    const cv::Mat1f whole = mapOf(mask);
    mask.colRange(0, 10).setTo(0);
    const cv::Mat1f right = mapOf(mask);
    EXPECT_LT(cv::norm(whole * 2 / 3 - right, cv::NORM_INF), 1e-4 * cv::norm(whole, cv::NORM_INF));
}

TEST_F(EngineSegmentation, APixelOutsideThePictureIsRefused) {
    auto request = explanation("grad_cam", {1});
    request.region = "30,5";
    EXPECT_THAT(refusal([&] { (void)m_engine.explain(request, m_job); }), HasSubstr("30,5"));
}

TEST_F(EngineSegmentation, AMaskOfAnotherSizeIsRefused) {
    writeIndexedPng(m_folder / "mask.png", cv::Mat1b(5, 5, std::uint8_t{1}));
    auto request = explanation("grad_cam", {1});
    request.region = utf8(m_folder / "mask.png");
    EXPECT_THAT(refusal([&] { (void)m_engine.explain(request, m_job); }), HasSubstr("5×5"));
}

}  // namespace
}  // namespace overlook
