#include "inference/engine/teaching_base.h"

#include <filesystem>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/model_files.h"
#include "inference/core/run_folder.h"
#include "inference/networks/scripted_trainable.h"
#include "inference/networks/weights_file.h"
#include "inference/networks/weights_network.h"

namespace overlook {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

/// The checkpoint that is meant: of a run, the last one that was kept.
fs::path checkpointOf(const fs::path& base) {
    std::error_code ignored;
    if (!fs::is_directory(base, ignored))
        return base;
    const RunFolder run(base);
    fs::path last;
    for (const EpochMetrics& metrics : run.epochs())
        if (fs::exists(run.checkpointPath(metrics.epoch), ignored))
            last = run.checkpointPath(metrics.epoch);
    if (last.empty())
        throw Error(
            Error::Kind::Missing,
            OVERLOOK_TEXT("Error", "The run in %1 has kept no checkpoint that could be taught. Train it again."),
            {utf8(base)});
    return last;
}

void takeRun(const fs::path& run, Train& request) {
    const json description = RunFolder(run).description();
    try {
        request.network = description.at("network").get<std::string>();
        if (request.teaching.classes.empty())
            for (const json& entry : description.at("classes"))
                request.teaching.classes.push_back(entry.at("name").get<std::string>());
        const json& card = description.at("card");
        const json size = card.value("size", json());
        if (request.dataParameters.side == 0 && size.is_array())
            request.dataParameters.side = size.at(0).get<int>();
        request.methodParameters.isSingleLabel = card.value("activation", "sigmoid") == "softmax";
    } catch (const json::exception&) {
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error",
                                  "“%1” does not say which network, classes and card its checkpoints have. Train "
                                  "again, or open the run's maps only."),
                    {utf8(run / "run.json")});
    }
}

/// Classes, side of the pictures and whether classes exclude each other, as far as the request leaves them open.
void takeScript(const fs::path& model, Train& request) {
    const ModelCard card = modelCardFor(model);
    request.network = kScriptedNetwork;
    if (request.teaching.classes.empty())
        request.teaching.classes = card.labels;
    if (request.dataParameters.side == 0)
        request.dataParameters.side = card.size ? card.size->front() : scriptedNetworkEntry().inputSize;
    request.methodParameters.isSingleLabel = !card.sigmoid;
}

}  // namespace

Train onItsBase(Train request) {
    if (request.runParameters.weights.empty())
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "Teaching goes on from a model. Name the weights to start from."));
    const fs::path checkpoint = checkpointOf(pathFromUtf8(request.runParameters.weights));
    std::error_code ignored;
    if (!fs::exists(checkpoint, ignored))
        throw Error(
            Error::Kind::Missing,
            OVERLOOK_TEXT("Error", "The model “%1” that was to be taught is not there any more. Choose another one."),
            {utf8(checkpoint)});
    request.runParameters.weights = utf8(fs::absolute(checkpoint).lexically_normal());
    if (isNativeCheckpoint(checkpoint))
        takeRun(checkpoint.parent_path().parent_path(), request);
    else if (isWeightsFile(checkpoint))
        request.network = networkWithWeights(checkpoint, request.network).entry->id;
    else
        takeScript(checkpoint, request);
    return request;
}

}  // namespace overlook
