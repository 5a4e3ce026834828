#include "inference/hints/superpixel_cuts.h"

#include <algorithm>

namespace overlook {

namespace {
constexpr std::size_t kMostCuts = 9;  ///< a window and those around it, of 1 to 4 MB each
}  // namespace

HintRegion SuperpixelCuts::patchAt(const cv::Mat3b& picture, cv::Point pixel, int side) {
    const cv::Rect window = superpixelWindow(pixel, side, picture.size());
    if (window.empty())
        return {};
    if (const auto known = find(picture, window, side))
        return known->at(pixel);
    const std::lock_guard alone(m_cutting);
    auto cut = find(picture, window, side);
    if (!cut) {
        cut = std::make_shared<const Superpixels>(superpixelsIn(picture, window, side));
        const std::lock_guard lock(m_access);
        m_cuts.push_back({picture, side, cut});
        if (m_cuts.size() > kMostCuts)
            m_cuts.pop_front();
    }
    return cut->at(pixel);
}

bool SuperpixelCuts::isThere(const cv::Mat3b& picture, cv::Point pixel, int side) const {
    const cv::Rect window = superpixelWindow(pixel, side, picture.size());
    return window.empty() || find(picture, window, side) != nullptr;
}

std::shared_ptr<const Superpixels> SuperpixelCuts::find(const cv::Mat3b& picture, const cv::Rect& window,
                                                        int side) const {
    const std::lock_guard lock(m_access);
    const auto found = std::find_if(m_cuts.begin(), m_cuts.end(), [&](const Cut& cut) {
        return cut.picture.data == picture.data && cut.side == side && cut.superpixels->window == window;
    });
    return found == m_cuts.end() ? nullptr : found->superpixels;
}

}  // namespace overlook
