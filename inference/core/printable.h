#pragma once

#include <string>
#include <vector>

namespace overlook {

/// A name from a file of unknown origin as it may stand in a sentence: ASCII without control characters, others as "?",
/// at most 80 characters.
[[nodiscard]] std::string printable(const std::string& name);

/// "a, b, c, …": the first three names, and whether there are more; "none" for none.
[[nodiscard]] std::string firstNames(const std::vector<std::string>& names);

/// The same for names from a file of unknown origin.
[[nodiscard]] std::string firstPrintable(const std::vector<std::string>& names);

}  // namespace overlook
