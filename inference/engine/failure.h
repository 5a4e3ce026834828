#pragma once

#include <exception>

#include "inference/core/error.h"

namespace overlook {

/// Any exception as something a person can read: an Error as it is, running out of memory as its own sentence, the
/// long texts of libraries (LibTorch adds a stack trace) reduced to the line that says what is wrong.
[[nodiscard]] Error failureOf(const std::exception& exception);

/// The line of a library's message that says what is wrong.
[[nodiscard]] std::string essentialLine(const std::string& message);

}  // namespace overlook
