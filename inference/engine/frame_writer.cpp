#include "inference/engine/frame_writer.h"

#include <unistd.h>

#include <cerrno>

#include "inference/protocol/frame.h"

namespace overlook {

bool FrameWriter::send(const nlohmann::json& message) {
    const std::vector<std::uint8_t> frame = encodeFrame(message);
    const std::lock_guard lock(m_mutex);
    std::size_t sent = 0;
    while (!m_isPeerGone && sent < frame.size()) {
        const ssize_t count = ::write(m_descriptor, frame.data() + sent, frame.size() - sent);
        if (count > 0)
            sent += static_cast<std::size_t>(count);
        else if (errno != EINTR)
            m_isPeerGone = true;
    }
    return !m_isPeerGone;
}

}  // namespace overlook
