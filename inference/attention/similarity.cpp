#include <torch/csrc/api/include/torch/types.h>

#include "inference/attention/evidence.h"
#include "inference/attention/map_sums.h"
#include "inference/attention/methods.h"
#include "inference/attention/patch_grid.h"
#include "inference/core/error.h"

namespace overlook {

namespace {

/// The matrix [N, N] as planes [N, h, w].
at::Tensor planesOf(const at::Tensor& matrix, const at::Tensor& input) {
    if (matrix.dim() == 3)
        return matrix;
    const auto grid = patchGrid(matrix.size(1), input);
    return matrix.view({matrix.size(0), grid[0], grid[1]});
}

void checkRows(const at::Tensor& planes) {
    constexpr double kTolerance = 1e-2;
    if (planes.sum({1, 2}).sub(1).abs().max().item<double>() <= kTolerance)
        return;
    throw Error(Error::Kind::BadRequest,
                OVERLOOK_TEXT("Error",
                              "The rows of this layer's matrix do not sum to 1, so they do not say where a pixel "
                              "looks. Choose another layer."));
}

/// For each of `cells` cells along one side, the position out of `positions` that its centre lies in.
at::Tensor positionsOfCells(std::int64_t cells, std::int64_t positions) {
    const auto centres = torch::arange(cells, at::kDouble) + 0.5;
    return (centres * (static_cast<double>(positions) / static_cast<double>(cells))).floor().to(at::kLong);
}

/// `region` [H, W] summed over the cells of each position, [h w].
at::Tensor weightsOfPositions(const at::Tensor& region, std::int64_t rows, std::int64_t columns) {
    const auto row = positionsOfCells(region.size(0), rows).unsqueeze(1);
    const auto column = positionsOfCells(region.size(1), columns).unsqueeze(0);
    const auto position = (row * columns + column).flatten().to(region.device());
    return torch::zeros({rows * columns}, region.options()).index_add(0, position, region.flatten());
}

}  // namespace

std::vector<at::Tensor> similarityMaps(const Evidence& evidence) {
    const auto planes = planesOf(evidence.ownAttention(AttentionRole::Similarity), evidence.request().input);
    checkRows(planes);
    std::vector<at::Tensor> maps;
    for (const auto& region : evidence.regions()) {
        const auto weights = weightsOfPositions(region.to(planes.scalar_type()), planes.size(1), planes.size(2));
        const auto row = torch::matmul(weights / weights.sum(), planes.flatten(1));
        maps.push_back(finishedMap(row.view({planes.size(1), planes.size(2)})));
    }
    return maps;
}

}  // namespace overlook
