#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>

#include "inference/core/error.h"
#include "inference/core/sentence.h"

namespace overlook {

/// Version of the message set; `initialize` refuses another one.
inline constexpr int kProtocolVersion = 2;

/// JSON-RPC 2.0 messages (https://www.jsonrpc.org/specification) as values.
using RequestId = std::int64_t;

[[nodiscard]] nlohmann::json requestMessage(RequestId id, const std::string& method, nlohmann::json params);
[[nodiscard]] nlohmann::json notificationMessage(const std::string& method, nlohmann::json params);
[[nodiscard]] nlohmann::json resultMessage(RequestId id, nlohmann::json result);
/// error.data carries {kind, pattern, arguments}, so that the other side can translate and rethrow it.
[[nodiscard]] nlohmann::json errorMessage(const nlohmann::json& id, const Error& error);
[[nodiscard]] Error errorFromMessage(const nlohmann::json& error);

/// {id} of the request to stop.
inline constexpr const char* kCancelMethod = "$/cancel";
/// {id, fraction, step: {pattern, arguments}}.
inline constexpr const char* kProgressMethod = "$/progress";

void to_json(nlohmann::json& json, const Sentence& sentence);
void from_json(const nlohmann::json& json, Sentence& sentence);

}  // namespace overlook
