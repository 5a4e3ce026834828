#include "inference/networks/checkpoint.h"

#include <gmock/gmock.h>
#include <torch/nn/module.h>
#include <torch/optim/adamw.h>
#include <torch/serialize/archive.h>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/networks/load_weights.h"
#include "inference/networks/vgg_cam.h"
#include "inference/networks/weights_file.h"
#include "tests/support/test_files.h"

namespace overlook {
namespace {

using test::TemporaryFolder;
using testing::HasSubstr;

const VggCamPlan kNarrow{{{4}, {4}, {4}, {4}, {4}}, {4}, true};

/// A network with an optimiser that has made a step, so that both have something to save.
struct Training {
    explicit Training(int classes = 3, VggCamPlan plan = kNarrow)
        : network(createVggCam(plan, classes)),
          optimizer(network->module().parameters(), torch::optim::AdamWOptions(1e-2)) {}

    void step() {
        network->module().train();
        optimizer.zero_grad();
        network->classMaps(torch::ones({2, 3, 16, 16})).square().sum().backward();
        optimizer.step();
    }
    at::Tensor weight() { return network->module().named_parameters()["features.0.weight"].detach().clone(); }

    std::unique_ptr<TrainableNetwork> network;
    torch::optim::AdamW optimizer;
};

std::string messageOfLoading(const std::filesystem::path& path, TrainableNetwork& network) {
    try {
        (void)loadCheckpoint(path, network);
    } catch (const Error& error) {
        return error.what();
    }
    return "loaded";
}

TEST(Checkpoint, GivesBackWeightsBuffersAndEpoch) {
    const TemporaryFolder folder;
    Training saved;
    saved.step();
    saveCheckpoint(folder / "epoch_0007.pt", *saved.network, saved.optimizer, 7);
    Training loaded;
    EXPECT_EQ(loadCheckpoint(folder / "epoch_0007.pt", *loaded.network), 7);
    EXPECT_TRUE(torch::equal(loaded.weight(), saved.weight()));
    EXPECT_TRUE(torch::equal(loaded.network->module().named_buffers()["features.1.running_mean"],
                             saved.network->module().named_buffers()["features.1.running_mean"]));
}

TEST(Checkpoint, TrainingGoesOnAsIfItHadNotStopped) {
    const TemporaryFolder folder;
    Training straight;
    straight.step();
    saveCheckpoint(folder / "a.pt", *straight.network, straight.optimizer, 1);
    straight.step();
    Training resumed;
    (void)loadCheckpoint(folder / "a.pt", *resumed.network, &resumed.optimizer);
    resumed.step();
    EXPECT_TRUE(torch::allclose(resumed.weight(), straight.weight()));
}

/// A checkpoint in the form of TorchScript, as it was written before.
void saveScripted(const std::filesystem::path& path, Training& training, std::int64_t epoch) {
    const auto stored = [](const auto& tensors) {
        c10::Dict<std::string, at::Tensor> dictionary;
        for (const auto& item : tensors)
            dictionary.insert(item.key(), item.value().detach());
        return c10::IValue(dictionary);
    };
    torch::serialize::OutputArchive archive;
    archive.write("epoch", c10::IValue(epoch));
    archive.write("parameters", stored(training.network->module().named_parameters()));
    archive.write("buffers", stored(training.network->module().named_buffers()));
    torch::serialize::OutputArchive state(archive.compilation_unit());
    training.optimizer.save(state);
    archive.write("optimizer", state);
    archive.save_to(path.string());
}

TEST(Checkpoint, InTheFormOfTorchScriptIsStillRead) {
    const TemporaryFolder folder;
    Training straight;
    straight.step();
    saveScripted(folder / "a.pt", straight, 7);
    straight.step();
    Training resumed;
    EXPECT_EQ(loadCheckpoint(folder / "a.pt", *resumed.network, &resumed.optimizer), 7);
    resumed.step();
    EXPECT_TRUE(torch::allclose(resumed.weight(), straight.weight()));
}

TEST(Checkpoint, IsAStateDictionary) {
    const TemporaryFolder folder;
    Training saved;
    saved.step();
    saveCheckpoint(folder / "a.pt", *saved.network, saved.optimizer, 7);
    ASSERT_TRUE(isWeightsFile(folder / "a.pt"));
    const auto weights = readWeights(folder / "a.pt");
    EXPECT_TRUE(weights.notes.empty());
    EXPECT_EQ(weights.tensors.size(), wantedWeights(saved.network->module()).size());
    EXPECT_EQ(weights.tensors.front().name, "features.0.weight");
    EXPECT_TRUE(torch::equal(weights.tensors.front().value, saved.weight()));
}

TEST(Checkpoint, ThatIsAStateDictionaryOnlyIsRefused) {
    const TemporaryFolder folder;
    Training other;
    writeWeights(folder / "a.pt", {{"features.0.weight", torch::zeros({1})}});
    EXPECT_THAT(messageOfLoading(folder / "a.pt", *other.network), HasSubstr("not a complete checkpoint"));
}

TEST(Checkpoint, OfAnotherNumberOfClassesIsRefusedWithBothShapes) {
    const TemporaryFolder folder;
    Training saved(4);
    saveCheckpoint(folder / "a.pt", *saved.network, saved.optimizer, 1);
    Training other(5);
    const auto message = messageOfLoading(folder / "a.pt", *other.network);
    EXPECT_THAT(message, HasSubstr("classifier.weight has the shape [4, 4, 1, 1], but [5, 4, 1, 1] is needed"));
}

TEST(Checkpoint, OfAnotherNetworkIsRefusedNamingWhatIsMissing) {
    const TemporaryFolder folder;
    Training saved(3, {{{4}, {4}, {4}, {4}, {4}}, {}, true});
    saveCheckpoint(folder / "a.pt", *saved.network, saved.optimizer, 1);
    Training other;
    EXPECT_THAT(messageOfLoading(folder / "a.pt", *other.network), HasSubstr("extra.0.weight"));
}

TEST(Checkpoint, ThatDoesNotFitChangesNothing) {
    const TemporaryFolder folder;
    Training saved(4);
    saveCheckpoint(folder / "a.pt", *saved.network, saved.optimizer, 1);
    Training other(5);
    const auto before = other.weight();
    EXPECT_THROW((void)loadCheckpoint(folder / "a.pt", *other.network), Error);
    EXPECT_TRUE(torch::equal(other.weight(), before));
}

TEST(Checkpoint, CutOffHalfwayIsRefused) {
    const TemporaryFolder folder;
    Training saved;
    saveCheckpoint(folder / "a.pt", *saved.network, saved.optimizer, 1);
    const auto bytes = readBytes(folder / "a.pt");
    writeAtomically(folder / "b.pt", bytes.data(), bytes.size() / 2);
    EXPECT_THAT(messageOfLoading(folder / "b.pt", *saved.network), HasSubstr("not a complete checkpoint"));
}

TEST(Checkpoint, ThatIsATextFileIsRefused) {
    const TemporaryFolder folder;
    writeAtomically(folder / "a.pt", std::string_view("epoch 7"));
    Training other;
    EXPECT_THAT(messageOfLoading(folder / "a.pt", *other.network), HasSubstr("not a complete checkpoint"));
}

TEST(Checkpoint, ThatIsNotThereIsMissing) {
    const TemporaryFolder folder;
    Training other;
    try {
        (void)loadCheckpoint(folder / "none.pt", *other.network);
        FAIL() << "loaded";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::Missing);
    }
}

}  // namespace
}  // namespace overlook
