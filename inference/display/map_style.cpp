#include "inference/display/map_style.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace overlook {

namespace {

struct NamedNormalisation {
    Normalisation normalisation;
    const char* name;
};
constexpr std::array<NamedNormalisation, 4> kNames{{{Normalisation::ReluMax, "relu_max"},
                                                    {Normalisation::MinMax, "min_max"},
                                                    {Normalisation::Signed, "signed"},
                                                    {Normalisation::UnitRange, "unit"}}};

constexpr std::array<const char*, 4> kSourceNames{"map", "picture", "run", "fixed"};  // as ScaleSource

ValueScale fixedScale(const Map::Range& ends, Normalisation normalisation) {
    ValueScale scale{ends.minimum, ends.maximum, ends.isConstant()};
    if (normalisation != Normalisation::Signed)
        return scale;
    scale.high = std::max(std::abs(ends.minimum), std::abs(ends.maximum));
    scale.low = -scale.high;
    return scale;
}

}  // namespace

ValueScale valueScale(const Map::Range& range, Normalisation normalisation) {
    ValueScale scale;
    scale.isFlat = range.isConstant();
    switch (normalisation) {
        case Normalisation::ReluMax:
            scale.high = range.maximum;
            scale.isFlat = scale.isFlat || range.maximum <= 0;
            break;
        case Normalisation::MinMax:
            scale.low = range.minimum;
            scale.high = range.maximum;
            break;
        case Normalisation::Signed:
            scale.high = std::max(std::abs(range.minimum), std::abs(range.maximum));
            scale.low = -scale.high;
            break;
        case Normalisation::UnitRange:
            break;
    }
    return scale;
}

ValueScale valueScale(const Map::Range& range, const MapStyle& style) {
    if (style.scaleSource == ScaleSource::Fixed)
        return fixedScale(style.fixedRange, style.normalisation);
    if (style.sharedRange)
        return valueScale(*style.sharedRange, style.normalisation);
    if (style.scaleSource != ScaleSource::Map && style.sourceRange)
        return valueScale(*style.sourceRange, style.normalisation);
    return valueScale(range, style.normalisation);
}

bool isClipped(const MapStyle& style) {
    return style.clipPercent > 0 && style.scaleSource != ScaleSource::Fixed &&
           style.normalisation != Normalisation::UnitRange;
}

double colourPosition(double value, double gamma, Normalisation normalisation) {
    if (gamma == 1)
        return value;
    if (normalisation != Normalisation::Signed)
        return std::pow(value, gamma);
    const double magnitude = std::pow(std::abs(2 * value - 1), gamma) / 2;
    return value < 0.5 ? 0.5 - magnitude : 0.5 + magnitude;
}

std::vector<double> contourPlaces(const ContourStyle& contours, const ValueScale& scale) {
    std::vector<double> places;
    if (scale.isFlat)
        return places;
    const double span = static_cast<double>(scale.high) - scale.low;
    for (const double level : contours.levels) {
        const double place = contours.areRaw ? (level - scale.low) / span : level;
        if (place >= 0 && place <= 1)
            places.push_back(place);
    }
    std::sort(places.begin(), places.end());
    return places;
}

cv::Mat1f normalised(const cv::Mat1f& values, const ValueScale& scale) {
    cv::Mat1f result = cv::Mat1f::zeros(values.size());
    if (scale.isFlat)
        return result;
    const double low = scale.low;
    const double span = static_cast<double>(scale.high) - low;  // in double: the difference of floats can overflow
    std::transform(values.begin(), values.end(), result.begin(), [&](float value) {
        return std::isfinite(value) ? static_cast<float>(std::clamp((value - low) / span, 0.0, 1.0)) : 0.0F;
    });
    return result;
}

const char* normalisationName(Normalisation normalisation) {
    const auto* const found = std::find_if(kNames.begin(), kNames.end(), [&](const NamedNormalisation& entry) {
        return entry.normalisation == normalisation;
    });
    return found->name;
}

Normalisation normalisationFromName(const std::string& name) {
    const auto* const found =
        std::find_if(kNames.begin(), kNames.end(), [&](const NamedNormalisation& entry) { return entry.name == name; });
    return found == kNames.end() ? Normalisation::ReluMax : found->normalisation;
}

const char* scaleSourceName(ScaleSource source) {
    return kSourceNames[static_cast<std::size_t>(source)];
}

ScaleSource scaleSourceFromName(const std::string& name) {
    const auto* const found = std::find(kSourceNames.begin(), kSourceNames.end(), name);
    return found == kSourceNames.end() ? ScaleSource::Map : static_cast<ScaleSource>(found - kSourceNames.begin());
}

}  // namespace overlook
