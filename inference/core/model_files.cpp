#include "inference/core/model_files.h"

#include <nlohmann/json.hpp>

#include "inference/core/files.h"
#include "inference/core/model_card.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

fs::path runOf(const fs::path& checkpoint) {
    return checkpoint.parent_path().parent_path();
}

fs::path descriptionOfRun(const fs::path& checkpoint) {
    return runOf(checkpoint) / "run.json";
}

void appendCard(std::vector<fs::path>& files, const fs::path& card) {
    files.push_back(card);
    const auto json = nlohmann::json::parse(readText(card), nullptr, false);  // what is wrong with it is said elsewhere
    if (!json.is_object() || !json.contains("labels") || !json["labels"].is_string())
        return;
    if (const auto labels = labelFileOf(card, json["labels"].get<std::string>()))
        files.push_back(*labels);
}

}  // namespace

bool isNativeCheckpoint(const fs::path& path) {
    std::error_code ignored;
    return path.parent_path().filename() == "checkpoints" && fs::exists(descriptionOfRun(path), ignored);
}

fs::path taughtFileIn(const fs::path& run) {
    return run / "model.pt";
}

std::optional<fs::path> cardFileFor(const fs::path& model) {
    std::error_code ignored;
    for (const fs::path& candidate : {cardPathOf(model), model.parent_path() / "checkpoints.json"})
        if (fs::exists(candidate, ignored))
            return candidate;
    return std::nullopt;
}

std::optional<fs::path> labelFileOf(const fs::path& card, const std::string& name) {
    const fs::path folder = card.parent_path();
    for (const fs::path& candidate : {folder / pathFromUtf8(name), folder / ".." / "labels" / pathFromUtf8(name)}) {
        std::error_code ignored;
        if (fs::is_regular_file(candidate, ignored))
            return candidate;
    }
    return std::nullopt;
}

std::vector<fs::path> filesOfModel(const fs::path& model) {
    (void)readBeginning(model, 1);
    std::vector<fs::path> files{model};
    std::error_code ignored;
    if (isNativeCheckpoint(model)) {
        files.push_back(descriptionOfRun(model));
        if (fs::exists(taughtFileIn(runOf(model)), ignored))
            files.push_back(taughtFileIn(runOf(model)));
    } else if (const auto card = cardFileFor(model)) {
        appendCard(files, *card);
    }
    return files;
}

std::vector<fs::path> filesOfCard(const fs::path& card) {
    std::vector<fs::path> files;
    appendCard(files, card);
    return files;
}

}  // namespace overlook
