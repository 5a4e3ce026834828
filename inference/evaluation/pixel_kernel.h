#pragma once

#include <memory>
#include <opencv2/core.hpp>

namespace overlook {

/// How much the pixels of one picture say about each other: k_ij = exp(-|f_i - f_j|² / 2) of some features f.
class PixelKernel {
 public:
    virtual ~PixelKernel() = default;

    /// Σ_j k_ij v_j for every pixel i, itself included. One row a pixel, row by row of the picture; the number of
    /// columns is a multiple of kRowLane.
    [[nodiscard]] virtual cv::Mat1f applied(const cv::Mat1f& values) const = 0;
};

/// f = position / width. Exact but for what is farther away than five widths.
[[nodiscard]] std::unique_ptr<PixelKernel> positionKernel(cv::Size picture, double width);

/// f = (position / width, colour / colourWidth), approximated on a permutohedral lattice.
[[nodiscard]] std::unique_ptr<PixelKernel> colourKernel(const cv::Mat3b& rgb, double width, double colourWidth);

/// Of any features, one row a pixel, by adding up all pairs: a reference for small pictures.
[[nodiscard]] std::unique_ptr<PixelKernel> exactKernel(cv::Mat1f features);

/// The features of the kernels above.
[[nodiscard]] cv::Mat1f positionFeatures(cv::Size picture, double width);
[[nodiscard]] cv::Mat1f colourFeatures(const cv::Mat3b& rgb, double width, double colourWidth);

}  // namespace overlook
