#pragma once

#include <memory>
#include <opencv2/core.hpp>
#include <vector>

#include "inference/core/job_control.h"
#include "inference/evaluation/crf_parameters.h"

namespace overlook {

class PixelKernel;

/// Moves the borders of classes to those of the colours in one picture: mean-field inference in a CRF that ties every
/// pixel to every other one, Q_i(l) ∝ exp(log p_i(l) + Σ_m w_m Σ_j k_m(i, j) Q_j(l)).
class DenseCrf {
 public:
    enum class Filter {
        Fast,  ///< the kernel over colours is approximated on a permutohedral lattice
        Exact  ///< all pairs of pixels: for pictures of a few thousand
    };

    /// Throws Error (BadRequest) for parameters that no CRF can have.
    DenseCrf(const cv::Mat3b& rgb, const CrfParameters& parameters, Filter filter = Filter::Fast);
    ~DenseCrf();

    /// Probabilities of the classes after inference, in their order; they add up to 1 in every pixel. `probabilities`
    /// have the picture's size and need not add up to 1; what is not finite counts as 0. Throws Error (Cancelled).
    [[nodiscard]] std::vector<cv::Mat1f> inferred(const std::vector<cv::Mat1f>& probabilities,
                                                  const JobControl& job) const;

 private:
    /// A kernel with its weight.
    struct Edge {
        std::unique_ptr<PixelKernel> kernel;
        double weight = 0;
        cv::Mat1f scale;  ///< D^-1/2 by pixel; empty = not normalised
    };

    void addEdge(std::unique_ptr<PixelKernel> kernel, double weight);
    [[nodiscard]] cv::Mat1f logarithms(const std::vector<cv::Mat1f>& probabilities) const;
    void addMessage(const Edge& edge, const cv::Mat1f& beliefs, cv::Mat1f& sums) const;

    CrfParameters m_parameters;
    cv::Size m_size;
    std::vector<Edge> m_edges;
};

/// The class of the highest probability by pixel, the first among equals.
[[nodiscard]] cv::Mat1b mostProbable(const std::vector<cv::Mat1f>& probabilities);

}  // namespace overlook
