#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "inference/core/job_control.h"
#include "inference/datasets/data_set.h"
#include "inference/datasets/shard.h"
#include "inference/evaluation/segmentation_score.h"

namespace overlook {

struct MaskChoice {
    std::string list;    ///< of the data set; empty = all pictures that have a predicted mask
    int borderBand = 5;  ///< radius in pixels around borders, for MaskEvaluation::onBand; see onBorderBand()
    Shard shard;         ///< of the pictures
};

struct MaskEvaluation {
    int pictures = 0;
    SegmentationScore whole;
    SegmentationScore onBand;
    std::map<std::string, double> ofPictures;  ///< mean IoU by picture, where there is one
};

/// Compares <picture id>.png of a folder, indexed with class ids, with the masks of a data set. Predicted masks are
/// resized to the true ones (nearest). A share may be empty. Throws Error as requireMasks(), DataSet::indicesOf(),
/// maskOf() and readIndexedPng().
[[nodiscard]] MaskEvaluation evaluateMasks(const std::filesystem::path& folder, const DataSet& truth,
                                           const MaskChoice& choice, const JobControl& job);

/// Throws Error (BadData) when there was nothing to compare.
void requireMasks(const MaskEvaluation& evaluation, const std::filesystem::path& folder, const DataSet& truth);

}  // namespace overlook
