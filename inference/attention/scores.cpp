#include "inference/attention/scores.h"

#include <torch/csrc/api/include/torch/types.h>

#include <string>

#include "inference/attention/method.h"
#include "inference/core/error.h"
#include "inference/networks/capture.h"

namespace overlook {

namespace {

at::Tensor predictedRegion(const at::Tensor& logits, int classIndex) {
    const auto predicted = (logits.detach()[0].argmax(0) == classIndex).to(at::kFloat);
    return predicted.any().item<bool>() ? predicted : torch::ones_like(predicted);
}

at::Tensor regionOf(const AttentionRequest& request, const at::Tensor& logits, int classIndex) {
    if (!request.region.defined())
        return predictedRegion(logits, classIndex);
    const auto grid = logits.sizes().slice(2);
    if (request.region.sizes() != grid)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "The region has the size %1, but the network's output has %2."),
                    {shapeText(request.region.sizes()), shapeText(grid)});
    return request.region.to(logits.device());
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

at::Tensor classScore(const AttentionRequest& request, const at::Tensor& logits, int classIndex) {
    if (logits.dim() == 2)
        return logits[0][classIndex];
    return (logits[0][classIndex] * regionOf(request, logits, classIndex)).sum();
}

}  // namespace overlook
