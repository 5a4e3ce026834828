#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace overlook {

/// What a short training with the hints of a project takes along besides them, and how.
struct TeachingParameters {
    bool isTeaching = false;     ///< otherwise nothing of this counts
    bool isQuick = true;         ///< learns from kept activations of the layers that stay as they are
    std::string behind;          ///< quick: the layer behind which is learnt; empty = where the last stage begins
    int steps = 30;              ///< quick: an epoch
    int replay = 320;            ///< pictures without hints that are learnt from, too, so that nothing is forgotten
    int heldOut = 60;            ///< pictures of every other list that are only looked at
    double hintedShare = 0.125;  ///< quick: of a batch that has hints
    /// Of the weights before the lesson in those that it leaves, the rest being what was learnt: a little of what was
    /// keeps pictures as those before right and costs little of the lesson (Wortsman et al., CVPR 2022, WiSE-FT).
    double startShare = 0.4;
    /// Names of the network's outputs in order, which need not be the project's classes; empty = those of the data set.
    std::vector<std::string> classes;
    std::vector<std::string> withoutHints;  ///< ids of pictures whose hints are left out
    std::string look;                       ///< id of a picture whose map is told while the network learns
    int lookClass = 0;                      ///< the output of which
};

void to_json(nlohmann::json& json, const TeachingParameters& value);
/// Throws Error (Protocol).
void from_json(const nlohmann::json& json, TeachingParameters& value);

}  // namespace overlook
