#pragma once

#include <cstddef>
#include <functional>
#include <mutex>
#include <opencv2/core.hpp>
#include <vector>

namespace overlook {

/// Decoded pictures, kept as far as memory reaches; the others are decoded each time. Thread-safe.
class PictureCache {
 public:
    using Decode = std::function<cv::Mat3b()>;

    PictureCache(std::size_t pictures, std::size_t bytes) : m_pictures(pictures), m_bytesLeft(bytes) {}

    /// The picture, which `decode` makes unless it is kept. Threads decode side by side.
    [[nodiscard]] cv::Mat3b get(std::size_t picture, const Decode& decode);

 private:
    std::mutex m_mutex;
    std::vector<cv::Mat3b> m_pictures;  ///< empty where none is kept
    std::size_t m_bytesLeft;
};

}  // namespace overlook
