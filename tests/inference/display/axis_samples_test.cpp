#include "inference/display/axis_samples.h"

#include <gmock/gmock.h>

#include <opencv2/core.hpp>

namespace overlook {
namespace {

using testing::FloatNear;
using testing::Pointwise;

/// A square map over a square picture of `side` pixels, shown pixel by pixel.
std::vector<float> enlarged(const cv::Mat1f& map, int side) {
    const AxisSamples samples = linearSamples({side, 0, 1, side}, map.cols);
    const auto along = [&](int target, const auto& valueOf) {
        const int cell = samples.cells[target - samples.first];
        const float weight = samples.weights[target - samples.first];
        return weight > 0 ? valueOf(cell) * (1 - weight) + valueOf(cell + 1) * weight : valueOf(cell);
    };
    std::vector<float> values;
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            values.push_back(along(y, [&](int row) { return along(x, [&](int column) { return map(row, column); }); }));
    return values;
}

TEST(LinearSamples, EnlargeAMapToTheKnownValues) {
    const cv::Mat1f map = (cv::Mat1f(2, 2) << 0, 1, 2, 4);
    EXPECT_THAT(enlarged(map, 4),
                Pointwise(FloatNear(1e-6F), std::vector<float>{0, 0.25F, 0.75F, 1, 0.5F, 0.8125F, 1.4375F, 1.75F, 1.5F,
                                                               1.9375F, 2.8125F, 3.25F, 2, 2.5F, 3.5F, 4}));
}

}  // namespace
}  // namespace overlook
