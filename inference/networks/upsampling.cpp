#include "inference/networks/upsampling.h"

#include <ATen/ops/upsample_bilinear2d.h>
#include <ATen/ops/upsample_nearest2d.h>

namespace overlook {

at::Tensor upsampledLike(const at::Tensor& maps, const at::Tensor& like, bool alignCorners) {
    return at::upsample_bilinear2d(maps, {like.size(2), like.size(3)}, alignCorners);
}

at::Tensor doubledNearest(const at::Tensor& maps) {
    return at::upsample_nearest2d(maps, {2 * maps.size(2), 2 * maps.size(3)});
}

}  // namespace overlook
