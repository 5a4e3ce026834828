#include "inference/evaluation/average_precision.h"

#include <algorithm>
#include <cmath>

namespace overlook {

std::optional<double> averagePrecision(std::vector<ScoredPicture> pictures) {
    pictures.erase(std::remove_if(pictures.begin(), pictures.end(),
                                  [](const ScoredPicture& picture) { return std::isnan(picture.score); }),
                   pictures.end());
    std::sort(pictures.begin(), pictures.end(),
              [](const ScoredPicture& a, const ScoredPicture& b) { return a.score > b.score; });
    const auto positives = std::count_if(pictures.begin(), pictures.end(),
                                         [](const ScoredPicture& picture) { return picture.isPositive; });
    if (positives == 0)
        return std::nullopt;
    double area = 0;
    double found = 0;
    double foundBefore = 0;
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        found += pictures[i].isPositive ? 1 : 0;
        const bool isLastOfItsScore = i + 1 == pictures.size() || pictures[i + 1].score < pictures[i].score;
        if (!isLastOfItsScore)
            continue;
        area += (found - foundBefore) / static_cast<double>(positives) * found / static_cast<double>(i + 1);
        foundBefore = found;
    }
    return area;
}

std::optional<double> meanAveragePrecision(const std::vector<std::vector<ScoredPicture>>& classes) {
    double sum = 0;
    int count = 0;
    for (const auto& pictures : classes)
        if (const auto ofClass = averagePrecision(pictures)) {
            sum += *ofClass;
            ++count;
        }
    return count == 0 ? std::nullopt : std::optional(sum / count);
}

}  // namespace overlook
