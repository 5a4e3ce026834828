#include <CLI/CLI.hpp>
#include <map>
#include <set>
#include <string>

#include "inference/core/files.h"
#include "inference/core/job_control.h"
#include "inference/core/text_lines.h"
#include "inference/datasets/data_check.h"
#include "inference/datasets/hint_folder.h"
#include "inference/datasets/project_data_set.h"
#include "inference/datasets/read_data_set.h"
#include "inference/engine/commands/commands.h"
#include "inference/engine/commands/data_options.h"
#include "inference/engine/commands/problem_list.h"
#include "inference/engine/console.h"

namespace overlook {

namespace {

using nlohmann::ordered_json;

/// What is counted of a data set or of one of its lists.
struct DataCounts {
    std::size_t pictures = 0;
    std::size_t masks = 0;
    std::size_t unlabelled = 0;
    std::size_t hints = 0;
    std::map<int, std::size_t> ofClass;        ///< pictures by class id
    std::map<std::string, std::size_t> sizes;  ///< pictures by "width × height"
};

std::string sizeText(cv::Size size) {
    return std::to_string(size.width) + " × " + std::to_string(size.height);
}

DataCounts countsOf(const std::vector<Sample>& samples, const HintFolder& hints) {
    DataCounts counts;
    counts.pictures = samples.size();
    const std::vector<std::string> hinted = hints.samples();
    const std::set<std::string> hintedIds(hinted.begin(), hinted.end());
    for (const Sample& sample : samples) {
        counts.masks += sample.hasMask() ? 1 : 0;
        counts.unlabelled += sample.labels.empty() ? 1 : 0;
        counts.hints += hintedIds.count(sample.id);
        for (const int label : sample.labels)
            ++counts.ofClass[label];
        if (!sample.size.empty())
            ++counts.sizes[sizeText(sample.size)];
    }
    return counts;
}

std::string sizesText(const DataCounts& counts) {
    if (counts.sizes.empty())
        return "-";
    if (counts.sizes.size() == 1)
        return counts.sizes.begin()->first;
    return std::to_string(counts.sizes.size()) + " different";
}

/// `overlook-engine data`: what a data set holds, and what is wrong with it.
class DataCommand : public Command {
 public:
    void addOptions(CLI::App& app) override {
        app.add_option("DATA", m_path, "Data set: folder, table (.csv), COCO file (.json) or project (.overlook)")
            ->required();
        addDataKindOption(app, m_kind);
        app.add_option("--split", m_split, "Describe this list only");
        app.add_option("--hints", m_hints, "Check this folder or project of hints, too");
        app.add_flag("--decode", m_decodes, "Decode every picture instead of looking at its header");
        app.footer("Exit status 1 says that there are problems, 3 that the data set cannot be read at all.");
    }

    ExitCode run(CommandEnvironment& environment) override {
        const std::filesystem::path path = pathFromUtf8(m_path);
        const DataKindEntry& kind = dataKindOf(path, m_kind);
        ReadDataSet read = kind.read(path);
        if (!m_split.empty())
            (void)read.set.indicesOf(m_split);
        checkFiles(read, m_decodes ? CheckDepth::Pixels : CheckDepth::Headers, environment.job);
        if (m_hints.empty() && isProjectDataSet(path))
            m_hints = m_path;
        const HintFolder hints =
            m_hints.empty() ? HintFolder() : readHints(pathFromUtf8(m_hints), read.set, read.problems);
        environment.console.clearProgress();
        const DataCounts counts = countsOf(m_split.empty() ? read.set.samples : read.set.split(m_split), hints);
        if (environment.console.isJson())
            environment.console.print(jsonOf(kind, read, counts));
        else
            printForPeople(kind, read, counts, environment.console);
        return read.problems.empty() ? ExitCode::Done : ExitCode::SomeFailed;
    }

 private:
    [[nodiscard]] ordered_json jsonOf(const DataKindEntry& kind, const ReadDataSet& read,
                                      const DataCounts& counts) const;
    void printForPeople(const DataKindEntry& kind, const ReadDataSet& read, const DataCounts& counts,
                        Console& console) const;

    std::string m_path;
    std::string m_kind;
    std::string m_split;
    std::string m_hints;
    bool m_decodes = false;
};

ordered_json DataCommand::jsonOf(const DataKindEntry& kind, const ReadDataSet& read, const DataCounts& counts) const {
    ordered_json classes = ordered_json::array();
    for (const ClassEntry& entry : read.set.classes.entries()) {
        const auto pictures = counts.ofClass.find(entry.id);
        classes.push_back({{"id", entry.id},
                           {"name", entry.name},
                           {"pictures", pictures == counts.ofClass.end() ? 0 : pictures->second}});
    }
    ordered_json lists = ordered_json::object();
    for (const auto& [name, ids] : read.set.lists)
        lists[name] = ids.size();
    ordered_json problems = ordered_json::array();
    for (const DataProblem& problem : read.problems)
        problems.push_back({{"picture", problem.sample}, {"problem", problem.error.what()}});
    return {{"path", m_path},
            {"kind", kind.id},
            {"split", m_split},
            {"singleLabel", read.set.isSingleLabel},
            {"pictures", counts.pictures},
            {"masks", counts.masks},
            {"hints", counts.hints},
            {"unlabelled", counts.unlabelled},
            {"classes", std::move(classes)},
            {"lists", std::move(lists)},
            {"sizes", counts.sizes},
            {"problems", std::move(problems)}};
}

void DataCommand::printForPeople(const DataKindEntry& kind, const ReadDataSet& read, const DataCounts& counts,
                                 Console& console) const {
    std::vector<std::string> lists;
    for (const auto& [name, ids] : read.set.lists)
        lists.push_back(name + " (" + std::to_string(ids.size()) + ")");
    std::vector<std::vector<std::string>> rows{{"data set", m_path},
                                               {"kind", std::string(kind.id) + " - " + kind.summary},
                                               {"lists", lists.empty() ? "-" : commaJoined(lists)},
                                               {"pictures", std::to_string(counts.pictures)},
                                               {"size", sizesText(counts)},
                                               {"masks", std::to_string(counts.masks)},
                                               {"without label", std::to_string(counts.unlabelled)}};
    if (!m_hints.empty())
        rows.push_back({"with hints", std::to_string(counts.hints)});
    rows.push_back({"problems", std::to_string(read.problems.size())});
    console.printTable(rows);
    console.print(std::string());
    std::vector<std::vector<std::string>> classes{{"CLASS", "NAME", "PICTURES"}};
    for (const ClassEntry& entry : read.set.classes.entries()) {
        const auto pictures = counts.ofClass.find(entry.id);
        classes.push_back({std::to_string(entry.id), entry.name,
                           entry.id == 0                      ? "-"
                           : pictures == counts.ofClass.end() ? "0"
                                                              : std::to_string(pictures->second)});
    }
    console.printTable(classes);
    warnOf(read.problems, console);
}

}  // namespace

std::unique_ptr<Command> makeDataCommand() {
    return std::make_unique<DataCommand>();
}

}  // namespace overlook
