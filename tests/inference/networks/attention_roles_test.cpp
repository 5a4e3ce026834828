#include "inference/networks/attention_roles.h"

#include <gmock/gmock.h>
#include <torch/csrc/api/include/torch/types.h>

#include "inference/networks/trainable_network.h"

namespace overlook {
namespace {

using Roles = std::vector<AttentionRole>;
using testing::ElementsAre;
using testing::UnorderedElementsAre;

constexpr auto kNone = AttentionRole::None;
constexpr auto kPositions = AttentionRole::Positions;
constexpr auto kSimilarity = AttentionRole::Similarity;
constexpr auto kChannels = AttentionRole::Channels;

Roles rolesOf(std::vector<LayerDescription> layers) {
    assignAttentionRoles(layers);
    Roles roles;
    for (const auto& layer : layers)
        roles.push_back(layer.attention);
    return roles;
}

TEST(AttentionRoles, ASigmoidOfOnePlaneIsAMaskAndOneOfOnePositionWeighsChannels) {
    EXPECT_THAT(rolesOf({{"gate", "Sigmoid", {1, 8, 8}}, {"se", "Hardsigmoid", {16, 1, 1}}, {"x", "ReLU", {16, 8, 8}}}),
                ElementsAre(kPositions, kChannels, kNone));
}

TEST(AttentionRoles, TheScoresOfASingleClassAreNoMask) {
    EXPECT_THAT(rolesOf({{"conv", "Conv2d", {1, 8, 8}}, {"sigmoid", "Sigmoid", {1, 8, 8}}}), ElementsAre(kNone, kNone));
}

TEST(AttentionRoles, ASquareSoftmaxBelongsToWhatTheMapBeforeItHasThatManyOf) {
    EXPECT_THAT(rolesOf({{"query", "Conv2d", {2, 4, 6}}, {"softmax", "Softmax", {24, 24}}}),
                ElementsAre(kNone, kSimilarity));
    EXPECT_THAT(rolesOf({{"x", "ReLU", {16, 4, 6}}, {"softmax", "Softmax", {16, 16}}}), ElementsAre(kNone, kChannels));
    EXPECT_THAT(rolesOf({{"x", "ReLU", {16, 4, 6}}, {"softmax", "Softmax", {10, 10}}}), ElementsAre(kNone, kNone));
}

TEST(AttentionRoles, AMatrixThatIsNoSoftmaxHasNone) {
    EXPECT_THAT(rolesOf({{"query", "Conv2d", {2, 4, 6}}, {"energy", "Energy", {24, 24}}}), ElementsAre(kNone, kNone));
}

/// The attention that a network of the table says it has.
std::vector<std::pair<std::string, AttentionRole>> attentionOf(const char* id) {
    std::vector<std::pair<std::string, AttentionRole>> found;
    for (const auto& layer : networkEntry(id).create(3)->inspect()->layers(torch::rand({1, 3, 32, 40})))
        if (layer.attention != kNone)
            found.emplace_back(layer.name, layer.attention);
    return found;
}

TEST(AttentionRoles, NetworksTellTheirOwnAttention) {
    EXPECT_THAT(attentionOf("tiny-attention-unet"),
                UnorderedElementsAre(std::pair("attention.gate1", kPositions), std::pair("attention.gate2", kPositions),
                                     std::pair("attention.gate3", kPositions)));
    EXPECT_THAT(
        attentionOf("tiny-unet-cbam"),
        UnorderedElementsAre(
            std::pair("attention.cbam1.channels", kChannels), std::pair("attention.cbam1.positions", kPositions),
            std::pair("attention.cbam2.channels", kChannels), std::pair("attention.cbam2.positions", kPositions),
            std::pair("attention.cbam3.channels", kChannels), std::pair("attention.cbam3.positions", kPositions)));
    EXPECT_THAT(attentionOf("tiny-unet-se"),
                UnorderedElementsAre(std::pair("attention.se1", kChannels), std::pair("attention.se2", kChannels),
                                     std::pair("attention.se3", kChannels)));
    EXPECT_THAT(attentionOf("tiny-danet"),
                UnorderedElementsAre(std::pair("head.sa", kSimilarity), std::pair("head.sc", kChannels)));
    EXPECT_THAT(attentionOf("tiny-flanet"),
                UnorderedElementsAre(std::pair("fully.diagonal", kPositions), std::pair("fully.channels", kChannels)));
}

TEST(AttentionRoles, NetworksWithoutAttentionHaveNone) {
    EXPECT_THAT(attentionOf("tiny-cam"), testing::IsEmpty());
    EXPECT_THAT(attentionOf("tiny-fcn"), testing::IsEmpty());
}

}  // namespace
}  // namespace overlook
