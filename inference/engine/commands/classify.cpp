#include <CLI/CLI.hpp>
#include <cstdio>

#include "inference/core/files.h"
#include "inference/engine/best_classes.h"
#include "inference/engine/commands/commands.h"
#include "inference/engine/commands/model_options.h"
#include "inference/engine/commands/picture_batch.h"
#include "inference/engine/console.h"
#include "inference/engine/engine.h"

namespace overlook {

namespace {

using nlohmann::ordered_json;

std::string fixed(float value, int decimals) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.*f", decimals, static_cast<double>(value));
    return text.data();
}

/// `overlook-engine classify`: the most probable classes of each picture.
class ClassifyCommand : public Command {
 public:
    void addOptions(CLI::App& app) override {
        m_options.addTo(app);
        m_batch.addTo(app);
        m_batch.addBatchTo(app);
        m_options.addSizeTo(app);
        m_options.addPrecisionTo(app);
        app.add_option("--top", m_top, "Number of classes to print")->check(CLI::PositiveNumber)->capture_default_str();
        app.footer(
            "--json prints one line a picture: {\"image\", \"top\": [{\"index\", \"label\", \"logit\", "
            "\"probability\"}…]}");
    }

    ExitCode run(CommandEnvironment& environment) override {
        Engine engine(m_options.threads, m_options.isReduced());
        const ModelDescription model = loadModel(engine, m_options, environment);
        requireTask(model, Task::Classification);
        const auto work = [&](const std::filesystem::path& picture) {
            const Prediction prediction = engine.predict(m_options.predict(picture), environment.job);
            warnAll(prediction.warnings, environment.console);
            std::vector<int> best = ranked(prediction.logits);
            best.resize(std::min(best.size(), static_cast<std::size_t>(m_top)));
            if (environment.console.isJson())
                environment.console.print(jsonOf(picture, best, prediction, model));
            else
                printForPeople(picture, best, prediction, {model, environment.console});
        };
        const auto expect = [&](const std::vector<std::filesystem::path>& pictures, std::size_t atOnce) {
            engine.expect(m_options.predict(pictures), atOnce, environment.job);
        };
        return m_batch.forEach(environment, {expect, work});
    }

 private:
    struct Output {
        const ModelDescription& model;
        Console& console;
    };

    static ordered_json jsonOf(const std::filesystem::path& picture, const std::vector<int>& best,
                               const Prediction& prediction, const ModelDescription& model) {
        ordered_json top = ordered_json::array();
        for (const int index : best)
            top.push_back({{"index", index},
                           {"label", model.classes.nameOf(index)},
                           {"logit", prediction.logits.at(static_cast<std::size_t>(index))},
                           {"probability", prediction.probabilities.at(static_cast<std::size_t>(index))}});
        return {{"image", utf8(picture)}, {"top", std::move(top)}};
    }

    static void printForPeople(const std::filesystem::path& picture, const std::vector<int>& best,
                               const Prediction& prediction, const Output& output) {
        std::vector<std::vector<std::string>> rows;
        for (const int index : best)
            rows.push_back({"  " + fixed(prediction.probabilities.at(static_cast<std::size_t>(index)) * 100, 2) + " %",
                            std::to_string(index), output.model.classes.nameOf(index)});
        output.console.print(utf8(picture));
        output.console.printTable(rows);
    }

    ModelOptions m_options;
    PictureBatch m_batch;
    int m_top = 5;
};

}  // namespace

std::unique_ptr<Command> makeClassifyCommand() {
    return std::make_unique<ClassifyCommand>();
}

}  // namespace overlook
