#pragma once

#include <string>

namespace overlook {

/// Order of file names as people number them, the same in every language and on every system: digits are compared as
/// numbers ("2" before "10"), letters of ASCII without case, anything else byte by byte. Less than 0: `a` comes first;
/// 0 only for the same text.
[[nodiscard]] int compareFileNames(const std::string& a, const std::string& b);

}  // namespace overlook
