#include "inference/training/run_description.h"

#include <filesystem>

#include "inference/core/files.h"
#include "inference/networks/trainable_network.h"
#include "inference/training/learning_set.h"

namespace overlook {

nlohmann::json runDescription(const Train& request, const LearningSet& set, const ModelCard& card,
                              const RunFacts& facts) {
    const bool isSegmentation = networkEntry(request.network).task == Task::Segmentation;
    nlohmann::json classes = nlohmann::json::array();
    for (const ClassEntry& entry : set.classes())
        classes.push_back({{"id", entry.id}, {"name", entry.name}});
    return {{"overlook", OVERLOOK_VERSION},
            {"network", request.network},
            {"method", request.method},
            {"data", utf8(std::filesystem::absolute(pathFromUtf8(request.data)).lexically_normal())},
            {"split", request.split},
            {"seed", request.seed},
            {"epochs", request.epochs},
            {"batch", request.batch},
            {"learning_rate", facts.learningRate},
            {"device", facts.device},
            {"threads", facts.threads},
            {"classes", classes},
            {"card",
             {{"task", isSegmentation ? "segmentation" : "classification"},
              {"order", card.bgr ? "BGR" : "RGB"},
              {"mean", card.mean},
              {"std", card.deviation},
              {"size", {set.size().height, set.size().width}},
              {"activation", isSegmentation || request.methodParameters.isSingleLabel ? "softmax" : "sigmoid"}}},
            {"finished", facts.isFinished}};
}

}  // namespace overlook
