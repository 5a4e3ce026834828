#include "inference/training/placement.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace overlook {

namespace {

/// What a map says at one place of an axis: two neighbouring cells and the share of the second.
struct AxisSample {
    int first = 0;
    int second = 0;
    float share = 0;
    bool isShown = false;
};

/// One direction of a placement.
struct Axis {
    int picture;
    int input;
    double scale;
    double offset;
    bool isMirrored;
};

/// Of every cell of the picture's map, where its centre lies in the input's map.
std::vector<AxisSample> axisSamples(const Axis& axis, int gridCells, int mapCells) {
    constexpr double kRounding = 1e-9;  ///< of the way from the picture to the input
    std::vector<AxisSample> samples(static_cast<std::size_t>(gridCells));
    for (int cell = 0; cell < gridCells; ++cell) {
        AxisSample& sample = samples[static_cast<std::size_t>(cell)];
        const double inPicture = (cell + 0.5) * axis.picture / gridCells;
        const double placed = axis.scale * inPicture + axis.offset;
        const double inInput = axis.isMirrored ? axis.input - placed : placed;
        sample.isShown = inInput > -kRounding && inInput < axis.input + kRounding;
        const double inMap = std::clamp(inInput * mapCells / axis.input - 0.5, 0.0, mapCells - 1.0);
        sample.first = static_cast<int>(std::floor(inMap + kRounding));
        sample.second = std::min(sample.first + 1, mapCells - 1);
        sample.share = static_cast<float>(std::max(0.0, inMap - sample.first));
    }
    return samples;
}

std::vector<AxisSample> columnSamples(const Placement& placement, cv::Size grid, cv::Size map) {
    return axisSamples(
        {placement.picture.width, placement.input.width, placement.scale.x, placement.offset.x, placement.isMirrored},
        grid.width, map.width);
}

std::vector<AxisSample> rowSamples(const Placement& placement, cv::Size grid, cv::Size map) {
    return axisSamples({placement.picture.height, placement.input.height, placement.scale.y, placement.offset.y, false},
                       grid.height, map.height);
}

cv::Mat resized(const cv::Mat& values, cv::Size size, Between between) {
    if (values.size() == size)
        return values;
    const bool isShrunk = values.cols > size.width && values.rows > size.height;
    const int mixing = isShrunk ? cv::INTER_AREA : cv::INTER_LINEAR;
    cv::Mat result;
    cv::resize(values, result, size, 0, 0, between == Between::Nearest ? cv::INTER_NEAREST_EXACT : mixing);
    return result;
}

}  // namespace

cv::Mat placed(const cv::Mat& values, const Placement& placement, const Filling& filling) {
    const cv::Size scaled(std::max(1, cvRound(placement.picture.width * placement.scale.x)),
                          std::max(1, cvRound(placement.picture.height * placement.scale.y)));
    const cv::Mat source = resized(values, scaled, filling.between);
    const cv::Point corner(cvRound(placement.offset.x), cvRound(placement.offset.y));
    const cv::Rect shown = cv::Rect(corner, scaled) & cv::Rect({0, 0}, placement.input);
    cv::Mat result = source;
    if (corner != cv::Point() || scaled != placement.input) {
        result = cv::Mat(placement.input, values.type(), filling.outside);
        if (!shown.empty())
            source(shown - corner).copyTo(result(shown));
    }
    if (!placement.isMirrored)
        return result;
    cv::Mat mirrored;
    cv::flip(result, mirrored, 1);
    return mirrored;
}

cv::Mat1f backToPicture(const cv::Mat1f& map, const Placement& placement, cv::Size grid) {
    if (grid.empty())
        grid = gridOfPicture(placement, map.size());
    const auto columns = columnSamples(placement, grid, map.size());
    const auto rows = rowSamples(placement, grid, map.size());
    cv::Mat1f result = cv::Mat1f::zeros(grid);
    for (int y = 0; y < grid.height; ++y) {
        const AxisSample& row = rows[static_cast<std::size_t>(y)];
        const float* upper = map[row.first];
        const float* lower = map[row.second];
        for (int x = 0; row.isShown && x < grid.width; ++x) {
            const AxisSample& column = columns[static_cast<std::size_t>(x)];
            if (!column.isShown)
                continue;
            const float above = upper[column.first] + column.share * (upper[column.second] - upper[column.first]);
            const float below = lower[column.first] + column.share * (lower[column.second] - lower[column.first]);
            result(y, x) = above + row.share * (below - above);
        }
    }
    return result;
}

cv::Mat1b shownCells(const Placement& placement, cv::Size grid) {
    const auto columns = columnSamples(placement, grid, {1, 1});
    const auto rows = rowSamples(placement, grid, {1, 1});
    cv::Mat1b shown = cv::Mat1b::zeros(grid);
    for (int y = 0; y < grid.height; ++y)
        for (int x = 0; x < grid.width; ++x)
            if (rows[static_cast<std::size_t>(y)].isShown && columns[static_cast<std::size_t>(x)].isShown)
                shown(y, x) = 255;
    return shown;
}

cv::Size gridOfPicture(const Placement& placement, cv::Size mapOfInput) {
    const double columns = placement.picture.width * placement.scale.x * mapOfInput.width / placement.input.width;
    const double rows = placement.picture.height * placement.scale.y * mapOfInput.height / placement.input.height;
    return {std::max(1, cvRound(columns)), std::max(1, cvRound(rows))};
}

}  // namespace overlook
