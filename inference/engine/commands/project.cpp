#include <CLI/CLI.hpp>
#include <vector>

#include "inference/core/files.h"
#include "inference/engine/commands/commands.h"
#include "inference/engine/commands/project_actions.h"
#include "inference/engine/console.h"
#include "inference/store/project.h"

namespace overlook {

namespace {

struct ProjectAction {
    const char* name;
    const char* summary;
    std::unique_ptr<Command> (*create)();
};

constexpr ProjectAction kActions[] = {
    {"create", "make a project of a data set or a folder of pictures", makeProjectCreate},
    {"info", "what a project holds", makeProjectInfo},
    {"check", "whether anything is damaged, missing or moved", makeProjectCheck},
    {"import", "take hints over", makeProjectImport},
    {"export", "write hints, or everything that can be read into a new project", makeProjectExport},
};

/// `overlook-engine project`: what the window does with project files.
class ProjectCommand : public Command {
 public:
    void addOptions(CLI::App& app) override {
        app.require_subcommand(1);
        app.fallthrough(false);
        for (const ProjectAction& action : kActions) {
            Offered one{action.create(), app.add_subcommand(action.name, action.summary)};
            one.app->fallthrough();  // --json may stand behind the action
            one.command->addOptions(*one.app);
            m_offered.push_back(std::move(one));
        }
    }

    ExitCode run(CommandEnvironment& environment) override {
        for (const Offered& one : m_offered)
            if (one.app->parsed())
                return one.command->run(environment);
        return ExitCode::WrongUsage;
    }

 private:
    struct Offered {
        std::unique_ptr<Command> command;
        CLI::App* app = nullptr;
    };
    std::vector<Offered> m_offered;
};

}  // namespace

void addProjectArgument(CLI::App& app, std::string& path) {
    app.add_option("PROJECT", path, "Project file, NAME.overlook")->required();
}

void warnOfAccess(const Project& project, Console& console) {
    if (project.access() == Project::Access::Damaged)
        console.warn(*project.notice());
}

const char* stateText(const Project& project) {
    switch (project.access()) {
        case Project::Access::OpenElsewhere:
            return "open elsewhere";
        case Project::Access::Damaged:
            return "damaged";
        case Project::Access::Writable:
        case Project::Access::ReadOnly:
            break;
    }
    return "sound";
}

Project openedForEdit(const std::string& path) {
    Project project = Project::open(pathFromUtf8(path));
    if (!project.isWritable())
        throw Error(Error::Kind::Storage, *project.notice());
    return project;
}

std::unique_ptr<Command> makeProjectCommand() {
    return std::make_unique<ProjectCommand>();
}

}  // namespace overlook
