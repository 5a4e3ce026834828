#pragma once

#include <nlohmann/json.hpp>

namespace overlook {

/// Which pictures are learnt from, and how they are varied.
struct DataParameters {};

void to_json(nlohmann::json& json, const DataParameters& value);
/// Throws Error (Protocol).
void from_json(const nlohmann::json& json, DataParameters& value);

}  // namespace overlook
