#include <algorithm>
#include <CLI/CLI.hpp>

#include "inference/annotations/annotation_format.h"
#include "inference/annotations/hint_export.h"
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
        const auto add = [&](const char* id, const char* summary) {
            names.emplace_back(id);
            list += "\n  " + std::string(id) + ": " + summary;
        };
        for (const ProjectFormatEntry& entry : projectFormatTable())
            if (entry.write)
                add(entry.id, entry.summary);
        for (const AnnotationFormat& format : annotationFormats())
            if (format.create)
                add(format.id, format.summary);
        app.add_option("--format", m_format, "Format; follows from the name otherwise")->check(CLI::IsMember(names));
        app.footer("Formats:" + list + "\nExit status 1 says that something was left out.");
    }

    ExitCode run(CommandEnvironment& environment) override {
        const Project project = Project::open(pathFromUtf8(m_path), Project::Purpose::Read);
        warnOfAccess(project, environment.console);
        std::string format = m_format;
        const FormatReport report = write(project, format, environment);
        Console& console = environment.console;
        console.clearProgress();
        warnOf(report.problems, console);
        if (console.isJson())
            console.print(nlohmann::ordered_json{{"project", m_path},
                                                 {"to", m_to},
                                                 {"format", format},
                                                 {"pictures", report.images},
                                                 {"hints", report.hints},
                                                 {"problems", report.problems.size()}});
        else
            console.print(m_to + "  " + std::to_string(report.images) + " pictures, " + std::to_string(report.hints) +
                          " hints");
        return report.problems.empty() ? ExitCode::Done : ExitCode::SomeFailed;
    }

 private:
    /// `format` becomes the one that was meant.
    FormatReport write(const Project& project, std::string& format, CommandEnvironment& environment) const {
        const std::filesystem::path to = pathFromUtf8(m_to);
        const auto& annotations = annotationFormats();
        const auto named = std::find_if(annotations.begin(), annotations.end(),
                                        [&](const AnnotationFormat& entry) { return format == entry.id; });
        if (named != annotations.end()) {
            HintExportResult written = exportHints(project, *named, to, environment.job);
            environment.console.clearProgress();
            for (const Sentence& loss : written.losses)
                environment.console.warn(loss);
            return std::move(written.report);
        }
        const ProjectFormatEntry& entry = projectFormatOf(to, format, FormatUse::Write);
        if (!entry.write)
            throw Error(Error::Kind::BadRequest,
                        OVERLOOK_TEXT("Error", "The format “%1” can be read, but not written."), {entry.id});
        format = entry.id;
        return entry.write(project, to, environment.job);
    }

    std::string m_path;
    std::string m_to;
    std::string m_format;
};

}  // namespace

std::unique_ptr<Command> makeProjectExport() {
    return std::make_unique<ProjectExport>();
}

}  // namespace overlook
