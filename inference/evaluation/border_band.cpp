#include "inference/evaluation/border_band.h"

#include <opencv2/imgproc.hpp>

#include "inference/core/indexed_png.h"

namespace overlook {

cv::Mat1b onBorderBand(const cv::Mat1b& truth, int radius) {
    const cv::Mat square = cv::getStructuringElement(cv::MORPH_RECT, {2 * radius + 1, 2 * radius + 1});
    const cv::Mat1b isUnknown = truth == kIgnoreLabel;
    cv::Mat1b highest = truth.clone();
    highest.setTo(0, isUnknown);
    cv::dilate(highest, highest, square);
    cv::Mat1b lowest = truth.clone();  // the unknown is the highest value already
    cv::erode(lowest, lowest, square);
    cv::Mat1b band = truth.clone();
    band.setTo(kIgnoreLabel, (highest == truth) & (lowest == truth));
    return band;
}

}  // namespace overlook
