#include "inference/training/kept_features.h"

#include <gtest/gtest.h>
#include <torch/nn/module.h>
#include <torch/utils.h>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/networks/trainable_network.h"
#include "inference/training/frozen_stage.h"
#include "inference/training/learner.h"
#include "inference/training/learning_data.h"
#include "inference/training/learning_set.h"
#include "inference/training/picture_batch.h"
#include "inference/training/run_setup.h"
#include "inference/training/trainer.h"
#include "inference/training/training_method.h"
#include "inference/training/training_processes.h"
#include "tests/inference/training/small_scene_set.h"

namespace overlook {
namespace {

using test::SmallSceneSet;

constexpr int kEpochs = 3;

/// Learns the labels as they are, behind the frozen part.
class Squares : public TrainingMethod {
 public:
    Loss loss(TrainableNetwork& network, const LearningBatch& batch) override {
        return {(network.outputs(batch.input).logits.sigmoid() - batch.targets).square().mean(), {}};
    }
};

/// A training of tiny-cam whose features stay as they are, and whose pictures are at most mirrored.
Train frozenRequest(const SmallSceneSet& files) {
    Train request = files.request();
    request.epochs = kEpochs;
    request.runParameters.frozen = {"features"};
    request.dataParameters.brightness = request.dataParameters.tint = 0;
    return request;
}

class Features : public testing::Test {
 protected:
    Features() : m_set(readLearningSet(m_request, networkOf(m_request).inputSize, m_job)) {}

    [[nodiscard]] std::unique_ptr<TrainableNetwork> network() const {
        std::vector<Sentence> warnings;
        return createdNetwork(m_request, m_set, warnings);
    }
    /// The weights after some epochs, learnt from kept features or from pictures.
    [[nodiscard]] std::unique_ptr<TrainableNetwork> taught(bool keeps) {
        auto whole = network();
        const LearningPlan plan = planOf(m_request);
        Sentence note;
        const auto features = keptFeatures(m_request, {m_set, m_card, *whole, plan}, note);
        EXPECT_TRUE(features) << note.english();
        Squares method;
        Learner learner(keeps ? features->tail() : *whole, method, plan, *m_alone);
        for (int epoch = 1; epoch <= kEpochs; ++epoch) {
            BatchPlan batches;
            batches.batch = 5;  // the last one is smaller
            batches.epoch = epoch;
            batches.variation = m_request.dataParameters;
            const std::unique_ptr<BatchSource> source =
                keeps ? features->batches(batches) : std::make_unique<BatchLoader>(m_set, m_card, batches);
            (void)learner.learnEpoch(*source, epoch, m_job, [](double) {});
        }
        return whole;
    }
    [[nodiscard]] FrozenStage stage() {
        const auto whole = network();
        return frozenStage(m_request, m_set, *whole, planOf(m_request));
    }

    SmallSceneSet m_files;
    JobControl m_job;
    Train m_request = frozenRequest(m_files);
    ModelCard m_card;
    LearningSet m_set;
    std::unique_ptr<TrainingProcesses> m_alone = oneProcess();
};

TEST_F(Features, TeachTheSameWeightsAsPictures) {
    const auto kept = taught(true);
    const auto computed = taught(false);
    const auto before = network()->module().named_parameters();
    for (const auto& item : computed->module().named_parameters())
        EXPECT_TRUE(kept->module().named_parameters()[item.key()].equal(item.value())) << item.key();
    EXPECT_FALSE(at::allclose(before["classifier.weight"], kept->module().named_parameters()["classifier.weight"]));
}

TEST_F(Features, OfPicturesAsTheyAreGiveWhatTheNetworkGives) {
    const auto whole = network();
    Sentence note;
    const auto features = keptFeatures(m_request, {m_set, m_card, *whole, planOf(m_request)}, note);
    ASSERT_TRUE(features);
    whole->module().eval();
    const at::Tensor once = features->plain({3, 0});
    const at::Tensor pictures = pictureBatch({m_set.rgb(3), m_set.rgb(0)}, m_card);
    EXPECT_TRUE(features->tail().outputs(once).logits.equal(whole->outputs(pictures).logits));
    EXPECT_TRUE(features->plain({0, 3}).equal(once.flip(0)));
}

TEST_F(Features, AreThoseOfTheLastLayerBeforeTheFirstThatLearns) {
    EXPECT_EQ(stage().layer, "features");
    m_request.runParameters.frozen = {"features", "extra.0", "extra.1"};
    EXPECT_EQ(stage().layer, "extra.2");
}

TEST_F(Features, AreNotKeptWhereSomethingBeforeThemLearns) {
    m_request.runParameters.frozen = {"extra"};
    EXPECT_EQ(stage().layer, "");
    EXPECT_NE(stage().obstacle.english().find("something learns"), std::string::npos);
}

TEST_F(Features, AreNotKeptWhereNormalisationStillActs) {
    m_request.runParameters.frozen.clear();
    for (const std::string& weight : network()->module().named_parameters().keys())
        if (weight.rfind("features.", 0) == 0)
            m_request.runParameters.frozen.push_back(weight);
    EXPECT_NE(stage().obstacle.english().find("features.1"), std::string::npos) << stage().obstacle.english();
    m_request.runParameters.freezesBatchNorm = true;
    EXPECT_EQ(stage().layer, "features");
}

TEST_F(Features, AreNotKeptOfPicturesWhoseColoursVary) {
    m_request.dataParameters.tint = 0.1;
    EXPECT_NE(stage().obstacle.english().find("--tint 0"), std::string::npos);
}

TEST_F(Features, AreNotKeptForMethodsThatNeedPixels) {
    m_request.method = "gain";
    EXPECT_NE(stage().obstacle.english().find("gain"), std::string::npos);
}

TEST_F(Features, ARunSaysWhetherItKeepsThem) {
    RunObserver observer;
    std::vector<std::string> notes;
    observer.note = [&notes](const Sentence& note) { notes.push_back(note.english()); };
    m_request.epochs = 1;
    (void)train(m_request, observer, m_job);
    ASSERT_EQ(notes.size(), 1U);
    EXPECT_NE(notes[0].find("are kept"), std::string::npos);
    EXPECT_EQ(RunFolder(pathFromUtf8(m_request.out)).description().at("features"), notes[0]);
}

TEST_F(Features, ARunOfAnEarlierVersionThatKeptNoneGoesOn) {
    m_request.epochs = 1;
    (void)train(m_request, nullptr, m_job);
    const RunFolder run(pathFromUtf8(m_request.out));
    nlohmann::json description = run.description();
    description.erase("features");
    run.writeDescription(description);
    m_request.epochs = 2;
    m_request.runParameters.resumes = true;
    EXPECT_EQ(train(m_request, nullptr, m_job).epochs, 2);
}

}  // namespace
}  // namespace overlook
