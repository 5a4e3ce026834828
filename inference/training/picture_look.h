#pragma once

#include <ATen/core/Tensor.h>

#include <opencv2/core.hpp>
#include <vector>

#include "inference/core/model_card.h"
#include "inference/core/run_folder.h"

namespace overlook {

struct NetworkOutputs;

/// What a network says about one picture after an epoch.
struct PictureLook {
    Scores scores;                ///< probability of every class
    std::vector<cv::Mat1f> maps;  ///< of the classes that were asked for
    cv::Mat1b labels;             ///< segmentation: 0 = background, k + 1 = class of output k, at the input's size
};

/// What a network says about the pictures of a batch, on the CPU.
///
/// Classification: a map is the raw class map. Segmentation: a map is the probability of the class, averaged over
/// squares of kMapStep pixels, because the network's own scores are as coarse; the class's score is the largest
/// probability of a pixel.
class BatchLook {
 public:
    static constexpr int kMapStep = 4;

    /// `isExclusive`: the scores of a classification are a softmax, not one logistic function a class.
    BatchLook(const NetworkOutputs& outputs, Task task, bool isExclusive);

    /// `wantedOutputs`: the classes whose maps are wanted.
    [[nodiscard]] PictureLook at(std::size_t row, const std::vector<int>& wantedOutputs) const;

 private:
    at::Tensor m_scores;  ///< [B, K]
    at::Tensor m_maps;    ///< [B, K, h, w]
    at::Tensor m_labels;  ///< [B, H, W], bytes; undefined for classification
};

}  // namespace overlook
