#include "inference/training/picture_cache.h"

namespace overlook {

cv::Mat3b PictureCache::get(std::size_t picture, const Decode& decode) {
    {
        const std::lock_guard lock(m_mutex);
        if (!m_pictures[picture].empty())
            return m_pictures[picture];
    }
    cv::Mat3b decoded = decode();
    const std::size_t bytes = decoded.total() * decoded.elemSize();
    const std::lock_guard lock(m_mutex);
    if (m_pictures[picture].empty() && bytes <= m_bytesLeft) {
        m_bytesLeft -= bytes;
        m_pictures[picture] = decoded;
    }
    return decoded;
}

}  // namespace overlook
