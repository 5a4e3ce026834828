#include "inference/protocol/teaching_parameters.h"

#include "inference/protocol/message_fields.h"

namespace overlook {

void to_json(nlohmann::json& json, const TeachingParameters& value) {
    json = {{"isTeaching", value.isTeaching},
            {"isQuick", value.isQuick},
            {"behind", value.behind},
            {"steps", value.steps},
            {"replay", value.replay},
            {"heldOut", value.heldOut},
            {"hintedShare", value.hintedShare},
            {"startShare", value.startShare},
            {"classes", value.classes},
            {"withoutHints", value.withoutHints},
            {"look", value.look},
            {"lookClass", value.lookClass}};
}

void from_json(const nlohmann::json& json, TeachingParameters& value) {
    const Fields fields(json, "train/start: teaching");
    value.isTeaching = fields.flag("isTeaching");
    value.isQuick = fields.flag("isQuick");
    value.behind = fields.text("behind");
    value.steps = fields.smallInteger("steps");
    value.replay = fields.smallInteger("replay");
    value.heldOut = fields.smallInteger("heldOut");
    value.hintedShare = fields.number("hintedShare");
    value.startShare = fields.number("startShare");
    value.classes = fields.texts("classes");
    value.withoutHints = fields.texts("withoutHints");
    value.look = fields.text("look");
    value.lookClass = fields.smallInteger("lookClass");
}

}  // namespace overlook
