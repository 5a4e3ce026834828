#include "inference/core/run_lengths.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <numeric>

namespace overlook {

namespace {

constexpr int kBitsOfCharacter = 5;
constexpr unsigned kGoesOn = 0x20;
constexpr unsigned kSignOfCharacter = 0x10;
constexpr unsigned kBitsMask = 0x1F;
constexpr int kMostBits = 35;  ///< of one number; picture sizes need fewer
constexpr std::size_t kFirstDifference = 3;

/// Takes one number of COCO's text form from the front of `text`.
std::optional<std::int64_t> takenNumber(std::string_view& text) {
    std::int64_t number = 0;
    for (int shift = 0; !text.empty() && shift < kMostBits; shift += kBitsOfCharacter) {
        const int character = static_cast<unsigned char>(text.front()) - '0';
        text.remove_prefix(1);
        if (character < 0 || character > 0x3F)
            return std::nullopt;
        const auto bits = static_cast<unsigned>(character);
        number |= static_cast<std::int64_t>(bits & kBitsMask) << shift;
        if ((bits & kGoesOn) == 0)
            return (bits & kSignOfCharacter) != 0 ? number - (std::int64_t{1} << (shift + kBitsOfCharacter)) : number;
    }
    return std::nullopt;
}

void appendNumber(std::string& text, std::int64_t number) {
    bool goesOn = true;
    while (goesOn) {
        const unsigned bits = static_cast<unsigned>(number) & kBitsMask;
        number >>= kBitsOfCharacter;  // keeps the sign
        goesOn = (bits & kSignOfCharacter) != 0 ? number != -1 : number != 0;
        text += static_cast<char>('0' + (bits | (goesOn ? kGoesOn : 0U)));
    }
}

}  // namespace

std::optional<RunLengths> parsedRunLengths(std::string_view text) {
    constexpr std::int64_t kLongest = std::numeric_limits<std::uint32_t>::max();
    std::vector<std::int64_t> lengths;
    while (!text.empty()) {
        const auto number = takenNumber(text);
        if (!number)
            return std::nullopt;
        lengths.push_back(lengths.size() >= kFirstDifference ? *number + lengths[lengths.size() - 2] : *number);
        if (lengths.back() < 0 || lengths.back() > kLongest)
            return std::nullopt;
    }
    return RunLengths(lengths.begin(), lengths.end());
}

std::string runLengthText(const RunLengths& runs) {
    std::string text;
    for (std::size_t i = 0; i < runs.size(); ++i)
        appendNumber(text, static_cast<std::int64_t>(runs[i]) - (i >= kFirstDifference ? runs[i - 2] : 0));
    return text;
}

bool fills(const RunLengths& runs, cv::Size picture) {
    const std::uint64_t pixels = std::accumulate(runs.begin(), runs.end(), std::uint64_t{0});
    return pixels == static_cast<std::uint64_t>(picture.width) * static_cast<std::uint64_t>(picture.height);
}

std::uint64_t pixelsInRuns(const RunLengths& runs) {
    std::uint64_t pixels = 0;
    for (std::size_t i = 1; i < runs.size(); i += 2)
        pixels += runs[i];
    return pixels;
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

RunLengths runLengthsOf(const cv::Mat1b& pixels) {
    const cv::Mat1b columns = pixels.t();
    CV_Assert(columns.isContinuous());
    const std::uint8_t* const begin = columns.ptr<std::uint8_t>();
    const std::uint8_t* const end = begin + columns.total();
    RunLengths runs;
    bool isInside = false;
    for (const std::uint8_t* at = begin; at != end; isInside = !isInside) {
        const std::uint8_t* const stop = std::find_if(at, end, [&](std::uint8_t p) { return (p != 0) != isInside; });
        runs.push_back(static_cast<std::uint32_t>(stop - at));
        at = stop;
    }
    return runs;
}

}  // namespace overlook
