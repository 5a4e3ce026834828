#include "inference/datasets/sample_mask.h"

#include <array>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/indexed_png.h"

namespace overlook {

cv::Mat1b maskOf(const Sample& sample) {
    if (!sample.mask.empty())
        return readIndexedPng(sample.mask);
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
