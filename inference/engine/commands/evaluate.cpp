#include <CLI/CLI.hpp>

#include <array>
#include <cstdio>

#include "inference/core/csv.h"
#include "inference/core/files.h"
#include "inference/datasets/data_check.h"
#include "inference/datasets/read_data_set.h"
#include "inference/engine/commands/commands.h"
#include "inference/engine/commands/data_options.h"
#include "inference/engine/commands/problem_list.h"
#include "inference/engine/console.h"
#include "inference/evaluation/evaluate_maps.h"
#include "inference/evaluation/evaluate_masks.h"

namespace overlook {

namespace {

using nlohmann::ordered_json;

std::string shortNumber(double number) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.4f", number);
    return text.data();
}

std::string shortNumber(std::optional<double> number) {
    return number ? shortNumber(*number) : "-";
}

ordered_json orNull(std::optional<double> number) {
    return number ? ordered_json(*number) : ordered_json();
}

ordered_json classesOf(const SegmentationScore& score, const ClassTable& classes) {
    ordered_json entries = ordered_json::array();
    for (int id = 0; id < score.classes(); ++id)
        entries.push_back({{"id", id}, {"name", classes.nameOf(id)}, {"iou", orNull(score.intersectionOverUnion(id))}});
    return entries;
}

void printClasses(const SegmentationScore& score, const ClassTable& classes, Console& console) {
    std::vector<std::vector<std::string>> rows{{"CLASS", "NAME", "IOU"}};
    for (int id = 0; id < score.classes(); ++id)
        rows.push_back({std::to_string(id), classes.nameOf(id), shortNumber(score.intersectionOverUnion(id))});
    console.print(std::string());
    console.printTable(rows);
}

/// `overlook-engine evaluate`: maps or masks against the truth.
class EvaluateCommand : public Command {
 public:
    void addOptions(CLI::App& app) override {
        app.add_option("MAPS|MASKS", m_input, "Run folder or maps folder, or a folder of masks <picture>.png")
            ->required();
        app.add_option("--truth", m_truth, "Data set with masks")->required();
        addDataKindOption(app, m_kind);
        app.add_option("--split", m_list, "Only this list of the data set");
        app.add_option("--maps", m_maps.kind, "maps, or accumulated")
            ->check(CLI::IsMember({"maps", "accumulated"}))
            ->capture_default_str();
        app.add_option("--epoch", m_maps.epoch, "Of the maps; 0 = the last")
            ->check(CLI::Range(0, 100000))
            ->capture_default_str();
        app.add_option("--border-band", m_masks.borderBand, "Pixels around borders that are also counted alone")
            ->check(CLI::Range(1, 1000))
            ->capture_default_str();
        app.add_option("--curve", m_curve, "Write mean IoU by threshold of the maps to this table (.csv)");
        app.add_option("--pictures", m_pictures, "Write the figures of every picture to this table (.csv)");
        app.footer(
            "Maps: mean IoU over thresholds as in SEAM (Wang et al., CVPR 2020), pointing game, energy in the mask, "
            "and "
            "the region above a fifth of the maximum. Masks: IoU, also near borders.");
    }

    ExitCode run(CommandEnvironment& environment) override {
        const std::filesystem::path path = pathFromUtf8(m_truth);
        ReadDataSet truth = dataKindOf(path, m_kind).read(path);
        checkFiles(truth, CheckDepth::Headers, environment.job);
        const RunFolder maps(pathFromUtf8(m_input));
        if (maps.exists())
            evaluate(maps, truth.set, environment);
        else
            evaluate(pathFromUtf8(m_input), truth.set, environment);
        warnOf(truth.problems, environment.console);
        return truth.problems.empty() ? ExitCode::Done : ExitCode::SomeFailed;
    }

 private:
    void evaluate(const RunFolder& run, const DataSet& truth, CommandEnvironment& environment) {
        m_maps.list = m_list;
        const MapEvaluation evaluation = evaluateMaps(run, truth, m_maps, environment.job);
        environment.console.clearProgress();
        writeTables(evaluation, truth);
        if (environment.console.isJson())
            environment.console.print(jsonOf(evaluation, truth.classes));
        else
            print(evaluation, truth.classes, environment.console);
    }

    [[nodiscard]] ordered_json jsonOf(const MapEvaluation& evaluation, const ClassTable& classes) const {
        const ThresholdScore best = evaluation.sweep.best();
        const RegionQuality region = evaluation.meanRegion();
        return {{"path", m_input},
                {"kind", m_maps.kind},
                {"epoch", evaluation.epoch},
                {"maps", evaluation.maps.size()},
                {"miou", best.meanIntersectionOverUnion},
                {"threshold", best.threshold},
                {"pointing", orNull(evaluation.pointingGame())},
                {"pointingExact", orNull(evaluation.pointingGame(&MapQuality::isExactHit))},
                {"energy", evaluation.meanEnergy()},
                {"precision", region.precision},
                {"recall", region.recall},
                {"regionIou", region.intersectionOverUnion},
                {"classes", classesOf(evaluation.sweep.scoreAt(best.threshold), classes)}};
    }

    void print(const MapEvaluation& evaluation, const ClassTable& classes, Console& console) const {
        const ThresholdScore best = evaluation.sweep.best();
        const RegionQuality region = evaluation.meanRegion();
        console.printTable(
            {{m_maps.kind, m_input},
             {"epoch", std::to_string(evaluation.epoch)},
             {"maps", std::to_string(evaluation.maps.size())},
             {"best mean IoU", shortNumber(best.meanIntersectionOverUnion)},
             {"its threshold", shortNumber(best.threshold)},
             {"pointing game", shortNumber(evaluation.pointingGame())},
             {"exactly", shortNumber(evaluation.pointingGame(&MapQuality::isExactHit))},
             {"energy in mask", shortNumber(evaluation.meanEnergy())},
             {"above a fifth", "precision " + shortNumber(region.precision) + ", recall " + shortNumber(region.recall) +
                                   ", IoU " + shortNumber(region.intersectionOverUnion)}});
        printClasses(evaluation.sweep.scoreAt(best.threshold), classes, console);
    }

    void evaluate(const std::filesystem::path& folder, const DataSet& truth, CommandEnvironment& environment) {
        m_masks.list = m_list;
        const MaskEvaluation evaluation = evaluateMasks(folder, truth, m_masks, environment.job);
        environment.console.clearProgress();
        writePictures(evaluation);
        if (environment.console.isJson())
            environment.console.print(jsonOf(evaluation, truth.classes));
        else
            print(evaluation, truth.classes, environment.console);
    }

    [[nodiscard]] ordered_json jsonOf(const MaskEvaluation& evaluation, const ClassTable& classes) const {
        return {{"path", m_input},
                {"pictures", evaluation.pictures},
                {"miou", orNull(evaluation.whole.meanIntersectionOverUnion())},
                {"borderBand", m_masks.borderBand},
                {"borderMiou", orNull(evaluation.onBand.meanIntersectionOverUnion())},
                {"pixelAccuracy", orNull(evaluation.whole.pixelAccuracy())},
                {"classes", classesOf(evaluation.whole, classes)}};
    }

    void print(const MaskEvaluation& evaluation, const ClassTable& classes, Console& console) const {
        console.printTable({{"masks", m_input},
                            {"pictures", std::to_string(evaluation.pictures)},
                            {"mean IoU", shortNumber(evaluation.whole.meanIntersectionOverUnion())},
                            {"near borders", shortNumber(evaluation.onBand.meanIntersectionOverUnion()) + " (" +
                                                 std::to_string(m_masks.borderBand) + " pixels)"},
                            {"pixel accuracy", shortNumber(evaluation.whole.pixelAccuracy())}});
        printClasses(evaluation.whole, classes, console);
    }

    void writeTables(const MapEvaluation& evaluation, const DataSet& truth) const {
        if (!m_curve.empty()) {
            std::string text = csvLine({"threshold", "miou"});
            for (const ThresholdScore& score : evaluation.sweep.curve())
                text += csvLine({csvNumber(score.threshold), csvNumber(score.meanIntersectionOverUnion)});
            writeAtomically(pathFromUtf8(m_curve), text);
        }
        if (m_pictures.empty())
            return;
        std::string text = csvLine({"picture", "class", "energy", "hit", "precision", "recall", "iou"});
        for (const MapQuality& map : evaluation.maps) {
            const RegionQuality& region = map.atFifthOfHighest;
            text += csvLine({map.picture, truth.classes.nameOf(map.classId), csvNumber(map.energy),
                             map.isHit.value_or(false) ? "1" : "0", csvNumber(region.precision),
                             csvNumber(region.recall), csvNumber(region.intersectionOverUnion)});
        }
        writeAtomically(pathFromUtf8(m_pictures), text);
    }

    void writePictures(const MaskEvaluation& evaluation) const {
        if (m_pictures.empty())
            return;
        std::string text = csvLine({"picture", "miou"});
        for (const auto& [picture, mean] : evaluation.ofPictures)
            text += csvLine({picture, csvNumber(mean)});
        writeAtomically(pathFromUtf8(m_pictures), text);
    }

    std::string m_input;
    std::string m_truth;
    std::string m_kind;
    std::string m_list;
    MapChoice m_maps;
    MaskChoice m_masks;
    std::string m_curve;
    std::string m_pictures;
};

}  // namespace

std::unique_ptr<Command> makeEvaluateCommand() {
    return std::make_unique<EvaluateCommand>();
}

}  // namespace overlook
