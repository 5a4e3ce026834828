#pragma once

#include <optional>
#include <string>

#include "inference/networks/tap_graph.h"

namespace overlook {

/// What of a tapped graph lies behind a layer, as a graph whose picture is that layer's output instead. None where the
/// layer is not there, runs inside a branch or a loop, or is not all that the rest needs.
[[nodiscard]] std::optional<TappedGraph> graphBehind(const TappedGraph& whole, const std::string& layer);

}  // namespace overlook
