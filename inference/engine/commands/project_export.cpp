#include <CLI/CLI.hpp>

#include "inference/core/files.h"
#include "inference/core/job_control.h"
#include "inference/datasets/project_formats.h"
#include "inference/engine/commands/problem_list.h"
#include "inference/engine/commands/project_actions.h"
#include "inference/engine/console.h"
#include "inference/store/project.h"

namespace overlook {

namespace {

/// `overlook-engine project export`.
class ProjectExport : public Command {
 public:
    void addOptions(CLI::App& app) override {
        addProjectArgument(app, m_path);
        app.add_option("TO", m_to, "What is written")->required();
        std::vector<std::string> names;
        std::string list;
        for (const ProjectFormatEntry& entry : projectFormatTable())
            if (entry.write) {
                names.emplace_back(entry.id);
                list += "\n  " + std::string(entry.id) + ": " + entry.summary;
            }
        app.add_option("--format", m_format, "Format; follows from the name otherwise")->check(CLI::IsMember(names));
        app.footer("Formats:" + list + "\nExit status 1 says that something was left out.");
    }

    ExitCode run(CommandEnvironment& environment) override {
        const std::filesystem::path to = pathFromUtf8(m_to);
        const ProjectFormatEntry& format = projectFormatOf(to, m_format);
        if (!format.write)
            throw Error(Error::Kind::BadRequest,
                        OVERLOOK_TEXT("Error", "The format “%1” can be read, but not written."), {format.id});
        const Project project = Project::open(pathFromUtf8(m_path), Project::Purpose::Read);
        warnOfAccess(project, environment.console);
        const FormatReport report = format.write(project, to, environment.job);
        Console& console = environment.console;
        console.clearProgress();
        warnOf(report.problems, console);
        if (console.isJson())
            console.print(nlohmann::ordered_json{{"project", m_path},
                                                 {"to", m_to},
                                                 {"format", format.id},
                                                 {"pictures", report.images},
                                                 {"hints", report.hints},
                                                 {"problems", report.problems.size()}});
        else
            console.print(m_to + "  " + std::to_string(report.images) + " pictures, " + std::to_string(report.hints) +
                          " hints");
        return report.problems.empty() ? ExitCode::Done : ExitCode::SomeFailed;
    }

 private:
    std::string m_path;
    std::string m_to;
    std::string m_format;
};

}  // namespace

std::unique_ptr<Command> makeProjectExport() {
    return std::make_unique<ProjectExport>();
}

}  // namespace overlook
