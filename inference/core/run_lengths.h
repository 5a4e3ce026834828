#pragma once

#include <cstdint>
#include <opencv2/core.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace overlook {

/// Numbers of pixels that are outside, inside, outside, … of an object: column after column, each from top to bottom.
using RunLengths = std::vector<std::uint32_t>;

/// The run lengths of COCO's text form: groups of five bits, the lowest first, each as a character from '0' on whose
/// sixth bit says that the number goes on; from the fourth number on, the difference to the one but last. Nothing for
/// text that is cut off or gives a negative length.
[[nodiscard]] std::optional<RunLengths> parsedRunLengths(std::string_view text);

/// The same text form of run lengths. What parsedRunLengths() reads.
[[nodiscard]] std::string runLengthText(const RunLengths& runs);

/// Whether the lengths fill a picture of this size exactly.
[[nodiscard]] bool fills(const RunLengths& runs, cv::Size picture);

/// How many pixels are inside.
[[nodiscard]] std::uint64_t pixelsInRuns(const RunLengths& runs);

/// 255 inside the object, otherwise 0. The lengths must fill the picture.
[[nodiscard]] cv::Mat1b pixelsOfRuns(const RunLengths& runs, cv::Size picture);

/// Run lengths of the pixels that are not 0, as the COCO reference counts them: the first is 0 where the first pixel is
/// inside, no other is.
[[nodiscard]] RunLengths runLengthsOf(const cv::Mat1b& pixels);

}  // namespace overlook
