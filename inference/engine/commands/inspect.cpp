#include <CLI/CLI.hpp>

#include "inference/core/text_lines.h"
#include "inference/engine/commands/commands.h"
#include "inference/engine/commands/model_options.h"
#include "inference/engine/console.h"
#include "inference/engine/engine.h"

namespace overlook {

namespace {

using nlohmann::ordered_json;

/// "16 × 8 × 8"; "-" for a layer that did not run.
std::string shapeText(const std::vector<int>& shape) {
    std::string text;
    for (const int extent : shape)
        text += (text.empty() ? "" : " × ") + std::to_string(extent);
    return text.empty() ? "-" : text;
}

/// "positions"; empty for layers that are no attention.
std::string attentionText(AttentionRole role) {
    switch (role) {
        case AttentionRole::None:
            break;
        case AttentionRole::Positions:
            return "positions";
        case AttentionRole::Similarity:
            return "similarity";
        case AttentionRole::Channels:
            return "channels";
    }
    return "";
}

ordered_json jsonOf(const ModelDescription& model) {
    ordered_json classes = ordered_json::array();
    for (const ClassEntry& entry : model.classes.entries())
        classes.push_back({{"index", entry.id}, {"name", entry.name}});
    ordered_json layers = ordered_json::array();
    for (const LayerDescription& layer : model.layers) {
        layers.push_back({{"name", layer.name},
                          {"kind", layer.kind},
                          {"shape", layer.shape},
                          {"attention", attentionText(layer.attention)}});
        if (!layer.obstacle.pattern.empty())
            layers.back()["obstacle"] = layer.obstacle.english();
    }
    ordered_json warnings = ordered_json::array();
    for (const Sentence& warning : model.warnings)
        warnings.push_back(warning.english());
    return {{"path", model.path},
            {"id", model.id},
            {"task", taskTitle(model.task)},
            {"multiLabel", model.isMultiLabel},
            {"inputSize", model.inputSize},
            {"background", model.background},
            {"defaultLayer", model.defaultLayer},
            {"methods", model.methods},
            {"layers", std::move(layers)},
            {"classes", std::move(classes)},
            {"warnings", std::move(warnings)}};
}

void printForPeople(const ModelDescription& model, Console& console) {
    const std::string size = model.inputSize.empty() ? "any size" : shapeText(model.inputSize);
    const std::string scores = model.isMultiLabel ? "sigmoid" : "softmax";
    console.printTable({{"model", model.path},
                        {"content", model.id},
                        {"task", taskTitle(model.task)},
                        {"input", size},
                        {"output", std::to_string(model.classes.size()) + " classes, " + scores},
                        {"methods", commaJoined(model.methods)},
                        {"layer", model.defaultLayer.empty() ? "-" : model.defaultLayer + " (default)"}});
    console.print(std::string());
    std::vector<std::vector<std::string>> layers{{"LAYER", "KIND", "OUTPUT", "ATTENTION"}};
    for (const LayerDescription& layer : model.layers)
        layers.push_back({layer.name, layer.kind, shapeText(layer.shape), attentionText(layer.attention)});
    console.printTable(layers);
    console.print(std::string());
    std::vector<std::vector<std::string>> classes{{"CLASS", "NAME"}};
    for (const ClassEntry& entry : model.classes.entries())
        classes.push_back({std::to_string(entry.id), model.classes.nameOf(entry.id)});
    console.printTable(classes);
}

/// `overlook-engine inspect`: what a model file holds.
class InspectCommand : public Command {
 public:
    void addOptions(CLI::App& app) override {
        m_options.addTo(app);
        app.footer("Output shapes are without the batch, at the card's input size.");
    }

    ExitCode run(CommandEnvironment& environment) override {
        Engine engine(m_options.threads);
        const ModelDescription model = loadModel(engine, m_options, environment);
        if (environment.console.isJson())
            environment.console.print(jsonOf(model));
        else
            printForPeople(model, environment.console);
        return ExitCode::Done;
    }

 private:
    ModelOptions m_options;
};

}  // namespace

std::unique_ptr<Command> makeInspectCommand() {
    return std::make_unique<InspectCommand>();
}

}  // namespace overlook
