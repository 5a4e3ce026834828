#pragma once

#include <string>

namespace overlook {

/// Order in which people name and number files, the same in every language and on every system: digits are compared as
/// numbers ("2" before "10"), letters without case and accents, signs before digits and digits before letters, signs in
/// the order of the Unicode Collation Algorithm ("_" before "-" before "."). Less than 0: `a`, in UTF-8, comes first;
/// 0 only for the same text.
[[nodiscard]] int compareFileNames(const std::string& a, const std::string& b);

}  // namespace overlook
