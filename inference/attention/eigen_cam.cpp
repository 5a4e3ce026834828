#include <ATen/ops/linalg_eigh.h>
#include <torch/csrc/api/include/torch/types.h>

#include "inference/attention/evidence.h"
#include "inference/attention/map_sums.h"
#include "inference/attention/methods.h"

namespace overlook {

namespace {

/// `positions` [h w, C], centred: the projection of each on the direction in which they differ most, [h w].
/// The smaller of the two products of the matrix with itself has the same singular vectors and is quick to decompose.
at::Tensor firstComponent(const at::Tensor& positions) {
    const bool isWide = positions.size(1) > positions.size(0);
    const auto product = isWide ? torch::matmul(positions, positions.t()) : torch::matmul(positions.t(), positions);
    const auto [values, vectors] = at::linalg_eigh(product);  // ascending
    const auto first = vectors.select(1, -1);
    return isWide ? first * torch::relu(values[-1]).sqrt() : torch::matmul(positions, first);
}

}  // namespace

std::vector<at::Tensor> eigenCam(const Evidence& evidence) {
    const auto activation = evidence.activation(evidence.layer()).to(at::kDouble);
    const auto positions = activation.flatten(1).t();  // [h w, C]
    auto component = firstComponent(positions - positions.mean(0, /*keepdim=*/true));
    const auto meanActivation = torch::relu(positions).mean(1);
    if ((component * meanActivation).sum().item<double>() < 0)
        component = -component;
    const auto map = component.view({activation.size(1), activation.size(2)});
    std::vector<at::Tensor> maps;
    for (std::size_t n = 0; n < evidence.request().classes.size(); ++n)
        maps.push_back(finishedMap(map));
    return maps;
}

}  // namespace overlook
