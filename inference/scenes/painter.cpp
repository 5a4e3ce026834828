#include "inference/scenes/painter.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace overlook {

namespace {
constexpr float kHalf = 0.5F;
}

Painter::Painter(int size)
    : m_colours(size, size, Colour(0, 0, 0)),
      m_classes(size, size, std::uint8_t{0}),
      m_stuff(size, size, static_cast<std::uint8_t>(Stuff::Sky)),
      m_owners(size, size, std::uint8_t{0}),
      m_object(size, size, 0.0F) {}

Coverage Painter::coverageOf(const Outline& area) const {
    Outline corners;
    corners.reserve(area.size());
    for (const cv::Point2f& point : area)
        corners.push_back(point * static_cast<float>(size()));
    return polygonCoverage(corners, m_colours.size());
}

void Painter::fillGround(const Outline& area, Stuff stuff, const Shader& shader) {
    const Coverage coverage = coverageOf(area);
    if (coverage.area.empty())
        return;
    blend(coverage, shader, 1);
    m_stuff(coverage.area).setTo(static_cast<std::uint8_t>(stuff), coverage.values >= kHalf);
}

void Painter::fill(const Outline& area, const Shader& shader, float opacity) {
    const Coverage coverage = coverageOf(area);
    if (coverage.area.empty())
        return;
    blend(coverage, shader, opacity);
    if (!m_isInObject)
        return;
    cv::Mat1f object = m_object(coverage.area);
    for (int y = 0; y < object.rows; ++y)
        for (int x = 0; x < object.cols; ++x)
            object(y, x) += (1 - object(y, x)) * coverage.values(y, x) * opacity;
    m_objectArea |= coverage.area;
}

void Painter::fill(const Outline& area, const Colour& colour, float opacity) {
    fill(
        area, [&colour](cv::Point2f) { return colour; }, opacity);
}

void Painter::blend(const Coverage& coverage, const Shader& shader, float opacity) {
    const float pixel = 1.0F / static_cast<float>(size());
    for (int y = 0; y < coverage.area.height; ++y) {
        const float* shares = coverage.values[y];
        Colour* colours = m_colours[coverage.area.y + y] + coverage.area.x;
        const float centreY = (static_cast<float>(coverage.area.y + y) + kHalf) * pixel;
        for (int x = 0; x < coverage.area.width; ++x) {
            if (shares[x] <= 0)
                continue;
            const float centreX = (static_cast<float>(coverage.area.x + x) + kHalf) * pixel;
            colours[x] = mix(colours[x], shader({centreX, centreY}), shares[x] * opacity);
        }
    }
}

void Painter::beginObject() {
    m_object(m_objectArea).setTo(0.0F);
    m_objectArea = {};
    m_isInObject = true;
}

void Painter::endObject(int classId) {
    m_isInObject = false;
    if (m_objectArea.empty())
        return;
    const cv::Mat visible = m_object(m_objectArea) >= kHalf;
    m_classes(m_objectArea).setTo(static_cast<std::uint8_t>(classId), visible);
    if (classId != 0)
        m_objectClasses.push_back(classId);
    const std::size_t owner = classId == 0 ? 0 : m_objectClasses.size();
    m_owners(m_objectArea).setTo(static_cast<std::uint8_t>(owner), visible);
}

void Painter::reflectLastObject(float waterline, float strength, float waves) {
    if (m_objectArea.empty())
        return;
    const auto side = static_cast<float>(size());
    const cv::Mat3f before = m_colours.clone();
    const int first = std::max(0, static_cast<int>(waterline * side));
    for (int y = first; y < size(); ++y) {
        const float depth = (static_cast<float>(y) + kHalf) / side - waterline;
        const int sourceY = static_cast<int>((waterline - depth) * side);
        if (sourceY < m_objectArea.y || depth < 0)
            continue;
        const float wobble = std::sin(depth * 160) * waves * (0.3F + depth * 4) * side;
        for (int x = std::max(0, m_objectArea.x - 4); x < std::min(size(), m_objectArea.br().x + 4); ++x) {
            const int sourceX = x + static_cast<int>(std::lround(wobble));
            const bool isInside = sourceX >= 0 && sourceX < size() && sourceY >= 0 && sourceY < size();
            const bool isWater = m_stuff(y, x) == static_cast<std::uint8_t>(Stuff::Water) && m_classes(y, x) == 0;
            if (!isInside || !isWater)
                continue;
            const float share = m_object(sourceY, sourceX) * (1 - m_object(y, x)) * strength;
            m_colours(y, x) = mix(m_colours(y, x), scaled(before(sourceY, sourceX), 0.8F), share);
        }
    }
}

cv::Point Painter::pixelAt(cv::Point2f position) const {
    const auto side = static_cast<float>(size());
    return {std::clamp(static_cast<int>(position.x * side), 0, size() - 1),
            std::clamp(static_cast<int>(position.y * side), 0, size() - 1)};
}

Stuff Painter::stuffAt(cv::Point2f position) const {
    return static_cast<Stuff>(m_stuff(pixelAt(position)));
}

Colour Painter::colourAt(cv::Point2f position) const {
    return m_colours(pixelAt(position));
}

std::vector<SceneObject> Painter::objects() const {
    std::vector<SceneObject> seen;
    for (std::size_t i = 0; i < m_objectClasses.size(); ++i) {
        const cv::Mat own = m_owners == static_cast<int>(i + 1);
        const int pixels = cv::countNonZero(own);
        if (pixels > 0)
            seen.push_back({m_objectClasses[i], cv::boundingRect(own), pixels});
    }
    return seen;
}

}  // namespace overlook
