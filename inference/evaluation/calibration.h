#pragma once

#include <cstddef>
#include <vector>

namespace overlook {

/// How far probabilities are from what happens: the reliability diagram and the expected calibration error (C. Guo et
/// al., "On Calibration of Modern Neural Networks", ICML 2017), over equal parts of 0 … 1.
class Calibration {
 public:
    explicit Calibration(std::size_t bins = 10) : m_bins(bins) {}

    /// What was said, 0 … 1, of something that was so or not. Anything else does not count.
    void add(double probability, bool isSo);

    struct Bin {
        double probability = 0;  ///< mean of what was said
        double frequency = 0;    ///< share of what was so
        std::size_t count = 0;
    };
    /// Those in which something was said, ascending.
    [[nodiscard]] std::vector<Bin> bins() const;
    [[nodiscard]] std::size_t count() const;
    /// Mean distance of probability and frequency, each bin by its count; 0 of nothing.
    [[nodiscard]] double expectedError() const;

 private:
    struct Sums {
        double probabilities = 0;
        std::size_t so = 0;
        std::size_t all = 0;
    };
    std::vector<Sums> m_bins;
};

}  // namespace overlook
