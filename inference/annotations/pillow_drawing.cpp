#include "inference/annotations/pillow_drawing.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace overlook {

namespace {

/// Halves go away from zero.
int roundedUp(double value) {
    return static_cast<int>(value >= 0 ? std::floor(value + 0.5) : -std::floor(-value + 0.5));
}

/// Halves go towards zero.
int roundedDown(double value) {
    return static_cast<int>(value >= 0 ? std::ceil(value - 0.5) : -std::ceil(-value - 0.5));
}

/// Sets the pixels of a row from one column to another, both included, where they are in the picture.
void fillRow(cv::Mat1b& pixels, int row, cv::Range columns, std::uint8_t value) {
    const int first = std::max(columns.start, 0);
    const int last = std::min(columns.end, pixels.cols - 1);
    if (row >= 0 && row < pixels.rows && first <= last)
        pixels.row(row).colRange(first, last + 1) = value;
}

/// A side of a polygon that is not level. Floats, because Pillow computes with them.
struct Side {
    cv::Point from;
    int top = 0;
    int bottom = 0;
    float slope = 0;  ///< columns a row

    [[nodiscard]] float columnAt(int row) const {
        return static_cast<float>(row - from.y) * slope + static_cast<float>(from.x);
    }
    [[nodiscard]] bool hasEndAt(int row) const { return row == top || row == bottom; }
};

/// A level side covers its pixels whatever else happens in its row.
struct LevelSide {
    int row = 0;
    cv::Range columns;  ///< both included
};

/// The sides of a polygon, sorted into those that cross rows and those that lie in one.
class Sides {
 public:
    void add(cv::Point from, cv::Point to) {
        m_top = std::min({m_top, from.y, to.y});
        m_bottom = std::max({m_bottom, from.y, to.y});
        if (from.y == to.y) {
            m_level.push_back({from.y, {std::min(from.x, to.x), std::max(from.x, to.x)}});
            return;
        }
        const float slope = static_cast<float>(to.x - from.x) / static_cast<float>(to.y - from.y);
        m_sloping.push_back({from, std::min(from.y, to.y), std::max(from.y, to.y), slope});
    }

    void fill(cv::Mat1b& pixels, std::uint8_t value) const {
        for (const LevelSide& side : m_level)
            fillRow(pixels, side.row, side.columns, value);
        for (int row = std::max(m_top, 0); row <= std::min(m_bottom, pixels.rows - 1); ++row) {
            const std::vector<float> columns = crossingsOf(row);
            for (std::size_t i = 1; i < columns.size(); i += 2)
                fillRow(pixels, row, {roundedUp(columns[i - 1]), roundedDown(columns[i])}, value);
        }
    }

 private:
    /// Where sides cross the row, from left to right. A side that ends here counts twice, so that what begins below it
    /// does not leave one crossing alone; in the last row there is nothing below.
    [[nodiscard]] std::vector<float> crossingsOf(int row) const {
        std::vector<float> columns;
        for (std::size_t i = 0; i < m_sloping.size(); ++i) {
            const Side& side = m_sloping[i];
            if (row < side.top || row > side.bottom)
                continue;
            columns.push_back(side.columnAt(row));
            if (row == side.bottom && row < m_bottom)
                columns.push_back(columns.back());
            else if (side.hasEndAt(row) && side.slope != 0)
                columns.back() = joinedCorner(i, row, columns.back());
        }
        std::sort(columns.begin(), columns.end());
        return columns;
    }

    /// The tip of a corner that is flatter than a pixel a row, drawn out until it touches the next row's pixels.
    [[nodiscard]] float joinedCorner(std::size_t index, int row, float column) const {
        const Side& side = m_sloping[index];
        const int next = row + (row == side.bottom ? -1 : 1);
        for (std::size_t i = 0; i < index; ++i) {
            const Side& other = m_sloping[i];
            const bool meets =
                other.hasEndAt(row) && other.slope != 0 && std::round(column) == std::round(other.columnAt(row));
            if (!meets || next < other.top || next > other.bottom)
                continue;
            const float nearer = side.columnAt(next);
            const float further = other.columnAt(next);
            if (column > nearer + 1 && column > further + 1)
                return std::round(std::max(nearer, further)) + 1;
            if (column < nearer - 1 && column < further - 1)
                return std::round(std::min(nearer, further)) - 1;
            return column;
        }
        return column;
    }

    std::vector<Side> m_sloping;
    std::vector<LevelSide> m_level;
    int m_top = INT32_MAX;
    int m_bottom = INT32_MIN;
};

/// Walks a quarter of an ellipse from its right end to its top on a grid of half pixels, two half pixels a step.
class EllipseQuarter {
 public:
    EllipseQuarter(std::int64_t width, std::int64_t height)
        : m_width(width), m_height(height), m_x(width), m_y(height % 2) {}

    [[nodiscard]] std::int64_t x() const { return m_x; }
    [[nodiscard]] std::int64_t y() const { return m_y; }

    /// False at the end. Up, left or both: whichever stays nearest to the ellipse.
    bool step() {
        if (m_x == m_width % 2 && m_y == m_height)
            return false;
        std::int64_t x = m_x;
        std::int64_t y = m_y + 2;
        if (m_x > 1) {
            if (deviation(m_x - 2, m_y + 2) < deviation(x, y))
                x = m_x - 2;
            if (deviation(m_x - 2, m_y) < deviation(x, y)) {
                x = m_x - 2;
                y = m_y;
            }
        }
        m_x = x;
        m_y = y;
        return true;
    }

 private:
    /// From the ellipse's equation. Exact for sizes up to 50,000, beyond which Pillow's own numbers overflow.
    [[nodiscard]] long double deviation(std::int64_t x, std::int64_t y) const {
        const auto squared = [](std::int64_t value) { return static_cast<long double>(value * value); };
        return std::abs(squared(m_width) * squared(y) + squared(m_height) * squared(x) -
                        squared(m_width) * squared(m_height));
    }

    std::int64_t m_width;
    std::int64_t m_height;
    std::int64_t m_x;
    std::int64_t m_y;
};

}  // namespace

void fillPolygon(cv::Mat1b& pixels, const std::vector<cv::Point>& corners, std::uint8_t value) {
    Sides sides;
    for (std::size_t i = 0; i + 1 < corners.size(); ++i)
        sides.add(corners[i], corners[i + 1]);
    if (!corners.empty() && corners.back() != corners.front())
        sides.add(corners.back(), corners.front());
    sides.fill(pixels, value);
}

void fillEllipse(cv::Mat1b& pixels, cv::Point upperLeft, cv::Point lowerRight, std::uint8_t value) {
    const std::int64_t width = std::int64_t{lowerRight.x} - upperLeft.x;
    const std::int64_t height = std::int64_t{lowerRight.y} - upperLeft.y;
    if (width < 0 || height < 0 || width + height == 0)  // one of a single pixel stays empty in Pillow
        return;
    EllipseQuarter quarter(width, height);
    bool goesOn = true;
    while (goesOn) {
        const std::int64_t y = quarter.y();
        const std::int64_t x = quarter.x();  // the widest of this height comes first
        do
            goesOn = quarter.step();
        while (goesOn && quarter.y() <= y);
        const cv::Range columns(static_cast<int>(upperLeft.x + (width - x) / 2),
                                static_cast<int>(upperLeft.x + (width + x) / 2));
        fillRow(pixels, static_cast<int>(upperLeft.y + (height - y) / 2), columns, value);
        fillRow(pixels, static_cast<int>(upperLeft.y + (height + y) / 2), columns, value);
    }
}

void fillRectangle(cv::Mat1b& pixels, cv::Point upperLeft, cv::Point lowerRight, std::uint8_t value) {
    for (int row = std::max(upperLeft.y, 0); row <= std::min(lowerRight.y, pixels.rows - 1); ++row)
        fillRow(pixels, row, {upperLeft.x, lowerRight.x}, value);
}

void fillLine(cv::Mat1b& pixels, cv::Point from, cv::Point to, int width, std::uint8_t value) {
    if (from == to) {
        fillRow(pixels, from.y, {from.x, from.x}, value);
        return;
    }
    const cv::Point along = to - from;
    const double length = std::hypot(along.x, along.y);
    const double half = (width - 1) / 2.0;
    const double wide = roundedUp(half) / length;
    const double narrow = roundedDown(half) / length;
    const cv::Point left(-roundedDown(narrow * along.y), roundedDown(wide * along.x));
    const cv::Point right(roundedDown(wide * along.y), -roundedDown(narrow * along.x));
    Sides sides;
    sides.add(from + left, to + left);
    sides.add(to + left, to + right);
    sides.add(to + right, from + right);
    sides.add(from + right, from + left);
    sides.fill(pixels, value);
}

}  // namespace overlook
