#include "inference/engine/commands/data_options.h"

#include <CLI/CLI.hpp>
#include <string>

#include "inference/datasets/read_data_set.h"

namespace overlook {

namespace {

constexpr int kLargestSide = 16384;

void addVariationOptions(CLI::App& app, DataParameters& parameters) {
    app.add_flag("--mirror,!--no-mirror", parameters.mirrors, "Mirror half of the pictures from left to right")
        ->capture_default_str();
    app.add_option("--smallest", parameters.smallest, "Least scale of a picture")
        ->check(CLI::Range(0.05, 20.0))
        ->capture_default_str();
    app.add_option("--largest", parameters.largest, "Greatest scale of a picture")
        ->check(CLI::Range(0.05, 20.0))
        ->capture_default_str();
    app.add_option("--crop", parameters.crop, "Side of the square that is cut out; 0 = as large as the pictures")
        ->check(CLI::Range(0, kLargestSide))
        ->capture_default_str();
    const auto addShare = [&app](const char* name, double& share, const char* summary) {
        app.add_option(name, share, summary)->check(CLI::Range(0.0, 1.0))->capture_default_str();
    };
    addShare("--brightness", parameters.brightness, "Vary the brightness by this share");
    addShare("--contrast", parameters.contrast, "Vary the contrast by this share");
    addShare("--saturation", parameters.saturation, "Vary the saturation by this share");
    addShare("--tint", parameters.tint, "Vary red, green and blue by this share each");
}

void addHintOptions(CLI::App& app, DataParameters& parameters) {
    app.add_option("--hints", parameters.hints,
                   "Folder of masks, or project, that says where to look; a project as data set has its own");
    app.add_option("--hint-count", parameters.hintCount, "Use the hints of so many pictures; -1 = all")
        ->check(CLI::Range(-1, 1'000'000'000))
        ->capture_default_str();
    app.add_option("--hint-class", parameters.hintClasses, "Use the hints of these classes only")->delimiter(',');
}

}  // namespace

void addDataKindOption(CLI::App& app, std::string& kind) {
    std::vector<std::string> kinds;
    for (const DataKindEntry& entry : dataKindTable())
        kinds.emplace_back(entry.id);
    app.add_option("--data-kind", kind, "Kind of the data set; recognised otherwise")->check(CLI::IsMember(kinds));
}

void addDataOptions(CLI::App& app, DataParameters& parameters) {
    addDataKindOption(app, parameters.kind);
    app.add_flag("--skip-broken", parameters.skipsBroken, "Leave out pictures with a problem instead of stopping");
    app.add_option("--side", parameters.side, "Bring all pictures to this side in pixels; 0 = keep a common size")
        ->check(CLI::Range(0, kLargestSide))
        ->capture_default_str();
    addVariationOptions(app, parameters);
    addHintOptions(app, parameters);
    app.add_option("--loaders", parameters.loaders, "Threads that prepare pictures ahead of the trainer")
        ->check(CLI::Range(1, 64))
        ->capture_default_str();
}

}  // namespace overlook
