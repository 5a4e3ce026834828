#include "inference/attention/reverse_attention.h"

#include <gmock/gmock.h>
#include <torch/csrc/api/include/torch/types.h>

#include "inference/attention/evidence.h"
#include "inference/attention/methods.h"
#include "inference/core/error.h"
#include "tests/inference/attention/vector_network.h"

namespace overlook {
namespace {

using test::twoByTwo;
using test::valuesOf;
using testing::FloatNear;
using testing::Pointwise;

using Values = std::vector<float>;

const std::vector<std::vector<float>> kScores{{2, -1, 0, 0.5F}, {-2, 3, 0.1F, 0.2F}};

TEST(ReverseAttention, TheSimpleMaskIsTheSigmoidOfTheNegativeScore) {
    EXPECT_THAT(valuesOf(simpleReverseMask(twoByTwo(kScores))),
                Pointwise(FloatNear(1e-6F),
                          Values{0.119203F, 0.731059F, 0.5F, 0.377541F, 0.880797F, 0.047426F, 0.475021F, 0.450166F}));
}

TEST(ReverseAttention, TheNormalisedMaskHasTheKnownValues) {
    EXPECT_THAT(valuesOf(normalisedReverseMask(twoByTwo(kScores))),
                Pointwise(FloatNear(1e-6F), Values{0.028487F, 0.982014F, 0.982014F, 0.083173F, 0.982014F, 0.024602F,
                                                   0.609318F, 0.284331F}));
}

TEST(ReverseAttention, TheNormalisedMaskIsOneHalfAtAnEighth) {
    const auto scores = torch::tensor({-3.0F, 0.0F, 0.125F, 0.25F, 0.5F, 1.0F, 3.0F, 10.0F});
    EXPECT_THAT(valuesOf(normalisedReverseMask(scores)),
                Pointwise(FloatNear(1e-6F),
                          Values{0.982014F, 0.982014F, 0.5F, 0.208609F, 0.083173F, 0.042651F, 0.024602F, 0.019816F}));
}

AttentionRequest requestForClass(int index) {
    AttentionRequest request;
    request.classes = {index};
    return request;
}

TEST(ReverseAttention, OfASegmentationNetworkIsTheSimpleMaskOfItsLogits) {
    test::VectorNetwork network(twoByTwo(kScores), [](const at::Tensor& f) { return f * 1; });
    EXPECT_THAT(valuesOf(reverseAttentionMaps({network, requestForClass(1)})[0]),
                Pointwise(FloatNear(1e-6F), Values{0.880797F, 0.047426F, 0.475021F, 0.450166F}));
}

TEST(ReverseAttention, OfAClassifierIsRefused) {
    test::VectorNetwork network(twoByTwo(kScores), [](const at::Tensor& f) { return f.mean({2, 3}); });
    EXPECT_THROW((void)reverseAttentionMaps({network, requestForClass(0)}), Error);
}

}  // namespace
}  // namespace overlook
