#pragma once

#include <string>

namespace overlook {

/// Text as it may stand in HTML and in quoted attributes: names of files and classes are anybody's.
[[nodiscard]] std::string escapedHtml(const std::string& text);

/// `value` with so many decimals, with a point in any locale; "–" for what is no number.
[[nodiscard]] std::string decimalText(double value, int decimals);

}  // namespace overlook
