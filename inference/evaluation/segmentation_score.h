#pragma once

#include <cstdint>
#include <opencv2/core.hpp>
#include <optional>
#include <utility>
#include <vector>

namespace overlook {

/// How well predicted classes of pixels agree with the true ones, over many pictures.
class SegmentationScore {
 public:
    /// Classes 0 … count - 1, background among them.
    explicit SegmentationScore(int classes);

    /// `predicted` is resized to `truth` (nearest); pixels whose true class is none of the classes are left out.
    void add(const cv::Mat1b& predicted, const cv::Mat1b& truth);
    /// `other` has the same number of classes.
    void add(const SegmentationScore& other);
    /// The same pixels as if background (class 0) had been predicted everywhere.
    [[nodiscard]] SegmentationScore asBackground() const;

    /// TP / (TP + FP + FN); nothing for a class that is neither predicted nor true.
    [[nodiscard]] std::optional<double> intersectionOverUnion(int classId) const;
    /// Mean over the classes that have one; nothing when none has.
    [[nodiscard]] std::optional<double> meanIntersectionOverUnion() const;
    /// Share of pixels with the right class; nothing without pixels.
    [[nodiscard]] std::optional<double> pixelAccuracy() const;

    /// TP / (TP + FN), the recall of a class; nothing for a class that is not true anywhere.
    [[nodiscard]] std::optional<double> classAccuracy(int classId) const;
    /// Mean over the classes that have one; nothing when none has.
    [[nodiscard]] std::optional<double> meanClassAccuracy() const;
    /// Mean IoU, each class weighted by its true pixels; nothing without pixels.
    [[nodiscard]] std::optional<double> frequencyWeightedIntersectionOverUnion() const;

    [[nodiscard]] int classes() const { return m_classes; }
    /// Pixels by true class and then by predicted class; those of several scores may be added up.
    [[nodiscard]] const std::vector<std::int64_t>& counts() const { return m_counts; }
    void setCounts(std::vector<std::int64_t> counts) { m_counts = std::move(counts); }

 private:
    std::int64_t& counted(int truth, int predicted);
    [[nodiscard]] std::int64_t count(int truth, int predicted) const;
    [[nodiscard]] std::int64_t truePixels(int classId) const;

    int m_classes;
    std::vector<std::int64_t> m_counts;  ///< by true and predicted class
};

}  // namespace overlook
