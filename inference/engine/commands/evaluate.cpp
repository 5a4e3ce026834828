#include <CLI/CLI.hpp>

#include <optional>

#include "inference/core/csv.h"
#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/run_folder.h"
#include "inference/datasets/data_check.h"
#include "inference/datasets/read_data_set.h"
#include "inference/engine/commands/commands.h"
#include "inference/engine/commands/data_options.h"
#include "inference/engine/commands/evaluation_output.h"
#include "inference/engine/commands/map_evaluation_options.h"
#include "inference/engine/commands/problem_list.h"
#include "inference/engine/commands/shard_option.h"
#include "inference/engine/console.h"
#include "inference/engine/engine.h"
#include "inference/engine/evaluation_report.h"
#include "inference/engine/run_evaluation.h"
#include "inference/evaluation/class_count.h"
#include "inference/evaluation/evaluate_masks.h"
#include "inference/evaluation/figure_parts.h"
#include "inference/evaluation/mask_parts.h"

namespace overlook {

namespace {

using nlohmann::ordered_json;

/// `overlook-engine evaluate`: maps or masks against the truth, or maps against a model.
class EvaluateCommand : public Command {
 public:
    void addOptions(CLI::App& app) override {
        app.add_option("MAPS|MASKS", m_input,
                       "Run folder, maps folder or maps of the command explain, or a folder of masks <picture>.png")
            ->required();
        app.add_option("--truth", m_truth, "Data set with masks");
        addDataKindOption(app, m_kind);
        app.add_option("--split", m_list, "Only this list of the data set");
        m_options.addTo(app);
        app.add_option("--border-band", m_masks.borderBand, "Pixels around borders that are also counted alone")
            ->check(CLI::Range(1, 1000))
            ->capture_default_str();
        app.add_option("--csv", m_table, "Write the figures of every map, picture, class, epoch and run (.csv)");
        app.add_flag("--details", m_hasDetails, "Print the figures of every map, picture and class, too");
        app.add_option("--report", m_report, "Write a page for people, which needs nothing else, to this file (.html)");
        app.add_option("--curve", m_curve, "Write mean IoU by threshold of the maps to this table (.csv)");
        app.add_option("--pictures", m_pictures, "Write the figures of every picture to this table (.csv)");
        app.add_flag("--keep", m_keeps,
                     "Keep the figures and the page in the folder of the run, where the window shows them");
        m_shard.addTo(app);
        app.add_option("--parts", m_parts,
                       "Folder that processes with shards leave their figures in; without --shard they are put "
                       "together");
        app.footer(
            "With --truth: mean IoU over thresholds as in SEAM (Wang et al., CVPR 2020), pointing game, energy in the "
            "mask, and the region above a fifth of the maximum; of masks IoU, also near borders. With --measures: "
            "insertion and deletion (RISE), average drop and increase in confidence (Grad-CAM++), average gain.");
    }

    ExitCode run(CommandEnvironment& environment) override {
        if (m_truth.empty() && !m_options.needsModel())
            throw Error(Error::Kind::BadRequest,
                        OVERLOOK_TEXT("Error",
                                      "Say what to compare with: a data set with masks (--truth), or what a model says "
                                      "of altered pictures (--measures)."));
        if (m_parts.empty() && m_shard.isGiven())
            throw Error(Error::Kind::BadRequest,
                        OVERLOOK_TEXT("Error",
                                      "A share of an evaluation goes into a folder, where all are put together: name "
                                      "it with --parts."));
        ReadDataSet truth;
        if (!m_truth.empty()) {
            const std::filesystem::path path = pathFromUtf8(m_truth);
            truth = dataKindOf(path, m_kind).read(path);
            checkFiles(truth, CheckDepth::Headers, environment.job);
        }
        const bool hasMaps = MapCollection::isAt(pathFromUtf8(m_input));
        if (!hasMaps && (m_truth.empty() || m_options.needsModel()))
            (void)MapCollection::at(pathFromUtf8(m_input), m_options.kind(), 0, "");  // says what is wrong
        const bool isGood = hasMaps ? evaluateMaps(truth.set, environment) : evaluateMasks(truth.set, environment);
        warnOf(truth.problems, environment.console);
        return isGood && truth.problems.empty() ? ExitCode::Done : ExitCode::SomeFailed;
    }

 private:
    [[nodiscard]] Shard shard(Console& console) const { return m_parts.empty() ? Shard() : m_shard.shard(console); }

    bool evaluateMaps(const DataSet& truth, CommandEnvironment& environment) {
        MapEvaluationChoice choice = m_options.choice(m_input, m_list);
        choice.shard = shard(environment.console);
        if (m_keeps)
            requireRun(choice.maps);
        const auto question = MapEvaluationOptions::question(choice, m_truth);
        const bool isShare = choice.shard.count > 1;
        const bool isMerging = !m_parts.empty() && !isShare;
        if (isMerging)
            choice.measures.clear();
        std::unique_ptr<Engine> engine;
        if (!choice.measures.empty())
            engine = std::make_unique<Engine>(m_options.threads());
        const DataSet* known = m_truth.empty() ? nullptr : &truth;
        MapEvaluator evaluator(choice, known, workOf(environment, engine.get()));
        std::vector<EvaluatedEpoch> epochs =
            isMerging ? mergedParts(pathFromUtf8(m_parts), question) : evaluator.evaluated();
        environment.console.clearProgress();
        if (isShare) {
            writePart(pathFromUtf8(m_parts), choice.shard, question, epochs);
            return !evaluator.hasFailed();
        }
        if (isMerging)
            evaluator.addScores(epochs);
        requireMaps(epochs, m_input);
        write(epochs);
        const EvaluationQuestion asked{m_input, m_truth, m_options.model(), choice};
        if (!m_report.empty())
            writeReport(pathFromUtf8(m_report), epochs, reportSources(asked, evaluator, known, epochs));
        if (m_keeps)
            keepEvaluation(asked, evaluator, known, epochs);
        print(epochs, truth, environment.console);
        return !evaluator.hasFailed();
    }

    static EvaluationWork workOf(CommandEnvironment& environment, Engine* engine) {
        Console& console = environment.console;
        return {environment.job, engine,
                [&console](std::size_t index, std::size_t count) { console.beginPiece(index, count); },
                [&console](const Error& error) { console.fail(error); },
                [&console](const Sentence& warning) { console.warn(warning); }};
    }

    void write(const std::vector<EvaluatedEpoch>& epochs) const {
        if (!m_table.empty())
            writeAtomically(pathFromUtf8(m_table), figureTable(epochs));
        if (!m_curve.empty())
            writeCurve(pathFromUtf8(m_curve), epochs);
        if (!m_pictures.empty())
            writeMapTable(pathFromUtf8(m_pictures), epochs.back());
    }

    void print(const std::vector<EvaluatedEpoch>& epochs, const DataSet& truth, Console& console) const {
        const EvaluationSubject subject{m_input, m_options.kind(), truth.classes, m_hasDetails};
        if (console.isJson())
            printJson(subject, epochs, console);
        else
            printTables(subject, epochs, console);
    }

    bool evaluateMasks(const DataSet& truth, CommandEnvironment& environment) {
        const std::filesystem::path folder = pathFromUtf8(m_input);
        const nlohmann::json question{{"masks", true}, {"list", m_list}, {"borderBand", m_masks.borderBand}};
        m_masks.list = m_list;
        m_masks.shard = shard(environment.console);
        const bool isShare = m_masks.shard.count > 1;
        const bool isMerging = !m_parts.empty() && !isShare;
        const MaskEvaluation evaluation =
            isMerging ? mergedMaskParts(pathFromUtf8(m_parts), question, classCount(truth.classes))
                      : overlook::evaluateMasks(folder, truth, m_masks, environment.job);
        if (isMerging)
            requireMasks(evaluation, folder, truth);
        environment.console.clearProgress();
        if (isShare) {
            writePart(pathFromUtf8(m_parts), m_masks.shard, question, evaluation);
            return true;
        }
        writePictures(evaluation);
        if (environment.console.isJson())
            environment.console.print(jsonOf(evaluation, truth.classes));
        else
            print(evaluation, truth.classes, environment.console);
        return true;
    }

    [[nodiscard]] ordered_json jsonOf(const MaskEvaluation& evaluation, const ClassTable& classes) const {
        return {{"path", m_input},
                {"pictures", evaluation.pictures},
                {"miou", orNull(evaluation.whole.meanIntersectionOverUnion())},
                {"borderBand", m_masks.borderBand},
                {"borderMiou", orNull(evaluation.onBand.meanIntersectionOverUnion())},
                {"pixelAccuracy", orNull(evaluation.whole.pixelAccuracy())},
                {"meanAccuracy", orNull(evaluation.whole.meanClassAccuracy())},
                {"frequencyWeightedIou", orNull(evaluation.whole.frequencyWeightedIntersectionOverUnion())},
                {"classes", classesJson(evaluation.whole, classes)}};
    }

    void print(const MaskEvaluation& evaluation, const ClassTable& classes, Console& console) const {
        const SegmentationScore& whole = evaluation.whole;
        console.printTable({{"masks", m_input},
                            {"pictures", std::to_string(evaluation.pictures)},
                            {"mean IoU", shortNumber(whole.meanIntersectionOverUnion())},
                            {"near borders", shortNumber(evaluation.onBand.meanIntersectionOverUnion()) + " (" +
                                                 std::to_string(m_masks.borderBand) + " pixels)"},
                            {"pixel accuracy", shortNumber(whole.pixelAccuracy())},
                            {"mean class accuracy", shortNumber(whole.meanClassAccuracy())},
                            {"frequency-weighted IoU", shortNumber(whole.frequencyWeightedIntersectionOverUnion())}});
        printClasses(whole, classes, console);
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
    MapEvaluationOptions m_options;
    MaskChoice m_masks;
    std::string m_table;
    bool m_hasDetails = false;
    std::string m_report;
    std::string m_curve;
    std::string m_pictures;
    bool m_keeps = false;
    ShardOption m_shard;
    std::string m_parts;
};

}  // namespace

std::unique_ptr<Command> makeEvaluateCommand() {
    return std::make_unique<EvaluateCommand>();
}

}  // namespace overlook
