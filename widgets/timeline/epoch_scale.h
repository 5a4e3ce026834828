#pragma once

#include <vector>

namespace overlook {

/// Where epochs lie on a horizontal line of pixels, and which of them get a number.
class EpochScale {
 public:
    /// Epochs 1 … count between `left` and `right`, both included; a single one lies in the middle.
    EpochScale(int count, double left, double right);

    [[nodiscard]] double spacing() const;  ///< pixels from one epoch to the next
    [[nodiscard]] double position(int epoch) const;
    [[nodiscard]] int epochAt(double x) const;  ///< nearest, 1 … count; 0 without epochs

    /// The first, the last, and round ones between, no closer than `width` pixels.
    [[nodiscard]] std::vector<int> numbered(double width) const;
    /// Epochs to draw a tick for: all of them, or round ones when they would merge into a block.
    [[nodiscard]] int tickStep() const;

 private:
    [[nodiscard]] int roundStep(double smallestDistance) const;

    int m_count;
    double m_left;
    double m_right;
};

}  // namespace overlook
