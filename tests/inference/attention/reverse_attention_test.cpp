#include <ATen/TensorOperators.h>
#include <gmock/gmock.h>

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

AttentionRequest requestForClass(int index) {
    AttentionRequest request;
    request.classes = {index};
    return request;
}

TEST(ReverseAttentionMap, OfASegmentationNetworkIsTheSimpleMaskOfItsLogits) {
    test::VectorNetwork network(twoByTwo(kScores), [](const at::Tensor& f) { return f * 1; });
    EXPECT_THAT(valuesOf(reverseAttentionMaps({network, requestForClass(1)})[0]),
                Pointwise(FloatNear(1e-6F), Values{0.880797F, 0.047426F, 0.475021F, 0.450166F}));
}

TEST(ReverseAttentionMap, OfAClassifierIsRefused) {
    test::VectorNetwork network(twoByTwo(kScores), [](const at::Tensor& f) { return f.mean({2, 3}); });
    EXPECT_THROW((void)reverseAttentionMaps({network, requestForClass(0)}), Error);
}

}  // namespace
}  // namespace overlook
