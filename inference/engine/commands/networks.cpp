#include <CLI/CLI.hpp>

#include "inference/engine/commands/commands.h"
#include "inference/engine/console.h"
#include "inference/networks/trainable_network.h"

namespace overlook {

namespace {

/// `overlook-engine networks`: the table of networks that can be trained.
class NetworksCommand : public Command {
 public:
    void addOptions(CLI::App& app) override { app.footer("The ids are what `train --network` takes."); }

    ExitCode run(CommandEnvironment& environment) override {
        std::vector<std::vector<std::string>> rows{{"NETWORK", "SIDE", "SUMMARY", "SOURCE"}};
        for (const NetworkEntry& network : networkTable()) {
            rows.push_back({network.id, std::to_string(network.inputSize), network.summary, network.source});
            if (environment.console.isJson())
                environment.console.print(nlohmann::ordered_json{{"id", network.id},
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
