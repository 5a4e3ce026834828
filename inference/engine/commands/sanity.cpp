#include <CLI/CLI.hpp>

#include <algorithm>

#include "inference/core/csv.h"
#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/text_lines.h"
#include "inference/engine/commands/class_choice.h"
#include "inference/engine/commands/commands.h"
#include "inference/engine/commands/evaluation_output.h"
#include "inference/engine/commands/model_options.h"
#include "inference/engine/commands/picture_batch.h"
#include "inference/engine/console.h"
#include "inference/engine/engine.h"

namespace overlook {

namespace {

namespace fs = std::filesystem;
using nlohmann::ordered_json;

/// `overlook-engine sanity`: whether maps follow what a network has learnt.
class SanityCommand : public Command {
 public:
    void addOptions(CLI::App& app) override {
        m_options.addTo(app);
        m_batch.addTo(app);
        m_options.addSizeTo(app);
        app.add_option("--method", m_method, "Attention method; `overlook-engine methods` lists them")->required();
        app.add_option("--layer", m_layer, "Target layer; otherwise the model's last convolutional map");
        app.add_option("--class", m_classes, "top1, top5, labels (of the data set the picture lies in), names, indices")
            ->capture_default_str();
        app.add_flag("--independent", m_isIndependent,
                     "Make one layer random at a time; otherwise all from the top down to it");
        app.add_option("--seed", m_seed, "The same seed gives the same numbers")->capture_default_str();
        app.add_option("--csv", m_table, "Write the figures of every map to this table (.csv)");
        app.footer(
            "Randomisation check of Adebayo et al., NeurIPS 2018: rank correlation (Spearman) and SSIM between the map "
            "of the model and that of a copy in memory with random parameters. A map that stays alike does not depend "
            "on what was learnt there.");
    }

    ExitCode run(CommandEnvironment& environment) override {
        SanityRequest request;
        request.model = {m_options.model, m_options.card, m_options.device};
        request.isIndependent = m_isIndependent;
        request.seed = static_cast<std::uint64_t>(m_seed);
        Engine engine(m_options.threads);
        const ExitCode outcome = addPictures(engine, request, environment);
        if (request.pictures.empty())
            return ExitCode::Unusable;
        const std::vector<SanityStep> steps = engine.checkSanity(request, environment.job);
        environment.console.clearProgress();
        if (!m_table.empty())
            writeTable(steps);
        if (environment.console.isJson())
            printJson(steps, environment.console);
        else
            printTable(steps, environment.console);
        return outcome;
    }

 private:
    /// The classes are those of the model as it is.
    ExitCode addPictures(Engine& engine, SanityRequest& request, CommandEnvironment& environment) {
        const ModelDescription model = loadModel(engine, m_options, environment);
        if (std::find(model.methods.begin(), model.methods.end(), m_method) == model.methods.end())
            throw Error(Error::Kind::BadRequest,
                        OVERLOOK_TEXT("Error", "The method “%1” does not work with “%2”. Choose one of: %3."),
                        {m_method, model.path, commaJoined(model.methods)});
        ClassChoice choice(m_classes, model);
        return m_batch.forEach(environment, engine, [&](const fs::path& picture) {
            const auto predict = [&] { return engine.predict(m_options.predict(picture), environment.job); };
            Explain explain;
            explain.model = m_options.model;
            explain.image = utf8(picture);
            explain.method = m_method;
            explain.layer = m_layer;
            explain.size = m_options.size;
            explain.classes = choice.classesOf(picture, predict);
            explain.region = "predicted";
            request.pictures.push_back(std::move(explain));
        });
    }

    void printJson(const std::vector<SanityStep>& steps, Console& console) const {
        for (const SanityStep& step : steps) {
            const MapLikeness mean = step.mean();
            console.print(ordered_json{{"layer", step.layer},
                                       {"mode", mode()},
                                       {"maps", step.changes.size()},
                                       {"spearman", orNull(mean.spearman)},
                                       {"spearmanAbsolute", orNull(mean.spearmanAbsolute)},
                                       {"ssim", mean.ssim},
                                       {"ssimAbsolute", mean.ssimAbsolute}});
        }
    }

    void printTable(const std::vector<SanityStep>& steps, Console& console) const {
        std::vector<std::vector<std::string>> rows{
            {m_isIndependent ? "RANDOM LAYER" : "RANDOM DOWN TO", "SPEARMAN", "OF ABSOLUTES", "SSIM", "OF ABSOLUTES"}};
        for (const SanityStep& step : steps) {
            const MapLikeness mean = step.mean();
            rows.push_back({step.layer, shortNumber(mean.spearman), shortNumber(mean.spearmanAbsolute),
                            shortNumber(mean.ssim), shortNumber(mean.ssimAbsolute)});
        }
        console.printTable(rows);
    }

    void writeTable(const std::vector<SanityStep>& steps) const {
        const auto text = [](std::optional<double> number) { return number ? csvNumber(*number) : std::string(); };
        std::string table = csvLine(
            {"mode", "step", "layer", "image", "class", "spearman", "spearman_absolute", "ssim", "ssim_absolute"});
        for (std::size_t i = 0; i < steps.size(); ++i)
            for (const SanityStep::Change& change : steps[i].changes)
                table += csvLine({mode(), std::to_string(i + 1), steps[i].layer, change.image,
                                  std::to_string(change.classIndex), text(change.likeness.spearman),
                                  text(change.likeness.spearmanAbsolute), csvNumber(change.likeness.ssim),
                                  csvNumber(change.likeness.ssimAbsolute)});
        writeAtomically(pathFromUtf8(m_table), table);
    }

    [[nodiscard]] const char* mode() const { return m_isIndependent ? "independent" : "cascading"; }

    ModelOptions m_options;
    PictureBatch m_batch;
    std::string m_method;
    std::string m_layer;
    std::vector<std::string> m_classes{"top1"};
    bool m_isIndependent = false;
    std::uint32_t m_seed = 1;
    std::string m_table;
};

}  // namespace

std::unique_ptr<Command> makeSanityCommand() {
    return std::make_unique<SanityCommand>();
}

}  // namespace overlook
