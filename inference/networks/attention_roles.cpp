#include "inference/networks/attention_roles.h"

#include <algorithm>
#include <initializer_list>
#include <string>

namespace overlook {

namespace {

bool isOneOf(const std::string& kind, std::initializer_list<const char*> kinds) {
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

int positionsOf(const std::vector<int>& shape) {
    return shape.size() == 3 ? shape[1] * shape[2] : 0;
}

bool isSquareMatrix(const std::vector<int>& shape) {
    return shape.size() == 2 && shape[0] == shape[1] && shape[0] > 1;
}

AttentionRole roleOfGate(const LayerDescription& layer) {
    const bool isSigmoid = isOneOf(layer.kind, {"Sigmoid", "Hardsigmoid", "sigmoid", "hardsigmoid"});
    const auto& shape = layer.shape;
    if (shape.size() != 3)
        return AttentionRole::None;
    if ((isSigmoid || layer.kind == kSpatialAttention) && shape[0] == 1 && positionsOf(shape) > 1)
        return AttentionRole::Positions;
    if ((isSigmoid || layer.kind == kChannelAttention) && shape[0] > 1 && positionsOf(shape) == 1)
        return AttentionRole::Channels;
    return AttentionRole::None;
}

AttentionRole roleOfMatrix(const LayerDescription& layer, const std::vector<int>& mapBefore) {
    const int rows = layer.shape.empty() ? 0 : layer.shape[0];
    if (layer.kind == kSimilarityMatrix && positionsOf(layer.shape) == rows)
        return AttentionRole::Similarity;
    if (!isSquareMatrix(layer.shape) || !isOneOf(layer.kind, {kChannelAttention, "Softmax", "softmax"}))
        return AttentionRole::None;
    if (layer.kind == kChannelAttention)
        return AttentionRole::Channels;
    if (positionsOf(mapBefore) == rows)
        return AttentionRole::Similarity;
    return !mapBefore.empty() && mapBefore[0] == rows ? AttentionRole::Channels : AttentionRole::None;
}

}  // namespace

void assignAttentionRoles(std::vector<LayerDescription>& layers) {
    std::vector<int> mapBefore;
    for (LayerDescription& layer : layers) {
        layer.attention = roleOfGate(layer);
        if (layer.attention == AttentionRole::None)
            layer.attention = roleOfMatrix(layer, mapBefore);
        if (positionsOf(layer.shape) > 1)
            mapBefore = layer.shape;
    }
    if (!layers.empty() && layers.back().attention == AttentionRole::Positions)
        layers.back().attention = AttentionRole::None;  // the scores of a single class
}

}  // namespace overlook
