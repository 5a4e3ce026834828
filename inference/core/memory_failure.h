#pragma once

#include <exception>

namespace overlook {

/// Whether a computation failed because there was not enough memory, of the machine or of its GPU.
[[nodiscard]] bool isOutOfMemory(const std::exception& exception);

}  // namespace overlook
