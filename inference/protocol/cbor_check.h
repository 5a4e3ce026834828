#pragma once

#include <cstddef>
#include <cstdint>

namespace overlook {

/// Deepest nesting and largest number of items in one message; our own messages stay far below both.
inline constexpr std::size_t kMaxCborDepth = 32;
inline constexpr std::size_t kMaxCborItems = 4U << 20U;

/// Walks CBOR without building anything (RFC 8949): the JSON library's reader is recursive and takes 16 bytes an item,
/// so nesting and item count must be known to be sane before it sees foreign bytes.
/// Returns nullptr when the bytes hold exactly one item of definite length without tags, otherwise what is wrong
/// (English, a few words).
[[nodiscard]] const char* cborProblem(const std::uint8_t* bytes, std::size_t size);

}  // namespace overlook
