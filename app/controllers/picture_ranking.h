#pragma once

#include <atomic>
#include <cstdint>
#include <map>
#include <QString>
#include <string>
#include <vector>

namespace overlook {

/// What pictures can be compared by: numbers that follow from what a run keeps, from hints, and from true masks.
enum class PictureQuantity {
    None,
    ClassScore,       ///< the score of the class
    Entropy,          ///< of all class scores, in bits
    EpochSpread,      ///< standard deviation of the class score over the epochs
    ReferenceChange,  ///< |score - score of the reference epoch|
    HintEnergy,       ///< share of the map's positive part on pixels hinted "look here", of those that are hinted
    TruthEnergy,      ///< share of the map's positive part on true pixels of the class
    TruthOverlap      ///< IoU of the map's region (from a fifth of its maximum on) with those
};

/// A picture and the outputs of the network that it is judged by; of several, the worst counts.
struct RankedPicture {
    std::string id;
    std::vector<int> outputs;
};

/// For which pictures of a run which quantity is wanted.
struct RankingQuestion {
    PictureQuantity quantity = PictureQuantity::None;
    QString run;                ///< folder
    QString project;            ///< file with the hints; empty = none
    std::string kind = "maps";  ///< of the maps: "maps" or "accumulated"
    int epoch = 0;
    int reference = 0;                       ///< epoch; 0 = none
    std::vector<int> epochs;                 ///< finished ones
    std::map<int, std::string> outputNames;  ///< classes of hints and masks go by their names
    std::vector<RankedPicture> pictures;
};

/// One number a picture; NaN where it cannot be known. Stops early, with what is known by then, once `isCancelled`.
/// Throws Error when the run, the project or the data set cannot be read.
[[nodiscard]] std::vector<float> rankedValues(const RankingQuestion& question, const std::atomic<bool>& isCancelled);

/// Entropy of class scores in bits: of the distribution where they add up to 1; else the mean of those of each score
/// and its complement, since then every class is decided by itself.
[[nodiscard]] double entropyInBits(const std::vector<float>& scores);

}  // namespace overlook
