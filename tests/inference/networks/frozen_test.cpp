#include <gmock/gmock.h>
#include <torch/csrc/api/include/torch/types.h>
#include <torch/csrc/jit/api/module.h>

#include "inference/attention/evidence.h"
#include "inference/attention/methods.h"
#include "inference/core/error.h"
#include "inference/networks/scripted.h"
#include "tests/inference/networks/script_modules.h"
#include "tests/support/test_files.h"

namespace overlook {
namespace {

using test::scriptModule;
using test::TemporaryFolder;
using testing::ElementsAre;

/// conv, batch normalisation, ReLU in place, conv, a sum with what came before, ReLU, pooling, a linear layer.
torch::jit::Module residualClassifier() {
    const auto norm = scriptModule(
        "BatchNorm2d",
        {"def forward(self, x):\n"
         "    return torch.batch_norm(x, self.weight, self.bias, self.mean, self.var, False, 0.1, 1e-5, True)\n",
         {{"weight", torch::rand({4}) + 0.5},
          {"bias", torch::randn({4})},
          {"mean", torch::randn({4})},
          {"var", torch::rand({4}) + 0.5}},
         {}});
    const auto linear = scriptModule("Linear", {"def forward(self, x):\n"
                                                "    return torch.linear(x, self.weight, self.bias)\n",
                                                {{"weight", torch::randn({5, 4})}, {"bias", torch::randn({5})}},
                                                {}});
    const auto relu = test::scriptInPlaceRelu();
    return scriptModule("Residual", {"def forward(self, x):\n"
                                     "    first = self.relu1.forward(self.norm.forward(self.conv1.forward(x)))\n"
                                     "    last = self.relu2.forward(self.conv2.forward(first) + first)\n"
                                     "    pooled = torch.adaptive_avg_pool2d(last, [1, 1])\n"
                                     "    return self.linear.forward(torch.flatten(pooled, 1))\n",
                                     {},
                                     {{"conv1", test::scriptConvolution(3, 4)},
                                      {"norm", norm},
                                      {"relu1", relu},
                                      {"conv2", test::scriptConvolution(4, 4)},
                                      {"relu2", relu},
                                      {"linear", linear}}});
}

/// The same network twice: with its submodules, and as torch.jit.freeze leaves it.
class Frozen : public testing::Test {
 protected:
    Frozen() {
        torch::manual_seed(4);
        m_module = residualClassifier();
        m_module.eval();
    }

    ScriptedNetwork open(const torch::jit::Module& module, const ModelCard& card = {}) {
        module.save((m_folder / "model.pt").string());
        return {m_folder / "model.pt", card, c10::Device(c10::kCPU)};
    }
    ScriptedNetwork openPlain() { return open(m_module); }
    ScriptedNetwork openFrozen(const ModelCard& card = {}) { return open(torch::jit::freeze(m_module), card); }

    /// The maps of all classes.
    at::Tensor gradCamOf(ScriptedNetwork& network, const std::string& layer) {
        AttentionRequest request;
        request.input = m_input;
        request.classes = {0, 1, 2, 3, 4};
        request.layers = {layer};
        return torch::stack(gradCam(Evidence(network, request)));
    }

    TemporaryFolder m_folder;
    torch::jit::Module m_module;
    at::Tensor m_input = torch::rand({1, 3, 8, 6});
};

std::vector<std::string> namesOf(const std::vector<LayerDescription>& layers) {
    std::vector<std::string> names;
    for (const auto& layer : layers)
        names.push_back(layer.name);
    return names;
}

TEST_F(Frozen, GivesTheScoresOfTheModelWithSubmodules) {
    auto plain = openPlain();
    auto frozen = openFrozen();
    EXPECT_TRUE(torch::allclose(frozen.forward(m_input, {}).logits, plain.forward(m_input, {}).logits, 1e-5, 1e-5));
}

TEST_F(Frozen, HasItsOperationsForLayersNumberedInTheOrderTheyRun) {
    auto network = openFrozen();
    EXPECT_TRUE(network.hasLayers());
    EXPECT_THAT(namesOf(network.layers(m_input)),
                ElementsAre("conv2d:1", "relu:1", "conv2d:2", "add:1", "relu:2", "adaptive_avg_pool2d:1", "linear:1"));
}

TEST_F(Frozen, AnOperationHasKindAndShape) {
    const auto layers = openFrozen().layers(m_input);
    EXPECT_EQ(layers.at(4).kind, "relu");
    EXPECT_THAT(layers.at(4).shape, ElementsAre(4, 8, 6));
}

TEST_F(Frozen, GradCamEqualsThatOfTheModelWithSubmodules) {
    auto plain = openPlain();
    auto frozen = openFrozen();
    EXPECT_TRUE(torch::allclose(gradCamOf(frozen, "relu:2"), gradCamOf(plain, "relu2"), 1e-5, 1e-5));
    EXPECT_TRUE(torch::allclose(gradCamOf(frozen, "relu:1"), gradCamOf(plain, "relu1"), 1e-5, 1e-5));
    EXPECT_GT(gradCamOf(plain, "relu1").max().item<float>(), 0);
}

TEST_F(Frozen, TheGradientStopsAtTheOperation) {
    auto network = openFrozen();
    const auto pass = network.forward(m_input, {"relu:1"});
    EXPECT_TRUE(pass.activations.at("relu:1").is_leaf());
    EXPECT_TRUE(pass.logits.requires_grad());
}

TEST_F(Frozen, FindsTheLinearHeadAmongTheConstants) {
    auto network = openFrozen();
    network.findLinearHead(m_input);
    ASSERT_TRUE(network.linearHead().has_value());
    EXPECT_EQ(network.linearHead()->featureLayer, "relu:2");
    EXPECT_TRUE(
        torch::equal(network.linearHead()->weight, m_module.attr("linear").toModule().attr("weight").toTensor()));
}

TEST_F(Frozen, FindsAHeadThatIsAProductAndASum) {
    auto module = test::scriptClassifier(4, 3);
    module.eval();
    auto network = open(torch::jit::freeze(module));
    network.findLinearHead(m_input);
    ASSERT_TRUE(network.linearHead().has_value());
    EXPECT_TRUE(network.linearHead()->bias.defined());
}

TEST_F(Frozen, NamesOfSubmodulesOnTheCardDoNotHideTheHead) {
    ModelCard card;
    card.features = "relu2";
    card.classifier = "linear";
    auto network = openFrozen(card);
    network.findLinearHead(m_input);
    EXPECT_TRUE(network.linearHead().has_value());
}

TEST_F(Frozen, TheFoldedCopyGivesTheSameScoresMapsAndLayers) {
    auto plain = openPlain();
    auto folded = openPlain();
    folded.useFoldedCopy(m_input);
    EXPECT_FALSE(torch::equal(folded.forward(m_input, {}).logits, plain.forward(m_input, {}).logits));
    EXPECT_TRUE(torch::allclose(folded.forward(m_input, {}).logits, plain.forward(m_input, {}).logits, 1e-5, 1e-5));
    EXPECT_TRUE(torch::allclose(gradCamOf(folded, "relu1"), gradCamOf(plain, "relu1"), 1e-5, 1e-5));
    EXPECT_EQ(namesOf(folded.layers(m_input)), namesOf(plain.layers(m_input)));
}

TEST_F(Frozen, ALayerThatFoldingTakesAwayIsLookedAtInTheOriginal) {
    auto plain = openPlain();
    auto folded = openPlain();
    folded.useFoldedCopy(m_input);
    EXPECT_TRUE(torch::equal(gradCamOf(folded, "conv1"), gradCamOf(plain, "conv1")));
}

TEST_F(Frozen, TheOriginalIsLetGoAndLoadedAgainOnlyForWhatTheFoldedCopyLacks) {
    auto folded = openPlain();
    folded.useFoldedCopy(m_input);
    const auto map = gradCamOf(folded, "relu1");
    std::filesystem::remove(m_folder / "model.pt");
    EXPECT_TRUE(torch::equal(gradCamOf(folded, "relu1"), map));
    EXPECT_THROW((void)gradCamOf(folded, "conv1"), Error);
}

/// Two linear layers behind pooling, as VGG has them.
torch::jit::Module hiddenLayerClassifier(const std::string& pooling) {
    const auto linear = [](int from, int to) {
        return scriptModule("Linear", {"def forward(self, x):\n"
                                       "    return torch.linear(x, self.weight, self.bias)\n",
                                       {{"weight", torch::randn({to, from})}, {"bias", torch::randn({to})}},
                                       {}});
    };
    auto module = scriptModule("Hidden", {"def forward(self, x):\n"
                                          "    f = self.relu.forward(self.conv.forward(x))\n"
                                          "    f = torch.dropout(torch.flatten(" +
                                              pooling +
                                              ", 1), 0.5, False)\n"
                                              "    return self.last.forward(torch.relu(self.hidden.forward(f)))\n",
                                          {},
                                          {{"conv", test::scriptConvolution(3, 4)},
                                           {"relu", test::scriptInPlaceRelu()},
                                           {"hidden", linear(16, 6)},
                                           {"last", linear(6, 5)}}});
    module.eval();
    return module;
}

TEST_F(Frozen, ALinearWayGivesTheMeansOfTheGradients) {
    for (const char* pooling : {"torch.adaptive_avg_pool2d(torch.max_pool2d(f, [3, 3], [1, 1], [1, 1]), [2, 2])",
                                "torch.avg_pool2d(f, [4, 3])"}) {
        const auto module = hiddenLayerClassifier(pooling);
        auto plain = open(module);
        auto folded = open(module);
        folded.useFoldedCopy(m_input);
        ASSERT_TRUE(folded.linearWay("relu").has_value());
        EXPECT_EQ(folded.linearWay("relu")->behind, "hidden");
        EXPECT_TRUE(torch::allclose(gradCamOf(folded, "relu"), gradCamOf(plain, "relu"), 1e-4, 1e-5));
        EXPECT_GT(gradCamOf(plain, "relu").max().item<float>(), 0);
    }
}

TEST_F(Frozen, ALayerBehindWhichMoreHappensHasNoLinearWay) {
    auto padded = open(hiddenLayerClassifier("torch.avg_pool2d(f, [6, 4], [4, 4], [2, 1])"));
    padded.useFoldedCopy(m_input);
    EXPECT_FALSE(padded.linearWay("relu").has_value());
    auto residual = openPlain();
    residual.useFoldedCopy(m_input);
    EXPECT_FALSE(residual.linearWay("relu1").has_value());
}

TEST_F(Frozen, AModelThatCountsItsCallsGoesOnCounting) {
    auto module = scriptModule("Counter", {"def forward(self, x):\n"
                                           "    self.calls = self.calls + 1\n"
                                           "    return torch.mean(torch.relu(x), [2, 3]) + self.calls\n",
                                           {{"calls", torch::zeros({1})}},
                                           {}});
    auto network = open(module);
    network.useFoldedCopy(m_input);
    const auto first = network.forward(m_input, {}).logits;
    EXPECT_TRUE(torch::allclose(network.forward(m_input, {}).logits, first + 1));
}

TEST_F(Frozen, AModelOfFunctionsOnlyHasItsOperationsForLayersToo) {
    auto network = open(scriptModule("Model", {"def forward(self, x):\n"
                                               "    return torch.mean(torch.relu(x - 0.5), [2, 3])\n",
                                               {},
                                               {}}));
    EXPECT_THAT(namesOf(network.layers(m_input)), ElementsAre("relu:1", "mean:1"));
}

TEST_F(Frozen, AModelOfUnusualOperationsHasNoLayers) {
    auto network = open(scriptModule("Model", {"def forward(self, x):\n    return torch.amax(x, [2, 3])\n", {}, {}}));
    EXPECT_FALSE(network.hasLayers());
    EXPECT_TRUE(network.layers(m_input).empty());
}

}  // namespace
}  // namespace overlook
