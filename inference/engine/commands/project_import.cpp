#include <algorithm>
#include <CLI/CLI.hpp>

#include "inference/annotations/annotation_format.h"
#include "inference/annotations/hint_import.h"
#include "inference/core/files.h"
#include "inference/core/job_control.h"
#include "inference/core/text_lines.h"
#include "inference/datasets/listing.h"
#include "inference/datasets/project_formats.h"
#include "inference/engine/commands/problem_list.h"
#include "inference/engine/commands/project_actions.h"
#include "inference/engine/console.h"
#include "inference/store/project.h"

namespace overlook {

namespace {

/// `overlook-engine project import`.
class ProjectImport : public Command {
 public:
    void addOptions(CLI::App& app) override {
        addProjectArgument(app, m_path);
        app.add_option("FROM", m_from, "What is read")->required();
        std::vector<std::string> names;
        std::string list;
        const auto add = [&](const char* id, const char* summary) {
            names.emplace_back(id);
            list += "\n  " + std::string(id) + ": " + summary;
        };
        for (const ProjectFormatEntry& entry : projectFormatTable())
            if (entry.import)
                add(entry.id, entry.summary);
        for (const AnnotationFormat& format : annotationFormats())
            add(format.id, format.summary);
        app.add_option("--format", m_format,
                       "Format; otherwise recognised for a file; for a folder, maps where there are any, else hints")
            ->check(CLI::IsMember(names));
        app.add_option("--images", m_images, "Annotations: folder of the pictures, where it is not beside them");
        app.add_flag("--preview", m_isPreview, "Annotations: say what would be read, and what does not fit; no change");
        app.footer("Formats:" + list + "\nExit status 1 says that something was left out.");
    }

    ExitCode run(CommandEnvironment& environment) override {
        const std::filesystem::path from = pathFromUtf8(m_from);
        const AnnotationFormat* annotations = annotationFormatFor(from);
        if (!annotations && m_isPreview)
            throw Error(Error::Kind::BadRequest,
                        OVERLOOK_TEXT("Error", "There is a preview of annotations only. Name their format."));
        FormatReport report;
        std::string format;
        if (annotations) {
            format = annotations->id;
            report = take(*annotations, environment);
        } else {
            const ProjectFormatEntry& entry = projectFormatOf(from, m_format, FormatUse::Import);
            format = entry.id;
            report = entry.import(openedForEdit(m_path), from, environment.job);
        }
        environment.console.clearProgress();
        warnOf(report.problems, environment.console);
        print(format, report, environment.console);
        return report.problems.empty() ? ExitCode::Done : ExitCode::SomeFailed;
    }

 private:
    /// Null: hints.
    [[nodiscard]] const AnnotationFormat* annotationFormatFor(const std::filesystem::path& from) const {
        if (m_format.empty())
            return isFolder(from) ? nullptr : &annotationFormatOf(from);  // which says when nothing is there
        const auto& formats = annotationFormats();
        const auto named = std::find_if(formats.begin(), formats.end(),
                                        [&](const AnnotationFormat& format) { return m_format == format.id; });
        return named == formats.end() ? nullptr : &*named;
    }

    FormatReport take(const AnnotationFormat& format, CommandEnvironment& environment) {
        const std::filesystem::path from = pathFromUtf8(m_from);
        const Project project =
            m_isPreview ? Project::open(pathFromUtf8(m_path), Project::Purpose::Read) : openedForEdit(m_path);
        const AnnotationSource source =
            format.open(from, m_images.empty() ? picturesFor(project, from) : PictureFolder(pathFromUtf8(m_images)));
        HintImport import(project, source);
        const FormatReport report = m_isPreview ? import.preview(environment.job) : import.run(environment.job);
        m_newClasses = import.newClasses();
        return report;
    }

    void print(const std::string& format, const FormatReport& report, Console& console) const {
        if (console.isJson()) {
            nlohmann::ordered_json result{{"project", m_path},     {"from", m_from},
                                          {"format", format},      {"pictures", report.images},
                                          {"hints", report.hints}, {"problems", report.problems.size()}};
            if (report.maps > 0)
                result["maps"] = report.maps;
            if (!m_newClasses.empty())
                result["newClasses"] = m_newClasses;
            if (m_isPreview)
                result["preview"] = true;
            console.print(result);
            return;
        }
        console.print(m_from + "  " + std::to_string(report.images) + " pictures, " + std::to_string(report.hints) +
                      " hints" + (report.maps > 0 ? ", " + std::to_string(report.maps) + " maps" : "") +
                      (m_isPreview ? " would be read; nothing was changed" : ""));
        if (!m_newClasses.empty())
            console.print("new classes  " + commaJoined(m_newClasses));
    }

    std::string m_path;
    std::string m_from;
    std::string m_format;
    std::string m_images;
    bool m_isPreview = false;
    std::vector<std::string> m_newClasses;
};

}  // namespace

std::unique_ptr<Command> makeProjectImport() {
    return std::make_unique<ProjectImport>();
}

}  // namespace overlook
