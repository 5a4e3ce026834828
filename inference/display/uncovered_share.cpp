#include "inference/display/uncovered_share.h"

#include <cmath>
#include <limits>
#include <opencv2/imgproc.hpp>

namespace overlook {

double uncoveredShare(const cv::Mat1f& reverse, const cv::Mat1b& labels, int classIndex) {
    constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();
    if (reverse.empty() || labels.empty())
        return kNothing;
    cv::Mat1b at;
    cv::resize(labels, at, reverse.size(), 0, 0, cv::INTER_NEAREST);
    double all = 0;
    double outside = 0;
    for (int y = 0; y < reverse.rows; ++y)
        for (int x = 0; x < reverse.cols; ++x) {
            const double seen = 1.0 - reverse(y, x);
            if (!std::isfinite(seen))
                continue;
            all += seen;
            outside += at(y, x) == classIndex ? 0 : seen;
        }
    return all > 0 ? outside / all : kNothing;
}

}  // namespace overlook
