#include "inference/engine/handlers.h"

#include <memory>

#include "inference/engine/engine.h"
#include "inference/engine/file_cache.h"
#include "inference/engine/run_evaluation.h"
#include "inference/engine/scene_sets.h"
#include "inference/engine/teaching_base.h"
#include "inference/engine/training_choices.h"
#include "inference/protocol/evaluation_messages.h"
#include "inference/protocol/messages.h"
#include "inference/protocol/training_messages.h"
#include "inference/training/feature_memory.h"
#include "inference/training/trainer.h"

namespace overlook {

namespace {

using nlohmann::json;

json startTraining(const json& params, RunningRequest& request, FeatureMemory& memory) {
    RunObserver observer;
    observer.epoch = [&request](const EpochMetrics& metrics, int epochs) {
        request.notify("train/epoch", EpochDone{request.id, metrics, epochs});
    };
    observer.look = [&request](LearningLook look) {
        look.id = request.id;
        request.notify("train/look", look);
    };
    observer.betweenBatches = [&request] { request.pause.checkpoint(request.job); };
    auto training = params.get<Train>();
    if (training.teaching.isTeaching)
        training = onItsBase(std::move(training));
    return train(training, observer, request.job, memory);
}

}  // namespace

HandlerTable engineHandlers(Engine& engine) {
    const auto cache = std::make_shared<FileCache>();
    const auto features = std::make_shared<FeatureMemory>();
    return {
        {"initialize",
         [&engine](const json& params, RunningRequest&) -> json {
             engine.useDevice(params.get<Hello>().device);
             return engine.welcome();
         }},
        {"devices", [&engine](const json&, RunningRequest&) -> json { return engine.devices(); }},
        {"model/load",
         [&engine](const json& params, RunningRequest& request) -> json {
             return engine.loadModel(params.get<LoadModel>(), request.job);
         }},
        {"picture/predict",
         [&engine](const json& params, RunningRequest& request) -> json {
             return engine.predict(params.get<Predict>(), request.job);
         }},
        {"attention/compute",
         [&engine](const json& params, RunningRequest& request) -> json {
             return engine.explain(params.get<Explain>(), request.job);
         }},
        {"attention/channels",
         [&engine](const json& params, RunningRequest& request) -> json {
             return engine.channelAttentions(params.get<Predict>(), request.job);
         }},
        {kEvaluateMethod,
         [&engine](const json& params, RunningRequest& request) -> json {
             return evaluateRun(engine, params.get<EvaluateMaps>(), request.job);
         }},
        {kArrangeFilesMethod,
         [cache](const json& params, RunningRequest&) -> json { return cache->arrange(params.get<ArrangeFiles>()); }},
        {kPutFileMethod,
         [cache](const json& params, RunningRequest&) -> json {
             cache->put(params.get<FilePiece>());
             return nullptr;
         }},
        {"scenes/generate",
         [](const json& params, RunningRequest& request) -> json {
             return generateScenes(params.get<GenerateScenes>(), request.job);
         }},
        {"train/choices", [](const json&, RunningRequest&) -> json { return trainingChoices(); }},
        {"train/start",
         [features](const json& params, RunningRequest& request) -> json {
             return startTraining(params, request, *features);
         }},
    };
}

}  // namespace overlook
