#include "inference/networks/scripted.h"

#include <gmock/gmock.h>
#include <torch/csrc/api/include/torch/types.h>
#include <torch/csrc/jit/api/module.h>

#include "inference/core/error.h"
#include "tests/inference/networks/script_modules.h"
#include "tests/support/test_files.h"

namespace overlook {
namespace {

using test::scriptModule;
using test::TemporaryFolder;
using testing::ElementsAre;
using testing::HasSubstr;

/// Saves a module and opens the file again, as users' files are.
class Scripted : public testing::Test {
 protected:
    ScriptedNetwork open(const torch::jit::Module& module, const ModelCard& card = {}) {
        torch::manual_seed(3);
        module.save((m_folder / "model.pt").string());
        return {m_folder / "model.pt", card, c10::Device(c10::kCPU)};
    }

    /// One conv layer, and `forward` as given: what `self.conv.forward(x)` is used for is the test's matter.
    ScriptedNetwork openForward(const std::string& body, const ModelCard& card = {}) {
        return open(scriptModule("Model", {body, {}, {{"conv", test::scriptConvolution(3, 4)}}}), card);
    }

    std::string refusal(const std::string& body, const ModelCard& card = {}) {
        try {
            auto network = openForward(body, card);
            (void)network.forward(m_input, {});
        } catch (const Error& error) {
            return error.what();
        }
        return "accepted";
    }

    std::string refusalOfLayer(ScriptedNetwork& network, const std::string& layer) {
        try {
            (void)network.forward(m_input, {layer});
        } catch (const Error& error) {
            return error.what();
        }
        return "accepted";
    }

    TemporaryFolder m_folder;
    at::Tensor m_input = torch::rand({1, 3, 8, 6});
};

std::vector<std::string> namesOf(const std::vector<LayerDescription>& layers) {
    std::vector<std::string> names;
    for (const auto& layer : layers)
        names.push_back(layer.name);
    return names;
}

TEST_F(Scripted, GivesTheScoresOfThePlainModule) {
    auto module = test::scriptClassifier(4, 3);
    auto network = open(module);
    EXPECT_TRUE(torch::equal(network.forward(m_input, {}).logits, module.forward({m_input}).toTensor()));
}

TEST_F(Scripted, KeepsTheAttentionMatricesThatAModelReturns) {
    auto network = openForward(
        "def forward(self, x):\n"
        "    tokens = self.conv.forward(x).flatten(2)\n"
        "    shares = torch.softmax(torch.matmul(tokens.transpose(1, 2), tokens), -1).unsqueeze(1)\n"
        "    return torch.mean(x, [2, 3]), [shares, shares], tokens.unsqueeze(1)\n");
    const auto pass = network.forward(m_input, {});
    ASSERT_EQ(pass.attentions.size(), 2U);
    EXPECT_EQ(pass.attentions[1].sizes().vec(), (std::vector<std::int64_t>{1, 1, 48, 48}));
    EXPECT_TRUE(network.hasAttentions());
}

TEST_F(Scripted, ASquareOutputThatHoldsNoSharesIsNoAttention) {
    auto network = openForward(
        "def forward(self, x):\n"
        "    return torch.mean(x, [2, 3]), torch.relu(self.conv.forward(torch.zeros([1, 3, 6, 6])))\n");
    EXPECT_TRUE(network.forward(m_input, {}).attentions.empty());
    EXPECT_FALSE(network.hasAttentions());
}

TEST_F(Scripted, FinishesSeveralEditsOfOneLayerAtOnce) {
    auto network = open(test::scriptClassifier(4, 3));
    const auto logits = network.forwardEdited(m_input, "features", [](const at::Tensor& activation) {
        return torch::cat({activation * 0, activation});
    });
    ASSERT_EQ(logits.size(0), 2);
    EXPECT_FALSE(logits.requires_grad());
    EXPECT_TRUE(torch::allclose(logits[1], network.forward(m_input, {}).logits[0], 1e-4, 1e-5));
    EXPECT_FALSE(torch::allclose(logits[0], logits[1]));
}

TEST_F(Scripted, AnEditOfAnUnknownLayerIsRefused) {
    auto network = open(test::scriptClassifier(4, 3));
    const auto same = [](const at::Tensor& activation) { return activation.clone(); };
    EXPECT_THROW((void)network.forwardEdited(m_input, "layer9", same), Error);
}

TEST_F(Scripted, CapturingALayerLeavesTheScoresAlone) {
    auto module = test::scriptClassifier(4, 3);
    auto network = open(module);
    EXPECT_TRUE(torch::equal(network.forward(m_input, {"features.conv"}).logits, module.forward({m_input}).toTensor()));
}

TEST_F(Scripted, ListsLayersInTheOrderTheyRun) {
    auto network = open(test::scriptClassifier(4, 3));
    EXPECT_THAT(namesOf(network.layers(m_input)),
                ElementsAre("features.conv", "features.relu", "features", "classifier"));
}

TEST_F(Scripted, LayersHaveKindAndShape) {
    const auto layers = open(test::scriptClassifier(4, 3)).layers(m_input);
    EXPECT_EQ(layers[0].kind, "Conv2d");
    EXPECT_THAT(layers[0].shape, ElementsAre(4, 8, 6));
    EXPECT_THAT(layers[3].shape, ElementsAre(3));
}

TEST_F(Scripted, CapturedActivationIsTheStartOfTheGraph) {
    auto network = open(test::scriptClassifier(4, 3));
    const auto pass = network.forward(m_input, {"features.conv"});
    EXPECT_TRUE(pass.activations.at("features.conv").is_leaf());
    EXPECT_TRUE(pass.logits.requires_grad());
}

TEST_F(Scripted, WithoutALayerNothingIsRecorded) {
    auto network = open(test::scriptClassifier(4, 3));
    EXPECT_FALSE(network.forward(m_input, {}).logits.requires_grad());
}

TEST_F(Scripted, AnInPlaceReluBehindALayerDoesNotChangeWhatWasCaptured) {
    auto module = test::scriptClassifier(4, 3);
    auto network = open(module);
    const auto expected = module.attr("features").toModule().attr("conv").toModule().forward({m_input}).toTensor();
    const auto pass = network.forward(m_input, {"features.conv"});
    EXPECT_TRUE(torch::equal(pass.activations.at("features.conv").detach(), expected));
    EXPECT_LT(expected.min().item<float>(), 0);
}

TEST_F(Scripted, OnlyTheBranchThatRanHasALayer) {
    auto network = open(
        scriptModule("Model", {"def forward(self, x):\n"
                               "    if bool(x.sum() > 0):\n"
                               "        x = self.bright.forward(x)\n"
                               "    else:\n"
                               "        x = self.dark.forward(x)\n"
                               "    return torch.mean(x, [2, 3])\n",
                               {},
                               {{"bright", test::scriptConvolution(3, 4)}, {"dark", test::scriptConvolution(3, 5)}}}));
    EXPECT_THAT(namesOf(network.layers(m_input)), ElementsAre("bright"));
    EXPECT_THAT(namesOf(network.layers(-m_input)), ElementsAre("dark"));
    EXPECT_EQ(network.forward(-m_input, {"dark"}).activations.at("dark").size(1), 5);
}

TEST_F(Scripted, FurtherCallsOfASubmoduleAreNumbered) {
    auto network = open(scriptModule("Model", {"def forward(self, x):\n"
                                               "    for i in range(3):\n"
                                               "        x = self.step.forward(x)\n"
                                               "    return torch.mean(x, [2, 3])\n",
                                               {},
                                               {{"step", test::scriptConvolution(3, 3)}}}));
    EXPECT_THAT(namesOf(network.layers(m_input)), ElementsAre("step", "step:2", "step:3"));
    const auto pass = network.forward(m_input, {"step:3"});
    EXPECT_TRUE(torch::allclose(pass.activations.at("step:3").mean({2, 3}), pass.logits));
}

TEST_F(Scripted, TwoSubmodulesOfOneTypeAreToldApart) {
    auto inner = test::scriptInPlaceRelu();
    auto network = open(scriptModule(
        "Model",
        {"def forward(self, x):\n"
         "    return torch.mean(self.second.forward(self.conv.forward(self.first.forward(x - 0.5))), [2, 3])\n",
         {},
         {{"first", inner}, {"second", inner}, {"conv", test::scriptConvolution(3, 4)}}}));
    const auto pass = network.forward(m_input, {"second"});
    EXPECT_EQ(pass.activations.at("second").size(1), 4);
    EXPECT_EQ(pass.activations.size(), 1U);
}

TEST_F(Scripted, ArgumentsWithDefaultsAreFilledIn) {
    auto network = openForward(
        "def forward(self, x, scale: float = 2.0, shift: int = 1):\n"
        "    return torch.mean(x, [2, 3]) * scale + shift\n");
    EXPECT_TRUE(torch::allclose(network.forward(m_input, {}).logits, m_input.mean({2, 3}) * 2 + 1));
}

TEST_F(Scripted, AnArgumentWithoutDefaultIsRefusedByName) {
    EXPECT_THAT(refusal("def forward(self, x, mask):\n    return torch.mean(x * mask, [2, 3])\n"), HasSubstr("mask"));
}

TEST_F(Scripted, TheFirstOfSeveralOutputsIsTaken) {
    auto network = openForward("def forward(self, x):\n    return (torch.mean(x, [2, 3]), x)\n");
    EXPECT_EQ(network.forward(m_input, {}).logits.dim(), 2);
}

TEST_F(Scripted, TheCardChoosesAnOutputByIndex) {
    ModelCard card;
    card.output = "1";
    auto network = openForward("def forward(self, x):\n    return [x, torch.mean(x, [2, 3])]\n", card);
    EXPECT_EQ(network.forward(m_input, {}).logits.dim(), 2);
}

TEST_F(Scripted, TheCardChoosesAnOutputByName) {
    ModelCard card;
    card.output = "scores";
    auto network =
        openForward("def forward(self, x):\n    return {\"map\": x, \"scores\": torch.mean(x, [2, 3])}\n", card);
    EXPECT_EQ(network.forward(m_input, {}).logits.dim(), 2);
}

TEST_F(Scripted, AnOutputThatIsNotThereIsRefusedWithThoseThatAre) {
    ModelCard card;
    card.output = "logits";
    EXPECT_THAT(refusal("def forward(self, x):\n    return {\"out\": x, \"aux\": x}\n", card),
                HasSubstr("0 (out), 1 (aux)"));
}

TEST_F(Scripted, AnOutputThatIsNoTensorIsRefused) {
    EXPECT_THAT(refusal("def forward(self, x):\n    return (\"cat\", x)\n"), HasSubstr("String"));
}

TEST_F(Scripted, AMapWhereTheCardSaysClassificationIsRefused) {
    EXPECT_THAT(refusal("def forward(self, x):\n    return self.conv.forward(x)\n"), HasSubstr("[1, 4, 8, 6]"));
}

TEST_F(Scripted, AVectorWhereTheCardSaysSegmentationIsRefused) {
    ModelCard card;
    card.task = Task::Segmentation;
    EXPECT_THAT(refusal("def forward(self, x):\n    return torch.mean(x, [2, 3])\n", card), HasSubstr("[1, 3]"));
}

TEST_F(Scripted, ScoresOfAnyOtherRankAreRefused) {
    EXPECT_THAT(refusal("def forward(self, x):\n    return torch.mean(x, [1, 2, 3])\n"), HasSubstr("[1]"));
}

TEST_F(Scripted, ScoresOfOnePixelAreTakenForClassification) {
    auto network = openForward("def forward(self, x):\n    return torch.mean(x, [2, 3], True)\n");
    EXPECT_EQ(network.forward(m_input, {}).logits.sizes().vec(), (std::vector<std::int64_t>{1, 3}));
}

TEST_F(Scripted, HalfPrecisionScoresBecomeFloat32) {
    auto network = openForward("def forward(self, x):\n    return torch.mean(x, [2, 3]).half()\n");
    EXPECT_EQ(network.forward(m_input, {}).logits.scalar_type(), at::kFloat);
}

TEST_F(Scripted, AnInputThatDoesNotFitIsRefusedWithItsShapeAndTheReason) {
    EXPECT_THAT(refusal("def forward(self, x):\n    return x.reshape([1, 100])\n"),
                AllOf(HasSubstr("[1, 3, 8, 6]"), HasSubstr("shape '[1, 100]' is invalid")));
}

/// Scores are the mean of a convolution of so many channels.
torch::jit::Module modelOfChannels(int channels) {
    return scriptModule("Model", {"def forward(self, x):\n"
                                  "    return torch.mean(self.conv.forward(x), [2, 3])\n",
                                  {},
                                  {{"conv", test::scriptConvolution(channels, 4)}}});
}

TEST_F(Scripted, AModelOfGreyPicturesTakesOneChannel) {
    auto network = open(modelOfChannels(1));
    EXPECT_TRUE(network.takesGrey());
    EXPECT_EQ(network.forward(m_input.slice(1, 0, 1), {}).logits.sizes().vec(), (std::vector<std::int64_t>{1, 4}));
    EXPECT_THROW((void)network.forward(m_input, {}), Error);
}

TEST_F(Scripted, AModelOfFourChannelsIsRefusedWithTheirNumber) {
    auto network = open(modelOfChannels(4));
    EXPECT_FALSE(network.takesGrey());
    EXPECT_THAT([&] { (void)network.forward(m_input, {}); },
                testing::ThrowsMessage<Error>(HasSubstr("takes pictures of 4 channels")));
}

TEST_F(Scripted, AModelWhoseFirstConvolutionLooksAtEachColourTakesColours) {
    auto network = open(scriptModule(
        "Model", {"def forward(self, x):\n"
                  "    return torch.mean(torch.conv2d(x, self.weight, None, [1, 1], [0, 0], [1, 1], 3), [2, 3])\n",
                  {{"weight", torch::ones({3, 1, 1, 1})}},
                  {}}));
    EXPECT_FALSE(network.takesGrey());
    EXPECT_EQ(network.forward(m_input, {}).logits.size(1), 3);
}

TEST_F(Scripted, AnUnknownLayerIsRefused) {
    auto network = open(test::scriptClassifier(4, 3));
    EXPECT_THROW((void)network.forward(m_input, {"layer9"}), Error);
}

TEST_F(Scripted, ALayerThatReturnsATupleIsRefusedWithWhatItReturns) {
    const auto pair = scriptModule("Pair", {"def forward(self, x):\n    return (x, x)\n", {}, {}});
    auto network = open(scriptModule("Model", {"def forward(self, x):\n"
                                               "    a, b = self.pair.forward(self.conv.forward(x))\n"
                                               "    return torch.mean(a + b, [2, 3])\n",
                                               {},
                                               {{"pair", pair}, {"conv", test::scriptConvolution(3, 4)}}}));
    EXPECT_THAT(refusalOfLayer(network, "pair"), AllOf(HasSubstr("“pair” returns Tuple[Tensor, Tensor]")));
}

TEST_F(Scripted, LayersThatNoPassCapturesAreListedWithTheirObstacle) {
    const auto pair = scriptModule("Pair", {"def forward(self, x):\n    return (x, x)\n", {}, {}});
    auto network = open(scriptModule(
        "Model", {"def forward(self, x):\n"
                  "    a, b = self.pair.forward(self.conv.forward(x))\n"
                  "    return torch.mean(a + b, [2, 3])\n",
                  {},
                  {{"pair", pair}, {"side", test::scriptConvolution(3, 4)}, {"conv", test::scriptConvolution(3, 4)}}}));
    const auto closed = network.closedLayers(network.layers(m_input));
    EXPECT_THAT(namesOf(closed), ElementsAre("pair", "side"));
    EXPECT_EQ(closed[0].kind, "Pair");
    EXPECT_THAT(closed[0].obstacle.english(), HasSubstr("“pair” returns Tuple[Tensor, Tensor]"));
    EXPECT_THAT(closed[1].obstacle.english(), HasSubstr("“side” is run where it cannot be followed"));
}

TEST_F(Scripted, AGroupWhoseLayersRunIsNoClosedLayer) {
    auto network = open(test::scriptClassifier(4, 3));
    EXPECT_TRUE(network.closedLayers(network.layers(m_input)).empty());
}

TEST_F(Scripted, ALayerOfABranchThatWasNotTakenIsRefusedAsNotRun) {
    auto network = open(scriptModule("Model", {"def forward(self, x):\n"
                                               "    if bool(x.sum() < 0):\n"
                                               "        x = self.dark.forward(x)\n"
                                               "    return torch.mean(x, [2, 3])\n",
                                               {},
                                               {{"dark", test::scriptConvolution(3, 4)}}}));
    EXPECT_THAT(refusalOfLayer(network, "dark"), HasSubstr("“dark” did not run for this picture"));
}

TEST_F(Scripted, ALayerThatTheModelNeverCallsIsRefusedAsOneThatCannotBeFollowed) {
    auto network = open(
        scriptModule("Model", {"def forward(self, x):\n"
                               "    return torch.mean(self.conv.forward(x), [2, 3])\n",
                               {},
                               {{"side", test::scriptConvolution(3, 4)}, {"conv", test::scriptConvolution(3, 4)}}}));
    EXPECT_THAT(refusalOfLayer(network, "side"), HasSubstr("“side” is run where it cannot be followed"));
    EXPECT_THAT(namesOf(network.layers(m_input)), ElementsAre("conv"));
}

TEST_F(Scripted, FindsAHeadWithoutACard) {
    auto network = open(test::scriptClassifier(4, 3));
    network.findLinearHead(m_input);
    ASSERT_TRUE(network.linearHead().has_value());
    EXPECT_EQ(network.linearHead()->featureLayer, "features");
}

TEST_F(Scripted, DoesNotBelieveAHeadThatDoesNotGiveTheScores) {
    auto module = test::scriptClassifier(4, 3);
    auto network = open(scriptModule(
        "Model", {"def forward(self, x):\n    return torch.tanh(self.net.forward(x))\n", {}, {{"net", module}}}));
    network.findLinearHead(m_input);
    EXPECT_FALSE(network.linearHead().has_value());
}

TEST_F(Scripted, BelievesTheCardOnlyWhereItNamesTheRightHead) {
    ModelCard card;
    card.features = "features.conv";
    card.classifier = "classifier";
    auto network = open(test::scriptClassifier(4, 3), card);
    network.findLinearHead(m_input);
    EXPECT_FALSE(network.linearHead().has_value());
}

}  // namespace
}  // namespace overlook
