#pragma once

#include <optional>
#include <vector>

namespace overlook {

/// One picture's score of a class, and whether the class is in it.
struct ScoredPicture {
    double score = 0;
    bool isPositive = false;
};

/// Average precision, the area under precision over recall without interpolation: Σ (R_n − R_{n−1}) P_n over the
/// pictures from the highest score to the lowest; pictures of one score count at once, so that their order does not
/// matter (as in scikit-learn). Nothing when no picture shows the class.
[[nodiscard]] std::optional<double> averagePrecision(std::vector<ScoredPicture> pictures);

/// The mean over the classes that have one (mAP); nothing when none has.
[[nodiscard]] std::optional<double> meanAveragePrecision(const std::vector<std::vector<ScoredPicture>>& classes);

}  // namespace overlook
