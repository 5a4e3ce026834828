#pragma once

#include <cstdint>
#include <map>
#include <nlohmann/json.hpp>
#include <opencv2/core.hpp>
#include <set>
#include <string>
#include <vector>

#include "inference/core/run_folder.h"

namespace overlook {

/// Hint of one picture and output: 255 = look here, 0 = do not, 128 = unknown, at the picture's size.
struct OutputHint {
    std::string picture;
    int output = 0;
    cv::Mat1b pixels;
};

/// What is known of the pictures of a teaching besides its run.
struct TeachingFacts {
    std::map<std::string, std::set<int>> labels;  ///< outputs that should be high, of pictures whose labels are known
    std::set<std::string> learnt;                 ///< pictures that were learnt from; all others are held out
    std::vector<OutputHint> hints;
};

/// How much one picture looks different to the network after a teaching.
struct PictureChange {
    std::string picture;
    int output = 0;  ///< the one whose map or probability changed most
    double probabilityBefore = 0;
    double probabilityAfter = 0;
    double movedAttention = 0;  ///< share of the positive part of the map that is elsewhere now, 0 … 1
    int decisions = 0;          ///< right ones more than before (fewer: negative); 0 where labels are unknown
    bool isHeldOut = false;
};

/// Right decisions (probability above a half) on one output, over held-out pictures; NaN where there are none.
struct OutputAccuracy {
    double before = 0;
    double after = 0;
};

/// What a teaching did, from its run: the first epoch is the network as it was.
struct TeachingSummary {
    std::vector<PictureChange> pictures;  ///< those that changed most come first
    int improved = 0;                     ///< pictures with more right decisions than before
    int worsened = 0;
    OutputAccuracy heldOut;               ///< over all outputs
    std::vector<OutputAccuracy> outputs;  ///< by output, over held-out pictures
    double energyBefore = 0;              ///< share of the positive map under hints that lies under "look here";
    double energyAfter = 0;               ///< NaN without hints of both kinds
    std::int64_t hintPixels = 0;          ///< that say something
    int hintedPictures = 0;

    /// Outputs whose held-out decisions got worse by more than a tenth.
    [[nodiscard]] std::vector<int> forgotten() const;
};

/// Compares the last finished epoch with the first one. Throws Error (BadData, Missing) when the run has fewer than
/// two, or its scores are damaged.
[[nodiscard]] TeachingSummary summariseTeaching(const RunFolder& run, const TeachingFacts& facts);

/// A finished epoch of a run; the run must outlive it.
struct RunEpoch {
    const RunFolder& run;
    int epoch = 0;
};
/// The last finished one. Throws Error (BadData) when there is none.
[[nodiscard]] RunEpoch lastEpochOf(const RunFolder& run);

/// Compares any two epochs, also of two runs of one network. Throws Error (BadData) when scores are damaged.
[[nodiscard]] TeachingSummary summariseChange(const RunEpoch& before, const RunEpoch& after,
                                              const TeachingFacts& facts);

/// Half the sum of absolute differences of the maps' positive parts, each scaled to the sum 1: 0 = the same attention,
/// 1 = all of it elsewhere. A map without a positive part is 1 away from one with some, and 0 from another without. The
/// maps have the same size.
[[nodiscard]] double movedShare(const cv::Mat1f& before, const cv::Mat1f& after);

void to_json(nlohmann::json& json, const TeachingSummary& summary);  ///< NaN as null; pictures: the first hundred

}  // namespace overlook
