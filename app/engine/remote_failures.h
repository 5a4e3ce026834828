#pragma once

#include <string>

#include "app/engine/engine_command.h"
#include "inference/core/error.h"
#include "inference/protocol/messages.h"

/// The sentences about engines on other machines that cannot be reached, are not there or do not fit.
namespace overlook {

[[nodiscard]] Error noSsh();
/// How ssh ended before the engine was ready: its exit code, and the last line that it or the other machine said.
[[nodiscard]] Error didNotConnect(const EngineCommand& command, int exitCode, const std::string& lastWords);
[[nodiscard]] Error remoteDoesNotAnswer(const EngineCommand& command);
[[nodiscard]] Error notOurRemoteEngine(const EngineCommand& command);
[[nodiscard]] Error otherRemoteVersion(const EngineCommand& command, const Welcome& welcome);
[[nodiscard]] Error lineLost(const EngineCommand& command, const std::string& lastWords);

}  // namespace overlook
