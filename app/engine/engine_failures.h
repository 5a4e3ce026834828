#pragma once

#include <optional>
#include <QString>

#include "app/engine/engine_connection.h"

/// The sentences about engines that do not start, do not stay or do not understand us.
namespace overlook {

/// Why this file cannot be started at all; nothing when it looks like a program.
[[nodiscard]] std::optional<Error> problemWith(const QString& program);
[[nodiscard]] Error didNotStart(const QString& program, const QString& reason);
[[nodiscard]] Error doesNotAnswer(const QString& program);
[[nodiscard]] Error notOurEngine(const QString& program, const Error& why);
[[nodiscard]] Error otherVersion(const QString& program, const Welcome& welcome);

[[nodiscard]] Error stoppedUnexpectedly(const std::string& how, const std::string& lastWords);
[[nodiscard]] Error stoppedWhileWorking(const EngineEnd& end);  ///< on something that is not sent again
[[nodiscard]] Error gaveUp(const EngineEnd& end);               ///< three deaths on the same request
[[nodiscard]] Error doesNotStay(const EngineEnd& end);          ///< three deaths before the first answer

[[nodiscard]] Error cancelledError();

}  // namespace overlook
