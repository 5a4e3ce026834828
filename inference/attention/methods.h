#pragma once

#include <ATen/core/Tensor.h>

#include <vector>

namespace overlook {

class Network;
struct AttentionRequest;

/// Class activation maps (Zhou et al., CVPR 2016): M_c = sum_k W_ck f_k, signed and without the bias, so that
/// mean(M_c) + b_c is the logit of class c.
[[nodiscard]] std::vector<at::Tensor> classActivationMaps(Network& network, const AttentionRequest& request);

/// Grad-CAM (Selvaraju et al., ICCV 2017, equations 1 and 2): ReLU(sum_k w_k A_k), w_k = mean over positions of
/// d score / d A_k. The score is the logit of the class before softmax; in segmentation networks the sum of that logit
/// over the request's region.
[[nodiscard]] std::vector<at::Tensor> gradCam(Network& network, const AttentionRequest& request);

/// Probability of each class at every position of a segmentation network's output: softmax or sigmoid of the logits.
[[nodiscard]] std::vector<at::Tensor> classProbabilities(Network& network, const AttentionRequest& request);

}  // namespace overlook
