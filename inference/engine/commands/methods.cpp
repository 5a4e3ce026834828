#include <CLI/CLI.hpp>

#include "inference/attention/method.h"
#include "inference/engine/commands/commands.h"
#include "inference/engine/commands/model_options.h"
#include "inference/engine/console.h"
#include "inference/training/training_method.h"

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

nlohmann::ordered_json factsOf(const TrainingMethodEntry& method) {
    return {{"id", method.id},
            {"summary", method.summary},
            {"source", method.source},
            {"task", taskTitle(method.task)},
            {"needsMasks", method.needs.masks},
            {"needsHints", method.needs.hints},
            {"accumulates", method.accumulates}};
}

std::string needsOf(const TrainingMethodEntry& method) {
    return method.needs.masks ? "masks" : method.needs.hints ? "labels, hints" : "labels";
}

/// `overlook-engine methods`: the tables of attention methods and of training methods.
class MethodsCommand : public Command {
 public:
    void addOptions(CLI::App& app) override {
        app.add_flag("--training", m_showsTraining, "The methods of `train` instead of those of `explain`");
        app.footer(
            "The ids are what `explain --method` and `train --method` take; `inspect` says which methods of "
            "`explain` work with a model.");
    }

    ExitCode run(CommandEnvironment& environment) override {
        return m_showsTraining ? showTraining(environment) : showAttention(environment);
    }

 private:
    static ExitCode showTraining(CommandEnvironment& environment) {
        std::vector<std::vector<std::string>> rows{{"METHOD", "NETWORK", "NEEDS", "SUMMARY", "SOURCE"}};
        for (const TrainingMethodEntry& method : trainingMethodTable()) {
            rows.push_back({method.id, taskTitle(method.task), needsOf(method), method.summary, method.source});
            if (environment.console.isJson())
                environment.console.print(factsOf(method));
        }
        if (!environment.console.isJson())
            environment.console.printTable(rows);
        return ExitCode::Done;
    }

    static ExitCode showAttention(CommandEnvironment& environment) {
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

    bool m_showsTraining = false;
};

}  // namespace

std::unique_ptr<Command> makeMethodsCommand() {
    return std::make_unique<MethodsCommand>();
}

}  // namespace overlook
