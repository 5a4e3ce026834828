#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace overlook {

/// Lines of a text file without their ends (LF or CRLF) and without a byte order mark. Empty lines stay, so that the
/// index is the line number; only empty lines at the end are dropped.
[[nodiscard]] std::vector<std::string> textLines(std::string_view text);

/// The parts between commas, without blanks at their ends and without the empty ones.
[[nodiscard]] std::vector<std::string> commaSeparated(std::string_view text);

/// "a, b, c"
[[nodiscard]] std::string commaJoined(const std::vector<std::string>& words);

/// Without blanks at both ends.
[[nodiscard]] std::string_view withoutBlanks(std::string_view text);

}  // namespace overlook
