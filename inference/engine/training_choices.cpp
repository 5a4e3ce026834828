#include "inference/engine/training_choices.h"

#include <algorithm>

#include "inference/core/error.h"
#include "inference/networks/trainable_network.h"
#include "inference/training/training_method.h"

namespace overlook {

namespace {

bool fits(const TrainingMethodEntry& method, const NetworkEntry& network) {
    try {
        checkFit(method, network);
        return true;
    } catch (const Error&) {
        return false;
    }
}

std::vector<std::string> networksFor(const TrainingMethodEntry& method) {
    std::vector<std::string> ids;
    for (const NetworkEntry& network : networkTable())
        if (fits(method, network))
            ids.emplace_back(network.id);
    std::stable_partition(ids.begin(), ids.end(), [](const std::string& id) { return id.rfind("tiny-", 0) == 0; });
    return ids;
}

}  // namespace

TrainingChoices trainingChoices() {
    TrainingChoices choices;
    for (const TrainingMethodEntry& method : trainingMethodTable())
        choices.methods.push_back(
            {method.id, networksFor(method), method.needs.masks, method.needs.hints, method.summary});
    return choices;
}

}  // namespace overlook
