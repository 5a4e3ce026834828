#include "inference/training/run_description.h"

#include <filesystem>

#include "inference/core/files.h"
#include "inference/networks/trainable_network.h"
#include "inference/training/learning_set.h"

namespace overlook {

namespace {

nlohmann::json optimiserDescription(const OptimiserParameters& parameters) {
    nlohmann::json description = parameters;
    description["weightDecay"] = weightDecay(parameters);
    return description;
}

nlohmann::json startDescription(const RunParameters& parameters) {
    return {{"weights", parameters.weights},
            {"frozen", parameters.frozen},
            {"freezes_batch_norm", parameters.freezesBatchNorm}};
}

nlohmann::json sentences(const std::vector<Sentence>& warnings) {
    nlohmann::json texts = nlohmann::json::array();
    for (const Sentence& warning : warnings)
        texts.push_back(warning.english());
    return texts;
}

/// Asks for the rest of the run, from wherever it is asked.
nlohmann::json continuingRequest(Train request) {
    request.data = utf8(std::filesystem::absolute(pathFromUtf8(request.data)).lexically_normal());
    request.runParameters.resumes = true;
    return request;
}

}  // namespace

nlohmann::json runDescription(const Train& request, const LearningSet& set, const ModelCard& card,
                              const RunFacts& facts) {
    const bool isSegmentation = networkEntry(request.network).task == Task::Segmentation;
    nlohmann::json classes = nlohmann::json::array();
    for (const ClassEntry& entry : set.classes())
        classes.push_back({{"id", entry.id}, {"name", entry.name}});
    nlohmann::json description = {
        {"overlook", OVERLOOK_VERSION},
        {"network", request.network},
        {"method", request.method},
        {"method_parameters", request.methodParameters},
        {"data_parameters", request.dataParameters},
        {"optimiser", optimiserDescription(request.optimiserParameters)},
        {"start", startDescription(request.runParameters)},
        {"data", utf8(std::filesystem::absolute(pathFromUtf8(request.data)).lexically_normal())},
        {"split", request.split},
        {"training_pictures", set.trainingPictures().size()},
        {"watched", request.watch},
        {"seed", request.seed},
        {"epochs", request.epochs},
        {"batch", request.batch},
        {"learning_rate", facts.learningRate},
        {"device", facts.device},
        {"threads", facts.threads},
        {"processes", facts.processes},
        {"classes", classes},
        {"card",
         {{"task", isSegmentation ? "segmentation" : "classification"},
          {"order", card.bgr ? "BGR" : "RGB"},
          {"mean", card.mean},
          {"std", card.deviation},
          {"size", {set.size().height, set.size().width}},
          {"activation", isSegmentation || request.methodParameters.isSingleLabel ? "softmax" : "sigmoid"}}},
        {"warnings", sentences(facts.warnings)},
        {"request", continuingRequest(request)},
        {"finished", facts.isFinished}};
    if (!facts.features.pattern.empty())
        description["features"] = facts.features.english();
    if (request.teaching.isTeaching)
        description["teaching"] = request.teaching;
    for (const std::size_t picture : request.teaching.isTeaching ? set.trainingPictures() : std::vector<std::size_t>())
        description["learnt"].push_back(set.pictures()[picture].id);
    return description;
}

}  // namespace overlook
