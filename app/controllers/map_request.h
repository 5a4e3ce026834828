#pragma once

#include <functional>

#include "inference/core/map.h"
#include "inference/protocol/rpc.h"

class QObject;

namespace overlook {

class EngineProcess;
class Error;
struct MapQuestion;

/// What to do with the answer to askForMap().
struct MapAnswer {
    std::function<void(const Map&)> done;
    std::function<void(const Error&)> failed;  ///< also when the engine answered with another number of maps
};

/// Asks the engine for one map; neither is called when `context` is gone or the request was dropped.
[[nodiscard]] RequestId askForMap(EngineProcess& engine, const MapQuestion& asked, QObject* context, MapAnswer answer);

}  // namespace overlook
