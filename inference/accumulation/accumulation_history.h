#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "inference/accumulation/accumulator.h"

namespace overlook {

/// One epoch's raw map on its way into the accumulator.
struct EpochMap {
    int epoch = 0;  ///< 1 …
    cv::Mat1f raw;
    bool isAccepted = true;  ///< by the acceptance rule
};

/// What the accumulator held after an epoch.
struct AccumulatedEpoch {
    int epoch = 0;
    bool isStored = false;  ///< this epoch's map entered
    cv::Mat1f map;          ///< 0 … 1; empty until the first map entered
    /// Number of the epoch whose normalised map was the first to give each pixel its largest value; 0 where all were 0.
    /// The size of `map`.
    cv::Mat1f winner;
};

/// One class's maps of successive epochs, accumulated step by step; `maps` ascend by epoch, and the last one counts as
/// the end of the training.
[[nodiscard]] std::vector<AccumulatedEpoch> accumulationHistory(const std::vector<EpochMap>& maps,
                                                                const AccumulationOptions& options);

/// How much of the accumulated map an epoch gave: the sum over the pixels that it won, as a share of the whole, 0 … 1.
/// The shares of all epochs add up to 1, unless the map is 0 everywhere.
[[nodiscard]] double shareOf(const AccumulatedEpoch& accumulated, int epoch);

}  // namespace overlook
