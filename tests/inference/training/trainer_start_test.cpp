#include <gtest/gtest.h>
#include <torch/types.h>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/networks/weights_file.h"
#include "inference/training/trainer.h"
#include "tests/inference/training/small_scene_set.h"

namespace overlook {
namespace {

using test::SmallSceneSet;

at::Tensor storedWeight(const Train& request, int epoch, const std::string& name) {
    for (const NamedTensor& tensor : readWeights(RunFolder(pathFromUtf8(request.out)).checkpointPath(epoch)).tensors)
        if (tensor.name == name)
            return tensor.value;
    ADD_FAILURE() << "no " << name;
    return {};
}

/// One epoch that hardly learns, so that what it starts from can be seen.
Train shortRun(const SmallSceneSet& files, const std::string& name) {
    Train request = files.request(name);
    request.epochs = 1;
    request.learningRate = 1e-9;
    return request;
}

void run(const Train& request) {
    JobControl job;
    (void)train(request, nullptr, job);
}

TEST(TrainerStart, IsTheWeightsOfAFile) {
    const SmallSceneSet files;
    Train source = shortRun(files, "source");
    source.seed = 5;
    run(source);
    Train request = shortRun(files, "run");
    request.runParameters.weights = utf8(RunFolder(pathFromUtf8(source.out)).checkpointPath(1));
    run(request);
    EXPECT_TRUE(
        at::allclose(storedWeight(request, 1, "features.0.weight"), storedWeight(source, 1, "features.0.weight")));
}

TEST(TrainerStart, IsDrawnByTheSeedOtherwise) {
    const SmallSceneSet files;
    Train source = shortRun(files, "source");
    source.seed = 5;
    run(source);
    const Train request = shortRun(files, "run");
    run(request);
    EXPECT_FALSE(
        at::allclose(storedWeight(request, 1, "features.0.weight"), storedWeight(source, 1, "features.0.weight")));
}

TEST(TrainerStart, RefusesWeightsOfAnotherNetworkAndSaysWhatDoesNotFit) {
    const SmallSceneSet files;
    const std::string path = utf8(files.data() / "other.pt");
    writeWeights(pathFromUtf8(path), {{"layer1.weight", torch::zeros({2, 2})}});
    Train request = shortRun(files, "run");
    request.runParameters.weights = path;
    try {
        run(request);
        FAIL() << "was accepted";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::BadModel);
        EXPECT_NE(std::string(error.what()).find("features.0.weight"), std::string::npos) << error.what();
    }
}

TEST(TrainerStart, RefusesBf16OnTheCpu) {
    const SmallSceneSet files;
    Train request = shortRun(files, "run");
    request.optimiserParameters.precision = "bf16";
    EXPECT_THROW(run(request), Error);
}

}  // namespace
}  // namespace overlook
