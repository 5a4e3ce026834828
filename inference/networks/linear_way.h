#pragma once

#include <map>
#include <string>

#include "inference/networks/layer_trace.h"
#include "inference/networks/network.h"

namespace overlook {

/// The layers of a run from which a linear way leads on (see LinearWay), found in the graph of `program`, whose weights
/// must be constants: behind the layer there is nothing but pooling, dropout and flattening up to a linear layer.
[[nodiscard]] std::map<std::string, LinearWay> linearWays(const TappedModule& program, const ModelTrace& trace);

}  // namespace overlook
