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

/// How pixels between those of a picture are made up.
enum class Between {
    Mixed,   ///< interpolated, or averaged where the picture shrinks
    Nearest  ///< copied: for labels
};

/// How the pixels of an input are made up that a picture does not have.
struct Filling {
    Between between = Between::Mixed;
    cv::Scalar outside = {};  ///< where the input reaches beyond the picture
};

/// `values` (of any size and type; they cover the whole picture) as they lie in the input: a picture of that size. The
/// placement's offset must be whole pixels.
[[nodiscard]] cv::Mat placed(const cv::Mat& values, const Placement& placement, const Filling& filling);

/// The way back: a map that covers the input, as a map that covers the picture, so that maps of differently placed
/// inputs can be fused. `grid` is the size of the result; without it the cells keep their size. Values are interpolated
/// between the centres of cells; 0 where the input did not show the picture.
[[nodiscard]] cv::Mat1f backToPicture(const cv::Mat1f& map, const Placement& placement, cv::Size grid = {});

/// 255 for the cells of a map over the whole picture whose centres the input shows, otherwise 0.
[[nodiscard]] cv::Mat1b shownCells(const Placement& placement, cv::Size grid);

/// Size of the map over the whole picture whose cells are as large as those of a map of the input.
[[nodiscard]] cv::Size gridOfPicture(const Placement& placement, cv::Size mapOfInput);

}  // namespace overlook
