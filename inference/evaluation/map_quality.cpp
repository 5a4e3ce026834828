#include "inference/evaluation/map_quality.h"

#include <opencv2/imgproc.hpp>

#include "inference/core/indexed_png.h"

namespace overlook {

namespace {

/// At a picture's size, nothing where the truth is unknown.
cv::Mat1f knownAttention(const cv::Mat1f& map, const cv::Mat1b& mask) {
    cv::Mat1f attention = attentionAt(map, mask.size());
    attention.setTo(0, mask == kIgnoreLabel);
    return attention;
}

double shareOf(int part, int whole) {
    return whole > 0 ? static_cast<double>(part) / whole : 0;
}

}  // namespace

cv::Mat1f attentionAt(const cv::Mat1f& map, cv::Size size) {
    cv::Mat1f enlarged;
    cv::resize(cv::max(map, 0.0F), enlarged, size, 0, 0, cv::INTER_LINEAR);
    return enlarged;
}

cv::Mat1f relativeAttentionAt(const cv::Mat1f& map, cv::Size size) {
    cv::Mat1f attention = attentionAt(map, size);
    double highest = 0;
    cv::minMaxLoc(attention, nullptr, &highest);
    if (highest > 0)
        attention /= highest;
    return attention;
}

double energyInMask(const cv::Mat1f& map, const cv::Mat1b& mask, int classId) {
    const cv::Mat1f attention = knownAttention(map, mask);
    const double everywhere = cv::sum(attention)[0];
    cv::Mat1f inside = cv::Mat1f::zeros(mask.size());
    attention.copyTo(inside, mask == classId);
    return everywhere > 0 ? cv::sum(inside)[0] / everywhere : 0;
}

std::optional<bool> pointsAtClass(const cv::Mat1f& map, const cv::Mat1b& mask, int classId, double tolerance) {
    double highest = 0;
    cv::Point point;
    cv::minMaxLoc(knownAttention(map, mask), nullptr, &highest, nullptr, &point);
    if (!(highest > 0))
        return std::nullopt;
    if (mask(point) == classId)
        return true;
    cv::Mat1f distances;  // of every pixel to the nearest one of the class
    cv::distanceTransform(mask != classId, distances, cv::DIST_L2, cv::DIST_MASK_PRECISE);
    return cv::countNonZero(mask == classId) > 0 && distances(point) < static_cast<float>(tolerance);
}

RegionQuality regionQuality(const cv::Mat1f& map, const cv::Mat1b& mask, int classId, double share) {
    const cv::Mat1f attention = knownAttention(map, mask);
    double highest = 0;
    cv::minMaxLoc(attention, nullptr, &highest);
    const cv::Mat1b truth = mask == classId;
    const cv::Mat1b region = highest > 0 ? cv::Mat1b(attention >= share * highest) : cv::Mat1b::zeros(mask.size());
    const int common = cv::countNonZero(region & truth);
    return {shareOf(common, cv::countNonZero(region)), shareOf(common, cv::countNonZero(truth)),
            shareOf(common, cv::countNonZero(region | truth))};
}

}  // namespace overlook
