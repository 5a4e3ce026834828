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

/// `overlook-engine project import` and `export`.
class ProjectTransfer : public Command {
 public:
    explicit ProjectTransfer(bool isImport) : m_isImport(isImport) {}

    void addOptions(CLI::App& app) override {
        addProjectArgument(app, m_path);
        app.add_option(m_isImport ? "FROM" : "TO", m_place, m_isImport ? "What is read" : "What is written")
            ->required();
        std::vector<std::string> names;
        std::string list;
        for (const ProjectFormatEntry& entry : projectFormatTable())
            if (m_isImport ? entry.import != nullptr : entry.write != nullptr) {
                names.emplace_back(entry.id);
                list += "\n  " + std::string(entry.id) + ": " + entry.summary;
            }
        app.add_option("--format", m_format, "Format; follows from the name otherwise")->check(CLI::IsMember(names));
        app.footer("Formats:" + list + "\nExit status 1 says that something was left out.");
    }

    ExitCode run(CommandEnvironment& environment) override {
        const std::filesystem::path place = pathFromUtf8(m_place);
        const ProjectFormatEntry& format = projectFormatOf(place, m_format);
        const FormatReport report =
            m_isImport ? importFrom(place, format, environment) : writeTo(place, format, environment);
        environment.console.clearProgress();
        warnOf(report.problems, environment.console);
        if (environment.console.isJson())
            environment.console.print(nlohmann::ordered_json{{"project", m_path},
                                                             {m_isImport ? "from" : "to", m_place},
                                                             {"format", format.id},
                                                             {"pictures", report.images},
                                                             {"hints", report.hints},
                                                             {"problems", report.problems.size()}});
        else
            environment.console.print(m_place + "  " + std::to_string(report.images) + " pictures, " +
                                      std::to_string(report.hints) + " hints");
        return report.problems.empty() ? ExitCode::Done : ExitCode::SomeFailed;
    }

 private:
    FormatReport importFrom(const std::filesystem::path& place, const ProjectFormatEntry& format,
                            CommandEnvironment& environment) const {
        if (!format.import)
            throw Error(Error::Kind::BadRequest,
                        OVERLOOK_TEXT("Error", "The format “%1” can be written, but not read."), {format.id});
        return format.import(openedForEdit(m_path), place, environment.job);
    }

    FormatReport writeTo(const std::filesystem::path& place, const ProjectFormatEntry& format,
                         CommandEnvironment& environment) const {
        if (!format.write)
            throw Error(Error::Kind::BadRequest,
                        OVERLOOK_TEXT("Error", "The format “%1” can be read, but not written."), {format.id});
        const Project project = Project::open(pathFromUtf8(m_path), Project::Purpose::Read);
        warnOfAccess(project, environment.console);
        return format.write(project, place, environment.job);
    }

    bool m_isImport;
    std::string m_path;
    std::string m_place;
    std::string m_format;
};

}  // namespace

std::unique_ptr<Command> makeProjectImport() {
    return std::make_unique<ProjectTransfer>(true);
}

std::unique_ptr<Command> makeProjectExport() {
    return std::make_unique<ProjectTransfer>(false);
}

}  // namespace overlook
