#include <algorithm>
#include <CLI/CLI.hpp>
#include <functional>
#include <regex>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/npy.h"
#include "inference/core/polygon.h"
#include "inference/core/text_lines.h"
#include "inference/engine/commands/class_choice.h"
#include "inference/engine/commands/commands.h"
#include "inference/engine/commands/finished_maps.h"
#include "inference/engine/commands/map_files.h"
#include "inference/engine/commands/model_options.h"
#include "inference/engine/commands/output_folder.h"
#include "inference/engine/commands/overlay_options.h"
#include "inference/engine/commands/picture_batch.h"
#include "inference/engine/commands/picture_share.h"
#include "inference/engine/console.h"
#include "inference/engine/engine.h"

namespace overlook {

namespace {

namespace fs = std::filesystem;

std::string pixelProblem(const std::string& text) {
    static const std::regex pattern("[0-9]{1,6},[0-9]{1,6}");
    return std::regex_match(text, pattern) ? "" : "'" + text + "' is not a pixel X,Y";
}

std::string regionProblem(const std::string& text) {
    if (text == "predicted" || pixelProblem(text).empty() || parsedPolygon(text))
        return "";
    return "'" + text + "' is neither 'predicted' nor a pixel X,Y nor a polygon 'X1,Y1 X2,Y2 X3,Y3 …'";
}

bool contains(const std::vector<std::string>& texts, const char* text) {
    return std::find(texts.begin(), texts.end(), text) != texts.end();
}

/// `overlook-engine explain`: raw attention maps of pictures.
class ExplainCommand : public Command {
 public:
    void addOptions(CLI::App& app) override {
        m_options.addTo(app);
        m_batch.addTo(app);
        m_batch.addBatchTo(app);
        m_options.addSizeTo(app);
        m_options.addPrecisionTo(app);
        m_out.addTo(app);
        m_share.addTo(app);
        app.add_option("--method", m_method,
                       "Attention methods, separated by commas; `overlook-engine methods` lists them")
            ->required();
        app.add_option(
            "--layer", m_layer,
            "Target layer; otherwise the model's last convolutional map. LayerCAM fuses several, separated by commas");
        app.add_option("--class", m_classes, "top1, top5, labels (of the data set the picture lies in), names, indices")
            ->capture_default_str();
        app.add_flag("--overlay", m_writesOverlay, "Also write the picture with the map over it (PNG)");
        m_overlay.addTo(app);
        auto* region = app.add_option("--region", m_region,
                                      "Segmentation: explain the pixels predicted as the class ('predicted'), a pixel "
                                      "('X,Y') or those inside a polygon ('X1,Y1 X2,Y2 X3,Y3 …')")
                           ->type_name("REGION")
                           ->check(CLI::Validator(regionProblem, ""));
        auto* pixel = app.add_option("--pixel", m_pixel, "Segmentation: explain this pixel of the picture")
                          ->type_name("X,Y")
                          ->check(CLI::Validator(pixelProblem, ""));
        auto* mask = app.add_option("--region-mask", m_mask, "Segmentation: explain the pixels that are not 0 in FILE")
                         ->check(CLI::ExistingFile);
        region->excludes(pixel)->excludes(mask);
        pixel->excludes(mask);
        app.footer(
            "Writes <stem>.<class index>.<method>.npy (float32, height × width, not normalised) and .json. "
            "What is there already from the same model, options and picture stays, so a second run does what is "
            "missing.");
    }

    ExitCode run(CommandEnvironment& environment) override {
        Engine engine(m_options.threads, m_options.isReduced());
        const ModelDescription model = loadModel(engine, m_options, environment);
        check(model);
        ClassChoice choice(m_classes, model);
        m_out.create();
        m_share.begin(environment.console);
        const FinishedMaps finished(m_out.path(), requestFacts(model));
        const auto requestOf = [&](const fs::path& picture) { return requestFor(picture, choice.chosen(picture)); };
        const auto work = [&](const fs::path& picture) {
            const std::string stem = m_share.stemOf(picture);
            const ExplainTop wanted = requestOf(picture);
            const MapSet maps = engine.explain(wanted, environment.job);
            warnAll(maps.warnings, environment.console);
            ExplainedPicture explained{picture, wanted.request.region};
            if (contains(commaSeparated(m_method), "reverse"))
                explained.predicted = engine.predict(m_options.predict(picture), environment.job).labels;
            for (const Map& map : maps.maps)
                write(map, stem, explained, {model, environment.console});
        };
        const auto expect = [&](const std::vector<fs::path>& pictures, std::size_t atOnce) {
            engine.expect(possible(pictures, requestOf), atOnce, environment.job);
        };
        const auto takes = [&](const fs::path& picture) {
            return m_share.takes(
                picture, m_out, [&](const std::string& stem) { return isDone(stem, picture, choice, finished); },
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

    /// What would fail for every picture is wrong usage, said once.
    void check(const ModelDescription& model) const {
        for (const std::string& method : commaSeparated(m_method))
            if (std::find(model.methods.begin(), model.methods.end(), method) == model.methods.end())
                throw Error(Error::Kind::BadRequest,
                            OVERLOOK_TEXT("Error", "The method “%1” does not work with “%2”. Choose one of: %3."),
                            {method, model.path, commaJoined(model.methods)});
        for (const std::string& wanted : commaSeparated(m_layer))
            if (std::none_of(model.layers.begin(), model.layers.end(),
                             [&](const LayerDescription& layer) { return layer.name == wanted; }))
                throw Error(Error::Kind::BadRequest,
                            OVERLOOK_TEXT("Error", "The model “%2” has no layer “%1”. The command inspect lists them."),
                            {wanted, model.path});
        const bool hasRegion = !m_region.empty() || !m_pixel.empty() || !m_mask.empty();
        if (hasRegion && model.task != Task::Segmentation)
            throw Error(Error::Kind::BadRequest,
                        OVERLOOK_TEXT("Error",
                                      "“%1” is a classification model: --region, --pixel and --region-mask "
                                      "are for segmentation."),
                        {model.path});
    }

    /// Without the pictures that fail: they fail again, and are named, when it is their turn.
    [[nodiscard]] static std::vector<ExplainTop> possible(const std::vector<fs::path>& pictures,
                                                          const std::function<ExplainTop(const fs::path&)>& requestOf) {
        std::vector<ExplainTop> requests;
        for (const fs::path& picture : pictures) {
            try {
                requests.push_back(requestOf(picture));
            } catch (const std::exception&) {
                continue;
            }
        }
        return requests;
    }

    [[nodiscard]] ExplainTop requestFor(const fs::path& picture, const ClassChoice::Chosen& classes) const {
        ExplainTop wanted{{}, classes.best};
        Explain& request = wanted.request;
        request.model = m_options.model;
        request.image = utf8(picture);
        request.method = m_method;
        request.layer = m_layer;
        request.classes = classes.classes;
        request.size = m_options.size;
        const std::string drawn = !m_pixel.empty() ? m_pixel : m_mask;
        request.region = !drawn.empty() ? drawn : !m_region.empty() ? m_region : "predicted";
        return wanted;
    }

    /// Everything that decides maps besides method, class and picture.
    [[nodiscard]] nlohmann::json requestFacts(const ModelDescription& model) const {
        nlohmann::json facts{{"model", model.id},
                             {"request",
                              {{"layer", m_layer},
                               {"classes", m_classes},
                               {"size", m_options.size},
                               {"precision", m_options.precision}}}};
        if (model.task == Task::Segmentation)
            facts["region"] = requestFor({}, {}).request.region;
        return facts;
    }

    /// Best classes of a segmentation are as many as there are in the picture, so it has to be segmented first.
    [[nodiscard]] bool isDone(const std::string& stem, const fs::path& picture, ClassChoice& choice,
                              const FinishedMaps& finished) const {
        try {
            const auto wanted = choice.known(picture);
            const bool hasOverlay = m_writesOverlay || m_overlay.isUsed();
            const fs::path newest =
                m_mask.empty() || isUpToDate(picture, pathFromUtf8(m_mask)) ? picture : pathFromUtf8(m_mask);
            return wanted && finished.has({stem, newest, commaSeparated(m_method), hasOverlay}, *wanted);
        } catch (const Error&) {
            return false;  // said when it is its turn
        }
    }

    void write(const Map& map, const std::string& stem, const ExplainedPicture& picture, const Output& output) const {
        const std::string name = stem + "." + std::to_string(map.origin.classIndex) + "." + map.origin.method;
        const fs::path raw = m_out.file(name + ".npy", picture.path);
        nlohmann::ordered_json facts = mapFacts(map, output.model, picture);
        facts["request"] = requestFacts(output.model)["request"];
        writeNpy(raw, map.values);
        if (m_writesOverlay || m_overlay.isUsed())
            writeOverlay(m_out.file(name + ".png", picture.path), picture.path,
                         {map.values, m_overlay.style(map.origin.method)});
        writeAtomically(m_out.file(name + ".json", picture.path),
                        facts.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n",
                        Flush::Later);
        facts["map"] = utf8(raw);
        if (output.console.isJson())
            output.console.print(facts);
        else
            output.console.print(utf8(raw) + "  " + output.model.classes.nameOf(map.origin.classIndex));
    }

    ModelOptions m_options;
    PictureBatch m_batch;
    OutputFolder m_out;
    PictureShare m_share;
    OverlayOptions m_overlay;
    std::string m_method;
    std::string m_layer;
    std::vector<std::string> m_classes{"top1"};
    std::string m_region;
    std::string m_pixel;
    std::string m_mask;
    bool m_writesOverlay = false;
};

}  // namespace

std::unique_ptr<Command> makeExplainCommand() {
    return std::make_unique<ExplainCommand>();
}

}  // namespace overlook
