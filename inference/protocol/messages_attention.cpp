#include "inference/protocol/message_fields.h"
#include "inference/protocol/messages.h"
#include "inference/protocol/rpc.h"

// Attention maps: what is asked, and the raw maps.
namespace overlook {

namespace {

nlohmann::json mapField(const Map& map) {
    const MapOrigin& origin = map.origin;
    return {{"values", pictureField(map.values)},
            {"imageId", origin.imageId},
            {"model", origin.model},
            {"method", origin.method},
            {"layer", origin.layer},
            {"class", origin.classIndex},
            {"epoch", origin.epoch}};
}

Map mapOf(const nlohmann::json& json) {
    const Fields fields(json, "attention/compute: maps");
    Map map;
    map.values = fields.floatPicture("values");
    map.origin.imageId = fields.text("imageId");
    map.origin.model = fields.text("model");
    map.origin.method = fields.text("method");
    map.origin.layer = fields.text("layer");
    map.origin.classIndex = fields.smallInteger("class");
    map.origin.epoch = fields.smallInteger("epoch");
    return map;
}

}  // namespace

void to_json(nlohmann::json& json, const Explain& value) {
    json = {{"model", value.model}, {"image", value.image},     {"method", value.method}, {"layer", value.layer},
            {"size", value.size},   {"classes", value.classes}, {"region", value.region}};
}

void from_json(const nlohmann::json& json, Explain& value) {
    const Fields fields(json, "attention/compute");
    value.model = fields.text("model");
    value.image = fields.text("image");
    value.method = fields.text("method");
    value.layer = fields.text("layer");
    value.classes = fields.integers("classes");
    value.size = fields.text("size");
    value.region = fields.text("region");
}

void to_json(nlohmann::json& json, const MapSet& value) {
    nlohmann::json maps = nlohmann::json::array();
    for (const Map& map : value.maps)
        maps.push_back(mapField(map));
    json = {{"maps", std::move(maps)}, {"warnings", value.warnings}};
}

void from_json(const nlohmann::json& json, MapSet& value) {
    const Fields fields(json, "attention/compute");
    value.maps.clear();
    for (const nlohmann::json& map : fields.array("maps"))
        value.maps.push_back(mapOf(map));
    value.warnings = fields.array("warnings").get<std::vector<Sentence>>();
    for (Map& map : value.maps)
        map.warnings = value.warnings;
}

}  // namespace overlook
