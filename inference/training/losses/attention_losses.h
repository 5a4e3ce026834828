#pragma once

#include <ATen/core/Tensor.h>

/// The parts of guided attention (Li et al., "Tell Me Where to Look: Guided Attention Inference Network", CVPR 2018).
/// Maps are of one picture and class each, [P, H, W].
namespace overlook {

/// How a map is brought to 0 … 1 before it becomes a mask. The paper does not say.
enum class MapNormalisation {
    Detached,     ///< minimum and maximum count as constants
    Attached,     ///< gradients pass through minimum and maximum
    Probability,  ///< the maps are logits of their positions: what each of them alone says of the class
    None
};

/// (A − min A) / (max A − min A + 1e-8) of every map, 1 / (1 + exp(−A)), or the maps as they are.
[[nodiscard]] at::Tensor normalisedMaps(const at::Tensor& maps, MapNormalisation kind);

/// The paper's T (eq. 4): which part of a map is hidden. The paper gives no values.
struct SoftThreshold {
    double steepness = 10;
    double threshold = 0.5;
};

/// 1 / (1 + exp(−steepness (A − threshold))), in 0 … 1.
[[nodiscard]] at::Tensor softMask(const at::Tensor& maps, const SoftThreshold& threshold);

/// I − T · I (eq. 3): the pictures [P, C, H, W] with what the masks [P, H, W] show taken out. 0 is the mean colour of a
/// normalised picture.
[[nodiscard]] at::Tensor withoutMasked(const at::Tensor& pictures, const at::Tensor& masks);

/// s^c of eq. 5.
enum class LabelScore {
    Sigmoid,
    Softmax,  ///< over all classes
    Logit     ///< has no lower bound, so that the loss may drown all others
};

/// The score of one class in each row, [P]. `logits` [P, K]; `classes` [P], int64.
[[nodiscard]] at::Tensor labelScores(const at::Tensor& logits, const at::Tensor& classes, LabelScore kind);

/// 1 / n, n = number of rows that belong to the same picture and count. `pictures` [P], int64; `counts` [P]: 1 or 0;
/// rows that do not count get 0. What they sum up to is the number of pictures.
[[nodiscard]] at::Tensor sharesOfPictures(const at::Tensor& pictures, const at::Tensor& counts);

/// How the distances at the known pixels of a map become one number. The paper does not say.
enum class HintReduction {
    Mean,
    Balanced,  ///< mean of what to look at and mean of what not to look at, halved: a small object counts like the rest
    Sum
};

/// Squared distance of maps and hints (eq. 7): over the known pixels of a map, then the mean over the classes of a
/// picture that have hints, then over the pictures that have hints; 0 without hints. `hints` [P, H, W]: 1 = look here,
/// 0 = do not, negative = unknown; larger than the maps, they are averaged over each position's area, which counts as
/// far as it is known. `pictures` [P], int64: whose map it is.
[[nodiscard]] at::Tensor hintLoss(const at::Tensor& maps, const at::Tensor& hints, const at::Tensor& pictures,
                                  HintReduction reduction = HintReduction::Mean);

}  // namespace overlook
