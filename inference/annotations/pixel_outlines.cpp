#include "inference/annotations/pixel_outlines.h"

#include <array>
#include <cstdint>
#include <utility>

namespace overlook {

namespace {

enum Direction { East, South, West, North };

constexpr int kDirections = 4;
constexpr std::array<int, kDirections> kColumnSteps{1, 0, -1, 0};
constexpr std::array<int, kDirections> kRowSteps{0, 1, 0, -1};

/// Follows the edges between pixels that are set and those that are not, with the set ones on the right hand.
class Outlining {
 public:
    explicit Outlining(const cv::Mat1b& pixels)
        : m_pixels(pixels),
          m_ways(pixels.rows + 1, pixels.cols + 1, std::uint8_t{0}),
          m_cornerBefore(pixels.rows + 1, pixels.cols + 1, -1) {
        for (int y = 0; y < pixels.rows; ++y)
            for (int x = 0; x < pixels.cols; ++x)
                if (pixels(y, x) != 0)
                    addWaysAround({x, y});
    }

    std::vector<Polygon> run() {
        std::vector<int> outer;
        for (int y = 0; y < m_ways.rows; ++y)
            for (int x = 0; x < m_ways.cols; ++x)
                while (m_ways(y, x) != 0) {
                    // The first corner of a line, by rows: from there an outline goes east, and that of a hole south.
                    const bool isOuter = (m_ways(y, x) & 1U << East) != 0;
                    const Ring ring = follow({x, y}, isOuter ? East : South);
                    if (isOuter)
                        outer.push_back(ring.first);
                    else
                        joinHole(ring);
                }
        std::vector<Polygon> outlines;
        for (const int first : outer)
            outlines.push_back(polygonFrom(first));
        return outlines;
    }

 private:
    struct Corner {
        cv::Point at;
        int next = -1;
    };
    struct Ring {
        int first = 0;
        int last = 0;
    };

    [[nodiscard]] bool isSet(int x, int y) const {
        return x >= 0 && y >= 0 && x < m_pixels.cols && y < m_pixels.rows && m_pixels(y, x) != 0;
    }

    void addWaysAround(cv::Point pixel) {
        const auto [x, y] = std::pair(pixel.x, pixel.y);
        m_ways(y, x) |= isSet(x, y - 1) ? 0U : 1U << East;
        m_ways(y, x + 1) |= isSet(x + 1, y) ? 0U : 1U << South;
        m_ways(y + 1, x + 1) |= isSet(x, y + 1) ? 0U : 1U << West;
        m_ways(y + 1, x) |= isSet(x - 1, y) ? 0U : 1U << North;
    }

    int addCorner(cv::Point at) {
        m_corners.push_back({at, -1});
        return static_cast<int>(m_corners.size()) - 1;
    }

    /// Where two parts touch at a corner it turns left, over to the other one.
    [[nodiscard]] int wayOn(cv::Point at, int direction) const {
        for (const int turn : {kDirections - 1, 0, 1}) {
            const int way = (direction + turn) % kDirections;
            if ((m_ways(at) & 1U << way) != 0)
                return way;
        }
        return -1;  // round
    }

    /// Takes the ways of one closed line; corners are where it turns.
    Ring follow(cv::Point start, int direction) {
        Ring ring;
        ring.first = ring.last = addCorner(start);
        cv::Point at = start;
        for (int way = direction; way >= 0; way = wayOn(at, way)) {
            if (way != direction) {
                const int corner = addCorner(at);
                m_corners[static_cast<std::size_t>(ring.last)].next = corner;
                ring.last = corner;
                direction = way;
            }
            m_ways(at) = static_cast<std::uint8_t>(m_ways(at) & ~(1U << way));
            if (way == East)
                m_cornerBefore(at) = ring.last;
            at.x += kColumnSteps[static_cast<std::size_t>(way)];
            at.y += kRowSteps[static_cast<std::size_t>(way)];
        }
        m_corners[static_cast<std::size_t>(ring.last)].next = ring.first;
        return ring;
    }

    /// From the upper left corner of the hole straight up to the line above, and back. That line begins further up, so
    /// it was followed before.
    void joinHole(const Ring& hole) {
        const cv::Point corner = m_corners[static_cast<std::size_t>(hole.first)].at;
        cv::Point above = corner - cv::Point(0, 1);
        while (m_cornerBefore(above) < 0)
            --above.y;
        const int before = m_cornerBefore(above);
        const int after = m_corners[static_cast<std::size_t>(before)].next;
        const int down = addCorner(above);
        const int back = addCorner(corner);
        const int up = addCorner(above);
        m_corners[static_cast<std::size_t>(before)].next = down;
        m_corners[static_cast<std::size_t>(down)].next = hole.first;
        m_corners[static_cast<std::size_t>(hole.last)].next = back;
        m_corners[static_cast<std::size_t>(back)].next = up;
        m_corners[static_cast<std::size_t>(up)].next = after;
        for (cv::Point edge = above; m_cornerBefore(edge) == before; ++edge.x)
            m_cornerBefore(edge) = up;
    }

    [[nodiscard]] Polygon polygonFrom(int first) const {
        Polygon polygon;
        int corner = first;
        do {
            const cv::Point2d at = m_corners[static_cast<std::size_t>(corner)].at;
            if (polygon.empty() || polygon.back() != at)
                polygon.push_back(at);
            corner = m_corners[static_cast<std::size_t>(corner)].next;
        } while (corner != first);
        return polygon;
    }

    const cv::Mat1b& m_pixels;
    cv::Mat1b m_ways;          ///< by corner of pixels: a bit for each direction in which a line leaves it
    cv::Mat1i m_cornerBefore;  ///< by corner that a line leaves to the east: where it turned last; -1 = none
    std::vector<Corner> m_corners;
};

}  // namespace

std::vector<Polygon> outlinesOfPixels(const cv::Mat1b& pixels) {
    return Outlining(pixels).run();
}

}  // namespace overlook
