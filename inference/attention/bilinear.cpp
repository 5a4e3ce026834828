#include "inference/attention/bilinear.h"

#include <ATen/ops/upsample_bilinear2d.h>

namespace overlook {

at::Tensor bilinear(const at::Tensor& planes, at::IntArrayRef size) {
    return at::upsample_bilinear2d(planes, size, /*align_corners=*/false);
}

}  // namespace overlook
