#include <CLI/CLI.hpp>

#include <iterator>

#include "inference/annotations/picture_folder.h"
#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/datasets/data_check.h"
#include "inference/datasets/label_list.h"
#include "inference/datasets/read_data_set.h"
#include "inference/engine/commands/commands.h"
#include "inference/engine/commands/data_options.h"
#include "inference/engine/commands/output_folder.h"
#include "inference/engine/commands/problem_list.h"
#include "inference/engine/commands/pseudo_label_options.h"
#include "inference/engine/commands/shard_option.h"
#include "inference/engine/console.h"
#include "inference/evaluation/pseudo_label_job.h"

namespace overlook {

namespace {

namespace fs = std::filesystem;

/// `overlook-engine pseudo-labels`: masks made of maps.
class PseudoLabelsCommand : public Command {
 public:
    void addOptions(CLI::App& app) override {
        app.add_option("MAPS", m_maps, "Run folder, maps folder, or a folder of maps from the command explain")
            ->required();
        app.add_option("--images", m_images, "Folder of the pictures, by their names; those of --truth otherwise");
        m_out.addTo(app);
        app.add_option("--truth", m_truth, "Data set whose classes, labels and pictures these are; no mask is read");
        addDataKindOption(app, m_kind);
        app.add_option("--labels", m_labels, "Classes of the pictures: a folder with cls_labels.txt or cls_labels.csv");
        app.add_flag("--all-classes", m_takesAllClasses, "Also classes that are not labelled in a picture");
        app.add_option("--maps", m_stored, "Of a run: maps, or accumulated")
            ->check(CLI::IsMember({"maps", "accumulated"}))
            ->capture_default_str();
        app.add_option("--epoch", m_epoch, "Of a run; 0 = the last")->check(CLI::Range(0, 100000));
        app.add_option("--method", m_method, "Of a folder of maps of several methods");
        app.add_option("--hints", m_hints, "Folder of masks, or project; for --background hints");
        m_rules.addTo(app);
        m_shard.addTo(app);
        app.add_flag("--replace", m_replaces, "Also make labels that are there already");
        app.footer(
            "Writes <picture>.png: indexed, value = class, 255 = unknown, colours of PASCAL VOC, the picture's size; "
            "and labels.txt and pseudo_labels.json. What is there already stays, so a second run does what is "
            "missing.");
    }

    ExitCode run(CommandEnvironment& environment) override {
        PseudoLabelJob work;
        work.maps = MapCollection::at(pathFromUtf8(m_maps), m_stored, m_epoch, m_method);
        work.rules = m_rules.rules();
        work.replaces = m_replaces;
        work.shard = m_shard.shard(environment.console);
        work.saliency = pathFromUtf8(m_rules.saliencyFolder());
        DataProblems problems;
        const DataSet set = m_truth.empty() ? withoutTruth(work.maps) : truth(work.maps, problems, environment);
        fill(work, set, problems);
        m_out.create();
        work.out = m_out.path();
        requireOtherFolder(work);
        warnOf(problems, environment.console);
        const PseudoLabelReport report = writePseudoLabels(work, environment.job);
        environment.console.clearProgress();
        print(report, environment.console);
        return report.problems.empty() && problems.empty() ? ExitCode::Done : ExitCode::SomeFailed;
    }

 private:
    [[nodiscard]] DataSet truth(const MapCollection& maps, DataProblems& problems,
                                CommandEnvironment& environment) const {
        environment.job.checkpoint();
        const fs::path path = pathFromUtf8(m_truth);
        ReadDataSet read = dataKindOf(path, m_kind).read(path);
        problems = std::move(read.problems);
        if (maps.idsIn(read.set.classes).empty())
            throw Error(Error::Kind::BadData,
                        OVERLOOK_TEXT("Error", "None of the classes of the maps in “%1” is a class of “%2”."),
                        {m_maps, m_truth});
        return std::move(read.set);
    }

    /// The pictures that the maps are of, with what the maps tell of classes.
    [[nodiscard]] DataSet withoutTruth(const MapCollection& maps) const {
        DataSet set;
        set.root = pathFromUtf8(m_images);
        set.classes = maps.table();
        return set;
    }

    /// Everything by the names of the pictures.
    void fill(PseudoLabelJob& work, const DataSet& set, DataProblems& problems) const {
        work.ids = work.maps.idsIn(set.classes);
        if (m_truth.empty())
            for (const auto& [index, entry] : work.maps.classes())
                work.ids[index] = entry.id;
        for (auto entry = work.ids.begin(); entry != work.ids.end();)  // the background has a rule instead of maps
            entry = entry->second == 0 ? work.ids.erase(entry) : std::next(entry);
        work.classes = set.classes;
        for (const Sample& sample : set.samples) {
            work.pictures[sample.id] = sample.picture;
            if (!m_takesAllClasses && !sample.labels.empty())
                work.labels[sample.id] = sample.labels;
        }
        if (!m_images.empty())
            findPictures(work);
        else if (m_truth.empty())
            throw Error(Error::Kind::BadRequest,
                        OVERLOOK_TEXT("Error", "Say where the pictures are: with --images, or with --truth."));
        if (!m_labels.empty())
            for (auto& [picture, labels] : labelListOf(pathFromUtf8(m_labels), set.classes, problems))
                work.labels[picture] = labels;
        if (work.rules.background.kind == BackgroundRule::Kind::Hints)
            work.hints = hintsOf(work, set, problems);
    }

    void findPictures(PseudoLabelJob& work) const {
        const fs::path folder = pathFromUtf8(m_images);
        if (!fs::is_directory(folder))
            throw Error(Error::Kind::Missing, OVERLOOK_TEXT("Error", "There is no folder “%1” with pictures."),
                        {m_images});
        const PictureFolder pictures(folder);
        for (const std::string& name : work.maps.pictures())
            if (const auto found = pictures.find(name))
                work.pictures[name] = *found;
    }

    [[nodiscard]] HintFolder hintsOf(const PseudoLabelJob& work, const DataSet& set, DataProblems& problems) const {
        if (m_hints.empty())
            throw Error(Error::Kind::BadRequest,
                        OVERLOOK_TEXT("Error", "The background rule “hints” needs hints: name them with --hints."));
        DataSet hinted;
        hinted.root = set.root;
        hinted.classes = set.classes;
        for (const auto& [name, path] : work.pictures) {
            Sample sample;
            sample.id = name;
            sample.picture = path;
            try {
                sample.size = pictureSizeOf(path);
            } catch (const Error&) {
                continue;  // said when its turn comes
            }
            hinted.samples.push_back(sample);
        }
        return readHints(pathFromUtf8(m_hints), hinted, problems);
    }

    /// Labels have the names of pictures: they must not replace them.
    void requireOtherFolder(const PseudoLabelJob& work) const {
        for (const auto& [name, picture] : work.pictures)
            (void)m_out.file(name + ".png", picture);
    }

    void print(const PseudoLabelReport& report, Console& console) const {
        for (const Error& problem : report.problems)
            console.fail(problem);
        if (console.isJson())
            console.print(nlohmann::ordered_json{{"out", utf8(m_out.path())},
                                                 {"written", report.written},
                                                 {"wereThere", report.wereThere},
                                                 {"failed", report.problems.size()}});
        else
            console.printTable({{"labels", utf8(m_out.path())},
                                {"written", std::to_string(report.written)},
                                {"there already", std::to_string(report.wereThere)},
                                {"failed", std::to_string(report.problems.size())}});
    }

    std::string m_maps;
    std::string m_images;
    OutputFolder m_out;
    std::string m_truth;
    std::string m_kind;
    std::string m_labels;
    bool m_takesAllClasses = false;
    std::string m_stored = "maps";
    int m_epoch = 0;
    std::string m_method;
    std::string m_hints;
    PseudoLabelOptions m_rules;
    ShardOption m_shard;
    bool m_replaces = false;
};

}  // namespace

std::unique_ptr<Command> makePseudoLabelsCommand() {
    return std::make_unique<PseudoLabelsCommand>();
}

}  // namespace overlook
