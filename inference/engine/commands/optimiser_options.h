#pragma once

#include "inference/protocol/optimiser_parameters.h"

namespace CLI {
class App;
}

namespace overlook {

/// Declares the options that fill `parameters`, which must outlive the parsing.
void addOptimiserOptions(CLI::App& app, OptimiserParameters& parameters);

}  // namespace overlook
