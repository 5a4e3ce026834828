#pragma once

#include <nlohmann/json.hpp>

namespace overlook {

/// Numbers of the training methods; each method reads its own.
struct MethodParameters {};

void to_json(nlohmann::json& json, const MethodParameters& value);
/// Throws Error (Protocol).
void from_json(const nlohmann::json& json, MethodParameters& value);

}  // namespace overlook
