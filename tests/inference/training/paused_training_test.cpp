#include <gtest/gtest.h>

#include <map>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/pause.h"
#include "inference/core/run_folder.h"
#include "inference/networks/weights_file.h"
#include "inference/training/trainer.h"
#include "tests/inference/training/small_scene_set.h"

namespace overlook {
namespace {

using test::learntMetrics;
using test::SmallSceneSet;

/// Names of the weights of two runs' last checkpoints that are not the same to the last bit.
std::vector<std::string> differences(const Train& first, const Train& second) {
    const auto weightsOf = [](const Train& request) {
        return readWeights(RunFolder(pathFromUtf8(request.out)).checkpointPath(request.epochs)).tensors;
    };
    std::map<std::string, at::Tensor> other;
    for (const NamedTensor& tensor : weightsOf(second))
        other[tensor.name] = tensor.value;
    std::vector<std::string> names;
    for (const NamedTensor& tensor : weightsOf(first))
        if (!tensor.value.equal(other.at(tensor.name)))
            names.push_back(tensor.name);
    return names;
}

TEST(PausedTraining, EndsWithTheSameWeights) {
    const SmallSceneSet files;
    JobControl job;
    int pauses = 0;
    Pause* waiting = nullptr;
    Pause pause([&](bool isWaiting) {
        pauses += isWaiting ? 1 : 0;
        waiting->set(false);  // another thread would, later
    });
    waiting = &pause;
    RunObserver observer;
    observer.betweenBatches = [&] {
        pause.set(true);
        pause.checkpoint(job);
    };
    const Train paused = files.request("paused");
    const Train straight = files.request("straight");
    const TrainSummary after = train(paused, observer, job);
    const TrainSummary without = train(straight, nullptr, job);
    EXPECT_GE(pauses, 2 * 3) << "after each of the three batches of both epochs";
    EXPECT_TRUE(differences(paused, straight).empty());
    EXPECT_EQ(learntMetrics(after.last), learntMetrics(without.last));
}

TEST(PausedTraining, CanBeStopped) {
    const SmallSceneSet files;
    JobControl job;
    Pause pause([&job](bool) { job.cancel(); });
    pause.set(true);
    RunObserver observer;
    observer.betweenBatches = [&] { pause.checkpoint(job); };
    EXPECT_THROW((void)train(files.request(), observer, job), Error);
}

}  // namespace
}  // namespace overlook
