#include "inference/core/sha256.h"

#include <algorithm>
#include <cstring>

namespace overlook {

namespace {

/// Section 4.2.2.
constexpr std::array<std::uint32_t, 64> kConstants{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

std::uint32_t rotated(std::uint32_t word, int bits) {
    return (word >> bits) | (word << (32 - bits));
}

/// Section 6.2.2, step 1.
std::array<std::uint32_t, 64> schedule(const std::uint8_t* block) {
    std::array<std::uint32_t, 64> words{};
    for (std::size_t i = 0; i < 16; ++i)
        words[i] = std::uint32_t(block[4 * i]) << 24 | std::uint32_t(block[4 * i + 1]) << 16 |
                   std::uint32_t(block[4 * i + 2]) << 8 | std::uint32_t(block[4 * i + 3]);
    for (std::size_t i = 16; i < words.size(); ++i) {
        const std::uint32_t early = words[i - 15];
        const std::uint32_t late = words[i - 2];
        words[i] = words[i - 16] + words[i - 7] + (rotated(early, 7) ^ rotated(early, 18) ^ (early >> 3)) +
                   (rotated(late, 17) ^ rotated(late, 19) ^ (late >> 10));
    }
    return words;
}

}  // namespace

void Sha256::add(const void* bytes, std::size_t size) {
    const auto* next = static_cast<const std::uint8_t*>(bytes);
    m_total += size;
    while (size > 0) {
        if (m_filled == 0 && size >= kBlockBytes) {
            mix(next);
            next += kBlockBytes;
            size -= kBlockBytes;
            continue;
        }
        const std::size_t count = std::min(size, kBlockBytes - m_filled);
        std::memcpy(m_block.data() + m_filled, next, count);
        m_filled = (m_filled + count) % kBlockBytes;
        next += count;
        size -= count;
        if (m_filled == 0)
            mix(m_block.data());
    }
}

/// Section 6.2.2, steps 2 to 4.
void Sha256::mix(const std::uint8_t* block) {
    const auto words = schedule(block);
    auto [a, b, c, d, e, f, g, h] = m_state;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::uint32_t first =
            h + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) + ((e & f) ^ (~e & g)) + kConstants[i] + words[i];
        const std::uint32_t second = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
        h = g;
        g = f;
        f = e;
        e = d + first;
        d = c;
        c = b;
        b = a;
        a = first + second;
    }
    const std::array<std::uint32_t, 8> mixed{a, b, c, d, e, f, g, h};
    for (std::size_t i = 0; i < mixed.size(); ++i)
        m_state[i] += mixed[i];
}

std::string Sha256::hexText() const {
    Sha256 ended = *this;
    const std::uint64_t bits = m_total * 8;
    const std::array<std::uint8_t, kBlockBytes> padding{0x80};
    ended.add(padding.data(), (m_filled < 56 ? 56 : 56 + kBlockBytes) - m_filled);
    std::array<std::uint8_t, 8> length{};
    for (std::size_t i = 0; i < length.size(); ++i)
        length[i] = static_cast<std::uint8_t>(bits >> (56 - 8 * i));
    ended.add(length.data(), length.size());
    constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    for (const std::uint32_t word : ended.m_state)
        for (int shift = 28; shift >= 0; shift -= 4)
            text += kDigits[(word >> shift) & 15];
    return text;
}

bool Sha256::isHexText(const std::string& text) {
    return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

}  // namespace overlook
