#include <gmock/gmock.h>
#include <torch/csrc/api/include/torch/types.h>

#include "inference/attention/evidence.h"
#include "inference/attention/methods.h"
#include "tests/inference/attention/vector_network.h"

namespace overlook {
namespace {

using test::twoByTwo;
using test::valuesOf;
using test::VectorNetwork;
using testing::FloatNear;
using testing::Pointwise;

const std::vector<std::vector<float>> kFeatures{{1, 2, 3, 4}, {2, 0, 1, 1}};

AttentionRequest requestFor(std::vector<int> classes) {
    AttentionRequest request;
    request.classes = std::move(classes);
    request.layers = {"features"};
    return request;
}

TEST(AblationCam, WeighsChannelsByTheShareOfTheScoreThatGoesWithThem) {
    auto network = test::pooledNetwork(twoByTwo(kFeatures), torch::tensor({{0.5F, -0.25F}}), torch::tensor({0.1F}));
    // The score 1.1 falls by 1.25 without the first channel and rises by 0.25 without the second.
    EXPECT_THAT(valuesOf(ablationCam({network, requestFor({0})})[0]),
                Pointwise(FloatNear(1e-5F), std::vector<float>{0.681818F, 2.272727F, 3.181818F, 4.318182F}));
}

TEST(AblationCam, RemovingChannelsEqualsTheClosedForm) {
    torch::manual_seed(2);
    const auto features = torch::relu(torch::randn({1, 40, 3, 4}));  // more channels than run at once
    const auto weight = torch::randn({5, 40});
    auto closed = test::pooledNetwork(features, weight, torch::zeros({5}));
    VectorNetwork plain(features, [weight](const at::Tensor& f) { return torch::matmul(f.mean({2, 3}), weight.t()); });
    const auto expected = ablationCam({closed, requestFor({1, 4})});
    const auto found = ablationCam({plain, requestFor({1, 4})});
    EXPECT_TRUE(torch::allclose(found[0], expected[0], 1e-4, 1e-5));
    EXPECT_TRUE(torch::allclose(found[1], expected[1], 1e-4, 1e-5));
}

TEST(AblationCam, OfANegativeScoreStillShowsWhatSpeaksForTheClass) {
    VectorNetwork network(twoByTwo({{1, 0, 0, 0}, {0, 1, 0, 0}}), [](const at::Tensor& f) {
        return (f.mean({2, 3}).select(1, 0) - 5).unsqueeze(1);
    });
    const auto map = valuesOf(ablationCam({network, requestFor({0})})[0]);
    EXPECT_GT(map[0], 0);
    EXPECT_EQ(map[1], 0);
}

TEST(AblationCam, RunsWhatIsBeforeTheLayerOnceABatch) {
    VectorNetwork network(torch::rand({1, 64, 2, 2}), [](const at::Tensor& f) { return f.square().mean({2, 3}); });
    (void)ablationCam({network, requestFor({0})});
    EXPECT_LE(network.passes(), 1 + 3 + 2);  // the picture, the trial of a batch, two batches of 32
}

}  // namespace
}  // namespace overlook
