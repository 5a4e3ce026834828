#pragma once

#include <opencv2/core.hpp>
#include <string>
#include <vector>

namespace overlook {

/// How maps spread to pixels that look alike: the random walk of PSA (Ahn and Kwak, "Learning Pixel-level Semantic
/// Affinity", CVPR 2018) and IRN (Ahn et al., CVPR 2019). They learn affinities with networks; here a pair of places
/// has exp(−|Δ position|² / 2σ_p² − |Δ colour|² / 2σ_c²).
struct RandomWalkParameters {
    int steps = 256;           ///< 2^8 in both
    double power = 10;         ///< affinities are raised to it (β)
    int radius = 5;            ///< of the places that a step can reach, in places
    int reduction = 4;         ///< side of a place in pixels
    double positionWidth = 5;  ///< σ_p in places
    double colourWidth = 30;   ///< σ_c in steps of 8-bit colours
};

/// One set of published parameters: to add one, add a line to the table in random_walk.cpp.
struct RandomWalkPreset {
    const char* id;
    const char* source;
    RandomWalkParameters parameters;
};
[[nodiscard]] const std::vector<RandomWalkPreset>& randomWalkPresets();
/// Throws Error (BadRequest) listing the ids.
[[nodiscard]] const RandomWalkPreset& randomWalkPreset(const std::string& id);

/// Throws Error (BadRequest) naming the parameter that no walk can have.
void checkParameters(const RandomWalkParameters& parameters);

/// Walks over the pixels of one picture: y = x T^steps, T_ij = a_ij^β / Σ_i a_ij^β, so that a step gives every place
/// the mean of those around it, weighted by their affinity.
class RandomWalk {
 public:
    /// Throws Error (BadRequest) for parameters that no walk can have.
    RandomWalk(const cv::Mat3b& rgb, const RandomWalkParameters& parameters);

    /// A map of any size, ≥ 0, after the walk: at the picture's size, divided by its highest value (0 … 1).
    [[nodiscard]] cv::Mat1f walked(const cv::Mat1f& map) const;

 private:
    RandomWalkParameters m_parameters;
    cv::Size m_picture;
    cv::Size m_grid;
    std::vector<cv::Point> m_offsets;
    std::vector<cv::Mat1f> m_weights;  ///< by offset: share of the place there in the mean of each place
};

}  // namespace overlook
