#include "inference/protocol/optimiser_parameters.h"

#include "inference/protocol/message_fields.h"

namespace overlook {

void to_json(nlohmann::json& json, const OptimiserParameters& /*value*/) {
    json = nlohmann::json::object();
}

void from_json(const nlohmann::json& json, OptimiserParameters& /*value*/) {
    const Fields fields(json, "train/start: optimiser");
}

}  // namespace overlook
