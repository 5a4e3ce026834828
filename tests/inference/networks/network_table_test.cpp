#include <gmock/gmock.h>
#include <torch/nn/module.h>
#include <torch/utils.h>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include "inference/core/error.h"
#include "inference/networks/trainable_network.h"

namespace overlook {
namespace {

using testing::Each;
using testing::IsSupersetOf;
using testing::IsTrue;
using Shape = std::vector<std::int64_t>;

constexpr int kClasses = 3;
constexpr int kSide = 64;

/// "tiny-cam" -> "tiny_cam"
std::string nameOf(const testing::TestParamInfo<std::string>& id) {
    std::string name = id.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

std::vector<std::string> idsWhere(const std::function<bool(const NetworkEntry&)>& isWanted) {
    std::vector<std::string> wanted;
    for (const auto& entry : networkTable())
        if (isWanted(entry))
            wanted.emplace_back(entry.id);
    return wanted;
}

bool isAny(const NetworkEntry& /*entry*/) {
    return true;
}

bool isTiny(const NetworkEntry& entry) {
    return std::string(entry.id).rfind("tiny-", 0) == 0;
}

bool isClassifier(const NetworkEntry& entry) {
    return entry.task == Task::Classification;
}

std::vector<std::string> namesOf(const std::vector<LayerDescription>& layers) {
    std::vector<std::string> names;
    for (const auto& layer : layers)
        names.push_back(layer.name);
    return names;
}

/// A network of the table by its id.
class NetworkOfTheTable : public testing::TestWithParam<std::string> {
 protected:
    const NetworkEntry& m_entry = networkEntry(GetParam());
};

class EveryNetwork : public NetworkOfTheTable {};
class EveryClassifier : public NetworkOfTheTable {};
class EveryTinyNetwork : public NetworkOfTheTable {};

INSTANTIATE_TEST_SUITE_P(NetworkTable, EveryNetwork, testing::ValuesIn(idsWhere(isAny)), nameOf);
INSTANTIATE_TEST_SUITE_P(NetworkTable, EveryClassifier, testing::ValuesIn(idsWhere(isClassifier)), nameOf);
INSTANTIATE_TEST_SUITE_P(NetworkTable, EveryTinyNetwork, testing::ValuesIn(idsWhere(isTiny)), nameOf);

/// [1, K] or [1, K, H, W]
Shape logitsShape(Task task) {
    return task == Task::Classification ? Shape{1, kClasses} : Shape{1, kClasses, kSide, kSide};
}

TEST_P(EveryNetwork, GivesScoresAsItsTaskSaysAndListsItsLayers) {
    const auto network = m_entry.create(kClasses)->inspect();
    const auto input = torch::rand({1, 3, kSide, kSide});
    EXPECT_EQ(network->forward(input, {}).logits.sizes().vec(), logitsShape(m_entry.task));
    const auto names = namesOf(network->layers(input));
    EXPECT_GT(names.size(), 10U);
    EXPECT_EQ(std::set<std::string>(names.begin(), names.end()).size(), names.size()) << "a name stands for two layers";
    EXPECT_EQ(network->linearHead().has_value(), m_entry.task == Task::Classification);
}

TEST_P(EveryClassifier, GivesOneMapAClassWhoseMeanIsTheScore) {
    const torch::NoGradGuard noGraph;
    const auto network = m_entry.create(kClasses);
    network->module().eval();
    const auto outputs = network->outputs(torch::rand({1, 3, kSide, kSide}));
    EXPECT_EQ(outputs.classMaps.size(1), kClasses);
    EXPECT_GE(outputs.classMaps.size(2), kSide / 32);
    EXPECT_TRUE(torch::allclose(outputs.logits, outputs.classMaps.mean({2, 3}), 1e-4, 1e-6)) << "biases start at 0";
}

TEST_P(EveryTinyNetwork, ListsItsNamedOutputsAsLayers) {
    const auto network = m_entry.create(kClasses);
    const auto input = torch::rand({2, 3, kSide, kSide});
    std::vector<std::string> named;
    for (const auto& output : network->outputs(input).named)
        named.push_back(output.first);
    EXPECT_THAT(namesOf(network->inspect()->layers(input)), IsSupersetOf(named));
}

TEST_P(EveryTinyNetwork, LearnsInAllItsParameters) {
    const auto network = m_entry.create(kClasses);
    const auto outputs = network->outputs(torch::rand({2, 3, kSide, kSide}));
    at::Tensor sum = outputs.logits.square().sum();
    for (const auto& output : outputs.named)
        sum = sum + output.second.sum();
    sum.backward();
    std::vector<std::string> unreached;
    for (const auto& parameter : network->module().named_parameters())
        if (!parameter.value().grad().defined() || !parameter.value().grad().isfinite().all().item<bool>())
            unreached.push_back(parameter.key());
    EXPECT_THAT(unreached, testing::IsEmpty());
}

TEST_P(EveryTinyNetwork, StartsAlikeFromTheSameSeed) {
    torch::manual_seed(7);
    const auto first = m_entry.create(kClasses);
    torch::manual_seed(7);
    const auto second = m_entry.create(kClasses);
    const auto expected = second->module().parameters();
    std::vector<bool> equal;
    for (const auto& parameter : first->module().parameters())
        equal.push_back(torch::equal(parameter, expected[equal.size()]));
    EXPECT_THAT(equal, Each(IsTrue()));
}

TEST_P(EveryTinyNetwork, TakesPicturesThatAreNotSquare) {
    const auto network = m_entry.create(kClasses)->inspect();
    const auto logits = network->forward(torch::rand({1, 3, 61, 75}), {}).logits;
    EXPECT_TRUE(logits.isfinite().all().item<bool>());
    const auto shape = m_entry.task == Task::Segmentation ? Shape{1, kClasses, 61, 75} : Shape{1, kClasses};
    EXPECT_EQ(logits.sizes().vec(), shape);
}

TEST_P(EveryTinyNetwork, ScoresEachPictureOfABatchOnItsOwn) {
    const auto network = m_entry.create(kClasses)->inspect();
    const auto batch = torch::rand({2, 3, kSide, kSide});
    const auto together = network->forward(batch, {}).logits;
    const auto alone = network->forward(batch.slice(0, 1, 2), {}).logits;
    EXPECT_TRUE(torch::allclose(together.slice(0, 1, 2), alone, 1e-4, 1e-5));
}

TEST_P(EveryTinyNetwork, RefusesToHaveNoClass) {
    EXPECT_THROW((void)m_entry.create(0), Error);
}

/// What a network publishes on a small picture.
std::map<std::string, Shape> publishedBy(const char* id) {
    const torch::NoGradGuard noGraph;
    std::map<std::string, Shape> shapes;
    for (const auto& output : networkEntry(id).create(kClasses)->outputs(torch::rand({2, 3, kSide, kSide})).named)
        shapes[output.first] = output.second.sizes().vec();
    return shapes;
}

TEST(NetworkTable, ReverseAttentionPublishesItsBranchesAndMask) {
    const Shape scores{2, kClasses, 8, 8};
    EXPECT_EQ(publishedBy("tiny-ran"), (std::map<std::string, Shape>{
                                           {"head.org", scores},
                                           {"head.rev", scores},
                                           {"head.mask", scores},
                                           {"head.comb", scores},
                                       }));
}

TEST(NetworkTable, FullyAttentionalNetworkPublishesItsAuxiliaryScores) {
    const auto published = publishedBy("tiny-flanet");
    EXPECT_EQ(published.at("aux2"), (Shape{2, kClasses, kSide, kSide}));
    EXPECT_EQ(published.at("aux3"), (Shape{2, kClasses, kSide, kSide}));
    EXPECT_EQ(published.at("fully.diagonal"), (Shape{2, 1, 8, 8}));
}

TEST(NetworkTable, AttentionUNetPublishesAGateForEverySkipConnection) {
    EXPECT_EQ(publishedBy("tiny-attention-unet"), (std::map<std::string, Shape>{
                                                      {"attention.gate1", {2, 1, 64, 64}},
                                                      {"attention.gate2", {2, 1, 32, 32}},
                                                      {"attention.gate3", {2, 1, 16, 16}},
                                                  }));
}

TEST(NetworkTable, CbamPublishesChannelAndPositionWeights) {
    const auto published = publishedBy("tiny-unet-cbam");
    EXPECT_EQ(published.at("attention.cbam2.channels"), (Shape{2, 16, 1, 1}));
    EXPECT_EQ(published.at("attention.cbam2.positions"), (Shape{2, 1, 32, 32}));
}

TEST(NetworkTable, DualAttentionPublishesWhereEveryPositionLooks) {
    const auto published = publishedBy("tiny-danet");
    EXPECT_EQ(published.at("head.sa"), (Shape{2, 64, 8, 8}));
    EXPECT_EQ(published.at("head.sc"), (Shape{2, 32, 32}));
}

TEST(NetworkTable, APublishedMaskCanBeCaptured) {
    const auto network = networkEntry("tiny-ran").create(kClasses)->inspect();
    const auto pass = network->forward(torch::rand({1, 3, kSide, kSide}), {"head.mask"});
    EXPECT_TRUE(pass.activations.at("head.mask").is_leaf());
    EXPECT_TRUE(pass.logits.requires_grad());
}

TEST(NetworkTable, AnUnknownNetworkIsRefusedWithTheKnownOnes) {
    try {
        (void)networkEntry("resnet-1000");
        FAIL() << "accepted";
    } catch (const Error& error) {
        EXPECT_THAT(error.what(), testing::HasSubstr("tiny-cam, vgg16-cam, resnet18-cam"));
    }
}

}  // namespace
}  // namespace overlook
