#pragma once

#include <string>
#include <vector>

#include "inference/protocol/messages.h"

namespace overlook {

/// The layers with this role, in their order; all layers for AttentionRole::None.
[[nodiscard]] std::vector<LayerDescription> layersWithRole(const std::vector<LayerDescription>& layers,
                                                           AttentionRole role);

/// Which of them is looked at unless told otherwise: the finest, the last of equals. Empty when there is none.
[[nodiscard]] std::string finestLayer(const std::vector<LayerDescription>& layers);

}  // namespace overlook
