#include "inference/protocol/method_parameters.h"

#include "inference/protocol/message_fields.h"

namespace overlook {

void to_json(nlohmann::json& json, const MethodParameters& /*value*/) {
    json = nlohmann::json::object();
}

void from_json(const nlohmann::json& json, MethodParameters& /*value*/) {
    const Fields fields(json, "train/start: method");
}

}  // namespace overlook
