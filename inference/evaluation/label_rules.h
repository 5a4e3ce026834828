#pragma once

#include <optional>
#include <string>

#include "inference/evaluation/crf_parameters.h"
#include "inference/evaluation/random_walk.h"

namespace overlook {

/// What the background counts for where classes compete for pixels.
struct BackgroundRule {
    enum class Kind {
        Constant,  ///< `value` everywhere (Wang et al., SEAM; IRN)
        Power,     ///< (1 - the highest map)^value (Ahn and Kwak, PSA)
        Saliency,  ///< 1 - saliency (Jiang et al., OAA)
        Hints      ///< `value`, and classes are where hints say so
    };
    Kind kind = Kind::Constant;
    double value = 0.2;
};

/// How maps become 0 … 1.
enum class MapScaling {
    ReluMax,  ///< without their negative part, divided by their highest value
    MinMax,   ///< from their lowest to their highest value
    None      ///< as they are, cut off below 0 and above 1
};

/// How maps become labels of pixels.
struct LabelRules {
    struct Band {
        double low = 0;
        double high = 0;
    };

    BackgroundRule background;
    MapScaling scaling = MapScaling::ReluMax;
    double lowest = 0;           ///< values below it count as 0
    double conflictAbove = 0.9;  ///< pixels where two are above it are ignored; 1 = none is
    double leastClassShare = 0;  ///< of a picture's pixels; all are ignored where the classes have less
    /// Neither sure background nor a sure class: ignored. Constant background: what the background `low` and the
    /// background `high` do not agree on (IRN). Otherwise: where the highest map lies between.
    std::optional<Band> ignoredBand;
    std::optional<CrfParameters> crf;
    std::optional<RandomWalkParameters> walk;  ///< of the scaled maps, before anything else
};

/// The rule of "constant:0.2", "power:4", "hints:0.2" or "saliency" with everything that the publications behind it do
/// besides; numbers may be left out. Throws Error (BadRequest) for other texts.
[[nodiscard]] LabelRules labelRulesFor(const std::string& background);

[[nodiscard]] const char* backgroundName(BackgroundRule::Kind kind);  ///< "constant", "power", …
[[nodiscard]] const char* scalingName(MapScaling scaling);            ///< "relu-max", "min-max", "none"
/// Throws Error (BadRequest).
[[nodiscard]] MapScaling scalingFromName(const std::string& name);

}  // namespace overlook
