#pragma once

#include <QString>
#include <vector>

namespace overlook {

/// A range of values along a line of pixels, with round numbers to label.
class ChartAxis {
 public:
    /// `low` lies at pixel `start`, `high` at `end` (which may be the smaller one). An empty range is widened, so that
    /// there is always one.
    ChartAxis(double low, double high, double start, double end);

    [[nodiscard]] double low() const { return m_low; }
    [[nodiscard]] double high() const { return m_high; }
    [[nodiscard]] double position(double value) const;
    [[nodiscard]] double valueAt(double position) const;
    /// Multiples of 1, 2 or 5 times a power of ten inside the range, at most `most` of them; only whole numbers when
    /// asked for.
    [[nodiscard]] std::vector<double> ticks(int most, bool areWhole = false) const;

    /// Short, and telling neighbouring ticks apart.
    [[nodiscard]] static QString text(double value);

 private:
    double m_low;
    double m_high;
    double m_start;
    double m_end;
};

}  // namespace overlook
