#include "inference/engine/prediction.h"

#include <torch/types.h>

#include <vector>

#include "inference/engine/label_picture.h"
#include "inference/engine/tensor_matrix.h"

namespace overlook {

namespace {

std::vector<float> numbersOf(const at::Tensor& vector) {
    const auto values = vector.detach().to(at::kCPU, at::kFloat).contiguous();
    return {values.data_ptr<float>(), values.data_ptr<float>() + values.numel()};
}

Prediction classification(const at::Tensor& logits, const ModelCard& card) {
    Prediction prediction;
    prediction.task = Task::Classification;
    prediction.logits = numbersOf(logits[0]);
    prediction.probabilities = numbersOf(card.sigmoid ? logits[0].sigmoid() : logits[0].softmax(0));
    return prediction;
}

Prediction segmentation(const at::Tensor& logits, cv::Size picture) {
    std::vector<cv::Mat1f> planes;
    for (const auto& plane : logits[0].unbind(0))
        planes.push_back(matrixOf(plane));
    Prediction prediction;
    prediction.task = Task::Segmentation;
    prediction.labels = labelPicture(planes, picture);
    prediction.probabilities = labelShares(prediction.labels, planes.size());
    return prediction;
}

}  // namespace

Prediction prediction(const at::Tensor& logits, const ModelCard& card, const PreparedPicture& picture) {
    Prediction found =
        card.task == Task::Classification ? classification(logits, card) : segmentation(logits, picture.size);
    found.warnings = picture.warnings;
    return found;
}

}  // namespace overlook
