#pragma once

#include <QString>

#include "inference/core/error.h"

namespace overlook {

/// A sentence of the inference side in the user's language. `context` as in OVERLOOK_TEXT ("Error", "Job", "Warning").
[[nodiscard]] QString translated(const Sentence& sentence, const char* context);
[[nodiscard]] QString translated(const Error& error);

}  // namespace overlook
