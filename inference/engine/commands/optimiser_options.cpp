#include "inference/engine/commands/optimiser_options.h"

#include <CLI/CLI.hpp>

namespace overlook {

void addOptimiserOptions(CLI::App& /*app*/, OptimiserParameters& /*parameters*/) {}

}  // namespace overlook
