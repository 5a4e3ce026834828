#include "inference/protocol/channel_attention.h"

#include "inference/protocol/message_fields.h"
#include "inference/protocol/rpc.h"

namespace overlook {

void to_json(nlohmann::json& json, const ChannelAttentions& value) {
    nlohmann::json layers = nlohmann::json::array();
    for (const ChannelWeights& layer : value.layers)
        layers.push_back({{"layer", layer.layer}, {"weights", layer.weights}});
    json = {{"layers", std::move(layers)}, {"warnings", value.warnings}};
}

void from_json(const nlohmann::json& json, ChannelAttentions& value) {
    const Fields fields(json, "attention/channels");
    value.layers.clear();
    for (const nlohmann::json& layer : fields.array("layers")) {
        const Fields entry(layer, "attention/channels: layers");
        value.layers.push_back({entry.text("layer"), entry.numbers("weights")});
    }
    value.warnings = fields.array("warnings").get<std::vector<Sentence>>();
}

}  // namespace overlook
