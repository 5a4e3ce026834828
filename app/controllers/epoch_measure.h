#pragma once

#include <atomic>
#include <map>
#include <QString>
#include <string>
#include <vector>

#include "app/controllers/class_pixels.h"
#include "inference/display/map_style.h"

namespace overlook {

/// What epochs can be compared by, each for one picture and class but for the first.
enum class EpochQuantity {
    Metric,       ///< a column of the run's metrics, such as the loss
    ClassScore,   ///< the score of the class
    HintEnergy,   ///< share of the map's positive part on pixels hinted "look here", of those that are hinted
    TruthEnergy,  ///< share of the map's positive part on true pixels of the class
    Area          ///< share of the map that is at or above the threshold
};

[[nodiscard]] bool isOfMaps(EpochQuantity quantity);

/// The threshold of Area, a place on the scale of 0 … 1: that of the style, or a fifth of the highest value (the cue
/// of GAIN and SEC) while the style has none.
[[nodiscard]] double areaThreshold(const MapStyle& style);

/// One question about several epochs of one run.
struct EpochQuestion {
    EpochQuantity quantity = EpochQuantity::ClassScore;
    QString run;            ///< folder
    std::string picture;    ///< id in the run
    int output = -1;        ///< of the network; -1 = the one called className, as the run says
    std::string className;  ///< classes of different runs, and of data sets, meet by name
    std::vector<int> epochs;
    std::map<int, cv::Mat1f> maps = {};  ///< raw, by epoch; those that are known already
    std::string kind = {};               ///< of other maps in the run's folder: "maps", "accumulated"; empty = none
    TriMask hint = {};                   ///< for HintEnergy: what is hinted of the class
    MapStyle style = {};                 ///< for Area
};

/// A number for every epoch that was asked for, NaN where it cannot be known; only those found by then once
/// `isCancelled`. Throws Error when the run or its data set cannot be read.
[[nodiscard]] std::map<int, double> measuredEpochs(const EpochQuestion& question, TruePixels& truth,
                                                   const std::atomic<bool>& isCancelled);

}  // namespace overlook
