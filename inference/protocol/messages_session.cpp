#include "inference/protocol/message_fields.h"
#include "inference/protocol/messages.h"
#include "inference/protocol/rpc.h"

// The handshake, and what the engine can compute on.
namespace overlook {

void to_json(nlohmann::json& json, const Hello& value) {
    json = {{"protocol", value.protocol}, {"client", value.client}, {"device", value.device}};
}

void from_json(const nlohmann::json& json, Hello& value) {
    const Fields fields(json, "initialize");
    value.protocol = fields.smallInteger("protocol");
    value.client = fields.text("client");
    value.device = fields.text("device");
}

void to_json(nlohmann::json& json, const Welcome& value) {
    json = {{"protocol", value.protocol},
            {"version", value.version},
            {"device", value.device},
            {"warnings", value.warnings}};
}

void from_json(const nlohmann::json& json, Welcome& value) {
    const Fields fields(json, "welcome");
    value.protocol = fields.smallInteger("protocol");
    value.version = fields.text("version");
    value.device = fields.text("device");
    value.warnings = fields.array("warnings").get<std::vector<Sentence>>();
}

void to_json(nlohmann::json& json, const DeviceList& value) {
    nlohmann::json devices = nlohmann::json::array();
    for (const DeviceDescription& device : value.devices)
        devices.push_back({{"id", device.id}, {"name", device.name}});
    json = {{"devices", std::move(devices)}, {"obstacle", value.obstacle}};
}

void from_json(const nlohmann::json& json, DeviceList& value) {
    const Fields fields(json, "devices");
    value.devices.clear();
    for (const nlohmann::json& device : fields.array("devices")) {
        const Fields entry(device, "devices: devices");
        value.devices.push_back({entry.text("id"), entry.text("name")});
    }
    value.obstacle = fields.at("obstacle").get<Sentence>();
}

}  // namespace overlook
