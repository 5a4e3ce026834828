#include <CLI/CLI.hpp>
#include <system_error>

#include "inference/core/files.h"
#include "inference/core/job_control.h"
#include "inference/datasets/listing.h"
#include "inference/datasets/project_filling.h"
#include "inference/datasets/read_data_set.h"
#include "inference/engine/commands/data_options.h"
#include "inference/engine/commands/problem_list.h"
#include "inference/engine/commands/project_actions.h"
#include "inference/engine/console.h"
#include "inference/store/project.h"

namespace overlook {

namespace {

namespace fs = std::filesystem;

/// `overlook-engine project create`
class ProjectCreate : public Command {
 public:
    void addOptions(CLI::App& app) override {
        addProjectArgument(app, m_path);
        app.add_option("DATA", m_data, "Data set, or any folder with pictures in it or below");
        addDataKindOption(app, m_kind);
        app.footer(
            "Pictures stay where they are; the project keeps their paths and content hashes. Exit status 1 says that\n"
            "some pictures could not be read.");
    }

    ExitCode run(CommandEnvironment& environment) override {
        const fs::path path = pathFromUtf8(m_path);
        if (!isProjectFile(path))
            throw Error(Error::Kind::BadRequest,
                        OVERLOOK_TEXT("Error", "The name of a project ends in .overlook, which “%1” does not."),
                        {m_path});
        const ReadDataSet read = m_data.empty() ? ReadDataSet() : readData();
        Project project = Project::create(path);
        ProjectFilling filling;
        try {
            project.write([&] { filling = fillProject(project, read, environment.job); });
        } catch (const Error&) {
            // Nothing was put into it, and nobody wants an empty project.
            { const Project closed = std::move(project); }
            std::error_code ignored;
            fs::remove(path, ignored);
            throw;
        }
        report(filling, read.set.classes.size(), environment.console);
        return filling.problems.empty() ? ExitCode::Done : ExitCode::SomeFailed;
    }

 private:
    /// A folder that is no data set of a known kind gives its pictures.
    [[nodiscard]] ReadDataSet readData() const {
        const fs::path data = pathFromUtf8(m_data);
        if (!m_kind.empty() || !isFolder(data))
            return readDataSet(data, m_kind);
        for (const DataKindEntry& kind : dataKindTable())
            if (kind.isOne(data))
                return kind.read(data);
        return picturesAsDataSet(data);
    }

    void report(const ProjectFilling& filling, std::size_t classes, Console& console) const {
        console.clearProgress();
        if (filling.drawnMasks > 0)
            console.warn({OVERLOOK_TEXT("Project", "The outlines of %1 pictures are not taken over; their labels are."),
                          {std::to_string(filling.drawnMasks)}});
        warnOf(filling.problems, console);
        if (console.isJson())
            console.print(nlohmann::ordered_json{{"project", m_path},
                                                 {"pictures", filling.added},
                                                 {"classes", classes},
                                                 {"problems", filling.problems.size()}});
        else
            console.print(m_path + "  " + std::to_string(filling.added) + " pictures, " + std::to_string(classes) +
                          " classes");
    }

    std::string m_path;
    std::string m_data;
    std::string m_kind;
};

}  // namespace

std::unique_ptr<Command> makeProjectCreate() {
    return std::make_unique<ProjectCreate>();
}

}  // namespace overlook
