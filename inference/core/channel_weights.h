#pragma once

#include <string>
#include <vector>

namespace overlook {

/// One layer's channel attention for one picture.
struct ChannelWeights {
    std::string layer;
    /// One a channel. Of a gate (SE, CBAM) its values in 0 … 1; of a matrix (DANet, FLANet), whose rows say what each
    /// channel is mixed of, the mean row: how much the channels draw from this one; these sum to 1.
    std::vector<float> weights;
};

}  // namespace overlook
