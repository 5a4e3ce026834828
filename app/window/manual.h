#pragma once

#include "inference/core/program_page.h"

namespace overlook {

/// What the manual page and the completion of the window's program say, read from its table of options.
[[nodiscard]] DescribedProgram describedProgram();

}  // namespace overlook
