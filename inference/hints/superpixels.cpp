#include "inference/hints/superpixels.h"

#include <algorithm>
#include <array>
#include <limits>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "inference/hints/pixel_area.h"

namespace overlook {

namespace {

constexpr int kWindow = 512;        ///< pixels
constexpr int kPasses = 5;          ///< the paper's ten change little after the fifth
constexpr float kCompactness = 10;  ///< the paper's: Lab units that weigh as much as `side` pixels
constexpr int kSmallest = 4;        ///< pieces with less than the side² divided by this go to a neighbour

/// What the pixels of a patch have in common, or its sums while they are counted.
struct Centre {
    float l = 0;
    float a = 0;
    float b = 0;
    float x = 0;
    float y = 0;
    float count = 0;

    void add(const cv::Vec3f& colour, int column, int row) {
        l += colour[0];
        a += colour[1];
        b += colour[2];
        x += static_cast<float>(column);
        y += static_cast<float>(row);
        ++count;
    }
    [[nodiscard]] Centre mean() const { return {l / count, a / count, b / count, x / count, y / count, count}; }
};

/// Lloyd's iterations in colour and place, every pixel looking only at centres nearby.
class Clustering {
 public:
    Clustering(const cv::Mat3b& lab, cv::Point corner, int side)
        : m_side(side), m_patches(lab.size(), -1), m_distances(lab.size()) {
        for (int channel = 0; channel < 3; ++channel) {
            cv::Mat1b plane;
            cv::extractChannel(lab, plane, channel);
            plane.convertTo(m_lab[static_cast<std::size_t>(channel)], CV_32F);
        }
        const auto firstOf = [&](int origin) { return side / 2 - origin % side; };
        for (int y = firstOf(corner.y); y < lab.rows + side / 2; y += side)
            for (int x = firstOf(corner.x); x < lab.cols + side / 2; x += side)
                addCentre(std::clamp(x, 0, lab.cols - 1), std::clamp(y, 0, lab.rows - 1));
    }

    cv::Mat1i run() {
        for (int pass = 0; pass < kPasses; ++pass) {
            m_distances.setTo(std::numeric_limits<float>::max());
            for (std::size_t i = 0; i < m_centres.size(); ++i)
                claim(static_cast<int>(i), m_centres[i]);
            moveCentres();
        }
        return m_patches;
    }

 private:
    [[nodiscard]] cv::Vec3f colourAt(int y, int x) const { return {m_lab[0](y, x), m_lab[1](y, x), m_lab[2](y, x)}; }

    void addCentre(int x, int y) {
        Centre centre;
        centre.add(colourAt(y, x), x, y);
        m_centres.push_back(centre);
    }

    void claim(int patch, const Centre& centre) {
        const cv::Point middle(static_cast<int>(centre.x), static_cast<int>(centre.y));
        const cv::Point reach(m_side, m_side);
        const cv::Rect around = insideOf(m_patches.size(), {middle - reach, middle + reach + cv::Point(1, 1)});
        for (int y = around.y; y < around.br().y; ++y)
            claimRow(patch, centre, y, cv::Range(around.x, around.br().x));
    }

    /// Separate arrays, and values chosen rather than branches, so that compilers take several pixels at a time.
    void claimRow(int patch, const Centre& centre, int y, cv::Range columns) {
        const float* const l = m_lab[0][y];
        const float* const a = m_lab[1][y];
        const float* const b = m_lab[2][y];
        float* const distances = m_distances[y];
        int* const patches = m_patches[y];
        const float perPixel = kCompactness / static_cast<float>(m_side);
        const float weight = perPixel * perPixel;
        const float dy = static_cast<float>(y) - centre.y;
        for (int x = columns.start; x < columns.end; ++x) {
            const float dx = static_cast<float>(x) - centre.x;
            const float distance = (l[x] - centre.l) * (l[x] - centre.l) + (a[x] - centre.a) * (a[x] - centre.a) +
                                   (b[x] - centre.b) * (b[x] - centre.b) + weight * (dx * dx + dy * dy);
            const bool isNearer = distance < distances[x];
            distances[x] = isNearer ? distance : distances[x];
            patches[x] = isNearer ? patch : patches[x];
        }
    }

    void moveCentres() {
        std::vector<Centre> sums(m_centres.size());
        for (int y = 0; y < m_patches.rows; ++y)
            for (int x = 0; x < m_patches.cols; ++x)
                if (m_patches(y, x) >= 0)
                    sums[static_cast<std::size_t>(m_patches(y, x))].add(colourAt(y, x), x, y);
        for (std::size_t i = 0; i < sums.size(); ++i)
            if (sums[i].count > 0)
                m_centres[i] = sums[i].mean();
    }

    int m_side;
    std::array<cv::Mat1f, 3> m_lab;
    std::vector<Centre> m_centres;
    cv::Mat1i m_patches;
    cv::Mat1f m_distances;
};

/// Gives every piece of a patch a number of its own, or, when it is small, that of a neighbour.
class Joining {
 public:
    Joining(const cv::Mat1i& patches, int smallest)
        : m_patches(patches), m_smallest(smallest), m_joined(patches.size(), -1) {}

    cv::Mat1i run() {
        for (int y = 0; y < m_patches.rows; ++y)
            for (int x = 0; x < m_patches.cols; ++x)
                if (m_joined(y, x) < 0)
                    join({x, y});
        return m_joined;
    }

 private:
    void join(cv::Point first) {
        int neighbour = -1;
        if (first.x > 0)
            neighbour = m_joined(first.y, first.x - 1);
        else if (first.y > 0)
            neighbour = m_joined(first.y - 1, first.x);
        collect(first);
        if (static_cast<int>(m_piece.size()) >= m_smallest || neighbour < 0) {
            ++m_count;
            return;
        }
        for (const cv::Point pixel : m_piece)
            m_joined(pixel) = neighbour;
    }

    /// Numbers the piece around a pixel and lists its pixels.
    void collect(cv::Point first) {
        const int patch = m_patches(first);
        m_piece = {first};
        m_joined(first) = m_count;
        for (std::size_t i = 0; i < m_piece.size(); ++i) {
            const cv::Point pixel = m_piece[i];
            for (const cv::Point way : {cv::Point(1, 0), cv::Point(-1, 0), cv::Point(0, 1), cv::Point(0, -1)}) {
                const cv::Point next = pixel + way;
                if (cv::Rect({}, m_patches.size()).contains(next) && m_joined(next) < 0 && m_patches(next) == patch) {
                    m_joined(next) = m_count;
                    m_piece.push_back(next);
                }
            }
        }
    }

    const cv::Mat1i& m_patches;
    int m_smallest;
    cv::Mat1i m_joined;
    std::vector<cv::Point> m_piece;
    int m_count = 0;
};

}  // namespace

HintRegion Superpixels::at(cv::Point pixel) const {
    if (!window.contains(pixel))
        return {};
    const cv::Mat1b where = patches == patches(pixel - window.tl());
    const cv::Rect box = cv::boundingRect(where);
    return {window.tl() + box.tl(), where(box).clone()};
}

cv::Rect superpixelWindow(cv::Point pixel, int side, cv::Size picture) {
    if (!cv::Rect({}, picture).contains(pixel))
        return {};
    const cv::Point corner(pixel.x / kWindow * kWindow, pixel.y / kWindow * kWindow);
    const cv::Point margin(2 * side, 2 * side);
    return insideOf(picture, {corner - margin, corner + cv::Point(kWindow, kWindow) + margin});
}

Superpixels superpixelsIn(const cv::Mat3b& picture, const cv::Rect& window, int side) {
    const cv::Rect area = insideOf(picture.size(), window);
    if (area.empty())
        return {};
    cv::Mat3b lab;
    cv::cvtColor(picture(area), lab, cv::COLOR_RGB2Lab);
    const cv::Mat1i patches = Clustering(lab, area.tl(), std::max(side, 2)).run();
    return {area, Joining(patches, side * side / kSmallest).run()};
}

}  // namespace overlook
