#include "inference/networks/scripted_run.h"

#include <nlohmann/json.hpp>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/model_files.h"
#include "inference/networks/checkpoint.h"
#include "inference/networks/scripted_trainable.h"
#include "inference/networks/weights_file.h"

namespace overlook {

namespace {

namespace fs = std::filesystem;

constexpr const char* kTaughtFile = "taught.pt";

/// As a file beside the model.
nlohmann::json cardOf(const ModelCard& card) {
    nlohmann::json written = {{"task", "classification"},
                              {"order", card.bgr ? "BGR" : "RGB"},
                              {"mean", card.mean},
                              {"std", card.deviation},
                              {"activation", card.sigmoid ? "sigmoid" : "softmax"}};
    if (card.size)
        written["size"] = *card.size;
    if (!card.labels.empty())
        written["labels"] = card.labels;
    if (!card.output.empty())
        written["output"] = card.output;
    if (!card.features.empty())
        written["features"] = card.features;
    if (!card.classifier.empty())
        written["classifier"] = card.classifier;
    return written;
}

void writeCard(const ModelCard& card, const fs::path& model) {
    writeAtomically(cardPathOf(model), cardOf(card).dump(2));
}

}  // namespace

fs::path scriptedFileOf(const fs::path& weights) {
    const fs::path kept = taughtFileIn(weights.parent_path().parent_path());
    std::error_code ignored;
    const bool isOfRun = weights.parent_path().filename() == "checkpoints" && fs::exists(kept, ignored);
    return isOfRun && isWeightsFile(weights) ? kept : weights;
}

std::unique_ptr<ScriptedTrainable> scriptedWith(const fs::path& weights, const ModelCard& card) {
    const fs::path file = scriptedFileOf(weights);
    try {
        auto network = std::make_unique<ScriptedTrainable>(file, card);
        if (file != weights)
            (void)loadCheckpoint(weights, *network);
        return network;
    } catch (const Error& error) {
        throw error.at(utf8(weights));
    }
}

void keepScriptedFile(const fs::path& weights, const ModelCard& card, const fs::path& run) {
    const fs::path kept = taughtFileIn(run);
    std::error_code ignored;
    if (fs::exists(kept, ignored))
        return;
    const auto bytes = readBytes(scriptedFileOf(weights));
    writeCard(card, kept);
    writeAtomically(kept, bytes.data(), bytes.size());
}

void writeTaughtFile(const ScriptedTrainable& network, const ModelCard& card, const fs::path& run) {
    writeCard(card, run / kTaughtFile);
    network.save(run / kTaughtFile);
}

}  // namespace overlook
