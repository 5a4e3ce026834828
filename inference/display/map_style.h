#pragma once

#include <optional>
#include <string>
#include <vector>

#include "inference/core/map.h"

namespace overlook {

/// How raw values become 0 … 1. A display choice, never stored; printed in every legend.
enum class Normalisation {
    ReluMax,   ///< max(v, 0) / max: the usual picture of a CAM
    MinMax,    ///< (v - min) / (max - min): shows negative evidence too, and always fills the scale
    Signed,    ///< 0.5 + v / (2 max|v|): zero in the middle
    UnitRange  ///< values already 0 … 1 (probabilities, accumulated maps), clipped
};

/// Whose raw values decide where the scale ends.
enum class ScaleSource {
    Map,      ///< the map's own
    Picture,  ///< all classes' maps of the picture that are known
    Run,      ///< all epochs' maps of the picture and class that are known
    Fixed     ///< two numbers that were typed
};

/// Lines along which a map has chosen values.
struct ContourStyle {
    std::vector<double> levels = {};  ///< none = no lines
    bool areRaw = false;              ///< raw values; otherwise places on the scale, 0 … 1
    bool isAlone = false;             ///< the lines instead of the filled map

    [[nodiscard]] bool isOn() const { return !levels.empty(); }
    [[nodiscard]] bool operator==(const ContourStyle& other) const {
        return levels == other.levels && areRaw == other.areRaw && isAlone == other.isAlone;
    }
};

inline constexpr double kMostClip = 25;  ///< percent at each end
inline constexpr double kLeastGamma = 0.2;
inline constexpr double kMostGamma = 5;

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
    double clipPercent = 0;  ///< of the values at each end of the scale lie beyond it
    double gamma = 1;        ///< exponent on the way from a normalised value to its colour
    ScaleSource scaleSource = ScaleSource::Map;
    Map::Range fixedRange = {0, 1};  ///< for ScaleSource::Fixed
    /// What ScaleSource::Picture and ScaleSource::Run stand for; until that is known, the map's own values decide.
    std::optional<Map::Range> sourceRange = {};
    ContourStyle contours = {};
};

/// Where the scale begins and ends in raw values: normalised = (v - low) / (high - low), clipped to 0 … 1.
struct ValueScale {
    float low = 0;
    float high = 1;
    bool isFlat = false;  ///< constant map, or nothing positive under ReluMax: nothing can be shown
};

[[nodiscard]] ValueScale valueScale(const Map::Range& range, Normalisation normalisation);
/// The scale of a map with this range (see clippedRange) in this style: fixed, shared, that of other maps, or its own.
/// Fixed ends are taken as they are; a signed scale reaches as far as the larger of them either way.
[[nodiscard]] ValueScale valueScale(const Map::Range& range, const MapStyle& style);

/// Whether a map's values beyond the percentiles change its scale in this style.
[[nodiscard]] bool isClipped(const MapStyle& style);

/// Where a normalised value lies in the colour map: value^gamma; when signed, (2 value - 1)^gamma on both sides of the
/// middle, so that zero keeps its colour.
[[nodiscard]] double colourPosition(double value, double gamma, Normalisation normalisation);

/// A place on the scale, 0 … 1, of each contour level that lies on it, in ascending order.
[[nodiscard]] std::vector<double> contourPlaces(const ContourStyle& contours, const ValueScale& scale);

/// The normalised map, 0 … 1, same size; non-finite values become 0. All 0 when the scale is flat.
[[nodiscard]] cv::Mat1f normalised(const cv::Mat1f& values, const ValueScale& scale);

/// "relu_max", "min_max", "signed", "unit": names for settings, JSON and the command line; an unknown name is ReluMax.
[[nodiscard]] const char* normalisationName(Normalisation normalisation);
[[nodiscard]] Normalisation normalisationFromName(const std::string& name);
/// "map", "picture", "run", "fixed"; an unknown name is Map.
[[nodiscard]] const char* scaleSourceName(ScaleSource source);
[[nodiscard]] ScaleSource scaleSourceFromName(const std::string& name);

}  // namespace overlook
