#pragma once

#include <opencv2/core.hpp>
#include <random>

#include "inference/protocol/data_parameters.h"
#include "inference/training/placement.h"

namespace overlook {

/// How the colours of a picture are changed: factors, 1 = not at all.
struct ColourChange {
    double brightness = 1;
    double contrast = 1;    ///< of the distance from middle grey
    double saturation = 1;  ///< of the distance from the pixel's luma (ITU-R BT.601)
    cv::Vec3d tint{1, 1, 1};
};

/// A picture as it might have been taken otherwise.
struct Variation {
    Placement placement;
    ColourChange colours;
};

/// Draws a variation within the limits of the parameters; `whole` places the picture unvaried. The numbers drawn from
/// the generator are as many whatever the parameters, so that one parameter does not change what another does.
[[nodiscard]] Variation drawnVariation(const DataParameters& parameters, const Placement& whole,
                                       std::mt19937_64& random);

/// A copy with other colours: first the contrast, then brightness and tint, then the saturation.
[[nodiscard]] cv::Mat3b recoloured(const cv::Mat3b& picture, const ColourChange& change);

/// A generator for one picture in one epoch, whatever the order and the thread in which pictures are prepared.
/// `sample` is its sampleNumber().
[[nodiscard]] std::mt19937_64 generatorOf(std::uint64_t seed, int epoch, std::uint64_t sample);

/// Whether a picture is at most mirrored.
[[nodiscard]] bool onlyMirrors(const DataParameters& parameters);

/// Throws Error (BadRequest) for parameters out of their range.
void checkAugmentation(const DataParameters& parameters);

}  // namespace overlook
