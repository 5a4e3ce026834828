#include <CLI/CLI.hpp>

#include "inference/engine/commands/commands.h"
#include "inference/engine/console.h"
#include "inference/engine/program_description.h"

namespace overlook {

namespace {

/// `overlook-engine manual`: what this program's options are, for man(1) and for bash.
class ManualCommand : public Command {
 public:
    void addOptions(CLI::App& app) override {
        m_app = &app;
        app.add_flag("--bash-completion", m_isCompletion, "The completion for bash instead");
        app.footer("To read it: overlook-engine manual | man -l -");
    }

    ExitCode run(CommandEnvironment& environment) override {
        const DescribedProgram program = describedProgram(*m_app->get_parent());
        environment.console.print(m_isCompletion ? bashCompletion(program) : manualPage(program));
        return ExitCode::Done;
    }

 private:
    const CLI::App* m_app = nullptr;
    bool m_isCompletion = false;
};

}  // namespace

std::unique_ptr<Command> makeManualCommand() {
    return std::make_unique<ManualCommand>();
}

}  // namespace overlook
