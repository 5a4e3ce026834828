#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#include <csignal>

#include <array>
#include <cmath>
#include <memory>
#include <set>
#include <string>

#include "inference/core/run_folder.h"
#include "tests/inference/engine/program_run.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

/// A port that nobody listens on at the moment.
int freePort() {
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    EXPECT_EQ(::bind(socket, reinterpret_cast<sockaddr*>(&address), size), 0);
    EXPECT_EQ(::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size), 0);
    ::close(socket);
    return ntohs(address.sin_port);
}

/// The same data set learnt from by two processes, and by one with twice the batch.
class ParallelTraining : public testing::Test {
 protected:
    static void SetUpTestSuite() {
        s_folder = std::make_unique<TemporaryFolder>();
        ASSERT_EQ(runEngine({"scenes", "biased-boats", "--out", path("set"), "--count", "10", "--size", "48"}).status,
                  0);
        ASSERT_EQ(runEngine(training("one", 4)).status, 0);
        const std::string port = std::to_string(freePort());
        ProgramRun first("/usr/bin/env", process("0", port));
        ProgramRun second("/usr/bin/env", process("1", port));
        s_first = first.finish();
        s_second = second.finish();
    }
    static void TearDownTestSuite() { s_folder.reset(); }
    void SetUp() override {
        if (s_first.errors.find("built without Gloo") != std::string::npos)
            GTEST_SKIP() << "needs LibTorch's c10d and libgloo-dev";
        ASSERT_EQ(s_first.status, 0) << s_first.errors;
        ASSERT_EQ(s_second.status, 0) << s_second.errors;
    }

    [[nodiscard]] static std::string path(const std::string& name) { return (*s_folder / name).string(); }
    /// Batch normalisation is frozen: otherwise every process normalises by its own pictures.
    [[nodiscard]] static std::vector<std::string> training(const std::string& run, int batch,
                                                           const std::string& epochs = "2") {
        return {"train",
                path("set"),
                "--out",
                path(run),
                "--epochs",
                epochs,
                "--batch",
                std::to_string(batch),
                "--json",
                "--quiet",
                "--freeze-batch-norm",
                "--device",
                "cpu",
                "--threads",
                "1",
                "--optimiser",
                "sgd",
                "--learning-rate",
                "0.05"};
    }
    [[nodiscard]] static std::vector<std::string> process(const std::string& rank, const std::string& port,
                                                          const std::string& epochs = "2") {
        std::vector<std::string> words{"RANK=" + rank, "WORLD_SIZE=2", "MASTER_ADDR=127.0.0.1", "MASTER_PORT=" + port,
                                       builtProgram("overlook-engine").string()};
        const std::vector<std::string> rest = training("two" + (epochs == "2" ? std::string() : epochs), 2, epochs);
        words.insert(words.end(), rest.begin(), rest.end());
        return words;
    }
    [[nodiscard]] static RunFolder run(const std::string& name) { return RunFolder(path(name)); }

    static inline std::unique_ptr<TemporaryFolder> s_folder;
    static inline Finished s_first;
    static inline Finished s_second;
};

TEST_F(ParallelTraining, EndsLikeOneProcessWithTwiceTheBatch) {
    const auto one = run("one").epochs();
    const auto two = run("two").epochs();
    ASSERT_EQ(two.size(), one.size());
    for (const char* column : {"loss", "train_accuracy", "accuracy_as_trained", "energy_in_mask"})
        EXPECT_NEAR(two.back().values.at(column), one.back().values.at(column), 1e-5) << column;
}

TEST_F(ParallelTraining, GivesTheSameScores) {
    const auto expected = run("one").readScores(2);
    const auto found = run("two").readScores(2);
    ASSERT_EQ(found.size(), expected.size());
    for (const auto& [id, scores] : expected)
        for (std::size_t i = 0; i < scores.size(); ++i)
            EXPECT_NEAR(found.at(id)[i], scores[i], 1e-5) << id;
}

TEST_F(ParallelTraining, KeepsTheMapsOfEveryPicture) {
    for (const char* kind : {"maps", "accumulated"}) {
        ASSERT_EQ(run("two").mapKeys(kind), run("one").mapKeys(kind));
        for (const auto& [id, output] : run("one").mapKeys(kind)) {
            const auto expected = run("one").readMap(kind, id, output, 2);
            const auto found = run("two").readMap(kind, id, output, 2);
            ASSERT_TRUE(expected && found) << id;
            EXPECT_LT(cv::norm(*expected, *found, cv::NORM_INF), 1e-4) << id;
        }
    }
}

TEST_F(ParallelTraining, OnlyTheFirstProcessTells) {
    EXPECT_EQ(s_first.lines().size(), 3U);  // two epochs and the run
    EXPECT_TRUE(s_second.output.empty()) << s_second.output;
}

TEST_F(ParallelTraining, EndsWithASentenceWhenAnotherProcessIsGone) {
    const std::string port = std::to_string(freePort());
    ProgramRun first("/usr/bin/env", process("0", port, "5000"));
    ProgramRun second("/usr/bin/env", process("1", port, "5000"));
    ASSERT_TRUE(first.waitForOutput("\"epoch\":1"));
    ::kill(first.processId(), SIGPIPE);  // what writing to the other one raises when it is gone at that very moment
    ::kill(second.processId(), SIGKILL);
    const Finished finished = first.finish();
    EXPECT_EQ(finished.status, 3);
    EXPECT_NE(finished.errors.find("another of the 2 processes"), std::string::npos) << finished.errors;
}

TEST(ParallelTrainingSetUp, NamesTheVariableThatIsMissing) {
    ProgramRun program("/usr/bin/env", {"WORLD_SIZE=2", builtProgram("overlook-engine").string(), "train", "/nowhere",
                                        "--out", "/nowhere/run"});
    const Finished finished = program.finish();
    EXPECT_EQ(finished.status, 2);
    EXPECT_NE(finished.errors.find("RANK"), std::string::npos) << finished.errors;
}

}  // namespace
}  // namespace overlook::test
