#include "inference/protocol/optimiser_parameters.h"

#include "inference/protocol/message_fields.h"

namespace overlook {

double weightDecay(const OptimiserParameters& parameters) {
    if (parameters.weightDecay >= 0)
        return parameters.weightDecay;
    return parameters.optimiser == "sgd" ? 5e-4 : 0.01;
}

void to_json(nlohmann::json& json, const OptimiserParameters& value) {
    json = {{"optimiser", value.optimiser},
            {"momentum", value.momentum},
            {"nesterov", value.isNesterov},
            {"weightDecay", value.weightDecay},
            {"sparesBiases", value.sparesBiases},
            {"headFactor", value.headFactor},
            {"largestGradient", value.largestGradient},
            {"averaging", value.averaging},
            {"schedule", value.schedule},
            {"warmUpEpochs", value.warmUpEpochs},
            {"polyPower", value.polyPower},
            {"stepEpochs", value.stepEpochs},
            {"stepFactor", value.stepFactor},
            {"precision", value.precision},
            {"channelsLast", value.isChannelsLast}};
}

void from_json(const nlohmann::json& json, OptimiserParameters& value) {
    const Fields fields(json, "train/start: optimiser");
    value.optimiser = fields.text("optimiser");
    value.momentum = fields.number("momentum");
    value.isNesterov = fields.flag("nesterov");
    value.weightDecay = fields.number("weightDecay");
    value.sparesBiases = fields.flag("sparesBiases");
    value.headFactor = fields.number("headFactor");
    value.largestGradient = fields.number("largestGradient");
    value.averaging = fields.number("averaging");
    value.schedule = fields.text("schedule");
    value.warmUpEpochs = fields.number("warmUpEpochs");
    value.polyPower = fields.number("polyPower");
    value.stepEpochs = fields.integers("stepEpochs");
    value.stepFactor = fields.number("stepFactor");
    value.precision = fields.text("precision");
    value.isChannelsLast = fields.flag("channelsLast");
}

}  // namespace overlook
