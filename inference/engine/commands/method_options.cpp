#include "inference/engine/commands/method_options.h"

#include <CLI/CLI.hpp>

namespace overlook {

namespace {

void addGuidedOptions(CLI::App& app, GuidedAttentionParameters& guided) {
    constexpr const char* kGroup = "Guided attention (gain, gain-ext)";
    const auto number = [&](const char* name, double& value, const char* text) {
        app.add_option(name, value, text)->capture_default_str()->group(kGroup);
    };
    number("--attention-weight", guided.attentionWeight, "How much what is still recognised of a hidden class counts");
    number("--hint-weight", guided.hintWeight, "How much the distance to hints counts");
    number("--mask-steepness", guided.maskSteepness, "Of the soft threshold that hides attended pixels");
    number("--mask-threshold", guided.maskThreshold, "Of the map from which on pixels are hidden");
    const auto choice = [&](const char* name, std::string& value, const char* text) {
        app.add_option(name, value, text)->capture_default_str()->group(kGroup);
    };
    choice("--map-normalisation", guided.normalisation,
           "Of a map before it hides: detached, attached, probability or none");
    choice("--attention-score", guided.score, "What is recognised of a hidden class: sigmoid, softmax or logit");
    choice("--hint-reduction", guided.hintReduction, "Over a map's known pixels: mean, balanced or sum");
    app.add_flag("--hide-together", guided.hidesClassesTogether, "One masked picture instead of one a label")
        ->group(kGroup);
    app.add_flag("--frozen-masked-batch-norm,!--live-batch-norm", guided.freezesBatchNorm,
                 "Masked pictures are normalised by the network's averages, and do not shape them")
        ->group(kGroup);
    app.add_flag("--hold-head", guided.holdsHead, "Losses on maps do not teach the classifier's weights")
        ->group(kGroup);
    app.add_flag("--signed-maps,!--relu-maps", guided.comparesSigned,
                 "Compare hints with maps that still have negative evidence (default), or without")
        ->group(kGroup);
    app.add_flag("--hints-at-features,!--hints-at-pictures", guided.comparesAtFeatures,
                 "Compare hints in the resolution of the maps (default), or of the pictures")
        ->group(kGroup);
}

void addAccumulationOptions(CLI::App& app, AccumulationParameters& accumulation) {
    constexpr const char* kGroup = "Accumulated attention (oaa, oaa-drop, oaa+)";
    app.add_option("--fusion", accumulation.fusion, "max, average or harmonic")->capture_default_str()->group(kGroup);
    app.add_option("--acceptance", accumulation.acceptance,
                   "When an epoch's map enters: rank, above-non-targets, all-above-non-targets, probability or always")
        ->capture_default_str()
        ->group(kGroup);
    const auto share = [&](const char* name, double& value, const char* text) {
        app.add_option(name, value, text)->check(CLI::Range(0.0, 1.0))->capture_default_str()->group(kGroup);
    };
    share("--probability", accumulation.probability, "What --acceptance probability asks for");
    app.add_flag("!--keep-first", accumulation.skipsFirstEpoch, "Let the maps of the first epoch in, too")
        ->group(kGroup);
    app.add_flag("!--no-fill-in", accumulation.fillsInAtTheEnd, "Give a class that was never accepted no map")
        ->group(kGroup);
    share("--drop-rate", accumulation.dropRate, "oaa-drop: share of pictures that lose what was attended to");
    share("--drop-threshold", accumulation.dropThreshold, "oaa-drop: of the accumulated map");
    app.add_option("--accumulated", accumulation.run, "oaa+: folder of the run whose accumulated maps are learnt")
        ->group(kGroup);
    app.add_option("--averaging", accumulation.averaging, "oaa+: joint, per-class or cross-entropy")
        ->capture_default_str()
        ->group(kGroup);
}

void addSegmentationOptions(CLI::App& app, SegmentationParameters& segmentation) {
    constexpr const char* kGroup = "Segmentation (segment, ran)";
    const auto weight = [&](const char* name, double& value, const char* text) {
        app.add_option(name, value, text)->check(CLI::NonNegativeNumber)->capture_default_str()->group(kGroup);
    };
    weight("--auxiliary-weight", segmentation.auxiliaryWeight, "segment: of every auxiliary head");
    weight("--original-weight", segmentation.originalWeight, "ran: of the original branch");
    weight("--reverse-weight", segmentation.reverseWeight, "ran: of the reverse branch");
    weight("--combined-weight", segmentation.combinedWeight, "ran: of the combined scores");
}

}  // namespace

void addMethodOptions(CLI::App& app, MethodParameters& parameters) {
    app.add_flag("--single-label", parameters.isSingleLabel,
                 "classify, oaa, caipi: a picture shows one class, so that classes exclude each other");
    addGuidedOptions(app, parameters.guided);
    addAccumulationOptions(app, parameters.accumulation);
    addSegmentationOptions(app, parameters.segmentation);
    constexpr const char* kGroup = "Other methods";
    app.add_option("--equivariance-weight", parameters.equivarianceWeight, "seam: of the difference of the maps")
        ->capture_default_str()
        ->group(kGroup);
    app.add_option("--equivariance-scale", parameters.equivarianceScale, "seam: of the resized picture")
        ->capture_default_str()
        ->group(kGroup);
    app.add_option("--gradient-weight", parameters.gradientWeight, "rrr: of gradients in pixels that hints call wrong")
        ->capture_default_str()
        ->group(kGroup);
    app.add_option("--kept-weight", parameters.counterexamples.keptWeight, "caipi: of the class in another context")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str()
        ->group(kGroup);
    app.add_option("--refused-weight", parameters.counterexamples.refusedWeight,
                   "caipi: of the context without the class")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str()
        ->group(kGroup);
}

}  // namespace overlook
