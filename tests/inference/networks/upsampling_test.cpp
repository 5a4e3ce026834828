#include "inference/networks/upsampling.h"

#include <ATen/Functions.h>
#include <gtest/gtest.h>

#include "tests/inference/networks/block_trial.h"

namespace overlook::test {
namespace {

at::Tensor enlarged(bool alignCorners) {
    return upsampledLike(tensorOf({1, 1, 2, 2}, {0, 1, 2, 4}), at::zeros({1, 3, 4, 4}), alignCorners);
}

TEST(Upsampling, IsLinearBetweenCellCentres) {
    expectValues(enlarged(false), {0, .25, .75, 1, .5, .8125, 1.4375, 1.75, 1.5, 1.9375, 2.8125, 3.25, 2, 2.5, 3.5, 4});
}

TEST(Upsampling, WithAlignedCornersIsLinearBetweenTheOuterCells) {
    expectValues(enlarged(true), {0, .333333, .666667, 1, .666667, 1.111111, 1.555556, 2, 1.333333, 1.888889, 2.444444,
                                  3, 2, 2.666667, 3.333333, 4});
}

TEST(Upsampling, DoublingRepeatsEveryCell) {
    expectValues(doubledNearest(tensorOf({1, 1, 1, 2}, {1, 2})), {1, 1, 2, 2, 1, 1, 2, 2});
}

}  // namespace
}  // namespace overlook::test
