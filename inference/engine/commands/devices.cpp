#include <CLI/CLI.hpp>

#include "inference/engine/commands/commands.h"
#include "inference/engine/console.h"
#include "inference/engine/engine.h"

namespace overlook {

namespace {

/// `overlook-engine devices`: what it computes on, with the number of threads.
class DevicesCommand : public Command {
 public:
    void addOptions(CLI::App& app) override {
        app.add_option("--threads", m_threads, "Threads to compute with; 0 = all cores")
            ->check(CLI::NonNegativeNumber)
            ->capture_default_str();
    }

    ExitCode run(CommandEnvironment& environment) override {
        const Welcome welcome = Engine(m_threads).welcome();
        if (environment.console.isJson())
            environment.console.print(nlohmann::ordered_json{{"device", welcome.device}, {"version", welcome.version}});
        else
            environment.console.print(welcome.device);
        return ExitCode::Done;
    }

 private:
    int m_threads = 0;
};

}  // namespace

std::unique_ptr<Command> makeDevicesCommand() {
    return std::make_unique<DevicesCommand>();
}

}  // namespace overlook
