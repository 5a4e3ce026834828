#pragma once

#include <cstddef>
#include <functional>
#include <opencv2/core.hpp>
#include <vector>

#include "inference/core/sentence.h"

namespace overlook {

/// A picture as a model sees it, before normalisation: what altered pictures start from.
struct FedPicture {
    cv::Mat3f rgb;                        ///< at the network's input size, 0 … 255
    cv::Vec3f mean;                       ///< RGB, 0 … 255: the colour whose input is 0, the mean of the model's card
    std::vector<Sentence> warnings = {};  ///< it had to be reduced, …
};

/// Pictures with changed pixels, numbered, for a model to score. They are made when it is their turn, so that many do
/// not lie in memory.
struct AlteredPictures {
    std::size_t count = 0;
    /// RGB, 0 … 255, all of one size; asked for in ascending order but for a trial of the first two.
    std::function<cv::Mat3f(std::size_t number)> picture;
};

}  // namespace overlook
