#include <CLI/CLI.hpp>

#include "inference/attention/method.h"
#include "inference/engine/commands/commands.h"
#include "inference/engine/console.h"

namespace overlook {

namespace {

std::string tasksOf(const AttentionMethod& method) {
    switch (method.task) {
        case MethodTask::Classification:
            return "classification";
        case MethodTask::Segmentation:
            return "segmentation";
        case MethodTask::Both:
            return "both";
    }
    return "";
}

nlohmann::ordered_json factsOf(const AttentionMethod& method) {
    return {{"id", method.id},
            {"title", method.title},
            {"source", method.source},
            {"needsLinearHead", method.need == MethodNeed::LinearHead},
            {"needsLayer", method.need == MethodNeed::Layer},
            {"ownAttention", attentionRole(method) != AttentionRole::None},
            {"classification", method.task != MethodTask::Segmentation},
            {"segmentation", method.task != MethodTask::Classification}};
}

/// `overlook-engine methods`: the table of attention methods.
class MethodsCommand : public Command {
 public:
    void addOptions(CLI::App& app) override {
        app.footer("The ids are what `explain --method` takes; `inspect` says which of them work with a model.");
    }

    ExitCode run(CommandEnvironment& environment) override {
        std::vector<std::vector<std::string>> rows{{"METHOD", "TITLE", "TASK", "SOURCE"}};
        for (const AttentionMethod& method : attentionMethods()) {
            rows.push_back({method.id, method.title, tasksOf(method), method.source});
            if (environment.console.isJson())
                environment.console.print(factsOf(method));
        }
        if (!environment.console.isJson())
            environment.console.printTable(rows);
        return ExitCode::Done;
    }
};

}  // namespace

std::unique_ptr<Command> makeMethodsCommand() {
    return std::make_unique<MethodsCommand>();
}

}  // namespace overlook
