#pragma once

#include <ATen/core/Tensor.h>

#include <string>
#include <vector>

#include "inference/networks/tapped_module.h"
#include "inference/protocol/messages.h"

namespace overlook {

/// What a layer gave in a run, in a few numbers.
struct LayerTrace {
    LayerDescription layer;
    double meanSize = 0;      ///< mean of the absolute values; 0 when they are no real numbers
    at::Tensor channelMeans;  ///< [B, C] of a map [B, C, h, w]; undefined for all others
};

/// What a run of a model told of its layers, without their activations.
struct ModelTrace {
    at::Tensor input;                ///< of the run
    at::Tensor logits;               ///< of the run
    std::vector<LayerTrace> layers;  ///< in the order they ran

    [[nodiscard]] const LayerTrace* find(const std::string& name) const;
    [[nodiscard]] std::vector<LayerDescription> descriptions() const;
};

/// Writes down every layer. `trace` must outlive the visitor.
[[nodiscard]] TappedModule::Visitor layersInto(ModelTrace& trace);

/// Whether the scores and all layers that both have are equal but for rounding: to 1e-4 of their size.
[[nodiscard]] bool isAlike(const ModelTrace& trace, const ModelTrace& original);

}  // namespace overlook
