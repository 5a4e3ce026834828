#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <nlohmann/json.hpp>
#include <optional>
#include <vector>

namespace overlook {

/// Largest frame that is accepted; a longer announced length is an error before anything is allocated.
inline constexpr std::size_t kMaxFrameBytes = 256U << 20U;

/// One message as bytes: "OVL1", payload length (u32, little-endian), payload (CBOR).
[[nodiscard]] std::vector<std::uint8_t> encodeFrame(const nlohmann::json& message);

/// Cuts a byte stream into messages. Bytes may arrive in any pieces.
class FrameDecoder {
 public:
    void append(const std::uint8_t* bytes, std::size_t size);

    /// The next complete message, or nothing while more bytes are needed.
    /// Throws Error (Protocol): wrong magic or an oversized length end the stream (isBroken() from then on);
    /// a payload that is not CBOR only costs that one frame.
    [[nodiscard]] std::optional<nlohmann::json> next();
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

 private:
    std::vector<std::uint8_t> m_buffer;
    std::size_t m_consumed = 0;
    bool m_isBroken = false;
};

}  // namespace overlook
