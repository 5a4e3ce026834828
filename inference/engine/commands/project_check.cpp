#include <CLI/CLI.hpp>

#include "inference/core/files.h"
#include "inference/core/job_control.h"
#include "inference/core/picture.h"
#include "inference/engine/commands/project_actions.h"
#include "inference/engine/console.h"
#include "inference/store/database.h"
#include "inference/store/image_table.h"
#include "inference/store/moved_images.h"
#include "inference/store/project.h"
#include "inference/store/project_check.h"

namespace overlook {

namespace {

using nlohmann::ordered_json;

/// What a check found.
struct Findings {
    std::vector<std::string> damage;
    std::vector<ProjectImage> missing;
    std::vector<ProjectImage> changed;  ///< their files hold other bytes
    std::vector<MovedImage> moved;

    [[nodiscard]] bool areNone() const { return damage.empty() && missing.empty() && changed.empty(); }
};

/// `overlook-engine project check`
class ProjectCheck : public Command {
 public:
    void addOptions(CLI::App& app) override {
        addProjectArgument(app, m_path);
        app.add_flag("--content", m_readsContent, "Read every picture, too: has its content changed?");
        app.add_option("--find", m_folder, "Look for missing pictures in this folder and below");
        app.add_flag("--relink", m_relinks, "Take over where --find found them")->needs("--find");
        app.footer(
            "A damaged project is never written to: `project export` saves what can be read into a new one.\n"
            "Exit status 1 says that something is damaged, missing or changed.");
    }

    ExitCode run(CommandEnvironment& environment) override {
        const Project project =
            m_relinks ? openedForEdit(m_path) : Project::open(pathFromUtf8(m_path), Project::Purpose::Read);
        warnOfAccess(project, environment.console);
        Findings findings = findingsOf(project, environment.job);
        if (m_relinks) {
            acceptMoves(project, findings.moved);
            findings.missing = missingImages(project);
        }
        environment.console.clearProgress();
        if (environment.console.isJson())
            environment.console.print(jsonOf(project, findings));
        else
            printForPeople(project, findings, environment.console);
        return findings.areNone() ? ExitCode::Done : ExitCode::SomeFailed;
    }

 private:
    [[nodiscard]] Findings findingsOf(const Project& project, const JobControl& job) const {
        Findings findings;
        if (project.access() == Project::Access::Damaged)
            for (const SavedTable& table : project.savedTables())
                addDamage(table, findings.damage);
        else
            findings.damage = damageOf(project.database());
        findings.missing = missingImages(project);
        if (m_readsContent)
            findings.changed = changedImages(project, job);
        if (!m_folder.empty())
            findings.moved = findMoved(project, pathFromUtf8(m_folder), job);
        return findings;
    }

    static void addDamage(const SavedTable& table, std::vector<std::string>& damage) {
        const std::string saved = table.name + ": " + std::to_string(table.saved) + " rows can be read";
        if (table.spoiled > 0)
            damage.push_back(saved + ", " + std::to_string(table.spoiled) + " are not as they were written");
        if (table.hasGaps)
            damage.push_back(saved + ", others may be lost");
        if (damage.empty() && table.name == "versions")
            damage.emplace_back("every row can be read; the structure of the file is damaged");
    }

    static std::vector<ProjectImage> changedImages(const Project& project, const JobControl& job) {
        const ImageTable table(project);
        const std::vector<ProjectImage> all = table.all();
        std::vector<ProjectImage> changed;
        for (std::size_t i = 0; i < all.size(); ++i) {
            job.checkpoint();
            job.report(static_cast<double>(i) / static_cast<double>(all.size()),
                       {OVERLOOK_TEXT("Job", "Reading the pictures"), {}});
            std::error_code ignored;
            const std::filesystem::path file = table.fileOf(all[i]);
            if (std::filesystem::exists(file, ignored) && fileContentId(file) != all[i].content)
                changed.push_back(all[i]);
        }
        return changed;
    }

    [[nodiscard]] ordered_json jsonOf(const Project& project, const Findings& findings) const {
        const auto paths = [](const std::vector<ProjectImage>& images) {
            ordered_json list = ordered_json::array();
            for (const ProjectImage& image : images)
                list.push_back(image.path);
            return list;
        };
        ordered_json moved = ordered_json::array();
        for (const MovedImage& move : findings.moved)
            moved.push_back({{"from", utf8(move.from)}, {"to", utf8(move.to)}, {"relinked", m_relinks}});
        return {{"project", m_path},
                {"state", stateText(project)},
                {"damage", findings.damage},
                {"missing", paths(findings.missing)},
                {"changed", paths(findings.changed)},
                {"moved", std::move(moved)}};
    }

    void printForPeople(const Project& project, const Findings& findings, Console& console) const {
        console.printTable({{"project", m_path},
                            {"state", stateText(project)},
                            {"damage", findings.damage.empty() ? "none" : std::to_string(findings.damage.size())},
                            {"missing pictures", std::to_string(findings.missing.size())},
                            {"changed pictures", m_readsContent ? std::to_string(findings.changed.size()) : "-"}});
        for (const std::string& line : findings.damage)
            console.print("damage   " + line);
        for (const ProjectImage& image : findings.missing)
            console.print("missing  " + image.path);
        for (const ProjectImage& image : findings.changed)
            console.print("changed  " + image.path);
        for (const MovedImage& move : findings.moved)
            console.print((m_relinks ? "relinked " : "found    ") + utf8(move.from) + "  ->  " + utf8(move.to));
    }

    std::string m_path;
    std::string m_folder;
    bool m_readsContent = false;
    bool m_relinks = false;
};

}  // namespace

std::unique_ptr<Command> makeProjectCheck() {
    return std::make_unique<ProjectCheck>();
}

}  // namespace overlook
