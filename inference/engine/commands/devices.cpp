#include <CLI/CLI.hpp>

#include "inference/engine/commands/commands.h"
#include "inference/engine/console.h"
#include "inference/engine/engine.h"

namespace overlook {

namespace {

/// `overlook-engine devices`: what models can be computed on.
class DevicesCommand : public Command {
 public:
    void addOptions(CLI::App& app) override {
        app.add_option("--threads", m_threads, "Threads to compute with; 0 = all cores")
            ->check(CLI::NonNegativeNumber)
            ->capture_default_str();
    }

    ExitCode run(CommandEnvironment& environment) override {
        const Engine engine(m_threads);
        const DeviceList list = engine.devices();
        if (environment.console.isJson()) {
            nlohmann::ordered_json devices = nlohmann::ordered_json::array();
            for (const DeviceDescription& device : list.devices)
                devices.push_back({{"id", device.id}, {"name", device.name}});
            const Welcome welcome = engine.welcome();
            environment.console.print(nlohmann::ordered_json{
                {"device", welcome.device}, {"version", welcome.version}, {"devices", std::move(devices)}});
            return ExitCode::Done;
        }
        std::vector<std::vector<std::string>> rows;
        for (const DeviceDescription& device : list.devices)
            rows.push_back({device.id, device.name});
        environment.console.printTable(rows);
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
