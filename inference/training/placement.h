#pragma once

#include <opencv2/core.hpp>

namespace overlook {

/// Where a scaled, cropped and perhaps mirrored picture lies in a network's input: input = scale · picture + offset,
/// mirrored from left to right afterwards. Coordinates count pixels from the upper left corner, so that the centre of
/// the first pixel is (0.5, 0.5).
struct Placement {
    cv::Size picture;  ///< pixels
    cv::Size input;    ///< pixels
    cv::Point2d scale{1, 1};
    cv::Point2d offset{0, 0};
    bool isMirrored = false;
};

}  // namespace overlook
