#pragma once

#include <string>

#include "inference/protocol/data_parameters.h"

namespace CLI {
class App;
}

namespace overlook {

/// Declares `--data-kind`.
void addDataKindOption(CLI::App& app, std::string& kind);

/// Declares the options that fill `parameters`, which must outlive the parsing.
void addDataOptions(CLI::App& app, DataParameters& parameters);

}  // namespace overlook
