#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "inference/core/sentence.h"

namespace overlook {

/// One layer's channel attention for one picture.
struct ChannelWeights {
    std::string layer;
    /// One a channel. Of a gate (SE, CBAM) its values in 0 … 1; of a matrix (DANet, FLANet), whose rows say what each
    /// channel is mixed of, the mean row: how much the channels draw from this one; these sum to 1.
    std::vector<float> weights;
};

/// Answer to "attention/channels", which is asked as Predict.
struct ChannelAttentions {
    std::vector<ChannelWeights> layers;  ///< in the order they run
    std::vector<Sentence> warnings;      ///< of this picture: it had to be reduced, …
};

void to_json(nlohmann::json& json, const ChannelAttentions& value);
/// Throws Error (Protocol) naming the field that is missing or of the wrong type.
void from_json(const nlohmann::json& json, ChannelAttentions& value);

}  // namespace overlook
