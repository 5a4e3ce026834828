#include <CLI/CLI.hpp>

#include "inference/core/job_control.h"
#include "inference/engine/commands/commands.h"
#include "inference/engine/console.h"
#include "inference/engine/scene_sets.h"

namespace overlook {

namespace {

/// `overlook-engine scenes`: generated pictures with known truth.
class ScenesCommand : public Command {
 public:
    void addOptions(CLI::App& app) override {
        std::string kinds;
        for (const SceneSet& set : sceneSets())
            kinds += std::string(kinds.empty() ? "" : "\n") + set.id + ": " + set.summary;
        app.add_option("KIND", m_request.kind, "Which picture set")->required();
        app.add_option("--out", m_request.out, "Folder for the set (PASCAL VOC layout)")->required();
        app.add_option("--count", m_request.count, "Training pictures")->capture_default_str();
        app.add_option("--tests", m_request.tests, "Pictures of each test set; otherwise a quarter of --count")
            ->check(CLI::Range(1, 1000000));
        app.add_option("--seed", m_request.seed, "The same seed gives the same pictures")
            ->check(CLI::NonNegativeNumber)
            ->capture_default_str();
        app.add_option("--size", m_request.size, "Side of the pictures, pixels")->capture_default_str();
        app.footer("Picture sets:\n" + kinds);
    }

    ExitCode run(CommandEnvironment& environment) override {
        const DataFolder folder = generateScenes(m_request, environment.job);
        if (environment.console.isJson())
            environment.console.print(nlohmann::ordered_json{{"path", folder.path}});
        else
            environment.console.print(folder.path);
        return ExitCode::Done;
    }

 private:
    GenerateScenes m_request;
};

}  // namespace

std::unique_ptr<Command> makeScenesCommand() {
    return std::make_unique<ScenesCommand>();
}

}  // namespace overlook
