#include "inference/networks/scripted_trainable.h"

#include <ATen/Functions.h>
#include <gtest/gtest.h>
#include <torch/csrc/jit/api/module.h>
#include <torch/nn/module.h>

#include <memory>

#include "inference/core/error.h"
#include "inference/networks/network_tail.h"
#include "inference/networks/scripted.h"
#include "inference/networks/scripted_run.h"
#include "tests/inference/networks/script_modules.h"
#include "tests/support/test_files.h"

namespace overlook {
namespace {

namespace jit = torch::jit;
using test::scriptConvolution;
using test::scriptInPlaceRelu;
using test::scriptModule;
using test::ScriptParts;

/// y = x + relu(conv(x)), behind which the rest needs y alone.
jit::Module residualBlock(int channels) {
    return scriptModule("Block", {"def forward(self, x):\n    return x + self.relu.forward(self.conv.forward(x))\n",
                                  {},
                                  {{"conv", scriptConvolution(channels, channels)}, {"relu", scriptInPlaceRelu()}}});
}

/// conv, a residual block, and a linear head over the mean of its maps.
jit::Module classifier(int channels, int classes) {
    at::manual_seed(3);
    const jit::Module head =
        scriptModule("Linear", {"def forward(self, x):\n    return torch.linear(x, self.weight, self.bias)\n",
                                {{"weight", at::randn({classes, channels})}, {"bias", at::randn({classes})}},
                                {}});
    return scriptModule("Net",
                        {"def forward(self, x):\n"
                         "    x = self.block.forward(self.stem.forward(x))\n"
                         "    return self.fc.forward(torch.mean(x, [2, 3]))\n",
                         {},
                         {{"stem", scriptConvolution(3, channels)}, {"block", residualBlock(channels)}, {"fc", head}}});
}

class ScriptedLearning : public testing::Test {
 protected:
    ScriptedLearning() {
        m_card.size = std::array<int, 2>{16, 16};
        classifier(4, 3).save((m_folder / "net.pt").string());
        network = std::make_unique<ScriptedTrainable>(m_folder / "net.pt", m_card);
    }
    std::string complaint(jit::Module module) {
        module.save((m_folder / "other.pt").string());
        try {
            (void)scriptedWith(m_folder / "other.pt", m_card);
        } catch (const Error& error) {
            return error.what();
        }
        return {};
    }

    test::TemporaryFolder m_folder;
    ModelCard m_card;
    std::unique_ptr<ScriptedTrainable> network;
    at::Tensor input = at::randn({2, 3, 16, 16});
};

TEST_F(ScriptedLearning, GivesClassMapsWhoseMeansAreTheScores) {
    const NetworkOutputs outputs = network->outputs(input);
    const at::Tensor bias = network->module().named_parameters()["fc.bias"];
    EXPECT_TRUE(at::allclose(outputs.classMaps.mean({2, 3}) + bias, outputs.logits, 1e-4, 1e-5));
    EXPECT_EQ(network->classCount(), 3);
}

TEST_F(ScriptedLearning, GoesOnBehindABlockAsTheWholeDoes) {
    const at::Tensor activation = activationOf(*network, "stem", input);
    const NetworkOutputs behind = network->outputsBehind("stem", activation);
    EXPECT_TRUE(at::allclose(behind.logits, network->outputs(input).logits, 1e-5, 1e-6));
    EXPECT_TRUE(at::allclose(behind.classMaps, network->outputs(input).classMaps, 1e-5, 1e-6));
}

TEST_F(ScriptedLearning, GoesOnBehindTheFeaturesThemselves) {
    const at::Tensor features = activationOf(*network, "block", input);
    EXPECT_TRUE(at::allclose(network->outputsBehind("block", features).classMaps, network->outputs(input).classMaps,
                             1e-5, 1e-6));
}

TEST_F(ScriptedLearning, LeavesTheActivationItIsGivenAsItIs) {
    const at::Tensor activation = activationOf(*network, "stem", input);
    const at::Tensor before = activation.clone();
    (void)network->outputsBehind("stem", activation);
    EXPECT_TRUE(at::equal(activation, before));
}

TEST_F(ScriptedLearning, CannotGoOnWithinAResidual) {
    EXPECT_THROW((void)network->outputsBehind("block.conv", at::zeros({1, 4, 16, 16})), Error);
    EXPECT_THROW((void)network->outputsBehind("nowhere", at::zeros({1, 4, 16, 16})), Error);
}

TEST_F(ScriptedLearning, LearnsWithAllItsWeights) {
    network->outputs(input).logits.square().sum().backward();
    for (const auto& weight : network->module().named_parameters())
        EXPECT_TRUE(weight.value().grad().defined() && weight.value().grad().abs().sum().item<float>() > 0)
            << weight.key();
}

TEST_F(ScriptedLearning, BehindALayerLearnsWhatLiesBehindItAlone) {
    const std::set<std::string> learning = weightsBehind(*network, "stem", input);
    EXPECT_EQ(learning, (std::set<std::string>{"block.conv.weight", "block.conv.bias", "fc.weight", "fc.bias"}));
}

TEST_F(ScriptedLearning, ShowsWeightsThatChangedToWhoLooksIntoIt) {
    const auto looked = network->inspect();
    const at::NoGradGuard noGraph;
    network->module().named_parameters()["fc.weight"].mul_(2);
    EXPECT_TRUE(at::allclose(looked->forward(input, {}).logits, network->outputs(input).logits));
    EXPECT_TRUE(at::equal(looked->linearHead()->weight, network->module().named_parameters()["fc.weight"]));
}

TEST_F(ScriptedLearning, StaysInEvaluationMode) {
    network->module().train();
    EXPECT_FALSE(network->module().is_training());
}

TEST_F(ScriptedLearning, IsSavedAsAFileThatGivesTheSame) {
    {
        const at::NoGradGuard noGraph;
        network->module().named_parameters()["block.conv.weight"].mul_(0.5);
    }
    network->save(m_folder / "taught.pt");
    ScriptedNetwork again(m_folder / "taught.pt", m_card, c10::kCPU);
    EXPECT_TRUE(at::allclose(again.forward(input, {}).logits, network->outputs(input).logits));
}

TEST_F(ScriptedLearning, SaysThatAFrozenFileCannotLearn) {
    jit::Module module = classifier(4, 3);
    module.eval();
    const std::string text = complaint(jit::freeze(module));
    EXPECT_NE(text.find("frozen"), std::string::npos) << text;
    EXPECT_NE(text.find("other.pt"), std::string::npos) << text;
}

TEST_F(ScriptedLearning, SaysThatAHeadThatIsNotLinearCannotLearn) {
    const jit::Module module =
        scriptModule("Net", {"def forward(self, x):\n    return "
                             "torch.flatten(torch.adaptive_max_pool2d(self.conv.forward(x), [1, 1])[0], 1)\n",
                             {},
                             {{"conv", scriptConvolution(3, 4)}}});
    const std::string text = complaint(module);
    EXPECT_NE(text.find("linear layer"), std::string::npos) << text;
}

}  // namespace
}  // namespace overlook
