#include <ATen/CPUGeneratorImpl.h>
#include <torch/csrc/api/include/torch/types.h>

#include <algorithm>
#include <utility>

#include "inference/attention/bilinear.h"
#include "inference/attention/evidence.h"
#include "inference/attention/map_sums.h"
#include "inference/attention/methods.h"
#include "inference/attention/scores.h"
#include "inference/attention/variant_scores.h"

namespace overlook {

namespace {

constexpr std::uint64_t kSeed = 1;
constexpr std::int64_t kCells = 7;         ///< across the shorter side
constexpr double kShown = 0.5;             ///< probability that a cell is shown
constexpr std::int64_t kMapReduction = 8;  ///< pixels of the input a side of a map cell

std::int64_t partsOf(std::int64_t length, std::int64_t part) {
    return (length + part - 1) / part;
}

/// Random masks over a picture: coarse cells shown or hidden, smoothly enlarged and shifted by less than a cell.
class RandomMasks {
 public:
    RandomMasks(std::int64_t count, at::IntArrayRef size)
        : m_height(size[0]), m_width(size[1]), m_cell(partsOf(std::min(m_height, m_width), kCells)) {
        auto generator = at::make_generator<at::CPUGeneratorImpl>(kSeed);
        const auto rows = partsOf(m_height, m_cell) + 1;  // one more, to shift within
        const auto columns = partsOf(m_width, m_cell) + 1;
        m_cells = (torch::rand({count, 1, rows, columns}, generator) < kShown).to(at::kFloat);
        m_shifts = torch::randint(0, m_cell, {count, 2}, generator, at::kLong);
    }

    /// [end - first, 1, H, W]
    at::Tensor masks(std::int64_t first, std::int64_t end) const {
        const auto cells = m_cells.slice(0, first, end);
        const auto enlarged = bilinear(cells, {cells.size(2) * m_cell, cells.size(3) * m_cell});
        std::vector<at::Tensor> shifted;
        for (std::int64_t i = first; i < end; ++i) {
            const auto top = m_shifts[i][0].item<std::int64_t>();
            const auto left = m_shifts[i][1].item<std::int64_t>();
            shifted.push_back(enlarged[i - first].narrow(1, top, m_height).narrow(2, left, m_width));
        }
        return torch::stack(shifted);
    }

 private:
    std::int64_t m_height;
    std::int64_t m_width;
    std::int64_t m_cell;  ///< side, pixels
    at::Tensor m_cells;
    at::Tensor m_shifts;
};

}  // namespace

std::vector<at::Tensor> rise(const Evidence& evidence) {
    const auto& request = evidence.request();
    const auto size = request.input.sizes().slice(2);
    const std::vector<std::int64_t> grid{partsOf(size[0], kMapReduction), partsOf(size[1], kMapReduction)};
    const RandomMasks random(request.samples, size);
    auto reduced = torch::zeros({request.samples, grid[0], grid[1]});
    Variants masked{request.samples, tensorsAtOnce(request.input), {}};
    masked.scores = [&](std::int64_t first, std::int64_t end) {
        const auto masks = random.masks(first, end);
        reduced.slice(0, first, end).copy_(torch::adaptive_avg_pool2d(masks, grid).squeeze(1));
        const auto logits = evidence.network().forward(request.input * masks.to(request.input.device()), {}).logits;
        return meanScoresOfClasses(probabilitiesOf(request, logits), request.classes, evidence.regions());
    };
    const auto scores = variantScores(masked, request.job).to(at::kCPU, at::kFloat);  // [samples, N]
    const auto sums = torch::matmul(scores.t(), reduced.flatten(1));
    std::vector<at::Tensor> maps;
    for (const auto& sum : (sums / (request.samples * kShown)).unbind(0))
        maps.push_back(finishedMap(sum.view(grid)));
    return maps;
}

}  // namespace overlook
