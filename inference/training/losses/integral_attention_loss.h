#pragma once

#include <ATen/core/Tensor.h>

namespace overlook {

/// Over what the integral attention loss averages.
enum class IntegralAveraging {
    Joint,        ///< all classes of a picture together, as in the published code
    PerClass,     ///< every class by itself, then summed up, as in the paper
    CrossEntropy  ///< not split at all: plain cross-entropy with the maps, which pulls weak attention down
};

/// What an integral attention model learns from accumulated maps (Jiang et al., "Integral Object Mining via Online
/// Attention Accumulation", ICCV 2019, hybrid loss): −p log q averaged over the positions with p > 0, plus −log(1 − q)
/// averaged over the others; the mean over pictures. `logits` [B, K, h, w], q is their logistic function; `maps` p, of
/// the same shape, 0 … 1.
[[nodiscard]] at::Tensor integralAttentionLoss(const at::Tensor& logits, const at::Tensor& maps,
                                               IntegralAveraging averaging);

/// That loss and the two that it is the sum of.
struct IntegralAttentionLosses {
    at::Tensor total;
    at::Tensor attended;  ///< over the positions with p > 0; undefined for CrossEntropy, which is not split
    at::Tensor rest;      ///< over the others; likewise
};
[[nodiscard]] IntegralAttentionLosses integralAttentionLosses(const at::Tensor& logits, const at::Tensor& maps,
                                                              IntegralAveraging averaging);

}  // namespace overlook
