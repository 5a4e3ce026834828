#include <ATen/Functions.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/serialization/import.h>

#include <algorithm>
#include <memory>
#include <opencv2/imgcodecs.hpp>
#include <stdexcept>

#include "inference/annotations/mask_png.h"
#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/run_folder.h"
#include "inference/networks/scripted_trainable.h"
#include "inference/networks/weights_file.h"
#include "inference/training/teaching_data.h"
#include "inference/training/trainer.h"
#include "tests/inference/networks/script_modules.h"
#include "tests/inference/training/small_scene_set.h"

// Short trainings with hints, which go on from a network that was trained before.
namespace overlook {
namespace {

using test::SmallSceneSet;
using testing::HasSubstr;

TrainSummary trained(const Train& request, const RunObserver& observer = {}) {
    JobControl job;
    return train(request, observer, job);
}

/// A base that two epochs of labels made, and teachings of it with two masks as hints.
class Teaching : public testing::Test {
 protected:
    static void SetUpTestSuite() {
        s_files = std::make_unique<SmallSceneSet>();
        (void)trained(s_files->request("base"));
    }
    static void TearDownTestSuite() { s_files.reset(); }

    [[nodiscard]] static RunFolder runOf(const Train& request) { return RunFolder(pathFromUtf8(request.out)); }
    [[nodiscard]] static std::string checkpointOf(const Train& request, int epoch) {
        return utf8(runOf(request).checkpointPath(epoch));
    }
    [[nodiscard]] static Train request(const std::string& name, const std::string& method = "caipi") {
        Train request = s_files->request(name);
        const Train chosen = teachingDefaults();
        request.method = method;
        request.teaching = chosen.teaching;
        request.teaching.steps = 4;
        request.teaching.replay = 6;
        request.teaching.heldOut = 2;
        request.batch = 4;
        request.epochs = 3;
        request.dataParameters.hints = utf8(s_files->data() / "SegmentationClass");
        request.dataParameters.hintCount = 2;
        request.runParameters.weights = checkpointOf(s_files->request("base"), 2);
        return request;
    }
    /// A weight of the last epoch, or of what the teaching went on from.
    [[nodiscard]] static at::Tensor weight(const std::string& file, const std::string& name) {
        for (const NamedTensor& tensor : readWeights(pathFromUtf8(file)).tensors)
            if (tensor.name == name)
                return tensor.value;
        throw std::out_of_range(name);
    }
    [[nodiscard]] static bool differs(const Train& lesson, const std::string& name) {
        return !at::equal(weight(lesson.runParameters.weights, name), weight(checkpointOf(lesson, 3), name));
    }
    [[nodiscard]] static std::string complaint(const Train& request) {
        try {
            (void)trained(request);
        } catch (const Error& error) {
            return error.what();
        }
        return {};
    }

    static inline std::unique_ptr<SmallSceneSet> s_files;
};

TEST_F(Teaching, BeginsWithTheNetworkAsItWas) {
    const Train lesson = request("first");
    (void)trained(lesson);
    const auto before = runOf(s_files->request("base")).readScores(2);
    const auto first = runOf(lesson).readScores(1);
    ASSERT_FALSE(first.empty());
    for (const auto& [picture, scores] : first)
        for (std::size_t output = 0; output < scores.size(); ++output)
            EXPECT_NEAR(scores[output], before.at(picture)[output], 1e-5) << picture;
    EXPECT_NE(runOf(lesson).readScores(3), first) << "and goes on from there";
}

TEST_F(Teaching, ChangesNothingBeforeItsLayer) {
    const Train lesson = request("behind");
    (void)trained(lesson);
    EXPECT_FALSE(differs(lesson, "features.0.weight"));
    EXPECT_FALSE(differs(lesson, "features.8.weight"));
    EXPECT_FALSE(differs(lesson, "features.13.running_mean"));
    EXPECT_TRUE(differs(lesson, "features.12.weight"));
    EXPECT_TRUE(differs(lesson, "classifier.weight"));
}

TEST_F(Teaching, LearnsBehindTheLayerThatIsNamed) {
    Train lesson = request("named", "gain-ext");
    lesson.teaching.behind = "features.21";
    (void)trained(lesson);
    EXPECT_FALSE(differs(lesson, "features.19.weight"));
    EXPECT_TRUE(differs(lesson, "extra.0.weight"));
}

TEST_F(Teaching, IsTheSameTwice) {
    (void)trained(request("once"));
    (void)trained(request("twice"));
    EXPECT_EQ(runOf(request("once")).readScores(3), runOf(request("twice")).readScores(3));
}

TEST_F(Teaching, TakesHintedPicturesAFewOthersAndAFewToLookAt) {
    const Train lesson = request("pictures");
    (void)trained(lesson);
    const nlohmann::json learnt = runOf(lesson).description().at("learnt");
    EXPECT_EQ(learnt.size(), 2U + 6U);
    EXPECT_EQ(runOf(lesson).readScores(1).size(), 2U + 6U + 3 * 2U);
}

TEST_F(Teaching, LearnsFromHintedPicturesOfAnyListAndHoldsThemOutNoLonger) {
    Train lesson = request("any-list");
    lesson.dataParameters.hintCount = -1;
    for (int number = 1; number <= 12; ++number)
        lesson.teaching.withoutHints.push_back((number < 10 ? "train_000" : "train_00") + std::to_string(number));
    lesson.teaching.heldOut = 100;
    (void)trained(lesson);
    const auto learnt = runOf(lesson).description().at("learnt").get<std::vector<std::string>>();
    EXPECT_EQ(learnt.size(), 9U + 6U);
    EXPECT_EQ(runOf(lesson).readScores(1).size(), 9U + 6U);
}

TEST_F(Teaching, TellsHowAPictureLooksMeanwhile) {
    const auto keys = runOf(s_files->request("base")).mapKeys("maps");
    const auto key =
        std::find_if(keys.begin(), keys.end(), [](const auto& each) { return each.first.rfind("train_", 0) == 0; });
    Train lesson = request("looks");
    lesson.teaching.look = key->first;
    lesson.teaching.lookClass = key->second;
    std::vector<LearningLook> looks;
    RunObserver observer;
    observer.look = [&looks](const LearningLook& look) { looks.push_back(look); };
    (void)trained(lesson, observer);
    ASSERT_GE(looks.size(), 3U) << "at least when each epoch begins";
    const auto map = runOf(lesson).readMap("maps", key->first, key->second, 1);
    ASSERT_TRUE(map) << "the picture is among those that are replayed";
    EXPECT_LT(cv::norm(looks.front().map, *map, cv::NORM_INF), 1e-2) << "maps of a run may be rounded to 16 bits";
    EXPECT_GT(cv::norm(looks.front().map, looks.back().map, cv::NORM_INF), 0);
    EXPECT_TRUE(
        std::is_sorted(looks.begin(), looks.end(), [](const auto& a, const auto& b) { return a.share < b.share; }));
}

TEST_F(Teaching, LearnsBeforeItLooksAtAllPicturesAsTheyWere) {
    Train lesson = request("ahead");
    lesson.teaching.look = "as_trained_0003";
    double learntShare = 0;
    std::vector<double> sharesAtEpochs;
    RunObserver observer;
    observer.look = [&](const LearningLook& look) { learntShare = look.share; };
    observer.epoch = [&](const EpochMetrics&, int) { sharesAtEpochs.push_back(learntShare); };
    (void)trained(lesson, observer);
    EXPECT_EQ(sharesAtEpochs, (std::vector<double>{0.5, 0.5, 1}));
}

TEST_F(Teaching, GoesOnAfterTheFirstEpochAsIfItHadNeverStopped) {
    const Train whole = request("whole", "gain-ext");
    (void)trained(whole);
    Train stopped = request("stopped", "gain-ext");
    JobControl job;
    const auto stop = [&job](const EpochMetrics&, int) { job.cancel(); };
    EXPECT_THROW((void)train(stopped, RunObserver{stop}, job), Error);
    ASSERT_EQ(runOf(stopped).epochs().size(), 1U);
    stopped.runParameters.resumes = true;
    (void)trained(stopped);
    EXPECT_EQ(runOf(whole).readScores(3), runOf(stopped).readScores(3));
    EXPECT_TRUE(at::equal(weight(checkpointOf(whole, 3), "classifier.weight"),
                          weight(checkpointOf(stopped, 3), "classifier.weight")));
}

TEST_F(Teaching, LeavesAShareOfTheWeightsBeforeIt) {
    Train whole = request("all-new", "gain-ext");
    whole.teaching.startShare = 0;
    whole.epochs = 2;
    (void)trained(whole);
    Train mixed = request("mixed", "gain-ext");
    mixed.teaching.startShare = 0.25;
    mixed.epochs = 2;
    (void)trained(mixed);
    const at::Tensor before = weight(mixed.runParameters.weights, "classifier.weight");
    const at::Tensor learnt = weight(checkpointOf(whole, 2), "classifier.weight");
    const at::Tensor kept = weight(checkpointOf(mixed, 2), "classifier.weight");
    ASSERT_FALSE(at::allclose(before, learnt, 0, 1e-5));
    EXPECT_TRUE(at::allclose(kept, at::lerp(before, learnt, 0.75), 0, 1e-6)) << "what learns is not changed by it";
}

TEST_F(Teaching, CanWaitAfterEveryStepAndEndsTheSame) {
    const Train paused = request("paused");
    const Train straight = request("straight");
    int waits = 0;
    RunObserver observer;
    observer.betweenBatches = [&waits] { ++waits; };
    (void)trained(paused, observer);
    (void)trained(straight);
    EXPECT_EQ(waits, 3 * (4 + 1)) << "after each step of each epoch, and where the pictures are looked at";
    EXPECT_EQ(runOf(paused).readScores(3), runOf(straight).readScores(3));
}

TEST_F(Teaching, LooksAtAPictureOfAnyList) {
    Train lesson = request("look-elsewhere");
    lesson.teaching.look = "as_trained_0003";
    lesson.teaching.heldOut = 1;
    int looks = 0;
    RunObserver observer;
    observer.look = [&looks](const LearningLook& look) {
        EXPECT_EQ(look.image, "as_trained_0003");
        ++looks;
    };
    (void)trained(lesson, observer);
    EXPECT_GE(looks, 3);
}

/// Hints that say "look here" on boats of some pictures, and nothing else.
std::filesystem::path hintsOfBoatsAlone(const SmallSceneSet& files, const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder / "boat");
    for (const char* picture : {"train_0001", "train_0002", "train_0003", "train_0004"}) {
        const std::string name = std::string(picture) + ".png";
        const cv::Mat1b mask = readMaskPng(files.data() / "SegmentationClass" / name);
        cv::Mat1b hints(mask.size(), 128);
        hints.setTo(255, mask == 1);
        cv::imwrite((folder / "boat" / name).string(), hints);
    }
    return folder;
}

TEST_F(Teaching, SaysWhenCounterexamplesCanBeMadeOfNoHint) {
    Train lesson = request("boats-alone");
    lesson.dataParameters.hints =
        utf8(hintsOfBoatsAlone(*s_files, s_files->data().parent_path() / "boats-alone-hints"));
    lesson.dataParameters.hintCount = -1;
    const TrainSummary summary = trained(lesson);
    ASSERT_EQ(summary.warnings.size(), 1U);
    EXPECT_THAT(summary.warnings.front().english(), HasSubstr("No hint says where not to look for “boat”"));
    EXPECT_THAT(runOf(lesson).description().at("warnings").dump(), HasSubstr("where not to look"));
}

TEST_F(Teaching, WorksWithEveryMethodThatUsesHints) {
    for (const char* method : {"gain-ext", "rrr", "caipi"}) {
        const Train lesson = request(std::string("method-") + method, method);
        EXPECT_EQ(trained(lesson).epochs, 3) << method;
    }
}

TEST_F(Teaching, OfAllLayersLearnsFromPictures) {
    Train lesson = request("full", "gain-ext");
    lesson.teaching.isQuick = false;
    (void)trained(lesson);
    EXPECT_TRUE(differs(lesson, "features.0.weight"));
    const auto before = runOf(s_files->request("base")).readScores(2);
    for (const auto& [picture, scores] : runOf(lesson).readScores(1))
        EXPECT_NEAR(scores[0], before.at(picture)[0], 1e-5) << picture;
}

TEST_F(Teaching, LeavesOutTheHintsOfPicturesThatAreNamed) {
    const Train all = request("all-hints");
    (void)trained(all);
    Train fewer = request("fewer-hints");
    fewer.dataParameters.hintCount = -1;
    for (int number = 2; number <= 12; ++number)
        fewer.teaching.withoutHints.push_back((number < 10 ? "train_000" : "train_00") + std::to_string(number));
    fewer.dataParameters.hintCount = 1;
    fewer.teaching.replay = 100;
    (void)trained(fewer);
    EXPECT_EQ(runOf(fewer).description().at("learnt").size(), 1U + 12U) << "they are learnt from all the same";
    EXPECT_NE(runOf(all).readScores(3), runOf(fewer).readScores(3));
}

TEST_F(Teaching, RefusesWhatItCannotDo) {
    Train nothing = request("no-base");
    nothing.runParameters.weights.clear();
    EXPECT_THAT(complaint(nothing), HasSubstr("goes on from a model"));
    Train shortest = request("one-epoch");
    shortest.epochs = 1;
    EXPECT_THAT(complaint(shortest), HasSubstr("at least two"));
    Train nowhere = request("no-layer");
    nowhere.teaching.behind = "features.99";
    EXPECT_THAT(complaint(nowhere), HasSubstr("features.99"));
    Train others = request("other-classes");
    others.teaching.classes = {"ship", "car", "tree", "house"};
    EXPECT_THAT(complaint(others), HasSubstr("boat")) << "there are hints for it";
}

/// A TorchScript classifier of the scenes' classes, as somebody else exported it.
class TeachingOfAScript : public Teaching {
 protected:
    TeachingOfAScript() {
        m_names = {"boat", "car", "tree", "house"};
        test::scriptClassifier(8, 4).save((m_folder / "net.pt").string());
        writeAtomically(m_folder / "net.json", nlohmann::json{{"size", {48, 48}}, {"labels", m_names}}.dump());
        lesson = request("script");
        lesson.out = utf8(m_folder / "lesson");
        lesson.network = kScriptedNetwork;
        lesson.runParameters.weights = utf8(m_folder / "net.pt");
        lesson.teaching.classes = m_names;
    }
    [[nodiscard]] at::Tensor headOf(const char* file) const {
        return torch::jit::load((m_folder / file).string()).attr("classifier").toModule().attr("weight").toTensor();
    }

    Train lesson;

 private:
    test::TemporaryFolder m_folder;
    std::vector<std::string> m_names;
};

TEST_F(TeachingOfAScript, LeavesAFileThatWasTaughtAndTheOneItBeganWith) {
    EXPECT_EQ(trained(lesson).epochs, 3);
    EXPECT_TRUE(at::equal(headOf("net.pt"), headOf("lesson/model.pt")));
    EXPECT_FALSE(at::equal(headOf("net.pt"), headOf("lesson/taught.pt")));
    EXPECT_TRUE(at::equal(weight(checkpointOf(lesson, 1), "classifier.weight"), headOf("net.pt")))
        << "the first epoch is the network as it was";
    EXPECT_TRUE(at::equal(weight(checkpointOf(lesson, 3), "classifier.weight"), headOf("lesson/taught.pt")));
}

TEST_F(TeachingOfAScript, GoesOnFromALessonOfIt) {
    (void)trained(lesson);
    Train next = lesson;
    next.runParameters.weights = checkpointOf(lesson, 3);
    next.out += "-2";
    EXPECT_EQ(trained(next).epochs, 3);
    EXPECT_TRUE(at::equal(weight(checkpointOf(next, 1), "classifier.weight"), headOf("lesson/taught.pt")));
}

TEST_F(TeachingOfAScript, NeedsAsManyClassesAsTheFileScores) {
    test::scriptClassifier(8, 3).save(lesson.runParameters.weights);
    EXPECT_THAT(complaint(lesson), HasSubstr("scores 3 classes"));
}

/// A picture that is labelled "car", with a hint on boat.
std::vector<Sentence> contradictionsOf(std::uint8_t pixel) {
    DataSet set;
    set.classes = ClassTable({"background", "boat", "car"});
    Sample sample;
    sample.id = "a";
    sample.labels = {2};
    sample.size = {4, 4};
    sample.splits = {"train"};
    set.samples = {sample};
    set.lists = {{"train", {"a"}}};
    HintFolder hints;
    hints.add("a", 1, hintOfMask(cv::Mat1b(4, 4, pixel)));
    Train request;
    request.split = "train";
    return chooseTeachingPictures(set, hints, request);
}

TEST(TeachingHints, ThatContradictTheLabelsAreSaid) {
    const std::vector<Sentence> said = contradictionsOf(HintMask::kLook);
    ASSERT_EQ(said.size(), 1U);
    EXPECT_THAT(said[0].english(), HasSubstr("boat"));
    EXPECT_THAT(said[0].english(), HasSubstr("“a”"));
}

TEST(TeachingHints, ThatSayWhereNotToLookContradictNoLabel) {
    EXPECT_TRUE(contradictionsOf(HintMask::kDoNotLook).empty());
}

TEST(TeachingClasses, AreThoseOfTheNetworkInItsOrder) {
    DataSet set;
    set.classes = ClassTable({"background", "boat", "car", "tree"});
    Sample sample;
    sample.id = "a";
    sample.labels = {1, 3};
    set.samples = {sample};
    takeNetworkClasses(set, {}, {"car", "boat", "plane"});
    EXPECT_EQ(set.classes.nameOf(set.outputs.at(0)), "car");
    EXPECT_EQ(set.classes.nameOf(set.outputs.at(1)), "boat");
    EXPECT_EQ(set.classes.nameOf(set.outputs.at(2)), "plane");
    EXPECT_EQ(set.samples[0].labels, std::vector<int>{1}) << "the network has no tree";
}

}  // namespace
}  // namespace overlook
