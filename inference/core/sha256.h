#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace overlook {

/// SHA-256 (FIPS 180-4) of bytes that arrive in pieces: unlike contentId(), nobody can make other bytes with the same
/// one.
class Sha256 {
 public:
    void add(const void* bytes, std::size_t size);
    /// 64 hexadecimal digits, lower case, for the bytes so far; more may be added afterwards.
    [[nodiscard]] std::string hexText() const;

    /// Whether a text can be a hash that hexText() gave.
    [[nodiscard]] static bool isHexText(const std::string& text);

 private:
    static constexpr std::size_t kBlockBytes = 64;

    void mix(const std::uint8_t* block);

    std::array<std::uint32_t, 8> m_state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                         0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<std::uint8_t, kBlockBytes> m_block{};
    std::size_t m_filled = 0;   ///< bytes of m_block
    std::uint64_t m_total = 0;  ///< bytes so far
};

}  // namespace overlook
