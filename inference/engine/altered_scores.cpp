#include "inference/engine/altered_scores.h"

#include <torch/types.h>

#include <vector>

#include "inference/attention/variant_scores.h"
#include "inference/core/error.h"
#include "inference/engine/input_limit.h"
#include "inference/engine/loaded_model.h"
#include "inference/engine/tensor_matrix.h"
#include "inference/training/picture_batch.h"

namespace overlook {

void requireClassScores(const LoadedModel& model) {
    if (model.card.task == Task::Segmentation)
        throw Error(Error::Kind::BadModel,
                    OVERLOOK_TEXT("Error",
                                  "“%1” is a segmentation model: it scores pixels, so hiding parts of a picture does "
                                  "not tell how its maps fit. Use a classification model."),
                    {model.description.path});
}

cv::Mat1f alteredProbabilities(const LoadedModel& model, const AlteredPictures& pictures, const JobControl& job) {
    const auto inputOf = [&](const std::vector<cv::Mat3f>& batch) {
        return floatPictureBatch(batch, model.card).to(model.device);
    };
    if (pictures.count == 0)
        return {};
    const at::Tensor one = inputOf({pictures.picture(0)});
    const cv::Size size(static_cast<int>(one.size(3)), static_cast<int>(one.size(2)));
    Variants variants;
    variants.count = static_cast<std::int64_t>(pictures.count);
    variants.atOnce =
        static_cast<std::int64_t>(affordableCount(static_cast<std::size_t>(tensorsAtOnce(one)), size, model, ""));
    variants.scores = [&](std::int64_t first, std::int64_t end) {
        std::vector<cv::Mat3f> batch;
        for (std::int64_t i = first; i < end; ++i)
            batch.push_back(pictures.picture(static_cast<std::size_t>(i)));
        const auto logits = model.network->forward(inputOf(batch), {}).logits;
        return model.card.sigmoid ? logits.sigmoid() : logits.softmax(1);
    };
    return matrixOf(variantScores(variants, &job));
}

}  // namespace overlook
