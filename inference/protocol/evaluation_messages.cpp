#include "inference/protocol/evaluation_messages.h"

#include "inference/protocol/message_fields.h"
#include "inference/protocol/rpc.h"

namespace overlook {

void to_json(nlohmann::json& json, const EvaluateMaps& value) {
    json = {{"run", value.run},     {"kind", value.kind}, {"epochs", value.epochs},
            {"truth", value.truth}, {"list", value.list}, {"measures", value.measures}};
}

void from_json(const nlohmann::json& json, EvaluateMaps& value) {
    const Fields fields(json, kEvaluateMethod);
    value.run = fields.text("run");
    value.kind = fields.text("kind");
    value.epochs = fields.integers("epochs");
    value.truth = fields.text("truth");
    value.list = fields.text("list");
    value.measures = fields.texts("measures");
}

void to_json(nlohmann::json& json, const EvaluationSummary& value) {
    json = {{"file", value.file},
            {"maps", value.maps},
            {"failures", value.failures},
            {"problems", value.problems},
            {"warnings", value.warnings}};
}

void from_json(const nlohmann::json& json, EvaluationSummary& value) {
    const Fields fields(json, "result of maps/evaluate");
    value.file = fields.text("file");
    value.maps = fields.smallInteger("maps");
    value.failures = fields.smallInteger("failures");
    value.problems = fields.array("problems").get<std::vector<Sentence>>();
    value.warnings = fields.array("warnings").get<std::vector<Sentence>>();
}

}  // namespace overlook
