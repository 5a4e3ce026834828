#include "inference/engine/commands/model_options.h"

#include <algorithm>
#include <CLI/CLI.hpp>
#include <regex>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/engine/console.h"
#include "inference/engine/engine.h"

namespace overlook {

namespace {

std::string sizeProblem(const std::string& text) {
    static const std::regex pattern("native|[1-9][0-9]{0,4}x[1-9][0-9]{0,4}");
    return std::regex_match(text, pattern) ? "" : "'" + text + "' is neither HEIGHTxWIDTH in pixels nor 'native'";
}

void addRunningTo(CLI::App& app, ModelOptions& options) {
    app.add_option("--card", options.card, "Model card; otherwise the .json file beside the model");
    app.add_option("--device", options.device, "cpu, cuda, cuda:1 …; otherwise the best there is");
    app.add_option("--threads", options.threads, "Threads to compute with; 0 = all cores")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
}

}  // namespace

void ModelOptions::addTo(CLI::App& app) {
    app.add_option("MODEL", model, "TorchScript file, or a checkpoint of a run")->required();
    addRunningTo(app, *this);
}

void ModelOptions::addOptionalTo(CLI::App& app) {
    app.add_option("--model", model, "TorchScript file, or a checkpoint; otherwise that of the run's epoch");
    addRunningTo(app, *this);
}

void ModelOptions::addSizeTo(CLI::App& app) {
    app.add_option("--size", size, "HEIGHTxWIDTH fed to the model instead of the card's size; 'native' = the picture's")
        ->check(CLI::Validator(sizeProblem, "HxW|native"));
}

void ModelOptions::addPrecisionTo(CLI::App& app) {
    app.add_option("--precision", precision, "float32, or bf16 (GPU only): faster, with about three digits less")
        ->check(CLI::IsMember({"float32", "bf16"}))
        ->capture_default_str();
}

Predict ModelOptions::predict(const std::filesystem::path& picture) const {
    return {model, utf8(picture), size};
}

std::vector<Predict> ModelOptions::predict(const std::vector<std::filesystem::path>& pictures) const {
    std::vector<Predict> requests;
    for (const auto& picture : pictures)
        requests.push_back(predict(picture));
    return requests;
}

ModelDescription loadModel(Engine& engine, const ModelOptions& options, CommandEnvironment& environment) {
    ModelDescription model = engine.loadModel({options.model, options.card, options.device}, environment.job);
    warnAll(model.warnings, environment.console);
    return model;
}

void warnAll(const std::vector<Sentence>& warnings, Console& console) {
    for (const Sentence& warning : warnings)
        console.warn(warning);
}

void requireTask(const ModelDescription& model, Task task) {
    if (model.task == task)
        return;
    if (task == Task::Classification)
        throw Error(Error::Kind::BadModel,
                    OVERLOOK_TEXT("Error",
                                  "“%1” is a segmentation model and has no classes of a whole picture. Use "
                                  "the command segment, or correct the task in its card."),
                    {model.path});
    throw Error(Error::Kind::BadModel,
                OVERLOOK_TEXT("Error",
                              "“%1” is a classification model and has no classes of single pixels. Use the "
                              "command classify, or correct the task in its card."),
                {model.path});
}

const char* taskTitle(Task task) {
    return task == Task::Segmentation ? "segmentation" : "classification";
}

}  // namespace overlook
