#pragma once

#include <vector>

#include "inference/protocol/messages.h"

namespace overlook {

/// The kinds under which the networks here publish their attention (see LayerRun::publish).
inline constexpr const char* kSpatialAttention = "SpatialAttention";
inline constexpr const char* kChannelAttention = "ChannelAttention";
inline constexpr const char* kSimilarityMatrix = "SimilarityMatrix";

/// Says of each of a network's layers, given in the order they run with the shapes of one pass, what attention it is.
/// Counted are outputs of those kinds, of a sigmoid ({1, h, w} unless it is the last layer, {C, 1, 1}), and of a
/// softmax that gives a square matrix: over positions when it has a row for each position of the last map before it,
/// over channels when it has one for each of that map's channels.
void assignAttentionRoles(std::vector<LayerDescription>& layers);

}  // namespace overlook
