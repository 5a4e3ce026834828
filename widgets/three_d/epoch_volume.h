#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "inference/display/map_style.h"

namespace overlook {

/// The maps of one picture and class after every epoch of a run.
struct EpochMaps {
    std::vector<int> epochs;      ///< 1 …, ascending
    std::vector<cv::Mat1f> maps;  ///< raw, one an epoch; an empty one = the run has none of it

    [[nodiscard]] bool hasAny() const;
};

/// Those maps as a block of values: columns, rows and epochs.
struct EpochVolume {
    cv::Size size;                  ///< of every slice
    std::vector<cv::Mat1f> slices;  ///< 0 … 1 on one scale for all epochs; an epoch without a map is all 0
    ValueScale scale;               ///< from raw values

    [[nodiscard]] bool isEmpty() const { return slices.empty(); }
};

/// One scale for all epochs, so that growth is seen; slices as large as the largest map, at most `longerSide`
/// (larger ones are averaged). Empty unless two epochs or more have a place in it.
[[nodiscard]] EpochVolume epochVolume(const EpochMaps& maps, Normalisation normalisation, int longerSide);

}  // namespace overlook
