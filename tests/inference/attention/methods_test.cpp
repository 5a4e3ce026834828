#include <gmock/gmock.h>
#include <torch/csrc/api/include/torch/types.h>

#include <set>

#include "inference/attention/evidence.h"
#include "inference/attention/method.h"
#include "inference/core/error.h"
#include "tests/inference/attention/vector_network.h"

namespace overlook {
namespace {

using test::twoByTwo;
using test::valuesOf;
using test::VectorNetwork;
using testing::FloatNear;
using testing::Pointwise;

const std::vector<std::vector<float>> kFeatures{{1, 2, 3, 4}, {2, 0, 1, 1}};

VectorNetwork pooled() {
    return test::pooledNetwork(twoByTwo(kFeatures), torch::eye(2), torch::zeros({2}));
}

VectorNetwork segmenter() {
    return {twoByTwo(kFeatures), [](const at::Tensor& f) { return f * 1.0; }};
}

TEST(MethodTable, IdsAreUnique) {
    std::set<std::string> ids;
    for (const auto& method : attentionMethods())
        EXPECT_TRUE(ids.insert(method.id).second) << method.id;
}

TEST(MethodTable, CamDoesNotFitWithoutALinearHead) {
    EXPECT_FALSE(fits(attentionMethod("cam"), Task::Classification, segmenter(), {}));
    EXPECT_TRUE(fits(attentionMethod("cam"), Task::Classification, pooled(), {}));
}

TEST(MethodTable, ProbabilityFitsSegmentationOnly) {
    EXPECT_FALSE(fits(attentionMethod("probability"), Task::Classification, pooled(), {}));
    EXPECT_TRUE(fits(attentionMethod("probability"), Task::Segmentation, segmenter(), {}));
}

TEST(MethodTable, SimilarityFitsSegmentationNetworksThatComputeIt) {
    const std::vector<LayerDescription> layers{{"sa", "SimilarityMatrix", {4, 2, 2}, AttentionRole::Similarity}};
    EXPECT_TRUE(fits(attentionMethod("similarity"), Task::Segmentation, segmenter(), layers));
    EXPECT_FALSE(fits(attentionMethod("similarity"), Task::Segmentation, segmenter(), {}));
    EXPECT_FALSE(fits(attentionMethod("similarity"), Task::Classification, pooled(), layers));
    EXPECT_FALSE(fits(attentionMethod("spatial_attention"), Task::Segmentation, segmenter(), layers));
}

TEST(MethodTable, AnUnknownMethodIsRefusedWithTheKnownOnes) {
    try {
        (void)attentionMethod("magic");
        FAIL() << "accepted";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), Error::Kind::BadRequest);
        EXPECT_THAT(error.what(), testing::HasSubstr("cam, grad_cam, probability"));
    }
}

TEST(Probability, IsASoftmaxOverTheClasses) {
    auto network = segmenter();
    AttentionRequest request;
    request.classes = {0};
    const auto maps = attentionMethod("probability").compute({network, request});
    EXPECT_THAT(valuesOf(maps[0]),
                Pointwise(FloatNear(1e-6F), std::vector<float>{0.268941F, 0.880797F, 0.880797F, 0.952574F}));
}

TEST(Probability, OfAMultiLabelNetworkIsASigmoid) {
    auto network = segmenter();
    AttentionRequest request;
    request.classes = {1};
    request.isMultiLabel = true;
    const auto maps = attentionMethod("probability").compute({network, request});
    EXPECT_THAT(valuesOf(maps[0]),
                Pointwise(FloatNear(1e-6F), std::vector<float>{0.880797F, 0.5F, 0.731059F, 0.731059F}));
}

TEST(Probability, OfAClassifierIsRefused) {
    auto network = pooled();
    AttentionRequest request;
    request.classes = {0};
    EXPECT_THROW((void)attentionMethod("probability").compute({network, request}), Error);
}

}  // namespace
}  // namespace overlook
