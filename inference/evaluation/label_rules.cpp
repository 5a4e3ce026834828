#include "inference/evaluation/label_rules.h"

#include <array>
#include <utility>

#include "inference/core/csv.h"
#include "inference/core/error.h"

namespace overlook {

namespace {

using Kind = BackgroundRule::Kind;

constexpr std::array<std::pair<Kind, const char*>, 4> kKinds{
    {{Kind::Constant, "constant"}, {Kind::Power, "power"}, {Kind::Saliency, "saliency"}, {Kind::Hints, "hints"}}};
constexpr std::array<std::pair<MapScaling, const char*>, 3> kScalings{
    {{MapScaling::ReluMax, "relu-max"}, {MapScaling::MinMax, "min-max"}, {MapScaling::None, "none"}}};

double usualValue(Kind kind) {
    return kind == Kind::Power ? 4 : 0.2;
}

[[noreturn]] void refuse(const std::string& text) {
    throw Error(Error::Kind::BadRequest,
                OVERLOOK_TEXT("Error",
                              "“%1” is no rule for the background. Choose constant:VALUE (0 … 1), power:EXPONENT, "
                              "saliency:FOLDER or hints:VALUE."),
                {text});
}

}  // namespace

LabelRules labelRulesFor(const std::string& background) {
    const std::size_t colon = background.find(':');
    const std::string name = background.substr(0, colon);
    LabelRules rules;
    bool isKnown = false;
    for (const auto& [kind, kindName] : kKinds)
        if (name == kindName) {
            rules.background = {kind, usualValue(kind)};
            isKnown = true;
        }
    double& value = rules.background.value;
    const bool isSaliency = rules.background.kind == Kind::Saliency;
    if (!isKnown || (colon != std::string::npos && !isSaliency && !parseNumber(background.substr(colon + 1), value)))
        refuse(background);
    const double highest = rules.background.kind == Kind::Power ? 1000 : 1;
    if (!(value >= 0 && value <= highest))
        refuse(background);
    if (isSaliency) {  // as gen_gt.py of OAA has it
        rules.scaling = MapScaling::MinMax;
        rules.lowest = 0.3;
        rules.leastClassShare = 0.01;
    }
    return rules;
}

const char* backgroundName(Kind kind) {
    for (const auto& [other, name] : kKinds)
        if (other == kind)
            return name;
    return "";
}

const char* scalingName(MapScaling scaling) {
    for (const auto& [other, name] : kScalings)
        if (other == scaling)
            return name;
    return "";
}

MapScaling scalingFromName(const std::string& name) {
    for (const auto& [scaling, other] : kScalings)
        if (name == other)
            return scaling;
    throw Error(Error::Kind::BadRequest,
                OVERLOOK_TEXT("Error", "Maps cannot be scaled by “%1”. Choose relu-max, min-max or none."), {name});
}

}  // namespace overlook
