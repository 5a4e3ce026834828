#include "inference/engine/commands/pseudo_label_options.h"

#include <CLI/CLI.hpp>

#include "inference/core/error.h"

namespace overlook {

void PseudoLabelOptions::addTo(CLI::App& app) {
    app.add_option(
           "--background", m_background,
           "constant:VALUE, power:EXPONENT (one minus the highest map), saliency:FOLDER (grey <picture>.png), or "
           "hints:VALUE (--hints)")
        ->capture_default_str();
    app.add_option("--scaling", m_scaling, "How maps become 0 … 1: relu-max, min-max or none");
    app.add_option("--lowest", m_lowest, "Scaled values below it count as 0")->check(CLI::Range(0.0, 1.0));
    app.add_option("--conflict-above", m_conflict, "Ignore pixels where two classes are above it; 1 = none")
        ->check(CLI::Range(0.0, 1.0));
    app.add_option("--least-share", m_leastShare, "Ignore pictures whose classes have less than this share of it")
        ->check(CLI::Range(0.0, 1.0));
    app.add_option("--ignore-between", m_ignored,
                   "Ignore pixels that are neither sure background nor a sure class: LOW,HIGH")
        ->delimiter(',')
        ->expected(2)
        ->check(CLI::Range(0.0, 1.0));
    addCrfTo(app);
    addWalkTo(app);
}

void PseudoLabelOptions::addWalkTo(CLI::App& app) {
    std::string names;
    for (const RandomWalkPreset& preset : randomWalkPresets())
        names += (names.empty() ? "" : ", ") + std::string(preset.id);
    app.add_option("--random-walk", m_walk, "Spread maps to pixels that look alike, with the parameters of: " + names);
    app.add_option("--random-walk-steps", m_walkSteps, "Instead of the preset's; so do the following");
    app.add_option("--random-walk-power", m_walkPower, "Affinities are raised to it");
    app.add_option("--random-walk-radius", m_walkRadius, "How far a step reaches, in places");
    app.add_option("--random-walk-reduction", m_walkReduction, "Side of a place in pixels");
    app.add_option("--random-walk-position-width", m_walkPositionWidth, "Standard deviation in places");
    app.add_option("--random-walk-colour-width", m_walkColourWidth, "Standard deviation in steps of 8-bit colours");
}

void PseudoLabelOptions::addCrfTo(CLI::App& app) {
    std::string names;
    for (const CrfPreset& preset : crfPresets())
        names += (names.empty() ? "" : ", ") + std::string(preset.id);
    app.add_option("--crf", m_preset, "Move borders to those of colours, with the parameters of: " + names);
    app.add_option("--crf-iterations", m_iterations, "Instead of the preset's; so do the following");
    app.add_option("--crf-smoothness-weight", m_smoothnessWeight, "Of the kernel over positions");
    app.add_option("--crf-smoothness-width", m_smoothnessWidth, "Its standard deviation in pixels");
    app.add_option("--crf-appearance-weight", m_appearanceWeight, "Of the kernel over positions and colours");
    app.add_option("--crf-appearance-width", m_appearanceWidth, "Its standard deviation in pixels");
    app.add_option("--crf-colour-width", m_colourWidth, "Its standard deviation in steps of 8-bit colours");
    app.add_option("--crf-certainty", m_certainty, "Probability of the winning class, instead of the maps' values");
}

LabelRules PseudoLabelOptions::rules() const {
    LabelRules rules = labelRulesFor(m_background);
    if (!m_scaling.empty())
        rules.scaling = scalingFromName(m_scaling);
    rules.lowest = m_lowest.value_or(rules.lowest);
    rules.conflictAbove = m_conflict.value_or(rules.conflictAbove);
    rules.leastClassShare = m_leastShare.value_or(rules.leastClassShare);
    if (!m_ignored.empty()) {
        if (!(m_ignored[0] < m_ignored[1]))
            throw Error(Error::Kind::BadRequest,
                        OVERLOOK_TEXT("Error", "--ignore-between takes the lower number first, such as 0.05,0.3."));
        rules.ignoredBand = {m_ignored[0], m_ignored[1]};
    }
    rules.crf = crf();
    rules.walk = walk();
    return rules;
}

std::optional<CrfParameters> PseudoLabelOptions::crf() const {
    const bool isChanged = m_iterations || m_smoothnessWeight || m_smoothnessWidth || m_appearanceWeight ||
                           m_appearanceWidth || m_colourWidth || m_certainty;
    if (m_preset.empty() && isChanged)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "The options --crf-… change a preset: name one with --crf."));
    if (m_preset.empty())
        return std::nullopt;
    CrfParameters crf = crfPreset(m_preset).parameters;
    crf.iterations = m_iterations.value_or(crf.iterations);
    crf.smoothnessWeight = m_smoothnessWeight.value_or(crf.smoothnessWeight);
    crf.smoothnessWidth = m_smoothnessWidth.value_or(crf.smoothnessWidth);
    crf.appearanceWeight = m_appearanceWeight.value_or(crf.appearanceWeight);
    crf.appearanceWidth = m_appearanceWidth.value_or(crf.appearanceWidth);
    crf.colourWidth = m_colourWidth.value_or(crf.colourWidth);
    if (m_certainty)
        crf.certainty = m_certainty;
    checkParameters(crf);
    return crf;
}

std::optional<RandomWalkParameters> PseudoLabelOptions::walk() const {
    const bool isChanged =
        m_walkSteps || m_walkPower || m_walkRadius || m_walkReduction || m_walkPositionWidth || m_walkColourWidth;
    if (m_walk.empty() && isChanged)
        throw Error(
            Error::Kind::BadRequest,
            OVERLOOK_TEXT("Error", "The options --random-walk-… change a preset: name one with --random-walk."));
    if (m_walk.empty())
        return std::nullopt;
    RandomWalkParameters walk = randomWalkPreset(m_walk).parameters;
    walk.steps = m_walkSteps.value_or(walk.steps);
    walk.power = m_walkPower.value_or(walk.power);
    walk.radius = m_walkRadius.value_or(walk.radius);
    walk.reduction = m_walkReduction.value_or(walk.reduction);
    walk.positionWidth = m_walkPositionWidth.value_or(walk.positionWidth);
    walk.colourWidth = m_walkColourWidth.value_or(walk.colourWidth);
    checkParameters(walk);
    return walk;
}

std::string PseudoLabelOptions::saliencyFolder() const {
    const std::size_t colon = m_background.find(':');
    return colon == std::string::npos ? std::string() : m_background.substr(colon + 1);
}

}  // namespace overlook
