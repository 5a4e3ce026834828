#pragma once

#include <optional>
#include <QString>

#include "app/engine/engine_connection.h"

/// The sentences about engines that do not start, do not stay or do not understand us.
namespace overlook {

/// Why this cannot be started at all; nothing when it looks like a program.
[[nodiscard]] std::optional<Error> problemWith(const EngineCommand& command);
[[nodiscard]] Error didNotStart(const EngineCommand& command, const QString& reason);
[[nodiscard]] Error doesNotAnswer(const EngineCommand& command);
[[nodiscard]] Error notOurEngine(const EngineCommand& command, const Error& why);
/// Whether the engine fits this window. One on this machine came with it or was chosen; one on another machine was
/// installed by itself, and has to be of the same version.
[[nodiscard]] bool isOtherVersion(const EngineCommand& command, const Welcome& welcome);
[[nodiscard]] Error otherVersion(const EngineCommand& command, const Welcome& welcome);

[[nodiscard]] Error stoppedUnexpectedly(const EngineCommand& command, const std::string& how,
                                        const std::string& lastWords);
[[nodiscard]] Error stoppedWhileWorking(const EngineEnd& end);  ///< on something that is not sent again
[[nodiscard]] Error gaveUp(const EngineEnd& end);               ///< three deaths on the same request
[[nodiscard]] Error doesNotStay(const EngineEnd& end);          ///< three deaths before the first answer

[[nodiscard]] Error cancelledError();

}  // namespace overlook
