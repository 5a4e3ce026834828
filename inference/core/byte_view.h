#pragma once

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace overlook {

/// Reads numbers from bytes of unknown origin. Every access outside the bytes throws std::out_of_range, so that a
/// parser of file headers needs no check of its own and can be wrong about a hostile file but never leave it.
class ByteView {
 public:
    ByteView() = default;
    ByteView(const std::uint8_t* bytes, std::size_t size) : m_bytes(bytes), m_size(size) {}
    ByteView(const std::vector<std::uint8_t>& bytes) : ByteView(bytes.data(), bytes.size()) {}

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] const std::uint8_t* begin() const { return m_bytes; }

    [[nodiscard]] std::uint8_t byte(std::size_t at) const { return *checked(at, 1); }
    /// Little-endian, 1 … 8 bytes.
    [[nodiscard]] std::uint64_t little(std::size_t at, std::size_t count) const {
        const std::uint8_t* from = checked(at, count);
        std::uint64_t value = 0;
        for (std::size_t i = count; i > 0; --i)
            value = value << 8 | from[i - 1];
        return value;
    }
    /// Big-endian, 1 … 8 bytes.
    [[nodiscard]] std::uint64_t big(std::size_t at, std::size_t count) const {
        const std::uint8_t* from = checked(at, count);
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < count; ++i)
            value = value << 8 | from[i];
        return value;
    }
    [[nodiscard]] std::string_view text(std::size_t at, std::size_t count) const {
        return {reinterpret_cast<const char*>(checked(at, count)), count};
    }
    [[nodiscard]] ByteView part(std::size_t at, std::size_t count) const { return {checked(at, count), count}; }
    /// False, instead of an exception, where the bytes end before.
    [[nodiscard]] bool has(std::size_t at, std::string_view expected) const {
        return at <= m_size && expected.size() <= m_size - at && text(at, expected.size()) == expected;
    }

 private:
    [[nodiscard]] const std::uint8_t* checked(std::size_t at, std::size_t count) const {
        if (at > m_size || count > m_size - at)
            throw std::out_of_range("ByteView");
        return m_bytes + at;
    }

    const std::uint8_t* m_bytes = nullptr;
    std::size_t m_size = 0;
};

}  // namespace overlook
