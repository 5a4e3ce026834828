#include <CLI/CLI.hpp>
#include <map>

#include "inference/core/files.h"
#include "inference/engine/commands/project_actions.h"
#include "inference/engine/console.h"
#include "inference/store/edit_history.h"
#include "inference/store/image_table.h"
#include "inference/store/project.h"
#include "inference/store/project_classes.h"
#include "inference/store/project_counts.h"

namespace overlook {

namespace {

using nlohmann::ordered_json;

/// `overlook-engine project info`
class ProjectInfo : public Command {
 public:
    void addOptions(CLI::App& app) override { addProjectArgument(app, m_path); }

    ExitCode run(CommandEnvironment& environment) override {
        const Project project = Project::open(pathFromUtf8(m_path), Project::Purpose::Read);
        warnOfAccess(project, environment.console);
        const ProjectCounts counts = countsOf(project);
        const ClassTable classes = ProjectClasses(project).table();
        if (environment.console.isJson())
            environment.console.print(jsonOf(project, counts, classes));
        else
            printForPeople(project, counts, classes, environment.console);
        return ExitCode::Done;
    }

 private:
    [[nodiscard]] ordered_json jsonOf(const Project& project, const ProjectCounts& counts,
                                      const ClassTable& classes) const {
        ordered_json list = ordered_json::array();
        for (const ClassEntry& entry : classes.entries())
            list.push_back({{"id", entry.id},
                            {"name", entry.name},
                            {"colour", entry.colour},
                            {"hinted", ProjectClasses(project).hintedImages(entry.id)}});
        return {{"project", m_path},
                {"state", stateText(project)},
                {"pictures", counts.images},
                {"status",
                 {{"new", counts.ofStatus[0]},
                  {"started", counts.ofStatus[1]},
                  {"done", counts.ofStatus[2]},
                  {"flagged", counts.ofStatus[3]}}},
                {"hinted", counts.hintedImages},
                {"steps", counts.steps},
                {"stepBytes", EditHistory(project).bytes()},
                {"classes", std::move(list)}};
    }

    void printForPeople(const Project& project, const ProjectCounts& counts, const ClassTable& classes,
                        Console& console) const {
        console.printTable({{"project", m_path},
                            {"state", stateText(project)},
                            {"pictures", std::to_string(counts.images)},
                            {"new", std::to_string(counts.ofStatus[0])},
                            {"started", std::to_string(counts.ofStatus[1])},
                            {"done", std::to_string(counts.ofStatus[2])},
                            {"flagged", std::to_string(counts.ofStatus[3])},
                            {"with hints", std::to_string(counts.hintedImages)},
                            {"steps to undo", std::to_string(counts.steps)}});
        console.print(std::string());
        std::vector<std::vector<std::string>> rows{{"CLASS", "NAME", "WITH HINTS"}};
        for (const ClassEntry& entry : classes.entries())
            rows.push_back(
                {std::to_string(entry.id), entry.name, std::to_string(ProjectClasses(project).hintedImages(entry.id))});
        console.printTable(rows);
    }

    std::string m_path;
};

}  // namespace

std::unique_ptr<Command> makeProjectInfo() {
    return std::make_unique<ProjectInfo>();
}

}  // namespace overlook
