#include "inference/engine/teaching_base.h"

#include <torch/csrc/jit/api/module.h>

#include <filesystem>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/run_folder.h"
#include "inference/engine/native_run.h"
#include "inference/networks/torchscript_file.h"
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

bool isTorchScript(const fs::path& path) {
    try {
        (void)loadTorchScript(path, c10::kCPU);
        return true;
    } catch (const Error&) {
        return false;
    }
}

/// The network whose weights the file holds.
std::string networkIn(const fs::path& weights, const std::string& network) {
    try {
        return networkWithWeights(weights, network).entry->id;
    } catch (const Error&) {
        if (!isTorchScript(weights))
            throw;
    }
    throw Error(Error::Kind::BadModel,
                OVERLOOK_TEXT("Error",
                              "“%1” is TorchScript, which can be looked at but not be taught. Teach a run that was "
                              "trained here, or weights of one of the networks here."),
                {utf8(weights)});
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
    else
        request.network = networkIn(checkpoint, request.network);
    return request;
}

}  // namespace overlook
