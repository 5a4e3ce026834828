#include <algorithm>
#include <cstring>
#include <opencv2/imgproc.hpp>

#include "inference/core/compression.h"
#include "inference/core/error.h"
#include "inference/core/tri_mask.h"

namespace overlook {

namespace {

std::array<int, 3> countsOf(const cv::Mat1b& pixels) {
    const int attended = cv::countNonZero(pixels == static_cast<int>(Hint::Attend));
    const int known = cv::countNonZero(pixels);
    return {static_cast<int>(pixels.total()) - known, attended, known - attended};
}

}  // namespace

HintTile::HintTile(cv::Size size, Hint everywhere) : m_size(size), m_everywhere(everywhere) {
    m_counts[static_cast<std::size_t>(everywhere)] = size.area();
}

HintTile::HintTile(const cv::Mat1b& pixels) : m_size(pixels.size()), m_counts(countsOf(pixels)) {
    const auto all = std::find(m_counts.begin(), m_counts.end(), m_size.area());
    if (all != m_counts.end())
        m_everywhere = static_cast<Hint>(all - m_counts.begin());
    else
        m_pixels = pixels;
}

cv::Mat1b HintTile::pixels() const {
    return m_pixels.empty() ? cv::Mat1b(m_size, static_cast<std::uint8_t>(m_everywhere)) : m_pixels;
}

cv::Rect HintTile::boundingBox() const {
    if (m_pixels.empty())
        return m_everywhere == Hint::Unknown ? cv::Rect() : cv::Rect({}, m_size);
    return cv::boundingRect(m_pixels);
}

std::vector<std::uint8_t> HintTile::bytes() const {
    const cv::Mat1b all = pixels().isContinuous() ? pixels() : pixels().clone();
    return compressed(all.data, all.total());
}

HintTile HintTile::fromBytes(ByteView bytes, cv::Size size) {
    const std::vector<std::uint8_t> values = decompressed(bytes, static_cast<std::size_t>(size.area()));
    if (std::any_of(values.begin(), values.end(), [](std::uint8_t value) { return value > 2; }))
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error", "A hint holds values other than unknown, attend and ignore."));
    cv::Mat1b pixels(size);
    std::memcpy(pixels.data, values.data(), values.size());
    return HintTile(pixels);
}

}  // namespace overlook
