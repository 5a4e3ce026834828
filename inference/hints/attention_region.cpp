#include "inference/hints/attention_region.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "inference/core/map.h"
#include "inference/core/tri_mask.h"

namespace overlook {

namespace {

constexpr int kSide = HintTile::kSide;  ///< so that a full square becomes a hint tile that takes no memory

/// The cells around each of some pixels along one axis.
struct Axis {
    std::vector<int> cells;
    std::vector<int> next;       ///< the same where it would count for nothing
    std::vector<float> weights;  ///< of the next cell

    Axis(cv::Range pixels, int size, int count) {
        for (int pixel = pixels.start; pixel < pixels.end; ++pixel) {
            const double centred = (pixel + 0.5) * count / size - 0.5;
            const double position = std::clamp(centred, 0.0, count - 1.0);
            cells.push_back(static_cast<int>(position));
            weights.push_back(static_cast<float>(position - cells.back()));
            next.push_back(weights.back() > 0 ? cells.back() + 1 : cells.back());  // which may have no value
        }
    }
    [[nodiscard]] cv::Range range() const { return {cells.front(), next.back() + 1}; }
};

/// Exact where both are alike.
float between(float a, float b, float weight) {
    return a + weight * (b - a);
}

cv::Mat1b reachedPixels(const cv::Mat1f& map, const Axis& across, const Axis& down, float least) {
    cv::Mat1b reached(static_cast<int>(down.cells.size()), static_cast<int>(across.cells.size()));
    for (int y = 0; y < reached.rows; ++y) {
        const auto row = static_cast<std::size_t>(y);
        const float* const upper = map[down.cells[row]];
        const float* const lower = map[down.next[row]];
        for (int x = 0; x < reached.cols; ++x) {
            const auto column = static_cast<std::size_t>(x);
            const int left = across.cells[column];
            const int right = across.next[column];
            const float weight = across.weights[column];
            const float value = between(between(upper[left], upper[right], weight),
                                        between(lower[left], lower[right], weight), down.weights[row]);
            reached(y, x) = value >= least ? 255 : 0;
        }
    }
    return reached;
}

enum class Part { None, Some, All };

/// How many of the pixels between these cells can reach the threshold: no value between cells is beyond all of them.
Part partOf(const cv::Mat1f& cells, float least) {
    const auto reached = std::count_if(cells.begin(), cells.end(), [&](float value) { return value >= least; });
    if (reached == 0)
        return Part::None;
    return reached == static_cast<std::ptrdiff_t>(cells.total()) ? Part::All : Part::Some;
}

}  // namespace

HintRegions attendedRegion(const cv::Mat1f& map, double threshold, cv::Size picture) {
    const Map::Range range = Map{map, {}}.range();
    if (map.empty() || range.isConstant())
        return {};
    const auto least = static_cast<float>(range.minimum + threshold * (range.maximum - range.minimum));
    const cv::Mat1b full(kSide, kSide, std::uint8_t{255});
    HintRegions regions;
    for (int y = 0; y < picture.height; y += kSide)
        for (int x = 0; x < picture.width; x += kSide) {
            const cv::Rect area = cv::Rect(x, y, kSide, kSide) & cv::Rect({}, picture);
            const Axis across({area.x, area.br().x}, picture.width, map.cols);
            const Axis down({area.y, area.br().y}, picture.height, map.rows);
            const Part part = partOf(map(down.range(), across.range()), least);
            if (part == Part::All)
                regions.push_back({area.tl(), full(cv::Rect({}, area.size()))});
            if (part == Part::Some)
                regions.push_back({area.tl(), reachedPixels(map, across, down, least)});
        }
    return regions;
}

}  // namespace overlook
