#pragma once

#include <optional>
#include <string>
#include <vector>

namespace overlook {

/// Numbers from 1 on of a text such as "1-5,7", ascending, each once; nothing when it is not such a text.
[[nodiscard]] std::optional<std::vector<int>> numbersInRanges(const std::string& text);

}  // namespace overlook
