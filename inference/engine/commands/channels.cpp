#include <algorithm>
#include <CLI/CLI.hpp>

#include "inference/core/csv.h"
#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/engine/commands/commands.h"
#include "inference/engine/commands/model_options.h"
#include "inference/engine/commands/output_folder.h"
#include "inference/engine/commands/picture_batch.h"
#include "inference/engine/console.h"
#include "inference/engine/engine.h"

namespace overlook {

namespace {

using nlohmann::ordered_json;

std::string csvOf(const ChannelAttentions& attentions) {
    std::string text = csvLine({"layer", "channel", "weight"});
    for (const ChannelWeights& layer : attentions.layers)
        for (std::size_t channel = 0; channel < layer.weights.size(); ++channel)
            text += csvLine({layer.layer, std::to_string(channel), csvNumber(layer.weights[channel])});
    return text;
}

/// `overlook-engine channels`: the weights that a network's own attention gives its channels.
class ChannelsCommand : public Command {
 public:
    void addOptions(CLI::App& app) override {
        m_options.addTo(app);
        m_batch.addTo(app);
        m_options.addSizeTo(app);
        m_out.addTo(app);
        app.footer(
            "Writes <stem>.channels.csv: layer, channel, weight. `inspect` says which layers are attention of "
            "channels.\n"
            "--json prints one line a picture: {\"image\", \"layers\": [{\"layer\", \"weights\"}…]}");
    }

    ExitCode run(CommandEnvironment& environment) override {
        Engine engine(m_options.threads);
        check(loadModel(engine, m_options, environment));
        m_out.create();
        return m_batch.forEach(environment, engine, [&](const std::filesystem::path& picture) {
            const std::string stem = m_out.stemFor(picture, environment.console);
            const std::filesystem::path file = m_out.file(stem + ".channels.csv", picture);
            const ChannelAttentions attentions =
                engine.channelAttentions({m_options.model, utf8(picture), m_options.size}, environment.job);
            warnAll(attentions.warnings, environment.console);
            writeAtomically(file, std::string_view(csvOf(attentions)));
            if (environment.console.isJson())
                environment.console.print(jsonOf(picture, attentions));
            else
                environment.console.print(utf8(file));
        });
    }

 private:
    /// What would fail for every picture is wrong usage, said once.
    static void check(const ModelDescription& model) {
        const bool hasChannels =
            std::any_of(model.layers.begin(), model.layers.end(),
                        [](const LayerDescription& layer) { return layer.attention == AttentionRole::Channels; });
        if (!hasChannels)
            throw Error(Error::Kind::BadRequest,
                        OVERLOOK_TEXT("Error",
                                      "The model has no channel attention: no layer of it computes a weight a "
                                      "channel."))
                .at(model.path);
    }

    static ordered_json jsonOf(const std::filesystem::path& picture, const ChannelAttentions& attentions) {
        ordered_json layers = ordered_json::array();
        for (const ChannelWeights& layer : attentions.layers)
            layers.push_back({{"layer", layer.layer}, {"weights", layer.weights}});
        return {{"image", utf8(picture)}, {"layers", std::move(layers)}};
    }

    ModelOptions m_options;
    PictureBatch m_batch;
    OutputFolder m_out;
};

}  // namespace

std::unique_ptr<Command> makeChannelsCommand() {
    return std::make_unique<ChannelsCommand>();
}

}  // namespace overlook
