#include <CLI/CLI.hpp>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/indexed_png.h"
#include "inference/core/npy.h"
#include "inference/engine/best_classes.h"
#include "inference/engine/commands/commands.h"
#include "inference/engine/commands/model_options.h"
#include "inference/engine/commands/output_folder.h"
#include "inference/engine/commands/picture_batch.h"
#include "inference/engine/commands/picture_share.h"
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
        m_batch.addBatchTo(app);
        m_options.addSizeTo(app);
        m_options.addPrecisionTo(app);
        m_out.addTo(app);
        m_share.addTo(app);
        app.add_flag("--probabilities", m_writesProbabilities,
                     "Also write <stem>.npy: float32, classes × height × width at the network's resolution");
        app.footer(
            "Writes <stem>.png: indexed, value = class index, colours of PASCAL VOC, the picture's size. "
            "What is there already from the same model and picture stays, so a second run does what is missing.");
    }

    ExitCode run(CommandEnvironment& environment) override {
        Engine engine(m_options.threads, m_options.isReduced());
        const ModelDescription model = loadModel(engine, m_options, environment);
        requireTask(model, Task::Segmentation);
        m_out.create();
        m_share.begin(environment.console);
        const std::filesystem::path made = begin(model);
        const auto work = [&](const std::filesystem::path& picture) {
            const std::string stem = m_share.stemOf(picture);
            const std::filesystem::path mask = m_out.file(stem + ".png", picture);
            const Prediction prediction = engine.predict(m_options.predict(picture), environment.job);
            warnAll(prediction.warnings, environment.console);
            writeIndexedPng(mask, prediction.labels);
            if (m_writesProbabilities)
                writeNpy(m_out.file(stem + ".npy", picture),
                         planesOf(engine.explain(probabilities(picture, model), environment.job)));
            report(picture, mask, prediction, {model, environment.console});
        };
        const auto expect = [&](const std::vector<std::filesystem::path>& pictures, std::size_t atOnce) {
            engine.expect(m_options.predict(pictures), atOnce, environment.job);
            if (m_writesProbabilities)
                engine.expect(probabilities(pictures, model), atOnce, environment.job);
        };
        const auto takes = [&](const std::filesystem::path& picture) {
            return m_share.takes(
                picture, m_out, [&](const std::string& stem) { return isDone(stem, picture, made); },
                environment.console);
        };
        const ExitCode outcome = m_batch.forEach(environment, {expect, work, takes});
        m_share.report(environment.console);
        return outcome;
    }

 private:
    struct Output {
        const ModelDescription& model;
        Console& console;
    };

    /// The file that says what the masks of the folder are made with. It is written when that changes only, so masks
    /// that are older than it are others.
    [[nodiscard]] std::filesystem::path begin(const ModelDescription& model) const {
        const std::filesystem::path file = m_out.path() / "segment.json";
        const std::string facts =
            ordered_json{{"model", model.id}, {"size", m_options.size}, {"precision", m_options.precision}}.dump(2) +
            "\n";
        std::error_code ignored;
        if (!std::filesystem::is_regular_file(file, ignored) || readText(file) != facts)
            writeAtomically(file, facts);
        return file;
    }

    [[nodiscard]] bool isDone(const std::string& stem, const std::filesystem::path& picture,
                              const std::filesystem::path& made) const {
        const auto isThere = [&](const char* extension) {
            const std::filesystem::path file = m_out.path() / pathFromUtf8(stem + extension);
            return isUpToDate(file, picture) && isUpToDate(file, made);
        };
        return isThere(".png") && (!m_writesProbabilities || isThere(".npy"));
    }

    [[nodiscard]] Explain probabilities(const std::filesystem::path& picture, const ModelDescription& model) const {
        Explain request;
        request.model = m_options.model;
        request.image = utf8(picture);
        request.method = "probability";
        request.size = m_options.size;
        for (const ClassEntry& entry : model.classes.entries())
            request.classes.push_back(entry.id);
        return request;
    }

    [[nodiscard]] std::vector<ExplainTop> probabilities(const std::vector<std::filesystem::path>& pictures,
                                                        const ModelDescription& model) const {
        std::vector<ExplainTop> requests;
        for (const auto& picture : pictures)
            requests.push_back({probabilities(picture, model)});
        return requests;
    }

    static std::vector<cv::Mat1f> planesOf(MapSet maps) {
        std::vector<cv::Mat1f> planes;
        for (Map& map : maps.maps)
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
    PictureShare m_share;
    bool m_writesProbabilities = false;
};

}  // namespace

std::unique_ptr<Command> makeSegmentCommand() {
    return std::make_unique<SegmentCommand>();
}

}  // namespace overlook
