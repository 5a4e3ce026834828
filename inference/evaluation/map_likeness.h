#pragma once

#include <opencv2/core.hpp>
#include <optional>
#include <vector>

namespace overlook {

/// How alike two maps of one picture are, by the measures of Adebayo et al., "Sanity Checks for Saliency Maps"
/// (NeurIPS 2018): of the maps as they are and of their absolute values.
struct MapLikeness {
    std::optional<double> spearman;          ///< −1 … 1; nothing where a map is constant
    std::optional<double> spearmanAbsolute;  ///< the same of absolute values
    double ssim = 0;                         ///< −1 … 1
    double ssimAbsolute = 0;
};

/// Both maps have the same size. Ranks are those of the cells; SSIM is that of the maps brought to `shown` pixels
/// (bilinear) and divided by their highest absolute value, as they are looked at.
[[nodiscard]] MapLikeness likenessOf(const cv::Mat1f& original, const cv::Mat1f& other, cv::Size shown);

/// Spearman's rank correlation: Pearson's correlation of the ranks, equal values sharing their mean rank. Nothing where
/// one of them is constant, of fewer than two cells, or where a cell is no number.
[[nodiscard]] std::optional<double> rankCorrelation(const cv::Mat1f& a, const cv::Mat1f& b);

/// Structural similarity (Wang et al., TIP 2004), its mean over all pixels: Gaussian window of 11 pixels, σ = 1.5,
/// K = 0.01, 0.03, mirrored at the borders. `range` is the difference of the highest and the lowest possible value.
[[nodiscard]] double structuralSimilarity(const cv::Mat1f& a, const cv::Mat1f& b, double range);

}  // namespace overlook
