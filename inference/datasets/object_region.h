#pragma once

#include <cstdint>
#include <opencv2/core.hpp>
#include <optional>
#include <string_view>
#include <vector>

namespace overlook {

/// Numbers of pixels that are outside, inside, outside, … of an object: column after column, each from top to bottom.
using RunLengths = std::vector<std::uint32_t>;

/// The pixels of one object of a picture, as outlines or as run lengths.
struct ObjectRegion {
    int classId = 0;
    bool isCrowd = false;  ///< several objects that are not told apart: neither the class nor background
    /// In pixels: (0, 0) is the upper left corner of the first pixel. The object is what is inside any of them.
    std::vector<std::vector<cv::Point2f>> outlines;
    RunLengths runs;  ///< used where there are no outlines
};

/// The run lengths of COCO's text form: groups of five bits, the lowest first, each as a character from '0' on whose
/// sixth bit says that the number goes on; from the third number on, the difference to the one but last. Nothing for
/// text that is cut off or gives a negative length.
[[nodiscard]] std::optional<RunLengths> parsedRunLengths(std::string_view text);

/// Whether the lengths fill a picture of this size exactly.
[[nodiscard]] bool fills(const RunLengths& runs, cv::Size picture);

/// 255 inside the object (for outlines: where a pixel's centre is inside), otherwise 0.
[[nodiscard]] cv::Mat1b pixelsOf(const ObjectRegion& object, cv::Size picture);

/// Class ids of the pixels, 0 = background. Where objects overlap, the smaller one is in front; a crowd is
/// kIgnoreLabel where no object is.
[[nodiscard]] cv::Mat1b drawnMask(const std::vector<ObjectRegion>& objects, cv::Size picture);

}  // namespace overlook
