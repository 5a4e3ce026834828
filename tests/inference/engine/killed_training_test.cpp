#include <gtest/gtest.h>

#include <csignal>
#include <filesystem>
#include <string>

#include "inference/core/files.h"
#include "inference/core/run_folder.h"
#include "tests/inference/engine/program_run.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

namespace fs = std::filesystem;

constexpr int kEpochs = 3;

/// A data set, and a run over it that nothing disturbed.
class KilledTraining : public testing::Test {
 protected:
    static void SetUpTestSuite() {
        s_folder = std::make_unique<TemporaryFolder>();
        ASSERT_EQ(runEngine({"scenes", "biased-boats", "--out", path("set"), "--count", "8", "--size", "48"}).status,
                  0);
        ASSERT_EQ(runEngine(training("whole")).status, 0);
    }
    static void TearDownTestSuite() { s_folder.reset(); }

    [[nodiscard]] static std::string path(const std::string& name) { return (*s_folder / name).string(); }
    [[nodiscard]] static std::vector<std::string> training(const std::string& run) {
        return {"train",     path("set"), "--out",   path(run),  "--epochs", std::to_string(kEpochs), "--batch",
                "2",         "--json",    "--quiet", "--device", "cpu",      "--weight-average",      "0.9",
                "--threads", "1"};
    }
    /// The weights of the last checkpoint in a form that has nothing else in it.
    [[nodiscard]] static std::vector<std::uint8_t> lastWeights(const std::string& run) {
        const std::string plain = path(run + ".safetensors");
        const Finished converted = runEngine({"convert", RunFolder(path(run)).checkpointPath(kEpochs).string(), plain});
        EXPECT_EQ(converted.status, 0) << converted.errors;
        return readBytes(plain);
    }
    static void resume(const std::string& run) {
        std::vector<std::string> arguments = training(run);
        arguments.emplace_back("--resume");
        const Finished resumed = runEngine(arguments);
        EXPECT_EQ(resumed.status, 0) << resumed.errors;
    }

    static inline std::unique_ptr<TemporaryFolder> s_folder;
};

/// Kills the training once a file of its run is there, wherever it then is.
class KilledAt : public KilledTraining, public testing::WithParamInterface<const char*> {};

TEST_P(KilledAt, GoesOnToTheSameWeights) {
    const std::string run = "killed" + std::to_string(std::hash<std::string>()(GetParam()));
    ProgramRun program(builtProgram("overlook-engine"), training(run));
    while (!fs::exists(fs::path(path(run)) / GetParam()))
        ASSERT_EQ(::kill(program.processId(), 0), 0);
    ::kill(program.processId(), SIGKILL);
    ASSERT_EQ(program.finish().status, 128 + SIGKILL);
    resume(run);
    EXPECT_EQ(lastWeights(run), lastWeights("whole"));
}

INSTANTIATE_TEST_SUITE_P(Moments, KilledAt,
                         testing::Values("run.json", "maps/train_0001/0/epoch_0001.npy", "checkpoints/epoch_0001.pt",
                                         "metrics.csv", "maps/train_0001/0/epoch_0002.npy",
                                         "checkpoints/epoch_0002.pt"));

}  // namespace
}  // namespace overlook::test
