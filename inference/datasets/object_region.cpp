#include "inference/datasets/object_region.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <numeric>

#include "inference/core/indexed_png.h"
#include "inference/core/polygon.h"

namespace overlook {

namespace {

constexpr int kBitsOfCharacter = 5;
constexpr unsigned kGoesOn = 0x20;
constexpr unsigned kSignOfCharacter = 0x10;
constexpr int kMostBits = 35;  ///< of one number; picture sizes need fewer

/// Takes one number of COCO's text form from the front of `text`.
std::optional<std::int64_t> takenNumber(std::string_view& text) {
    std::int64_t number = 0;
    for (int shift = 0; !text.empty() && shift < kMostBits; shift += kBitsOfCharacter) {
        const int character = static_cast<unsigned char>(text.front()) - '0';
        text.remove_prefix(1);
        if (character < 0 || character > 0x3F)
            return std::nullopt;
        const auto bits = static_cast<unsigned>(character);
        number |= static_cast<std::int64_t>(bits & 0x1FU) << shift;
        if ((bits & kGoesOn) == 0)
            return (bits & kSignOfCharacter) != 0 ? number - (std::int64_t{1} << (shift + kBitsOfCharacter)) : number;
    }
    return std::nullopt;
}

cv::Mat1b pixelsOfRuns(const RunLengths& runs, cv::Size picture) {
    CV_Assert(fills(runs, picture));
    cv::Mat1b columns = cv::Mat1b::zeros(picture.width, picture.height);  // a column of the picture in each row
    std::size_t at = 0;
    for (std::size_t i = 0; i < runs.size(); at += runs[i], ++i)
        if (i % 2 == 1)
            std::fill_n(columns.ptr<std::uint8_t>() + at, runs[i], std::uint8_t{255});
    return columns.t();
}

}  // namespace

std::optional<RunLengths> parsedRunLengths(std::string_view text) {
    constexpr std::int64_t kLongest = std::numeric_limits<std::uint32_t>::max();
    std::vector<std::int64_t> lengths;
    while (!text.empty()) {
        const auto number = takenNumber(text);
        if (!number)
            return std::nullopt;
        lengths.push_back(lengths.size() > 2 ? *number + lengths[lengths.size() - 2] : *number);
        if (lengths.back() < 0 || lengths.back() > kLongest)
            return std::nullopt;
    }
    return RunLengths(lengths.begin(), lengths.end());
}

bool fills(const RunLengths& runs, cv::Size picture) {
    const std::uint64_t pixels = std::accumulate(runs.begin(), runs.end(), std::uint64_t{0});
    return pixels == static_cast<std::uint64_t>(picture.width) * static_cast<std::uint64_t>(picture.height);
}

cv::Mat1b pixelsOf(const ObjectRegion& object, cv::Size picture) {
    if (object.outlines.empty())
        return pixelsOfRuns(object.runs, picture);
    cv::Mat1b pixels = cv::Mat1b::zeros(picture);
    for (const auto& outline : object.outlines)
        pixels |= pixelsInside(Polygon(outline.begin(), outline.end()), picture);
    return pixels;
}

cv::Mat1b drawnMask(const std::vector<ObjectRegion>& objects, cv::Size picture) {
    struct Layer {
        int value;
        int area;
        cv::Mat1b pixels;
    };
    std::vector<Layer> layers;
    for (const ObjectRegion& object : objects) {
        const cv::Mat1b pixels = pixelsOf(object, picture);
        const int area = object.isCrowd ? std::numeric_limits<int>::max() : cv::countNonZero(pixels);
        layers.push_back({object.isCrowd ? kIgnoreLabel : object.classId, area, pixels});
    }
    std::stable_sort(layers.begin(), layers.end(), [](const Layer& a, const Layer& b) { return a.area > b.area; });
    cv::Mat1b mask = cv::Mat1b::zeros(picture);
    for (const Layer& layer : layers)
        mask.setTo(layer.value, layer.pixels);
    return mask;
}

}  // namespace overlook
