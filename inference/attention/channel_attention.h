#pragma once

#include <ATen/core/Tensor.h>

#include <vector>

#include "inference/networks/network.h"
#include "inference/protocol/channel_attention.h"

namespace overlook {

/// What the layers with AttentionRole::Channels among `layers` gave for one picture, [1, 3, H, W].
/// Throws Error (BadRequest) when there are none, and what Network::forward throws.
[[nodiscard]] std::vector<ChannelWeights> channelAttentions(Network& network, const at::Tensor& input,
                                                            const std::vector<LayerDescription>& layers);

}  // namespace overlook
