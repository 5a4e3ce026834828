#include "inference/attention/scores.h"

#include <torch/csrc/api/include/torch/types.h>

#include <string>

#include "inference/attention/attention_request.h"
#include "inference/core/error.h"
#include "inference/networks/capture.h"

namespace overlook {

namespace {

std::vector<at::Tensor> predictedRegions(const std::vector<int>& classes, const at::Tensor& logits) {
    const auto winners = logits[0].argmax(0);
    std::vector<at::Tensor> regions;
    for (const int index : classes) {
        const auto won = (winners == index).to(logits.scalar_type());
        regions.push_back(won.any().item<bool>() ? won : torch::ones_like(won));
    }
    return regions;
}

}  // namespace

void checkClasses(const AttentionRequest& request, const at::Tensor& logits) {
    const auto count = logits.size(1);
    for (const int index : request.classes)
        if (index < 0 || index >= count)
            throw Error(Error::Kind::BadRequest,
                        OVERLOOK_TEXT("Error", "The model has no class %1: its classes are 0 to %2."),
                        {std::to_string(index), std::to_string(count - 1)});
}

std::vector<at::Tensor> scoredRegions(const AttentionRequest& request, const at::Tensor& logits) {
    if (logits.dim() == 2)
        return std::vector<at::Tensor>(request.classes.size());
    if (!request.region.defined())
        return predictedRegions(request.classes, logits);
    const auto grid = logits.sizes().slice(2);
    if (request.region.sizes() != grid)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "The region has the size %1, but the network's output has %2."),
                    {shapeText(request.region.sizes()), shapeText(grid)});
    return std::vector<at::Tensor>(request.classes.size(), request.region.to(logits.device(), logits.scalar_type()));
}

at::Tensor classScores(const at::Tensor& logits, int classIndex, const at::Tensor& region) {
    const auto ofClass = logits.select(1, classIndex);
    return region.defined() ? (ofClass * region).sum({1, 2}) : ofClass;
}

at::Tensor scoresOfClasses(const at::Tensor& logits, const std::vector<int>& classes,
                           const std::vector<at::Tensor>& regions) {
    auto scores = torch::empty({logits.size(0), static_cast<std::int64_t>(classes.size())}, logits.options());
    for (std::size_t n = 0; n < classes.size(); ++n)
        scores.select(1, static_cast<std::int64_t>(n)).copy_(classScores(logits, classes[n], regions[n]));
    return scores;
}

at::Tensor meanScoresOfClasses(const at::Tensor& logits, const std::vector<int>& classes,
                               const std::vector<at::Tensor>& regions) {
    std::vector<at::Tensor> shares;
    for (const auto& region : regions)
        shares.push_back(region.defined() ? region / region.sum() : region);
    return scoresOfClasses(logits, classes, shares);
}

at::Tensor scoreDirection(const at::Tensor& logits, int classIndex, const at::Tensor& region) {
    auto direction = torch::zeros_like(logits);
    if (region.defined())
        direction.select(1, classIndex).copy_(region.unsqueeze(0));
    else
        direction.select(1, classIndex).fill_(1);
    return direction;
}

at::Tensor probabilitiesOf(const AttentionRequest& request, const at::Tensor& logits) {
    return request.isMultiLabel ? logits.sigmoid() : logits.softmax(1);
}

}  // namespace overlook
