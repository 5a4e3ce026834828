#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "inference/evaluation/map_likeness.h"
#include "inference/protocol/messages.h"

namespace overlook {

/// The randomisation check of Adebayo et al., "Sanity Checks for Saliency Maps" (NeurIPS 2018).
struct SanityRequest {
    LoadModel model;
    std::vector<Explain> pictures;  ///< what is explained; one method
    bool isIndependent = false;     ///< one layer at a time; otherwise from the top down to this layer
    std::uint64_t seed = 1;
};

/// How the maps changed when a layer became random.
struct SanityStep {
    struct Change {
        std::string image;
        int classIndex = 0;
        MapLikeness likeness;
    };
    std::string layer;  ///< submodule whose parameters became random, with all above it unless independent
    std::vector<Change> changes;

    /// Means over the maps; of rank correlations over those that have one.
    [[nodiscard]] MapLikeness mean() const;
};

}  // namespace overlook
