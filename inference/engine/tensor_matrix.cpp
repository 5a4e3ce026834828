#include "inference/engine/tensor_matrix.h"

namespace overlook {

cv::Mat1f matrixOf(const at::Tensor& map) {
    const auto values = map.detach().to(at::kCPU, at::kFloat).contiguous();
    return cv::Mat1f(static_cast<int>(values.size(-2)), static_cast<int>(values.size(-1)), values.data_ptr<float>())
        .clone();
}

}  // namespace overlook
