#pragma once

#include <optional>
#include <string>
#include <vector>

#include "inference/evaluation/label_rules.h"

namespace CLI {
class App;
}

namespace overlook {

/// The rules of `pseudo-labels` on the command line; what is not named is what the background's rule or the preset
/// of the CRF says.
class PseudoLabelOptions {
 public:
    void addTo(CLI::App& app);

    /// Throws Error (BadRequest).
    [[nodiscard]] LabelRules rules() const;
    /// What follows "saliency:".
    [[nodiscard]] std::string saliencyFolder() const;

 private:
    void addCrfTo(CLI::App& app);
    [[nodiscard]] std::optional<CrfParameters> crf() const;
    void addWalkTo(CLI::App& app);
    [[nodiscard]] std::optional<RandomWalkParameters> walk() const;

    std::string m_background = "constant:0.2";
    std::string m_scaling;
    std::optional<double> m_lowest;
    std::optional<double> m_conflict;
    std::optional<double> m_leastShare;
    std::vector<double> m_ignored;
    std::string m_preset;
    std::optional<int> m_iterations;
    std::optional<double> m_smoothnessWeight;
    std::optional<double> m_smoothnessWidth;
    std::optional<double> m_appearanceWeight;
    std::optional<double> m_appearanceWidth;
    std::optional<double> m_colourWidth;
    std::optional<double> m_certainty;
    std::string m_walk;
    std::optional<int> m_walkSteps;
    std::optional<double> m_walkPower;
    std::optional<int> m_walkRadius;
    std::optional<int> m_walkReduction;
    std::optional<double> m_walkPositionWidth;
    std::optional<double> m_walkColourWidth;
};

}  // namespace overlook
