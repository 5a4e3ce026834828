#pragma once

#include <opencv2/core.hpp>
#include <optional>

#include "inference/display/compositor.h"

namespace overlook {

/// A map as a landscape over its picture. World: the longer side of the picture is 1, x to the right, y upwards in the
/// picture, z the normalised value, 0 … 1.
struct HeightField {
    cv::Mat1f heights;  ///< 0 … 1, the first row at the top of the picture; its rim lies on the picture's rim
    cv::Size2d size;    ///< of the picture in the world; the longer side is 1

    [[nodiscard]] bool isEmpty() const { return heights.empty(); }
    /// Where a vertex lies.
    [[nodiscard]] cv::Point3d vertex(int row, int column) const;
    /// Bilinear; clamped to the picture.
    [[nodiscard]] double heightAt(double x, double y) const;
};

/// Vertices for a picture: its proportions, with at most this many along the longer side, and two at least.
[[nodiscard]] cv::Size reliefGrid(cv::Size picture, int longerSide);

/// Heights at the vertices of a grid: raw values are interpolated as on the canvas (or taken from the network's own
/// cell), then normalised and clipped as the style says. Cells that are not finite, and flat scales, are 0.
[[nodiscard]] HeightField heightField(const MapLayer& map, cv::Size picture, cv::Size grid);

/// The first place where a line meets the landscape, whose heights are multiplied by `heightScale`; nothing when it
/// passes by. `direction` need not have length 1; only the part origin … origin + direction counts.
[[nodiscard]] std::optional<cv::Point3d> firstHit(const HeightField& field, double heightScale,
                                                  const cv::Point3d& origin, const cv::Point3d& direction);

/// The pixel of a picture at a place of the world; clamped to the picture.
[[nodiscard]] cv::Point pixelAtPlace(const cv::Point2d& place, cv::Size picture);
/// The place of a pixel's centre.
[[nodiscard]] cv::Point2d placeOfPixel(cv::Point pixel, cv::Size picture);

/// A scene's size in the world: the longer side is 1.
[[nodiscard]] cv::Size2d worldSize(cv::Size picture);

}  // namespace overlook
