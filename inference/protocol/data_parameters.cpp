#include "inference/protocol/data_parameters.h"

#include "inference/protocol/message_fields.h"

namespace overlook {

void to_json(nlohmann::json& json, const DataParameters& value) {
    json = {{"kind", value.kind},           {"skipsBroken", value.skipsBroken},
            {"side", value.side},           {"mirrors", value.mirrors},
            {"smallest", value.smallest},   {"largest", value.largest},
            {"crop", value.crop},           {"brightness", value.brightness},
            {"contrast", value.contrast},   {"saturation", value.saturation},
            {"tint", value.tint},           {"hints", value.hints},
            {"hintCount", value.hintCount}, {"hintClasses", value.hintClasses},
            {"loaders", value.loaders}};
}

void from_json(const nlohmann::json& json, DataParameters& value) {
    const Fields fields(json, "train/start: data");
    value.kind = fields.text("kind");
    value.skipsBroken = fields.flag("skipsBroken");
    value.side = fields.smallInteger("side");
    value.mirrors = fields.flag("mirrors");
    value.smallest = fields.number("smallest");
    value.largest = fields.number("largest");
    value.crop = fields.smallInteger("crop");
    value.brightness = fields.number("brightness");
    value.contrast = fields.number("contrast");
    value.saturation = fields.number("saturation");
    value.tint = fields.number("tint");
    value.hints = fields.text("hints");
    value.hintCount = fields.smallInteger("hintCount");
    value.hintClasses = fields.texts("hintClasses");
    value.loaders = fields.smallInteger("loaders");
}

}  // namespace overlook
