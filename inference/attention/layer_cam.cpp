#include <torch/csrc/api/include/torch/types.h>

#include <algorithm>

#include "inference/attention/bilinear.h"
#include "inference/attention/evidence.h"
#include "inference/attention/map_sums.h"
#include "inference/attention/methods.h"

namespace overlook {

namespace {

/// The maps of one class, one a layer, as one map of the size of the largest.
at::Tensor fused(const std::vector<at::Tensor>& maps) {
    const auto largest = std::max_element(
        maps.begin(), maps.end(), [](const at::Tensor& a, const at::Tensor& b) { return a.numel() < b.numel(); });
    auto highest = torch::zeros_like(*largest);
    for (const auto& map : maps) {
        const double peak = map.max().item<double>();
        const auto scaled = peak > 0 ? map / peak : map;
        highest = torch::maximum(highest, bilinear(scaled.unsqueeze(0).unsqueeze(0), largest->sizes())[0][0]);
    }
    return highest;
}

}  // namespace

std::vector<at::Tensor> layerCam(const Evidence& evidence) {
    const auto& layers = evidence.request().layers;
    const auto rising = [](const at::Tensor& gradient) { return torch::relu(gradient); };
    if (layers.size() <= 1)
        return rectifiedProducts(evidence, evidence.layer(), rising);
    std::vector<std::vector<at::Tensor>> byClass(evidence.request().classes.size());
    for (const auto& layer : layers) {
        const auto maps = rectifiedProducts(evidence, layer, rising);
        for (std::size_t n = 0; n < maps.size(); ++n)
            byClass[n].push_back(maps[n]);
    }
    std::vector<at::Tensor> result;
    for (const auto& maps : byClass)
        result.push_back(fused(maps));
    return result;
}

}  // namespace overlook
