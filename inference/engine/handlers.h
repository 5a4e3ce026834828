#pragma once

#include "inference/engine/server.h"

namespace overlook {

class Engine;

/// Every method of the protocol, answered by `engine`, which must outlive the table.
[[nodiscard]] HandlerTable engineHandlers(Engine& engine);

}  // namespace overlook
