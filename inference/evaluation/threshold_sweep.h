#pragma once

#include <cstdint>
#include <map>
#include <opencv2/core.hpp>
#include <vector>

#include "inference/evaluation/segmentation_score.h"

namespace overlook {

/// Mean IoU of the labels that maps give at one threshold.
struct ThresholdScore {
    double threshold = 0;  ///< what the background counts for, 0 … 1
    double meanIntersectionOverUnion = 0;
};

/// How well maps of classes separate them, whatever the threshold (as in the evaluation of SEAM, Wang et al., CVPR
/// 2020): in every picture, the pixel takes the class whose map is highest and above the threshold, or else the
/// background (class 0).
class ThresholdSweep {
 public:
    /// Classes 0 … count - 1, background among them. Thresholds are 0, 0.01, …, 0.99; SEAM ends at 0.59, but
    /// small objects in coarse maps need more.
    explicit ThresholdSweep(int classes);

    /// `maps`: of the classes that are known to be in the picture, by class id, 0 … 1, at the size of `truth`, whose
    /// pixels are left out when they are none of the classes.
    void add(const std::map<int, cv::Mat1f>& maps, const cv::Mat1b& truth);

    /// Adds the pictures of another one, which has the same classes.
    void add(const ThresholdSweep& other);
    /// Everything that was added, for another process to go on with: pixels by how many thresholds their winner is
    /// above, then as SegmentationScore::counts().
    [[nodiscard]] std::vector<std::vector<std::int64_t>> counts() const;
    /// What counts() of as many classes gave.
    void setCounts(const std::vector<std::vector<std::int64_t>>& counts);
    [[nodiscard]] int classes() const { return m_classes; }

    [[nodiscard]] std::vector<ThresholdScore> curve() const;
    /// The highest of the curve, the lowest threshold among equals.
    [[nodiscard]] ThresholdScore best() const;
    /// Every class at this threshold.
    [[nodiscard]] SegmentationScore scoreAt(double threshold) const;

 private:
    static constexpr int kSteps = 100;

    [[nodiscard]] SegmentationScore scoreAtStep(int step) const;

    int m_classes;
    std::vector<SegmentationScore> m_winners;  ///< by how many thresholds the winning value is above: 0 … kSteps
};

}  // namespace overlook
