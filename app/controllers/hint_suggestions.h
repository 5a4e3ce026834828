#pragma once

#include <atomic>
#include <opencv2/core.hpp>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/controllers/picture_ranking.h"

namespace overlook {

/// Why a hint would say much on a picture.
enum class HintReason {
    SaidWithoutLabel,    ///< the network says a class that the picture is not labelled with
    MissedLabel,         ///< it does not say a class that the picture is labelled with
    AttentionElsewhere,  ///< it says a labelled class, but looks beside its true pixels
    Wavering             ///< its score goes up and down from epoch to epoch
};

/// A picture and class for which a hint would say much.
struct HintSuggestion {
    std::string picture;
    int output = 0;
    HintReason reason = HintReason::SaidWithoutLabel;
    double worth = 0;  ///< what a hint may change there, 0 … 1
    double value = 0;  ///< the score, the share of the map beside the truth, or the spread over the epochs
    /// Where the map is highest, as shares of width and height; nothing where no map is kept.
    std::optional<cv::Point2d> peak;
};

/// The pictures of a question that have no hints yet; RankedPicture::outputs are the labels.
struct SuggestionQuestion {
    RankingQuestion run;         ///< its quantity does not count
    std::set<std::string> done;  ///< pictures that have hints or are finished
    bool areLabelsKnown = true;
};

/// The pictures that a hint would say most on, the best first, one class each and at most thirty. What a hint may
/// change is the distance of a score from its label (the length of the gradient there: Settles, Craven and Ray, NIPS
/// 2007), the share of the map outside the true pixels, or the standard deviation of the score over the epochs; of
/// these, the largest. Throws Error as rankedValues() does.
[[nodiscard]] std::vector<HintSuggestion> hintSuggestions(const SuggestionQuestion& question,
                                                          const std::atomic<bool>& isCancelled);

}  // namespace overlook
