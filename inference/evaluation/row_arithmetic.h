#pragma once

#include <opencv2/core/hal/intrin.hpp>

/// Sums of weighted rows of floats, whose lengths are multiples of kRowLane: what filters over many labels spend their
/// time with.
namespace overlook {

inline constexpr int kRowLane = 4;

[[nodiscard]] inline int paddedRow(int columns) {
    return (columns + kRowLane - 1) / kRowLane * kRowLane;
}

/// to += weight · from
inline void addScaled(float* to, const float* from, float weight, int count) {
    const cv::v_float32x4 factor = cv::v_setall_f32(weight);
    for (int i = 0; i < count; i += kRowLane)
        cv::v_store(to + i, cv::v_muladd(cv::v_load(from + i), factor, cv::v_load(to + i)));
}

}  // namespace overlook
