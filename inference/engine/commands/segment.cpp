#include <CLI/CLI.hpp>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/indexed_png.h"
#include "inference/core/npy.h"
#include "inference/engine/commands/commands.h"
#include "inference/engine/commands/model_options.h"
#include "inference/engine/commands/output_folder.h"
#include "inference/engine/commands/picture_batch.h"
#include "inference/engine/console.h"
#include "inference/engine/engine.h"

namespace overlook {

namespace {

using nlohmann::ordered_json;

/// `overlook-engine segment`: one label picture a picture, and the probabilities behind it.
class SegmentCommand : public Command {
 public:
    void addOptions(CLI::App& app) override {
        m_options.addTo(app);
        m_batch.addTo(app);
        m_options.addSizeTo(app);
        m_out.addTo(app);
        app.add_flag("--probabilities", m_writesProbabilities,
                     "Also write <stem>.npy: float32, classes × height × width at the network's resolution");
        app.footer("Writes <stem>.png: indexed, value = class index, colours of PASCAL VOC, the picture's size.");
    }

    ExitCode run(CommandEnvironment& environment) override {
        Engine engine(m_options.threads);
        const ModelDescription model = loadModel(engine, m_options, environment);
        requireTask(model, Task::Segmentation);
        m_out.create();
        return m_batch.forEach(environment, engine, [&](const std::filesystem::path& picture) {
            const std::string stem = m_out.stemFor(picture, environment.console);
            const std::filesystem::path mask = m_out.file(stem + ".png", picture);
            const Prediction prediction =
                engine.predict({m_options.model, utf8(picture), m_options.size}, environment.job);
            warnAll(prediction.warnings, environment.console);
            writeIndexedPng(mask, prediction.labels);
            if (m_writesProbabilities)
                writeNpy(m_out.file(stem + ".npy", picture), probabilities({engine, model, environment.job}, picture));
            report(picture, mask, prediction, {model, environment.console});
        });
    }

 private:
    struct Source {
        Engine& engine;
        const ModelDescription& model;
        JobControl& job;
    };
    struct Output {
        const ModelDescription& model;
        Console& console;
    };

    [[nodiscard]] std::vector<cv::Mat1f> probabilities(const Source& source,
                                                       const std::filesystem::path& picture) const {
        Explain request;
        request.model = m_options.model;
        request.image = utf8(picture);
        request.method = "probability";
        request.size = m_options.size;
        for (const ClassEntry& entry : source.model.classes.entries())
            request.classes.push_back(entry.id);
        std::vector<cv::Mat1f> planes;
        for (Map& map : source.engine.explain(request, source.job).maps)
            planes.push_back(std::move(map.values));
        return planes;
    }

    static void report(const std::filesystem::path& picture, const std::filesystem::path& mask,
                       const Prediction& prediction, const Output& output) {
        ordered_json classes = ordered_json::array();
        std::string text;
        for (const int index : ranked(prediction.probabilities)) {
            const float share = prediction.probabilities[static_cast<std::size_t>(index)];
            if (!(share > 0))
                break;
            const std::string label = output.model.classes.nameOf(index);
            classes.push_back({{"index", index}, {"label", label}, {"share", share}});
            text += (text.empty() ? "  " : ", ") + label;
        }
        if (output.console.isJson())
            output.console.print(
                ordered_json{{"image", utf8(picture)}, {"mask", utf8(mask)}, {"classes", std::move(classes)}});
        else
            output.console.print(utf8(mask) + text);
    }

    ModelOptions m_options;
    PictureBatch m_batch;
    OutputFolder m_out;
    bool m_writesProbabilities = false;
};

}  // namespace

std::unique_ptr<Command> makeSegmentCommand() {
    return std::make_unique<SegmentCommand>();
}

}  // namespace overlook
