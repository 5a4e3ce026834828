#include "app/document/map_stack.h"

#include <algorithm>
#include <array>
#include <utility>

#include "app/document/methods_on_offer.h"
#include "app/document/same_values.h"
#include "inference/display/map_range.h"

namespace overlook {

namespace {

/// Yellow, magenta, green and white at their bright ends, then whatever is left.
constexpr std::array<const char*, 8> kDistinctColours{"inferno", "cool",  "winter",  "grey",
                                                      "viridis", "turbo", "cividis", "magma"};

/// Numbers of epochs, 0 = none: what is between two of them means nothing, and the newest one is the brightest.
void showAsEpochs(MapStyle& style, int newest) {
    style.normalisation = Normalisation::MinMax;
    style.scaleSource = ScaleSource::Fixed;
    style.fixedRange = {0, static_cast<float>(newest), false};
    style.clipPercent = 0;
    style.isSmooth = false;
    style.fadesWithValue = false;
}

/// What numbers of epochs dictate is no choice of the user's.
void keepForOtherMethods(MapStyle& style, const MapStyle& former) {
    style.normalisation = former.normalisation;
    style.scaleSource = former.scaleSource;
    style.fixedRange = former.fixedRange;
    style.clipPercent = former.clipPercent;
    style.isSmooth = former.isSmooth;
    style.fadesWithValue = former.fadesWithValue;
}

}  // namespace

MapStyle StackedMap::diverging() {
    MapStyle style;
    style.opacity = 0.8;
    style.colourMapId = "coolwarm";
    style.normalisation = Normalisation::Signed;
    return style;
}

MapStyle StackedMap::shownStyle() const {
    MapStyle shown = isDifference ? differenceStyle : style;
    shown.isVisible = style.isVisible;
    if (isDifference && shown.scaleSource != ScaleSource::Fixed)
        shown.scaleSource = ScaleSource::Map;
    if (isDifference)
        return shown;
    if (!isScaleChosen && isShare(method))
        shown.normalisation = Normalisation::UnitRange;
    if (method == QLatin1String(kWinnerMethod))
        showAsEpochs(shown, map ? map->origin.epoch : 1);
    if (sharedRange)
        shown.sharedRange = sharedRange;
    if (basis)
        shown.sourceRange = basis->range;
    return shown;
}

bool StackedMap::show(const MapStyle& wanted) {
    const MapStyle before = shownStyle();
    if (isSame(wanted, before))
        return false;
    const MapStyle shown = withFirstFixedRange(wanted);
    if (isDifference) {
        style.isVisible = shown.isVisible;
        differenceStyle = shown;
        differenceStyle.normalisation = Normalisation::Signed;
        return !isSame(shownStyle(), before);
    }
    isScaleChosen = isScaleChosen || shown.normalisation != before.normalisation;
    const MapStyle former = std::exchange(style, shown);
    if (!isScaleChosen)
        style.normalisation = former.normalisation;
    if (sharedRange)
        style.sharedRange = former.sharedRange;
    style.sourceRange.reset();
    if (method == QLatin1String(kWinnerMethod))
        keepForOtherMethods(style, former);
    return true;
}

/// A scale that becomes a fixed one stays where it is, until other numbers are typed.
MapStyle StackedMap::withFirstFixedRange(MapStyle shown) const {
    const MapStyle before = shownStyle();
    const bool becomesFixed = shown.scaleSource == ScaleSource::Fixed && before.scaleSource != ScaleSource::Fixed;
    if (!becomesFixed || !map || !isSame(shown.fixedRange, before.fixedRange))
        return shown;
    const ValueScale scale = valueScale(map->values, before);
    if (!scale.isFlat)
        shown.fixedRange = {scale.low, scale.high, false};
    return shown;
}

bool StackedMap::forgetResult() {
    const bool had = hasResult();
    map.reset();
    absence.clear();
    subtracted.reset();
    return had;
}

void MapStack::insertAboveActive(StackedMap layer) {
    ++m_active;
    m_layers.insert(m_layers.begin() + m_active, std::move(layer));
}

bool MapStack::removeActive() {
    if (m_layers.size() == 1)
        return false;
    m_layers.erase(m_layers.begin() + m_active);
    m_active = std::max(m_active - 1, 0);
    return true;
}

bool MapStack::moveActive(int by) {
    const int target = std::clamp(m_active + by, 0, static_cast<int>(m_layers.size()) - 1);
    if (target == m_active)
        return false;
    const auto first = m_layers.begin();
    if (target > m_active)
        std::rotate(first + m_active, first + m_active + 1, first + target + 1);
    else
        std::rotate(first + target, first + m_active, first + m_active + 1);
    m_active = target;
    return true;
}

bool MapStack::activate(int index) {
    if (index == m_active || !contains(index))
        return false;
    m_active = index;
    return true;
}

bool MapStack::forgetResults() {
    bool hadAny = false;
    for (StackedMap& layer : m_layers)
        hadAny = layer.forgetResult() || hadAny;
    return hadAny;
}

std::string unusedColourMap(const MapStack& stack) {
    const auto& layers = stack.layers();
    const auto isUsed = [&layers](const char* id) {
        return std::any_of(layers.begin(), layers.end(),
                           [id](const StackedMap& layer) { return layer.style.colourMapId == id; });
    };
    const auto found = std::find_if_not(kDistinctColours.begin(), kDistinctColours.end(), isUsed);
    return found == kDistinctColours.end() ? stack.active().style.colourMapId : *found;
}

QString unusedMethod(const MapStack& stack, const std::vector<QString>& methods) {
    const auto& layers = stack.layers();
    const auto isUsed = [&layers](const QString& id) {
        return std::any_of(layers.begin(), layers.end(), [&id](const StackedMap& layer) { return layer.method == id; });
    };
    std::vector<QString> candidates = methods;
    const auto active = std::find(candidates.begin(), candidates.end(), stack.active().method);
    std::rotate(candidates.begin(), active, candidates.end());
    const auto found = std::find_if_not(candidates.begin(), candidates.end(), isUsed);
    return found == candidates.end() ? stack.active().method : *found;
}

}  // namespace overlook
