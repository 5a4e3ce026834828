#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

#include "inference/core/error.h"

namespace overlook {

/// Calls `work` with 0 … count - 1 on all cores, and says of each call which Error it threw, if any. Other
/// exceptions leave this function.
[[nodiscard]] std::vector<std::optional<Error>> errorsOf(std::size_t count,
                                                         const std::function<void(std::size_t)>& work);

}  // namespace overlook
