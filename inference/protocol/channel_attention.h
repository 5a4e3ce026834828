#pragma once

#include <nlohmann/json.hpp>
#include <vector>

#include "inference/core/channel_weights.h"
#include "inference/core/sentence.h"

namespace overlook {

/// Answer to "attention/channels", which is asked as Predict.
struct ChannelAttentions {
    std::vector<ChannelWeights> layers;  ///< in the order they run
    std::vector<Sentence> warnings;      ///< of this picture: it had to be reduced, …
};

void to_json(nlohmann::json& json, const ChannelAttentions& value);
/// Throws Error (Protocol) naming the field that is missing or of the wrong type.
void from_json(const nlohmann::json& json, ChannelAttentions& value);

}  // namespace overlook
