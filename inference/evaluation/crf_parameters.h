#pragma once

#include <optional>
#include <string>
#include <vector>

namespace overlook {

/// How a fully connected CRF changes the classes of pixels (Krähenbühl and Koltun, "Efficient Inference in Fully
/// Connected CRFs with Gaussian Edge Potentials", NIPS 2011). Widths are standard deviations.
struct CrfParameters {
    int iterations = 10;
    double smoothnessWeight = 3;   ///< of the kernel over positions
    double smoothnessWidth = 3;    ///< in pixels
    double appearanceWeight = 10;  ///< of the kernel over positions and colours
    double appearanceWidth = 80;   ///< in pixels
    double colourWidth = 13;       ///< in steps of 8-bit colours
    bool isNormalised = true;      ///< kernels K become D^-1/2 K D^-1/2, D their row sums
    double leastProbability = 1e-5;
    /// Of the most probable class, whatever it was; the rest is shared by the other classes. Nothing = the
    /// probabilities as they are.
    std::optional<double> certainty = {};
};

/// One set of published parameters: to add one, add a line to the table in crf_parameters.cpp.
struct CrfPreset {
    const char* id;
    const char* source;
    CrfParameters parameters;
};

[[nodiscard]] const std::vector<CrfPreset>& crfPresets();
/// Throws Error (BadRequest) listing the ids.
[[nodiscard]] const CrfPreset& crfPreset(const std::string& id);

/// Throws Error (BadRequest) naming the parameter that no CRF can have.
void checkParameters(const CrfParameters& parameters);

}  // namespace overlook
