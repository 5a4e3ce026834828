#include "inference/protocol/frame.h"

#include <algorithm>
#include <array>

#include "inference/core/error.h"
#include "inference/protocol/cbor_check.h"

namespace overlook {

namespace {

constexpr std::array<std::uint8_t, 4> kMagic{'O', 'V', 'L', '1'};
constexpr std::size_t kHeaderBytes = 8;
constexpr std::size_t kMegabyte = 1U << 20U;

Error tooLong(std::size_t bytes) {
    return Error(Error::Kind::Protocol,
                 OVERLOOK_TEXT("Error",
                               "A message of %1 MB is too long to be sent; at most %2 MB are accepted. Use a "
                               "smaller picture or fewer classes at once."),
                 {std::to_string((bytes + kMegabyte - 1) / kMegabyte), std::to_string(kMaxFrameBytes / kMegabyte)});
}

Error notOurs() {
    return Error(Error::Kind::Protocol,
                 OVERLOOK_TEXT("Error",
                               "What arrived is not a message of Overlook. Another program may be writing "
                               "into the connection; start the engine again."));
}

Error undecodable(const std::string& why) {
    return Error(Error::Kind::Protocol,
                 OVERLOOK_TEXT("Error",
                               "A message could not be decoded (%1) and was left out. Check that the window "
                               "and the engine have the same version."),
                 {why});
}

nlohmann::json decoded(const std::uint8_t* payload, std::size_t size) {
    if (const char* problem = cborProblem(payload, size))
        throw undecodable(problem);
    try {
        return nlohmann::json::from_cbor(payload, payload + size);
    } catch (const nlohmann::json::exception& error) {
        throw undecodable(error.what());
    }
}

}  // namespace

std::vector<std::uint8_t> encodeFrame(const nlohmann::json& message) {
    std::vector<std::uint8_t> frame(kMagic.begin(), kMagic.end());
    frame.resize(kHeaderBytes);
    nlohmann::json::to_cbor(message, frame);
    const std::size_t size = frame.size() - kHeaderBytes;
    if (size > kMaxFrameBytes)
        throw tooLong(size);
    for (std::size_t i = 0; i < 4; ++i)
        frame[4 + i] = static_cast<std::uint8_t>((size >> (8 * i)) & 0xFFU);
    return frame;
}

void FrameDecoder::append(const std::uint8_t* bytes, std::size_t size) {
    if (m_isBroken)
        return;
    if (m_consumed > 0) {
        m_buffer.erase(m_buffer.begin(), m_buffer.begin() + static_cast<std::ptrdiff_t>(m_consumed));
        m_consumed = 0;
    }
    m_buffer.insert(m_buffer.end(), bytes, bytes + size);
}

std::optional<nlohmann::json> FrameDecoder::next() {
    if (m_isBroken)
        return std::nullopt;
    const std::uint8_t* begin = m_buffer.data() + m_consumed;
    const std::size_t available = m_buffer.size() - m_consumed;
    if (!std::equal(begin, begin + std::min(available, kMagic.size()), kMagic.begin())) {
        m_isBroken = true;
        throw notOurs();
    }
    if (available < kHeaderBytes)
        return std::nullopt;
    std::size_t size = 0;
    for (std::size_t i = 0; i < 4; ++i)
        size |= static_cast<std::size_t>(begin[4 + i]) << (8 * i);
    if (size > kMaxFrameBytes) {
        m_isBroken = true;
        throw tooLong(size);
    }
    if (available - kHeaderBytes < size)
        return std::nullopt;
    m_consumed += kHeaderBytes + size;  // first, so that a bad payload costs this frame only
    return decoded(begin + kHeaderBytes, size);
}

}  // namespace overlook
