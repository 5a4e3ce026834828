#include <gmock/gmock.h>
#include <torch/nn/module.h>
#include <torch/optim/adamw.h>
#include <torch/types.h>

#include <sys/wait.h>

#include <cstdlib>

#include "inference/core/files.h"
#include "inference/networks/checkpoint.h"
#include "inference/networks/trainable_network.h"
#include "inference/networks/weights_file.h"
#include "tests/inference/core/picture_bytes.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;

/// Debian's packages of PyTorch belong to this interpreter, whatever else is first in the search path.
const std::string kPython = "/usr/bin/python3";

constexpr int kNoTorch = 77;  ///< exit code of make_weights.py

/// Files that Python's PyTorch writes and reads.
class WeightsOfPython : public testing::Test {
 protected:
    /// The exit code of make_weights.py.
    [[nodiscard]] int python(const std::string& action) const {
        const std::string script = std::string(OVERLOOK_TEST_SOURCES) + "/inference/networks/make_weights.py";
        const std::string command = kPython + " '" + script + "' " + action + " '" + utf8(m_folder.path()) + "'";
        const int status = std::system(command.c_str());
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    [[nodiscard]] std::vector<NamedTensor> read(const std::string& name) const {
        return readWeights(m_folder / name).tensors;
    }
    static std::vector<std::string> namesOf(const std::vector<NamedTensor>& tensors) {
        std::vector<std::string> names;
        for (const auto& tensor : tensors)
            names.push_back(tensor.name);
        return names;
    }
    /// The tensors that make_weights.py calls `weights`.
    static std::vector<NamedTensor> sameInOurs() {
        const auto numbers = torch::arange(6, torch::kFloat).view({2, 3});
        return {{"weight", numbers},
                {"transposed", numbers.t()},
                {"half", torch::full({1}, 1.5, torch::kHalf)},
                {"counter", torch::tensor(std::int64_t{1} << 40)}};
    }
    static void expectSame(const std::vector<NamedTensor>& found) {
        const auto expected = sameInOurs();
        ASSERT_EQ(namesOf(found), namesOf(expected));
        for (std::size_t i = 0; i < expected.size(); ++i)
            EXPECT_TRUE(torch::equal(found[i].value, expected[i].value)) << expected[i].name;
    }

    TemporaryFolder m_folder;
};

/// Skips the test where the script finds no PyTorch; it must do its work otherwise.
#define OVERLOOK_NEED_PYTHON(code)                                                                  \
    if ((code) == kNoTorch)                                                                         \
        GTEST_SKIP() << "needs PyTorch 1.13 or newer in " << kPython << " (package python3-torch)"; \
    ASSERT_EQ(code, 0)

TEST_F(WeightsOfPython, AreReadInBothFormats) {
    const int code = python("write");
    OVERLOOK_NEED_PYTHON(code);
    expectSame(read("zip.pth"));
    expectSame(read("legacy.pth"));
}

TEST_F(WeightsOfPython, AreUnwrappedFromACheckpointWithAnOptimiser) {
    const int code = python("write");
    OVERLOOK_NEED_PYTHON(code);
    EXPECT_THAT(namesOf(read("checkpoint.pth")),
                ElementsAre("conv.weight", "conv.bias", "norm.weight", "norm.bias", "norm.running_mean",
                            "norm.running_var", "norm.num_batches_tracked"));
}

TEST_F(WeightsOfPython, WholeModelsAreRefusedByTheirClass) {
    const int code = python("write");
    OVERLOOK_NEED_PYTHON(code);
    EXPECT_THAT(complaintOf([&] { (void)read("whole.pth"); }),
                AllOf(HasSubstr("whole pickled Python object"), HasSubstr("“__main__.Net”")));
}

TEST_F(WeightsOfPython, OurCheckpointsAreStateDictionariesForPython) {
    const auto network = networkEntry("tiny-cam").create(3);
    torch::optim::AdamW optimizer(network->module().parameters());
    saveCheckpoint(m_folder / "epoch_0001.pt", *network, optimizer, 1);
    const int code = python("checkpoint");
    OVERLOOK_NEED_PYTHON(code);
}

TEST_F(WeightsOfPython, OursAreLoadedByPythonWithWeightsOnly) {
    writeWeights(m_folder / "ours.pt", sameInOurs());
    const int code = python("read");
    OVERLOOK_NEED_PYTHON(code);
}

}  // namespace
}  // namespace overlook::test
