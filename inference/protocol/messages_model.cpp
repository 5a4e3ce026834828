#include <algorithm>
#include <array>

#include "inference/core/error.h"
#include "inference/protocol/message_fields.h"
#include "inference/protocol/messages.h"
#include "inference/protocol/rpc.h"

// What a model is, and what it says of a picture.
namespace overlook {

namespace {

const char* taskName(Task task) {
    return task == Task::Segmentation ? "segmentation" : "classification";
}

Task taskOf(const Fields& fields) {
    const std::string name = fields.text("task");
    if (name == "classification")
        return Task::Classification;
    if (name == "segmentation")
        return Task::Segmentation;
    fields.reject("task");
}

nlohmann::json classesField(const ClassTable& classes) {
    nlohmann::json entries = nlohmann::json::array();
    for (const ClassEntry& entry : classes.entries())
        entries.push_back({{"id", entry.id}, {"name", entry.name}, {"colour", entry.colour}});
    return entries;
}

ClassTable classesOf(const Fields& fields) {
    ClassTable classes;
    for (const nlohmann::json& json : fields.array("classes")) {
        const Fields entry(json, "model/load: classes");
        const std::int64_t colour = entry.integer("colour");
        if (colour < 0 || colour > 0xFFFFFF)
            entry.reject("colour");
        classes.add({entry.smallInteger("id"), entry.text("name"), static_cast<std::uint32_t>(colour)});
    }
    return classes;
}

constexpr std::array kRoleNames{"", "positions", "similarity", "channels"};  ///< by AttentionRole

AttentionRole roleOf(const Fields& layer) {
    const auto found = std::find(kRoleNames.begin(), kRoleNames.end(), layer.text("attention"));
    if (found == kRoleNames.end())
        layer.reject("attention");
    return static_cast<AttentionRole>(found - kRoleNames.begin());
}

nlohmann::json layersField(const std::vector<LayerDescription>& layers) {
    nlohmann::json entries = nlohmann::json::array();
    for (const LayerDescription& layer : layers) {
        entries.push_back({{"name", layer.name},
                           {"kind", layer.kind},
                           {"shape", layer.shape},
                           {"attention", kRoleNames.at(static_cast<std::size_t>(layer.attention))}});
        if (!layer.obstacle.pattern.empty())
            entries.back()["obstacle"] = layer.obstacle;
    }
    return entries;
}

std::vector<LayerDescription> layersOf(const Fields& fields) {
    std::vector<LayerDescription> layers;
    for (const nlohmann::json& json : fields.array("layers")) {
        const Fields entry(json, "model/load: layers");
        layers.push_back({entry.text("name"), entry.text("kind"), entry.integers("shape"), roleOf(entry)});
        if (json.contains("obstacle"))
            layers.back().obstacle = entry.at("obstacle").get<Sentence>();
    }
    return layers;
}

}  // namespace

void to_json(nlohmann::json& json, const LoadModel& value) {
    json = {{"path", value.path}, {"card", value.card}, {"device", value.device}};
}

void from_json(const nlohmann::json& json, LoadModel& value) {
    const Fields fields(json, "model/load");
    value.path = fields.text("path");
    value.card = fields.text("card");
    value.device = fields.text("device");
}

void to_json(nlohmann::json& json, const ModelDescription& value) {
    json = {{"id", value.id},
            {"path", value.path},
            {"task", taskName(value.task)},
            {"classes", classesField(value.classes)},
            {"background", value.background},
            {"isMultiLabel", value.isMultiLabel},
            {"inputSize", value.inputSize},
            {"layers", layersField(value.layers)},
            {"defaultLayer", value.defaultLayer},
            {"methods", value.methods},
            {"warnings", value.warnings}};
}

void from_json(const nlohmann::json& json, ModelDescription& value) {
    const Fields fields(json, "model/load");
    value.id = fields.text("id");
    value.path = fields.text("path");
    value.task = taskOf(fields);
    value.classes = classesOf(fields);
    value.background = fields.smallInteger("background");
    value.isMultiLabel = fields.flag("isMultiLabel");
    value.inputSize = fields.integers("inputSize");
    value.layers = layersOf(fields);
    value.defaultLayer = fields.text("defaultLayer");
    value.methods = fields.texts("methods");
    value.warnings = fields.array("warnings").get<std::vector<Sentence>>();
}

void to_json(nlohmann::json& json, const Predict& value) {
    json = {{"model", value.model}, {"image", value.image}, {"size", value.size}};
}

void from_json(const nlohmann::json& json, Predict& value) {
    const Fields fields(json, "picture/predict");
    value.model = fields.text("model");
    value.image = fields.text("image");
    value.size = fields.text("size");
}

void to_json(nlohmann::json& json, const Prediction& value) {
    json = {{"task", taskName(value.task)},
            {"logits", value.logits},
            {"probabilities", value.probabilities},
            {"labels", pictureField(value.labels)},
            {"warnings", value.warnings}};
}

void from_json(const nlohmann::json& json, Prediction& value) {
    const Fields fields(json, "picture/predict");
    value.task = taskOf(fields);
    value.logits = fields.numbers("logits");
    value.probabilities = fields.numbers("probabilities");
    value.labels = fields.bytePicture("labels");
    value.warnings = fields.array("warnings").get<std::vector<Sentence>>();
}

}  // namespace overlook
