#pragma once

#include <cstddef>
#include <vector>

#include "inference/protocol/messages.h"

namespace overlook {

/// Positions of the scores from the highest to the lowest; equal ones in order.
[[nodiscard]] std::vector<int> ranked(const std::vector<float>& scores);

/// The best classes of a prediction, at most `count`. Of a mask those with the most pixels, only ones that are there;
/// `background` (-1 = none) is an answer only when there is nothing else.
[[nodiscard]] std::vector<int> bestClasses(const Prediction& prediction, int background, std::size_t count);

}  // namespace overlook
