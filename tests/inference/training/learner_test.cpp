#include "inference/training/learner.h"

#include <gtest/gtest.h>
#include <torch/cuda.h>
#include <torch/nn/module.h>
#include <torch/utils.h>

#include <functional>
#include <limits>
#include <new>

#include "inference/core/error.h"
#include "inference/networks/trainable_network.h"
#include "inference/training/batch_loader.h"
#include "inference/training/learning_set.h"
#include "inference/training/training_method.h"
#include "inference/training/training_processes.h"
#include "tests/inference/training/small_scene_set.h"

namespace overlook {
namespace {

using test::SmallSceneSet;

/// A method that does something before it learns as classify does.
class PreparedMethod : public TrainingMethod {
 public:
    using Preparation = std::function<void(TrainableNetwork& network, const LearningBatch& batch)>;
    explicit PreparedMethod(Preparation prepare) : m_prepare(std::move(prepare)) {}

    Loss loss(TrainableNetwork& network, const LearningBatch& batch) override {
        m_prepare(network, batch);
        const at::Tensor wrong = network.outputs(batch.input).logits.sigmoid() - batch.targets;
        return {wrong.square().mean(), {}};
    }

 private:
    Preparation m_prepare;
};

/// Memory that does for so many pictures at once.
PreparedMethod::Preparation memoryFor(std::size_t pictures) {
    return [pictures](TrainableNetwork&, const LearningBatch& batch) {
        if (batch.count > pictures)
            throw std::bad_alloc();
    };
}

const auto kNothing = [](TrainableNetwork&, const LearningBatch&) {};

/// One epoch of tiny-cam over twelve pictures, four at once.
class OneEpoch {
 public:
    explicit OneEpoch(PreparedMethod::Preparation prepare, const LearningPlan& plan = {})
        : m_set(readVocFolder(files().data()), "train", 48, m_job), m_method(std::move(prepare)) {
        torch::manual_seed(1);
        m_network = networkEntry("tiny-cam").create(static_cast<int>(m_set.classes().size()));
        m_network->module().to(plan.device);
        m_learner = std::make_unique<Learner>(*m_network, m_method, plan, *m_alone);
    }

    LearntEpoch learn() {
        BatchPlan plan;
        plan.batch = 4;
        plan.seed = 5;
        BatchLoader batches(m_set, m_card, plan);
        return m_learner->learnEpoch(batches, 1, m_job, [](double) {});
    }
    [[nodiscard]] Learner& learner() { return *m_learner; }
    [[nodiscard]] at::Tensor weight(const std::string& name) {
        return m_network->module().named_parameters()[name].detach().clone();
    }
    [[nodiscard]] at::Tensor buffer(const std::string& name) {
        return m_network->module().named_buffers()[name].clone();
    }
    [[nodiscard]] Error failure() {
        try {
            (void)learn();
        } catch (const Error& error) {
            return error;
        }
        ADD_FAILURE() << "did not fail";
        return Error(Error::Kind::Engine, "");
    }

 private:
    static const SmallSceneSet& files() {
        static const SmallSceneSet set;
        return set;
    }

    JobControl m_job;
    std::unique_ptr<TrainingProcesses> m_alone = oneProcess();
    LearningSet m_set;
    ModelCard m_card;
    PreparedMethod m_method;
    std::unique_ptr<TrainableNetwork> m_network;
    std::unique_ptr<Learner> m_learner;
};

/// With SGD, two halves of a batch are the batch; batch normalisation would see other pictures.
LearningPlan exactPlan() {
    LearningPlan plan;
    plan.learningRate = 0.1;
    plan.optimiser.optimiser = "sgd";
    plan.run.freezesBatchNorm = true;
    return plan;
}

TEST(Learner, HalvesTheBatchWhenTheMemoryDoesNotDo) {
    OneEpoch halves(memoryFor(2), exactPlan());
    OneEpoch whole(kNothing, exactPlan());
    const LearntEpoch inHalves = halves.learn();
    EXPECT_NEAR(inHalves.losses.at("loss"), whole.learn().losses.at("loss"), 1e-5);
    EXPECT_TRUE(at::allclose(halves.weight("classifier.weight"), whole.weight("classifier.weight"), 1e-4, 1e-5));
    EXPECT_EQ(inHalves.pictures, 12U);
}

TEST(Learner, SaysThatItHalvedTheBatch) {
    OneEpoch halves(memoryFor(2));
    (void)halves.learn();
    ASSERT_EQ(halves.learner().warnings().size(), 1U);
    EXPECT_NE(halves.learner().warnings()[0].english().find("two halves"), std::string::npos);
}

TEST(Learner, SaysNothingWhenAllWentWell) {
    OneEpoch whole(kNothing);
    (void)whole.learn();
    EXPECT_TRUE(whole.learner().warnings().empty());
}

TEST(Learner, ExplainsWhenTheMemoryDoesNotDoForHalfABatch) {
    const Error error = OneEpoch(memoryFor(1)).failure();
    EXPECT_EQ(error.kind(), Error::Kind::Engine);
    EXPECT_NE(std::string(error.what()).find("2 pictures at once"), std::string::npos) << error.what();
}

TEST(Learner, NoticesAWeightThatIsNoNumberAfterTheLastStep) {
    int batch = 0;
    const Error error =
        OneEpoch([&batch](TrainableNetwork& network, const LearningBatch&) {
            if (++batch < 3)
                return;
            const at::NoGradGuard noGraph;
            network.module().named_parameters()["features.0.weight"].register_hook([](const at::Tensor& gradient) {
                return at::full_like(gradient, std::numeric_limits<double>::quiet_NaN());
            });
        }).failure();
    EXPECT_NE(std::string(error.what()).find("no longer a number"), std::string::npos) << error.what();
}

TEST(Learner, LeavesFrozenLayersAsTheyAre) {
    LearningPlan plan;
    plan.run.frozen = {"features"};
    OneEpoch epoch(kNothing, plan);
    const at::Tensor kernel = epoch.weight("features.0.weight");
    const at::Tensor mean = epoch.buffer("features.1.running_mean");
    const at::Tensor head = epoch.weight("classifier.weight");
    (void)epoch.learn();
    EXPECT_TRUE(at::equal(epoch.weight("features.0.weight"), kernel));
    EXPECT_TRUE(at::equal(epoch.buffer("features.1.running_mean"), mean));
    EXPECT_FALSE(at::equal(epoch.weight("classifier.weight"), head));
}

TEST(Learner, FrozenBatchNormKeepsItsStatisticsButLearnsItsScale) {
    OneEpoch epoch(kNothing, exactPlan());
    const at::Tensor scale = epoch.weight("features.1.weight");
    (void)epoch.learn();
    EXPECT_EQ(epoch.buffer("features.1.running_mean").abs().max().item<double>(), 0);
    EXPECT_FALSE(at::equal(epoch.weight("features.1.weight"), scale));
}

TEST(Learner, NamesALayerToFreezeThatIsNotThere) {
    LearningPlan plan;
    plan.run.frozen = {"feature"};  // a beginning, but not up to a dot
    try {
        OneEpoch epoch(kNothing, plan);
        FAIL() << "was accepted";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::BadRequest);
        EXPECT_NE(std::string(error.what()).find("“feature”"), std::string::npos) << error.what();
    }
}

TEST(Learner, LearnsTheSameWithChannelsLast) {
    LearningPlan plan;
    plan.optimiser.isChannelsLast = true;
    OneEpoch rearranged(kNothing, plan);
    OneEpoch plain(kNothing);
    EXPECT_NEAR(rearranged.learn().losses.at("loss"), plain.learn().losses.at("loss"), 1e-4);
    EXPECT_TRUE(rearranged.weight("extra.0.weight").is_contiguous(at::MemoryFormat::ChannelsLast));
}

TEST(Learner, LearnsInBf16WithChannelsLastOnAGpu) {
    if (!torch::cuda::is_available())
        GTEST_SKIP() << "needs a GPU";
    LearningPlan plan;
    plan.device = at::kCUDA;
    plan.optimiser.isChannelsLast = true;
    OneEpoch exact(kNothing, plan);
    plan.optimiser.precision = "bf16";
    OneEpoch reduced(kNothing, plan);
    EXPECT_NEAR(reduced.learn().losses.at("loss"), exact.learn().losses.at("loss"), 1e-2);
}

TEST(Learner, MeasuresItsTime) {
    const LearntEpoch learnt = OneEpoch(kNothing).learn();
    EXPECT_GT(learnt.seconds, 0);
    EXPECT_GE(learnt.waiting, 0);
    EXPECT_LT(learnt.waiting, learnt.seconds);
}

}  // namespace
}  // namespace overlook
