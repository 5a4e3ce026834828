#pragma once

#include <ATen/core/Tensor.h>

#include <vector>

/// The methods themselves. A is the activation of the target layer, G the gradient of a class's score with respect to
/// it, both [C, h, w]. The score is the logit of the class before softmax; in segmentation networks the sum of that
/// logit over the region that is explained. Maps are at the layer's resolution unless said otherwise, one a class.
/// All throw what Evidence throws.
namespace overlook {

class Evidence;

/// Class activation maps (Zhou et al., CVPR 2016): M_c = sum_k W_ck f_k, signed and without the bias, so that
/// mean(M_c) + b_c is the logit of class c.
[[nodiscard]] std::vector<at::Tensor> classActivationMaps(const Evidence& evidence);

/// Grad-CAM (Selvaraju et al., ICCV 2017, equations 1 and 2): ReLU(sum_k w_k A_k), w_k = mean over positions of G_k.
[[nodiscard]] std::vector<at::Tensor> gradCam(const Evidence& evidence);

/// Grad-CAM with its weights' sign turned, of the same paper: what speaks against the class.
[[nodiscard]] std::vector<at::Tensor> counterfactualMaps(const Evidence& evidence);

/// Grad-CAM++ (Chattopadhay et al., WACV 2018): w_k = sum of alpha ReLU(G_k) over positions,
/// alpha = G_k² / (2 G_k² + sum(A_k) G_k³). Where it counts, G > 0, that is alpha = 1 / (2 + sum(A_k) G_k), which needs
/// no small constant against division by 0 (one would outweigh the small gradients behind a pooling). Activations below
/// 0, which the paper does not have, are left out of the sum.
[[nodiscard]] std::vector<at::Tensor> gradCamPlusPlus(const Evidence& evidence);

/// XGrad-CAM (Fu et al., BMVC 2020): ReLU(sum_k w_k A_k), w_k = sum over positions of A_k / sum(A_k) G_k;
/// 0 where a channel sums to 0.
[[nodiscard]] std::vector<at::Tensor> xGradCam(const Evidence& evidence);

/// HiResCAM (Draelos and Carin, arXiv 2011.08891), rectified: ReLU(sum_k G_k A_k), element by element.
[[nodiscard]] std::vector<at::Tensor> hiResCam(const Evidence& evidence);

/// LayerCAM (Jiang et al., TIP 2021): ReLU(sum_k ReLU(G_k) A_k). Of several layers, each map is
/// divided by its maximum and enlarged (bilinear) to the one with most cells; the largest value at each position
/// counts.
[[nodiscard]] std::vector<at::Tensor> layerCam(const Evidence& evidence);

/// Eigen-CAM (Muhammad and Yeasin, IJCNN 2020): projection of each position's activation, centred over the positions,
/// on the first principal component. Signed, with the sign that goes along with the mean of ReLU(A) over the channels.
/// The same for all classes.
[[nodiscard]] std::vector<at::Tensor> eigenCam(const Evidence& evidence);

/// Ablation-CAM (Desai and Ramaswamy, WACV 2020): ReLU(sum_k w_k A_k), w_k = (y - y_k) / |y|, y_k the score
/// with channel k set to 0. The size of y divides, where the paper has y, so that a negative score does not turn the
/// map's sign; a score of 0 divides nothing. Runs the rest of the network once a channel, from the layer on.
[[nodiscard]] std::vector<at::Tensor> ablationCam(const Evidence& evidence);

/// Score-CAM (Wang et al., CVPR Workshops 2020): ReLU(sum_k w_k A_k), w the softmax over the channels of
/// the class's logits on the picture times channel k, enlarged and scaled to 0 … 1. In segmentation networks the mean
/// logit over the region. Channels that are constant have weight 0. Runs the network once a channel.
[[nodiscard]] std::vector<at::Tensor> scoreCam(const Evidence& evidence);

/// RISE (Petsiuk et al., BMVC 2018): the mean of random masks, weighted by the probability of the class on
/// the masked picture and divided by the share that masks show. The masks are the same each time: cells of a seventh of
/// the shorter side, shown with probability 1/2. Maps have an eighth of the input's size, rounded up. Runs the network
/// AttentionRequest::samples times.
[[nodiscard]] std::vector<at::Tensor> rise(const Evidence& evidence);

/// Probability of each class at every position of a segmentation network's output: softmax or sigmoid of the logits.
[[nodiscard]] std::vector<at::Tensor> classProbabilities(const Evidence& evidence);

/// Reverse attention (Huang et al., BMVC 2017, formula 1) of a segmentation network, at the size of its output:
/// sigmoid(-logit), high where the network overlooks the class.
[[nodiscard]] std::vector<at::Tensor> reverseAttentionMaps(const Evidence& evidence);

/// The network's own attention over positions, as it computed it: the gate of a skip connection, the spatial mask of a
/// CBAM block. The same for all classes.
[[nodiscard]] std::vector<at::Tensor> spatialAttentionMaps(const Evidence& evidence);

/// Where the explained pixels look: their row of the similarity matrix of position attention (Fu et al., CVPR 2019,
/// equation 1), as a map at the matrix's resolution whose values sum to 1. A pixel belongs to the position that its
/// centre lies in; of several pixels the mean row.
/// Throws Error (BadRequest) when the rows of the layer's matrix do not sum to 1.
[[nodiscard]] std::vector<at::Tensor> similarityMaps(const Evidence& evidence);

/// Attention rollout (see attentionRollout) of a transformer that returns its attention matrices: from the class token,
/// the first, to the patches, at their resolution. The same for all classes.
[[nodiscard]] std::vector<at::Tensor> rolloutMaps(const Evidence& evidence);

}  // namespace overlook
