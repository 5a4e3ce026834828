#include "inference/evaluation/random_walk.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "inference/core/csv.h"
#include "inference/core/error.h"

namespace overlook {

namespace {

void requireBetween(const char* name, double value, double least, double most) {
    if (!(value >= least) || !(value <= most))
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "The random walk cannot have %2 as %1: it must be between %3 and %4."),
                    {name, csvNumber(value), csvNumber(least), csvNumber(most)});
}

std::vector<cv::Point> offsetsWithin(int radius) {
    std::vector<cv::Point> offsets;
    for (int y = -radius; y <= radius; ++y)
        for (int x = -radius; x <= radius; ++x)
            if (x * x + y * y <= radius * radius)
                offsets.emplace_back(x, y);
    return offsets;
}

/// The part of a grid whose places have a neighbour at `offset`.
cv::Rect withNeighbour(cv::Size grid, cv::Point offset) {
    return cv::Rect({0, 0}, grid) & cv::Rect(cv::Point(0, 0) - offset, grid);
}

/// a^β of every place and its neighbour at `offset`; 0 where there is none.
cv::Mat1f affinities(const cv::Mat3f& colours, cv::Point offset, const RandomWalkParameters& parameters) {
    cv::Mat1f affinity = cv::Mat1f::zeros(colours.size());
    const cv::Rect part = withNeighbour(colours.size(), offset);
    const double ofPosition = offset.dot(offset) / (2 * parameters.positionWidth * parameters.positionWidth);
    const double colourScale = 1 / (2 * parameters.colourWidth * parameters.colourWidth);
    for (int y = part.y; y < part.y + part.height; ++y)
        for (int x = part.x; x < part.x + part.width; ++x) {
            const cv::Vec3f difference = colours(y, x) - colours(y + offset.y, x + offset.x);
            const double distance = ofPosition + difference.dot(difference) * colourScale;
            affinity(y, x) = static_cast<float>(std::exp(-parameters.power * distance));
        }
    return affinity;
}

}  // namespace

const std::vector<RandomWalkPreset>& randomWalkPresets() {
    static const std::vector<RandomWalkPreset> presets{
        {"psa", "PSA (Ahn and Kwak, CVPR 2018): an eighth of the resolution, β = 8", {256, 8, 5, 8, 5, 30}},
        {"irn", "IRN (Ahn et al., CVPR 2019): a quarter of the resolution, β = 10", {256, 10, 5, 4, 5, 30}},
    };
    return presets;
}

const RandomWalkPreset& randomWalkPreset(const std::string& id) {
    const auto& presets = randomWalkPresets();
    const auto found =
        std::find_if(presets.begin(), presets.end(), [&](const auto& preset) { return preset.id == id; });
    if (found != presets.end())
        return *found;
    std::string ids;
    for (const RandomWalkPreset& preset : presets)
        ids += (ids.empty() ? "" : ", ") + std::string(preset.id);
    throw Error(Error::Kind::BadRequest,
                OVERLOOK_TEXT("Error", "There is no random walk called “%1”. Choose one of: %2."), {id, ids});
}

void checkParameters(const RandomWalkParameters& parameters) {
    requireBetween("steps", parameters.steps, 1, 1 << 16);
    requireBetween("power", parameters.power, 0, 1000);
    requireBetween("radius", parameters.radius, 1, 50);
    requireBetween("reduction", parameters.reduction, 1, 64);
    requireBetween("position-width", parameters.positionWidth, 0.1, 1e6);
    requireBetween("colour-width", parameters.colourWidth, 0.1, 1e6);
}

RandomWalk::RandomWalk(const cv::Mat3b& rgb, const RandomWalkParameters& parameters)
    : m_parameters(parameters), m_picture(rgb.size()) {
    checkParameters(parameters);
    m_offsets = offsetsWithin(parameters.radius);
    const auto places = [&](int pixels) { return (pixels + parameters.reduction - 1) / parameters.reduction; };
    m_grid = {places(rgb.cols), places(rgb.rows)};
    cv::Mat3f colours;
    rgb.convertTo(colours, CV_32FC3);
    if (m_grid != m_picture)
        cv::resize(colours, colours, m_grid, 0, 0, cv::INTER_AREA);
    cv::Mat1f sums = cv::Mat1f::zeros(m_grid);
    for (const cv::Point& offset : m_offsets) {
        m_weights.push_back(affinities(colours, offset, parameters));
        sums += m_weights.back();
    }
    for (cv::Mat1f& weights : m_weights)
        weights /= sums;  // at least 1, that of the place itself
}

cv::Mat1f RandomWalk::walked(const cv::Mat1f& map) const {
    cv::Mat1f now;
    cv::resize(map, now, m_grid, 0, 0, map.cols > m_grid.width ? cv::INTER_AREA : cv::INTER_LINEAR);
    for (int step = 0; step < m_parameters.steps; ++step) {
        cv::Mat1f next = cv::Mat1f::zeros(m_grid);
        for (std::size_t k = 0; k < m_offsets.size(); ++k) {
            const cv::Rect part = withNeighbour(m_grid, m_offsets[k]);
            if (part.area() > 0)
                cv::accumulateProduct(now(part + m_offsets[k]), m_weights[k](part), next(part));
        }
        now = next;
    }
    cv::Mat1f large;
    cv::resize(now, large, m_picture, 0, 0, cv::INTER_LINEAR);
    double highest = 0;
    cv::minMaxLoc(large, nullptr, &highest);
    return highest > 0 ? cv::Mat1f(large / highest) : cv::Mat1f::zeros(m_picture);
}

}  // namespace overlook
