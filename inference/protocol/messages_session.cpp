#include "inference/protocol/message_fields.h"
#include "inference/protocol/messages.h"

// The handshake.
namespace overlook {

void to_json(nlohmann::json& json, const Hello& value) {
    json = {{"protocol", value.protocol}, {"client", value.client}};
}

void from_json(const nlohmann::json& json, Hello& value) {
    const Fields fields(json, "initialize");
    value.protocol = fields.smallInteger("protocol");
    value.client = fields.text("client");
}

void to_json(nlohmann::json& json, const Welcome& value) {
    json = {{"protocol", value.protocol}, {"version", value.version}, {"device", value.device}};
}

void from_json(const nlohmann::json& json, Welcome& value) {
    const Fields fields(json, "welcome");
    value.protocol = fields.smallInteger("protocol");
    value.version = fields.text("version");
    value.device = fields.text("device");
}

}  // namespace overlook
