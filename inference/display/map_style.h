#pragma once

#include <optional>
#include <string>

#include "inference/core/map.h"

namespace overlook {

/// How raw values become 0 … 1. A display choice, never stored; printed in every legend.
enum class Normalisation {
    ReluMax,   ///< max(v, 0) / max: the usual picture of a CAM
    MinMax,    ///< (v - min) / (max - min): shows negative evidence too, and always fills the scale
    Signed,    ///< 0.5 + v / (2 max|v|): zero in the middle
    UnitRange  ///< values already 0 … 1 (probabilities, accumulated maps), clipped
};

/// How one map layer is painted.
struct MapStyle {
    bool isVisible = true;
    double opacity = 0.55;  ///< 0 … 1, of the strongest value
    std::string colourMapId = "inferno";
    double threshold = 0.0;  ///< normalised values below it are not painted
    Normalisation normalisation = Normalisation::ReluMax;
    bool isSmooth = true;        ///< bilinear (align_corners=false), otherwise the network's own cells
    bool fadesWithValue = true;  ///< opacity grows with the value (Signed: with its magnitude); otherwise constant
    /// The raw values that decide the scale instead of the map's own, so that several maps share one; their own when
    /// empty.
    std::optional<Map::Range> sharedRange = {};
};

/// Where the scale begins and ends in raw values: normalised = (v - low) / (high - low), clipped to 0 … 1.
struct ValueScale {
    float low = 0;
    float high = 1;
    bool isFlat = false;  ///< constant map, or nothing positive under ReluMax: nothing can be shown
};

[[nodiscard]] ValueScale valueScale(const Map::Range& range, Normalisation normalisation);
/// The scale of a map with this range in this style, shared or its own.
[[nodiscard]] ValueScale valueScale(const Map::Range& range, const MapStyle& style);

/// The normalised map, 0 … 1, same size; non-finite values become 0. All 0 when the scale is flat.
[[nodiscard]] cv::Mat1f normalised(const cv::Mat1f& values, const ValueScale& scale);

/// "relu_max", "min_max", "signed", "unit": names for settings, JSON and the command line; an unknown name is ReluMax.
[[nodiscard]] const char* normalisationName(Normalisation normalisation);
[[nodiscard]] Normalisation normalisationFromName(const std::string& name);

}  // namespace overlook
