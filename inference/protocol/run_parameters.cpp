#include "inference/protocol/run_parameters.h"

#include "inference/protocol/message_fields.h"

namespace overlook {

void to_json(nlohmann::json& json, const RunParameters& value) {
    json = {{"resumes", value.resumes},
            {"weights", value.weights},
            {"frozen", value.frozen},
            {"freezesBatchNorm", value.freezesBatchNorm},
            {"keptCheckpoints", value.keptCheckpoints}};
}

void from_json(const nlohmann::json& json, RunParameters& value) {
    const Fields fields(json, "train/start: run");
    value.resumes = fields.flag("resumes");
    value.weights = fields.text("weights");
    value.frozen = fields.texts("frozen");
    value.freezesBatchNorm = fields.flag("freezesBatchNorm");
    value.keptCheckpoints = fields.smallInteger("keptCheckpoints");
}

}  // namespace overlook
