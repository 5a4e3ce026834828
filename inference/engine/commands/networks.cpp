#include <CLI/CLI.hpp>

#include "inference/engine/commands/commands.h"
#include "inference/engine/commands/model_options.h"
#include "inference/engine/console.h"
#include "inference/networks/trainable_network.h"

namespace overlook {

namespace {

/// `overlook-engine networks`: the table of native networks.
class NetworksCommand : public Command {
 public:
    void addOptions(CLI::App& app) override {
        app.footer("`train --network` takes the ids. Which method trains which task says `methods --training`.");
    }

    ExitCode run(CommandEnvironment& environment) override {
        std::vector<std::vector<std::string>> rows{{"NETWORK", "TASK", "SIDE", "SUMMARY", "SOURCE"}};
        for (const NetworkEntry& network : networkTable()) {
            rows.push_back({network.id, taskTitle(network.task), std::to_string(network.inputSize), network.summary,
                            network.source});
            if (environment.console.isJson())
                environment.console.print(nlohmann::ordered_json{{"id", network.id},
                                                                 {"task", taskTitle(network.task)},
                                                                 {"summary", network.summary},
                                                                 {"source", network.source},
                                                                 {"inputSize", network.inputSize},
                                                                 {"learningRate", network.learningRate}});
        }
        if (!environment.console.isJson())
            environment.console.printTable(rows);
        return ExitCode::Done;
    }
};

}  // namespace

std::unique_ptr<Command> makeNetworksCommand() {
    return std::make_unique<NetworksCommand>();
}

}  // namespace overlook
