#pragma once

#include <opencv2/core.hpp>

#include "inference/hints/hint_region.h"

namespace overlook {

/// A part of a picture cut into patches of similar colour.
struct Superpixels {
    cv::Rect window;    ///< of the picture
    cv::Mat1i patches;  ///< of the window's pixels, 0 …

    /// The patch around a pixel; empty outside the window.
    [[nodiscard]] HintRegion at(cv::Point pixel) const;
};

/// The part of a picture to cut for the patch around a pixel. The same for all pixels of a large square, and with
/// enough around the square that its patches are whole.
[[nodiscard]] cv::Rect superpixelWindow(cv::Point pixel, int side, cv::Size picture);

/// Cuts a window of an RGB picture into patches that hang together, about `side` × `side` pixels large: SLIC (Achanta
/// et al., 2012) in the Lab colours, with centres that start on a grid over the picture, not over the window.
[[nodiscard]] Superpixels superpixelsIn(const cv::Mat3b& picture, const cv::Rect& window, int side);

}  // namespace overlook
