#include "inference/engine/commands/method_options.h"

#include <CLI/CLI.hpp>

namespace overlook {

void addMethodOptions(CLI::App& /*app*/, MethodParameters& /*parameters*/) {}

}  // namespace overlook
