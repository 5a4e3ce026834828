#include "inference/engine/best_classes.h"

#include <algorithm>
#include <numeric>

namespace overlook {

std::vector<int> ranked(const std::vector<float>& scores) {
    std::vector<int> order(scores.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&scores](int left, int right) {
        return scores[static_cast<std::size_t>(left)] > scores[static_cast<std::size_t>(right)];
    });
    return order;
}

std::vector<int> bestClasses(const Prediction& prediction, int background, std::size_t count) {
    const bool isSegmentation = prediction.task == Task::Segmentation;
    std::vector<int> best = ranked(isSegmentation ? prediction.probabilities : prediction.logits);
    if (isSegmentation) {
        const auto isIdle = [&](int index) {
            return index == background || !(prediction.probabilities[static_cast<std::size_t>(index)] > 0);
        };
        best.erase(std::remove_if(best.begin(), best.end(), isIdle), best.end());
        if (best.empty())
            best.push_back(std::max(background, 0));
    }
    best.resize(std::min(best.size(), count));
    return best;
}

}  // namespace overlook
