#pragma once

#include <cstddef>
#include <opencv2/core.hpp>
#include <vector>

namespace overlook {

/// Positions y · width + x of a map's pixels from the highest value to the lowest. Equal ones stay in the order of
/// their rows and columns (stable); those that are no numbers come last.
[[nodiscard]] std::vector<int> pixelsByValue(const cv::Mat1f& values);

/// A picture whose pixels become those of another one, step by step in a given order: the variants that insertion and
/// deletion show to a network (Petsiuk et al., "RISE", BMVC 2018).
class PixelExchange {
 public:
    /// `from` and `to` have one size, pixels 0 … 255; `order` holds each of their positions once; `step` ≥ 1 pixels.
    PixelExchange(cv::Mat3f from, cv::Mat3f to, std::vector<int> order, int step);

    /// Variants: one more than there are steps.
    [[nodiscard]] std::size_t count() const;
    /// The picture after `steps` steps, 0 = `from`, the last one `to`; shares no pixels. Quickest in ascending order.
    [[nodiscard]] cv::Mat3f variant(std::size_t steps);

 private:
    cv::Mat3f m_from;
    cv::Mat3f m_to;
    std::vector<int> m_order;
    std::size_t m_step;
    cv::Mat3f m_now;
    std::size_t m_done = 0;  ///< pixels of m_now that are exchanged
};

/// (Σ s − s_first / 2 − s_last / 2) / (n − 1): the area under a curve of evenly spaced points on a way of length 1.
/// NaN of fewer than two points.
[[nodiscard]] double areaUnderCurve(const std::vector<float>& scores);

/// The curve at `points` ≥ 2 evenly spaced places, linearly interpolated, so that curves of any length can be averaged.
[[nodiscard]] std::vector<float> resampledCurve(const std::vector<float>& scores, std::size_t points);

/// What insertion starts from: a Gaussian of 11 × 11 pixels, σ = 5; borders are mirrored.
[[nodiscard]] cv::Mat3f blurredSubstrate(const cv::Mat3f& rgb);

/// The picture where the map is high, the mean colour where it is 0: mean + (rgb − mean) · map. `map` 0 … 1, of the
/// picture's size.
[[nodiscard]] cv::Mat3f shownPart(const cv::Mat3f& rgb, const cv::Mat1f& map, const cv::Vec3f& mean);

/// How the probability Y of a class changes to O when only what its map shows is left of the picture, in per cent.
struct ConfidenceChange {
    double drop = 0;      ///< 100 max(0, Y − O) / Y (Chattopadhay et al., "Grad-CAM++", WACV 2018); NaN for Y = 0
    double increase = 0;  ///< 100 where O > Y, otherwise 0 (ibidem)
    double gain = 0;      ///< 100 max(0, O − Y) / (1 − Y) (Zhang et al., "Opti-CAM", 2023); NaN for Y = 1
};
/// `whole` Y and `shown` O, 0 … 1. Means of these over many pictures are average drop, increase in confidence (Wang et
/// al., "Score-CAM", CVPR Workshops 2020) and average gain.
[[nodiscard]] ConfidenceChange confidenceChange(double whole, double shown);

}  // namespace overlook
