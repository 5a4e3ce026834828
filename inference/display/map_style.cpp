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
    return valueScale(style.sharedRange.value_or(range), style.normalisation);
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

}  // namespace overlook
