#include "inference/engine/loaded_model.h"

#include <algorithm>
#include <filesystem>

#include "inference/attention/method.h"
#include "inference/core/error.h"
#include "inference/core/file_stamp.h"
#include "inference/core/files.h"
#include "inference/core/model_files.h"
#include "inference/core/picture.h"
#include "inference/core/printable.h"
#include "inference/engine/engine_devices.h"
#include "inference/engine/model_trial.h"
#include "inference/engine/native_run.h"
#include "inference/networks/reduced_precision.h"
#include "inference/networks/scripted.h"
#include "inference/networks/weights_network.h"

namespace overlook {

namespace {

namespace fs = std::filesystem;

void warnOfMissingHead(const LoadedModel& model, std::vector<Sentence>& warnings) {
    if (!model.network->hasLayers())
        warnings.push_back(
            {OVERLOOK_TEXT("Warning",
                           "No layers are found inside this model, so CAM and Grad-CAM cannot look at it. Export it "
                           "with its submodules, that is without torch.jit.freeze, to have them."),
             {}});
    else if (!model.card.classifier.empty() && !model.network->linearHead())
        warnings.push_back(
            {OVERLOOK_TEXT("Warning",
                           "The scores are not the mean of “%1” through “%2”, as the model card says, so there is no "
                           "CAM. Grad-CAM works."),
             {model.card.features, model.card.classifier}});
}

void warnOfMissingLayer(const LoadedModel& model, std::vector<Sentence>& warnings) {
    const auto& layers = model.description.layers;
    const bool isThere = std::any_of(layers.begin(), layers.end(),
                                     [&](const LayerDescription& layer) { return layer.name == model.card.features; });
    if (model.card.features.empty() || layers.empty() || isThere)
        return;
    warnings.push_back({OVERLOOK_TEXT("Warning",
                                      "The model has no layer “%1”, which its card names under \"features\"; “%2” is "
                                      "looked at instead."),
                        {model.card.features, model.description.defaultLayer}});
}

/// Everything that a trial run tells, and warnings about what it contradicts.
void describe(LoadedModel& model, const ModelTrial& trial) {
    ModelDescription& description = model.description;
    description.task = model.card.task;
    description.background = model.card.background;
    description.isMultiLabel = model.card.sigmoid;
    if (model.card.size)
        description.inputSize.assign(model.card.size->begin(), model.card.size->end());
    description.layers = model.network->layers(trial.input);
    model.trialPixels = trial.input.size(2) * trial.input.size(3);
    description.defaultLayer = defaultLayer(description.layers, model.card, trial.classes);
    for (const auto& method : attentionMethods())
        if (fits(method, model.card.task, *model.network, description.layers))
            description.methods.push_back(method.id);
    warnOfMissingHead(model, description.warnings);
    warnOfMissingLayer(model, description.warnings);
    const auto closed = model.network->closedLayers(description.layers);
    description.layers.insert(description.layers.end(), closed.begin(), closed.end());
}

/// A guessed card's size is replaced by one that works.
void adoptTrialSize(ModelCard& card, const ModelTrial& trial, std::vector<Sentence>& warnings) {
    const std::array<int, 2> worked{static_cast<int>(trial.input.size(2)), static_cast<int>(trial.input.size(3))};
    if (!card.isGuessed || !card.size || *card.size == worked)
        return;
    card.size = worked;
    warnings.push_back({OVERLOOK_TEXT("Warning",
                                      "The model does not take pictures of 224×224 pixels; %1×%2 works and is used. "
                                      "State the right “size” in a model card."),
                        {std::to_string(worked[1]), std::to_string(worked[0])}});
}

void readCard(const LoadModel& request, LoadedModel& model) {
    model.card =
        request.card.empty() ? modelCardFor(pathFromUtf8(request.path)) : readModelCard(pathFromUtf8(request.card));
    auto& warnings = model.description.warnings;
    warnings.insert(warnings.end(), model.card.warnings.begin(), model.card.warnings.end());
}

void loadScripted(const LoadModel& request, const JobControl& job, LoadedModel& model) {
    const fs::path path = pathFromUtf8(request.path);
    readCard(request, model);
    auto& warnings = model.description.warnings;
    auto loaded = std::make_unique<ScriptedNetwork>(path, model.card, model.device);
    ScriptedNetwork& network = *loaded;
    model.network = std::move(loaded);
    model.card.isGrey = network.takesGrey();
    const auto trial = triedModel(network, model.card, model.device, job);
    checkClassCount(model.card, trial.classes);
    adoptTrialSize(model.card, trial, warnings);
    job.checkpoint();
    if (model.card.task == Task::Classification)
        network.findLinearHead(trial.input);
    model.description.classes = model.card.classes(trial.classes);
    describe(model, trial);
    job.checkpoint();
    if (model.device.is_cpu())
        network.useFoldedCopy(trial.input);
}

void loadNative(const LoadModel& request, const JobControl& job, LoadedModel& model) {
    auto native = nativeModel(pathFromUtf8(request.path), model.device);
    model.network = std::move(native.network);
    model.card = std::move(native.card);
    model.epoch = native.epoch;
    model.description.classes = std::move(native.classes);
    describe(model, triedModel(*model.network, model.card, model.device, job));
}

void warnOfUnusedWeights(const WeightsReport& report, std::vector<Sentence>& warnings) {
    warnings.insert(warnings.end(), report.notes.begin(), report.notes.end());
    if (!report.unexpected.empty())
        warnings.push_back({OVERLOOK_TEXT("Warning",
                                          "%1 of the weights in the file belong to no part of the network and were "
                                          "left out: %2."),
                            {std::to_string(report.unexpected.size()), firstPrintable(report.unexpected)}});
}

void loadWeightsOnly(const LoadModel& request, const JobControl& job, LoadedModel& model) {
    readCard(request, model);
    auto found = networkWithWeights(pathFromUtf8(request.path), model.card.network);
    job.checkpoint();
    warnOfUnusedWeights(found.report, model.description.warnings);
    if (model.card.isGuessed) {
        model.card.task = found.entry->task;
        model.card.size = std::array<int, 2>{found.entry->inputSize, found.entry->inputSize};
    }
    model.network = readyNetwork(*found.network, model.card, model.device);
    const auto trial = triedModel(*model.network, model.card, model.device, job);
    checkClassCount(model.card, trial.classes);
    adoptTrialSize(model.card, trial, model.description.warnings);
    model.description.classes = model.card.classes(trial.classes);
    describe(model, trial);
}

}  // namespace

LoadedModel loadedModel(const LoadModel& request, Precision precision, JobControl& job) {
    const fs::path path = pathFromUtf8(request.path);
    job.report(0, {OVERLOOK_TEXT("Job", "Loading the model %1"), {utf8(path.filename())}});
    LoadedModel model;
    model.device = chosenDevice(request.device, model.description.warnings);
    if (precision == Precision::BFloat16 && model.device.is_cpu())
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error",
                                  "The precision bf16 is for GPUs; on the CPU it is slower than float32. Leave "
                                  "--precision out, or choose a GPU with --device."));
    try {
        if (isNativeCheckpoint(path))
            loadNative(request, job, model);
        else if (isWeightsFile(path))
            loadWeightsOnly(request, job, model);
        else
            loadScripted(request, job, model);
    } catch (const Error& error) {
        if (error.kind() == Error::Kind::Cancelled)
            throw;
        throw error.at(utf8(path));
    }
    if (precision == Precision::BFloat16)
        model.network = reducedPrecision(std::move(model.network), model.device);
    model.description.path = request.path;
    model.description.id = fileContentId(path);
    return model;
}

std::string modelKey(const LoadModel& request) {
    const fs::path path = pathFromUtf8(request.path);
    const fs::path card = request.card.empty() ? cardPathOf(path) : pathFromUtf8(request.card);
    return fileStamp(path) + "\n" + fileStamp(card) + "\n" + request.device;
}

}  // namespace overlook
