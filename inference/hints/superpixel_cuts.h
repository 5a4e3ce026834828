#pragma once

#include <deque>
#include <memory>
#include <mutex>
#include <opencv2/core.hpp>

#include "inference/hints/superpixels.h"

namespace overlook {

/// The windows of a picture that were cut last, so that only the first look into each takes its time. Any thread.
class SuperpixelCuts {
 public:
    /// The patch around a pixel. Cuts its window when that is not there yet; two threads never cut at the same time.
    [[nodiscard]] HintRegion patchAt(const cv::Mat3b& picture, cv::Point pixel, int side);
    /// Whether that takes no time: the window is there, or the pixel lies outside the picture.
    [[nodiscard]] bool isThere(const cv::Mat3b& picture, cv::Point pixel, int side) const;

 private:
    struct Cut {
        cv::Mat3b picture;  ///< kept, so that no other picture is taken for it
        int side = 0;
        std::shared_ptr<const Superpixels> superpixels;
    };

    [[nodiscard]] std::shared_ptr<const Superpixels> find(const cv::Mat3b& picture, const cv::Rect& window,
                                                          int side) const;

    std::mutex m_cutting;
    mutable std::mutex m_access;
    std::deque<Cut> m_cuts;  ///< the newest last
};

}  // namespace overlook
