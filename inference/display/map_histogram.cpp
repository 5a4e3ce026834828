#include "inference/display/map_histogram.h"

#include <algorithm>
#include <cmath>

namespace overlook {

std::vector<int> histogram(const cv::Mat1f& values, const ValueScale& scale, int bins) {
    std::vector<int> counts(static_cast<std::size_t>(bins));
    if (scale.isFlat)
        return counts;
    const double low = scale.low;
    const double span = static_cast<double>(scale.high) - low;
    for (const float value : values) {
        if (!std::isfinite(value))
            continue;
        const double place = std::clamp((value - low) / span, 0.0, 1.0) * bins;
        ++counts[std::min(static_cast<std::size_t>(place), counts.size() - 1)];
    }
    return counts;
}

}  // namespace overlook
