#include "inference/datasets/sample_mask.h"

#include <array>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/indexed_png.h"

namespace overlook {

namespace {

cv::Mat1b withMergedClasses(const cv::Mat1b& mask, const std::map<int, int>& merged) {
    cv::Mat1b values(1, 256);
    for (int value = 0; value < values.cols; ++value) {
        const auto found = merged.find(value);
        const bool isMerged = found != merged.end() && value != kIgnoreLabel && found->second < kIgnoreLabel;
        values(0, value) = static_cast<std::uint8_t>(isMerged ? found->second : value);
    }
    cv::Mat1b result;
    cv::LUT(mask, values, result);
    return result;
}

}  // namespace

cv::Mat1b maskOf(const Sample& sample) {
    if (!sample.mask.empty()) {
        const cv::Mat1b mask = readIndexedPng(sample.mask);
        return sample.mergedClasses ? withMergedClasses(mask, *sample.mergedClasses) : mask;
    }
    return sample.objects.empty() ? cv::Mat1b() : drawnMask(sample.objects, sample.size);
}

std::vector<int> labelsOfMask(const cv::Mat1b& mask, const std::filesystem::path& path, const ClassTable& classes) {
    std::array<bool, 256> isThere{};
    for (const std::uint8_t value : mask)
        isThere[value] = true;
    std::vector<int> labels;
    for (int value = 1; value < kIgnoreLabel; ++value) {
        if (!isThere[static_cast<std::size_t>(value)])
            continue;
        if (!classes.find(value))
            throw Error(Error::Kind::BadData,
                        OVERLOOK_TEXT("Error",
                                      "The mask '%1' holds the value %2, but the data set has only %3 "
                                      "classes. Add the missing names to labels.txt."),
                        {utf8(path), std::to_string(value), std::to_string(classes.size())});
        labels.push_back(value);
    }
    return labels;
}

}  // namespace overlook
