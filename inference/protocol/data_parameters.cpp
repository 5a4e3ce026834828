#include "inference/protocol/data_parameters.h"

#include "inference/protocol/message_fields.h"

namespace overlook {

void to_json(nlohmann::json& json, const DataParameters& /*value*/) {
    json = nlohmann::json::object();
}

void from_json(const nlohmann::json& json, DataParameters& /*value*/) {
    const Fields fields(json, "train/start: data");
}

}  // namespace overlook
