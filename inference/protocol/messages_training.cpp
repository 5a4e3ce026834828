#include "inference/protocol/message_fields.h"
#include "inference/protocol/messages.h"
#include "inference/protocol/rpc.h"
#include "inference/protocol/training_messages.h"

// Generated pictures and training runs.
namespace overlook {

namespace {

nlohmann::json metricsField(const EpochMetrics& metrics) {
    return {{"epoch", metrics.epoch}, {"values", metrics.values}};
}

EpochMetrics metricsOf(const Fields& message, const char* name) {
    const Fields fields(message.at(name), "train: metrics");
    EpochMetrics metrics;
    metrics.epoch = fields.smallInteger("epoch");
    const nlohmann::json& values = fields.at("values");
    const Fields columns(values, "train: metrics");
    for (const auto& column : values.items())
        metrics.values[column.key()] = columns.number(column.key().c_str());
    return metrics;
}

}  // namespace

void to_json(nlohmann::json& json, const GenerateScenes& value) {
    json = {{"kind", value.kind}, {"out", value.out},   {"count", value.count},
            {"seed", value.seed}, {"size", value.size}, {"tests", value.tests}};
}

void from_json(const nlohmann::json& json, GenerateScenes& value) {
    const Fields fields(json, "scenes/generate");
    value.kind = fields.text("kind");
    value.out = fields.text("out");
    value.count = fields.smallInteger("count");
    value.seed = fields.smallInteger("seed");
    value.size = fields.smallInteger("size");
    value.tests = fields.smallInteger("tests");
}

void to_json(nlohmann::json& json, const DataFolder& value) {
    json = {{"path", value.path}};
}

void from_json(const nlohmann::json& json, DataFolder& value) {
    value.path = Fields(json, "scenes/generate").text("path");
}

Train teachingDefaults() {
    Train request;
    request.teaching.isTeaching = true;
    request.method = "caipi";
    request.epochs = 8;
    request.batch = 16;
    request.optimiserParameters.warmUpEpochs = 0.3;
    request.optimiserParameters.largestGradient = 1;
    return request;
}

void to_json(nlohmann::json& json, const Train& value) {
    json = {{"data", value.data},
            {"split", value.split},
            {"network", value.network},
            {"method", value.method},
            {"methodParameters", value.methodParameters},
            {"optimiserParameters", value.optimiserParameters},
            {"dataParameters", value.dataParameters},
            {"runParameters", value.runParameters},
            {"teaching", value.teaching},
            {"out", value.out},
            {"epochs", value.epochs},
            {"batch", value.batch},
            {"learningRate", value.learningRate},
            {"seed", value.seed},
            {"device", value.device},
            {"keepAllCheckpoints", value.keepAllCheckpoints},
            {"watch", value.watch}};
}

void from_json(const nlohmann::json& json, Train& value) {
    const Fields fields(json, "train/start");
    value.data = fields.text("data");
    value.split = fields.text("split");
    value.network = fields.text("network");
    value.method = fields.text("method");
    value.methodParameters = fields.at("methodParameters");
    value.optimiserParameters = fields.at("optimiserParameters");
    value.dataParameters = fields.at("dataParameters");
    value.runParameters = fields.at("runParameters");
    value.teaching = fields.at("teaching");
    value.out = fields.text("out");
    value.epochs = fields.smallInteger("epochs");
    value.batch = fields.smallInteger("batch");
    value.learningRate = fields.number("learningRate");
    value.seed = fields.smallInteger("seed");
    value.device = fields.text("device");
    value.keepAllCheckpoints = fields.flag("keepAllCheckpoints");
    value.watch = fields.texts("watch");
}

void to_json(nlohmann::json& json, const LearningLook& value) {
    json = {{"id", value.id},
            {"image", value.image},
            {"output", value.output},
            {"probability", value.probability},
            {"map", pictureField(value.map)},
            {"share", value.share}};
}

void from_json(const nlohmann::json& json, LearningLook& value) {
    const Fields fields(json, "train/look");
    value.id = fields.integer("id");
    value.image = fields.text("image");
    value.output = fields.smallInteger("output");
    value.probability = fields.number("probability");
    value.map = fields.floatPicture("map");
    value.share = fields.number("share");
}

void to_json(nlohmann::json& json, const TrainSummary& value) {
    json = {
        {"run", value.run}, {"epochs", value.epochs}, {"last", metricsField(value.last)}, {"warnings", value.warnings}};
}

void from_json(const nlohmann::json& json, TrainSummary& value) {
    const Fields fields(json, "train/start");
    value.run = fields.text("run");
    value.epochs = fields.smallInteger("epochs");
    value.last = metricsOf(fields, "last");
    value.warnings = fields.array("warnings").get<std::vector<Sentence>>();
}

void to_json(nlohmann::json& json, const EpochDone& value) {
    json = {{"id", value.id}, {"metrics", metricsField(value.metrics)}, {"epochs", value.epochs}};
}

void from_json(const nlohmann::json& json, EpochDone& value) {
    const Fields fields(json, "train/epoch");
    value.id = fields.integer("id");
    value.metrics = metricsOf(fields, "metrics");
    value.epochs = fields.smallInteger("epochs");
}

}  // namespace overlook
