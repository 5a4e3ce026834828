#include "inference/engine/commands/data_options.h"

#include <CLI/CLI.hpp>

namespace overlook {

void addDataOptions(CLI::App& /*app*/, DataParameters& /*parameters*/) {}

}  // namespace overlook
