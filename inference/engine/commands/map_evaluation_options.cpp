#include "inference/engine/commands/map_evaluation_options.h"

#include <CLI/CLI.hpp>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/run_folder.h"
#include "inference/core/text_lines.h"
#include "inference/engine/commands/number_ranges.h"
#include "inference/engine/run_evaluation.h"

namespace overlook {

namespace {

constexpr const char* kAll = "all";

std::string epochsProblem(const std::string& text) {
    return text == kAll || numbersInRanges(text) ? "" : "'" + text + "' is neither epochs such as 1-5,7 nor 'all'";
}

}  // namespace

void MapEvaluationOptions::addTo(CLI::App& app) {
    app.add_option("--maps", m_kind, "Of a run: maps, or accumulated")
        ->check(CLI::IsMember({"maps", "accumulated"}))
        ->capture_default_str();
    app.add_option("--method", m_method, "Of a folder of maps of several methods");
    auto* epoch = app.add_option("--epoch", m_epoch, "Of the maps of a run; 0 = the last")
                      ->check(CLI::Range(0, 100000))
                      ->capture_default_str();
    app.add_option("--epochs", m_epochs, "Several epochs of a run, such as 1-5,7, or all")
        ->type_name("EPOCHS")
        ->check(CLI::Validator(epochsProblem, ""))
        ->excludes(epoch);
    app.add_option("--measures", m_measures,
                   "What a model says of pictures that are altered by their maps: insertion, deletion, drop, increase, "
                   "gain; several with commas in between");
    app.add_option("--step-pixels", m_stepPixels, "Pixels that insertion and deletion exchange at once; 0 = a row")
        ->check(CLI::Range(0, 1 << 28))
        ->capture_default_str();
    app.add_option("--images", m_images, "Folder of the pictures, by their names; those of --truth otherwise");
    m_model.addOptionalTo(app);
    m_model.addSizeTo(app);
}

std::vector<int> MapEvaluationOptions::epochs(const std::string& path) const {
    if (m_epochs.empty())
        return {m_epoch};
    std::vector<int> there;
    for (const EpochMetrics& metrics : RunFolder(pathFromUtf8(path)).epochs())
        there.push_back(metrics.epoch);
    if (there.empty())
        throw Error(Error::Kind::BadRequest, OVERLOOK_TEXT("Error", "“%1” is not a run that has epochs."), {path});
    if (m_epochs == kAll)
        return there;
    const std::vector<int> wanted = numbersInRanges(m_epochs).value();
    requireEpochs(pathFromUtf8(path), wanted);
    return wanted;
}

MapEvaluationChoice MapEvaluationOptions::choice(const std::string& path, const std::string& list) const {
    MapEvaluationChoice choice;
    choice.maps = pathFromUtf8(path);
    choice.kind = m_kind;
    choice.method = m_method;
    choice.epochs = epochs(path);
    choice.list = list;
    choice.measures = modelMeasuresOf(commaSeparated(m_measures));
    choice.stepPixels = m_stepPixels;
    choice.model = {m_model.model, m_model.card, m_model.device};
    choice.size = m_model.size;
    choice.images = pathFromUtf8(m_images);
    return choice;
}

nlohmann::json MapEvaluationOptions::question(const MapEvaluationChoice& choice, const std::string& truth) {
    return {{"maps", choice.kind},         {"method", choice.method},
            {"epochs", choice.epochs},     {"list", choice.list},
            {"measures", choice.measures}, {"stepPixels", choice.stepPixels},
            {"size", choice.size},         {"hasModel", !choice.model.path.empty()},
            {"hasTruth", !truth.empty()}};
}

}  // namespace overlook
