#pragma once

#include <opencv2/core.hpp>
#include <optional>

/// How well the map of one class falls on the pixels of that class. Maps are raw, of any resolution, and are brought to
/// the mask's by bilinear interpolation after their negative part is cut off. Pixels that are kIgnoreLabel do not
/// count.
namespace overlook {

/// A map without its negative part, at a picture's size.
[[nodiscard]] cv::Mat1f attentionAt(const cv::Mat1f& map, cv::Size size);

/// The same divided by its highest value, 0 … 1; all 0 when nothing is positive.
[[nodiscard]] cv::Mat1f relativeAttentionAt(const cv::Mat1f& map, cv::Size size);

/// Share of a map's positive part that falls on pixels of the class: sum within / sum over all pixels. 0 when nothing
/// is positive.
[[nodiscard]] double energyInMask(const cv::Mat1f& map, const cv::Mat1b& mask, int classId);

/// The pointing game (Zhang et al., "Top-down Neural Attention by Excitation Backprop", IJCV 2018): whether a pixel of
/// the class lies at less than `tolerance` pixels from the first of the map's highest ones, or, for 0, is that pixel.
/// Nothing when nothing is positive.
[[nodiscard]] std::optional<bool> pointsAtClass(const cv::Mat1f& map, const cv::Mat1b& mask, int classId,
                                                double tolerance = 15);

/// A region against the true one. What would be divided by nothing is 0.
struct RegionQuality {
    double precision = 0;
    double recall = 0;
    double intersectionOverUnion = 0;
};

/// Of the pixels at or above this share of the map's highest value (0.2: the cue of GAIN and SEC).
[[nodiscard]] RegionQuality regionQuality(const cv::Mat1f& map, const cv::Mat1b& mask, int classId, double share = 0.2);

}  // namespace overlook
