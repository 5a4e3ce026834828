#pragma once

#include <nlohmann/json.hpp>

namespace overlook {

/// How the weights follow the gradients.
struct OptimiserParameters {};

void to_json(nlohmann::json& json, const OptimiserParameters& value);
/// Throws Error (Protocol).
void from_json(const nlohmann::json& json, OptimiserParameters& value);

}  // namespace overlook
