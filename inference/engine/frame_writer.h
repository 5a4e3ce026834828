#pragma once

#include <mutex>
#include <nlohmann/json.hpp>

namespace overlook {

/// Sends whole messages from several threads through one file descriptor, which it does not own.
class FrameWriter {
 public:
    explicit FrameWriter(int descriptor) : m_descriptor(descriptor) {}

    /// False when the peer is gone (from then on always). Throws Error (Protocol) when the message is too long.
    bool send(const nlohmann::json& message);

 private:
    const int m_descriptor;
    std::mutex m_mutex;
    bool m_isPeerGone = false;
};

}  // namespace overlook
