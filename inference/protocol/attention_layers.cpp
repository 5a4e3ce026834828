#include "inference/protocol/attention_layers.h"

#include <algorithm>
#include <iterator>

namespace overlook {

namespace {

/// Columns of a matrix [N, N], positions of maps [C, h, w].
int positionsOf(const LayerDescription& layer) {
    const auto& shape = layer.shape;
    return shape.size() == 3 ? shape[1] * shape[2] : shape.empty() ? 0 : shape.back();
}

}  // namespace

std::vector<LayerDescription> layersWithRole(const std::vector<LayerDescription>& layers, AttentionRole role) {
    std::vector<LayerDescription> found;
    std::copy_if(layers.begin(), layers.end(), std::back_inserter(found), [role](const LayerDescription& layer) {
        return role == AttentionRole::None || layer.attention == role;
    });
    return found;
}

std::string finestLayer(const std::vector<LayerDescription>& layers) {
    const LayerDescription* finest = nullptr;
    for (const LayerDescription& layer : layers)
        if (!finest || positionsOf(layer) >= positionsOf(*finest))
            finest = &layer;
    return finest ? finest->name : std::string();
}

}  // namespace overlook
