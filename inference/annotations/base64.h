#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace overlook {

/// Bytes as text of RFC 4648, with padding, and back. Nothing for text that is not such.
[[nodiscard]] std::string base64(const std::vector<std::uint8_t>& bytes);
[[nodiscard]] std::optional<std::vector<std::uint8_t>> bytesOfBase64(std::string_view text);

}  // namespace overlook
