#pragma once

#include <ATen/core/Tensor.h>

#include <vector>

#include "inference/core/channel_weights.h"
#include "inference/networks/network.h"

namespace overlook {

/// What the layers with AttentionRole::Channels among `layers` gave for one picture, [1, 3, H, W].
/// Throws Error (BadRequest) when there are none, and what Network::forward throws.
[[nodiscard]] std::vector<ChannelWeights> channelAttentions(Network& network, const at::Tensor& input,
                                                            const std::vector<LayerDescription>& layers);

}  // namespace overlook
