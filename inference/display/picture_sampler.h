#pragma once

#include <opencv2/core.hpp>

#include "inference/display/compositor.h"
#include "inference/display/picture_pyramid.h"

namespace overlook {

/// Paints the visible part of an RGB picture over `target` (BGRA, opaque): nearest neighbour from 100 % up, area
/// averaged below. Target pixels outside the picture are left alone. `target` must have the size of the view.
void paintPicture(cv::Mat4b& target, const cv::Mat3b& rgb, const ViewWindow& view);

/// The same of a large picture without reading all of it at a small zoom. Equal to the area average where the view's
/// pixels lie on cells of the pyramid; elsewhere the cells at a view pixel's border count by the part of them that it
/// covers, as if they were of one colour.
void paintPicture(cv::Mat4b& target, const PicturePyramid& pyramid, const ViewWindow& view,
                  PicturePyramid::Detail detail = PicturePyramid::Detail::Fine);

}  // namespace overlook
