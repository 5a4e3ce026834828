#include "inference/core/png_chunks.h"

#include <array>

namespace overlook {

namespace {

constexpr std::size_t kFrame = 12;  // length, type and checksum, 4 bytes each

/// Table of the CRC-32 that PNG and zlib use (reflected polynomial EDB88320).
constexpr std::array<std::uint32_t, 256> crcTable() {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t n = 0; n < 256; ++n) {
        std::uint32_t value = n;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? 0xEDB88320U ^ (value >> 1) : value >> 1;
        table[n] = value;
    }
    return table;
}

std::uint32_t crc32(ByteView bytes) {
    static constexpr auto kTable = crcTable();
    std::uint32_t value = 0xFFFFFFFFU;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        value = kTable[(value ^ bytes.begin()[i]) & 0xFFU] ^ (value >> 8);
    return ~value;
}

void appendNumber(std::vector<std::uint8_t>& file, std::uint32_t number) {
    for (int shift = 24; shift >= 0; shift -= 8)
        file.push_back(static_cast<std::uint8_t>(number >> shift));
}

}  // namespace

std::vector<PngChunk> pngChunks(ByteView file) {
    std::vector<PngChunk> chunks;
    std::size_t at = kPngSignature.size();
    while (file.has(0, kPngSignature) && file.size() - at >= kFrame) {
        const auto length = static_cast<std::size_t>(file.big(at, 4));
        if (length > file.size() - at - kFrame)
            break;
        chunks.push_back({file.text(at + 4, 4), file.part(at + 8, length), file.part(at, length + kFrame)});
        if (chunks.back().type == "IEND")
            break;
        at += length + kFrame;
    }
    return chunks;
}

void appendPngChunk(std::vector<std::uint8_t>& file, std::string_view type, ByteView payload) {
    appendNumber(file, static_cast<std::uint32_t>(payload.size()));
    const std::size_t start = file.size();
    appendBytes(file, type);
    appendBytes(file, payload);
    appendNumber(file, crc32(ByteView(file).part(start, file.size() - start)));
}

void appendBytes(std::vector<std::uint8_t>& file, ByteView bytes) {
    file.insert(file.end(), bytes.begin(), bytes.begin() + bytes.size());
}

void appendBytes(std::vector<std::uint8_t>& file, std::string_view bytes) {
    file.insert(file.end(), bytes.begin(), bytes.end());
}

}  // namespace overlook
