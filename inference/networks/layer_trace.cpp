#include "inference/networks/layer_trace.h"

#include <torch/csrc/api/include/torch/types.h>

#include <algorithm>
#include <cmath>

namespace overlook {

namespace {

/// Part by part, because the absolute values of a whole activation are a second one.
double meanSizeOf(const at::Tensor& output) {
    constexpr std::int64_t kPart = 32;  // channels
    if (!output.is_floating_point() || output.numel() == 0)
        return 0;
    const auto parts = output.dim() > 1 ? output.split(kPart, 1) : std::vector<at::Tensor>{output};
    double sum = 0;
    for (const auto& part : parts)
        sum += part.abs().sum().item<double>();
    return sum / static_cast<double>(output.numel());
}

LayerTrace traceOf(const std::string& name, const std::string& kind, const at::Tensor& output) {
    const auto shape = output.sizes().slice(output.dim() > 0 ? 1 : 0);
    LayerTrace trace{{name, kind, std::vector<int>(shape.begin(), shape.end())}, meanSizeOf(output), {}};
    if (output.dim() == 4 && output.is_floating_point())
        trace.channelMeans = output.mean({2, 3});
    return trace;
}

}  // namespace

const LayerTrace* ModelTrace::find(const std::string& name) const {
    const auto found =
        std::find_if(layers.begin(), layers.end(), [&name](const LayerTrace& each) { return each.layer.name == name; });
    return found == layers.end() ? nullptr : &*found;
}

std::vector<LayerDescription> ModelTrace::descriptions() const {
    std::vector<LayerDescription> found;
    for (const auto& each : layers)
        found.push_back(each.layer);
    return found;
}

TappedModule::Visitor layersInto(ModelTrace& trace) {
    return [&trace](const std::string& name, const std::string& kind, const at::Tensor& output) {
        trace.layers.push_back(traceOf(name, kind, output));
        return output;
    };
}

bool isAlike(const ModelTrace& trace, const ModelTrace& original) {
    constexpr double kTolerance = 1e-4;
    const double scale = original.logits.abs().max().item<double>();
    if (!((trace.logits - original.logits).abs().max().item<double>() <= kTolerance * scale))
        return false;
    return std::all_of(trace.layers.begin(), trace.layers.end(), [&original](const LayerTrace& each) {
        const LayerTrace* other = original.find(each.layer.name);
        return other && std::abs(each.meanSize - other->meanSize) <= kTolerance * other->meanSize;
    });
}

}  // namespace overlook
