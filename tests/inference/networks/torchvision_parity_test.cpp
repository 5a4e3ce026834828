#include <gmock/gmock.h>
#include <torch/nn/module.h>
#include <torch/utils.h>

#include <array>
#include <cstdio>
#include <sstream>
#include <utility>

#include "inference/networks/scripted.h"
#include "inference/networks/trainable_network.h"
#include "tests/inference/networks/formula_weights.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

constexpr int kClasses = 5;
constexpr int kSide = 64;

/// What a shell command printed; empty when it failed.
std::string outputOf(const std::string& command) {
    FILE* pipe = popen(command.c_str(), "r");
    std::string output;
    std::array<char, 4096> block{};
    for (std::size_t count = 1; pipe && count > 0; output.append(block.data(), count))
        count = std::fread(block.data(), 1, block.size(), pipe);
    return pipe && pclose(pipe) == 0 ? output : std::string();
}

bool hasTorchvision() {
    static const bool found =
        !outputOf("/usr/bin/python3 -c 'import torch, torchvision; print(1)' 2>/dev/null").empty();
    return found;
}

/// The logits that torchvision computes, in one row. With `traced` it also writes the network as a TorchScript file.
at::Tensor torchvisionLogits(const std::string& network, const std::string& traced = "") {
    const std::string script = sourceFolder() / "tests/inference/networks/torchvision_logits.py";
    std::istringstream lines(outputOf("/usr/bin/python3 " + script + " " + network + " " + std::to_string(kClasses) +
                                      " " + std::to_string(kSide) + " " + traced));
    std::vector<double> values;
    for (double value = 0; lines >> value;)
        values.push_back(value);
    return torch::tensor(values);
}

std::unique_ptr<Network> nativeNetwork(const std::string& id) {
    const auto network = networkEntry(id).create(kClasses);
    setFormulaWeights(network->module());
    return network->inspect();
}

at::Tensor picture() {
    return formulaValues({1, 3, kSide, kSide}, 1);
}

/// Largest difference, in units of the largest logit when that is above 1.
double difference(const at::Tensor& logits, const at::Tensor& expected) {
    const double scale = std::max(1.0, expected.abs().max().item<double>());
    return (logits.flatten() - expected.to(torch::kFloat).flatten()).abs().max().item<double>() / scale;
}

/// Our id and torchvision's name.
using Pair = std::pair<std::string, std::string>;

class TorchvisionParity : public testing::TestWithParam<Pair> {
 protected:
    void SetUp() override {
        if (!hasTorchvision())
            GTEST_SKIP() << "needs Python with torch and torchvision (Debian: python3-torchvision)";
    }
};

TEST_P(TorchvisionParity, GivesTheSameLogitsFromTheSameWeights) {
    const auto expected = torchvisionLogits(GetParam().second);
    const auto logits = nativeNetwork(GetParam().first)->forward(picture(), {}).logits;
    ASSERT_EQ(expected.numel(), logits.numel());
    EXPECT_GT(expected.std().item<double>(), 1e-2) << "too even to tell anything";
    EXPECT_LT(difference(logits, expected), 1e-4);
}

INSTANTIATE_TEST_SUITE_P(Networks, TorchvisionParity,
                         testing::Values(Pair{"resnet18-cam", "resnet18"}, Pair{"resnet50-cam", "resnet50"},
                                         Pair{"mobilenetv2-cam", "mobilenet_v2"}, Pair{"fcn-resnet50", "fcn_resnet50"}),
                         [](const auto& pair) { return pair.param.second; });

TEST(ScriptedParity, ATracedNetworkGivesTheLogitsAndHeadOfTheNativeOne) {
    if (!hasTorchvision())
        GTEST_SKIP() << "needs Python with torch and torchvision (Debian: python3-torchvision)";
    const TemporaryFolder folder;
    const auto file = folder / "resnet18.pt";
    (void)torchvisionLogits("resnet18", file.string());
    ScriptedNetwork traced(file, ModelCard(), torch::kCPU);
    traced.findLinearHead(picture());
    const auto native = nativeNetwork("resnet18-cam");
    EXPECT_LT(difference(traced.forward(picture(), {}).logits, native->forward(picture(), {}).logits), 1e-4);
    EXPECT_TRUE(torch::equal(traced.linearHead().value().weight, native->linearHead().value().weight));
}

}  // namespace
}  // namespace overlook::test
