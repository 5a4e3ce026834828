#pragma once

#include "inference/core/program_page.h"

namespace CLI {
class App;
}

namespace overlook {

/// What the manual page and the completion say, read from the options that the command line is parsed by.
[[nodiscard]] DescribedProgram describedProgram(const CLI::App& program);

}  // namespace overlook
