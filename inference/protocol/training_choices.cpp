#include "inference/protocol/training_choices.h"

#include <utility>

#include "inference/protocol/message_fields.h"

namespace overlook {

void to_json(nlohmann::json& json, const TrainingChoices& value) {
    auto methods = nlohmann::json::array();
    for (const TrainingMethodChoice& method : value.methods)
        methods.push_back({{"id", method.id},
                           {"networks", method.networks},
                           {"needsMasks", method.needsMasks},
                           {"usesHints", method.usesHints},
                           {"summary", method.summary}});
    json = {{"methods", std::move(methods)}};
}

void from_json(const nlohmann::json& json, TrainingChoices& value) {
    const Fields fields(json, "train/choices");
    value.methods.clear();
    for (const nlohmann::json& each : fields.array("methods")) {
        const Fields method(each, "train/choices");
        value.methods.push_back({method.text("id"), method.texts("networks"), method.flag("needsMasks"),
                                 method.flag("usesHints"), method.text("summary")});
    }
}

}  // namespace overlook
