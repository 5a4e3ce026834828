#pragma once

#include "inference/protocol/method_parameters.h"

namespace CLI {
class App;
}

namespace overlook {

/// Declares the options that fill `parameters`, which must outlive the parsing.
void addMethodOptions(CLI::App& app, MethodParameters& parameters);

}  // namespace overlook
