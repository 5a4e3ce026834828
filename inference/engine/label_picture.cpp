#include "inference/engine/label_picture.h"

#include <array>
#include <opencv2/imgproc.hpp>

#include "inference/core/error.h"
#include "inference/core/indexed_png.h"

namespace overlook {

namespace {

cv::Mat1f atSize(const cv::Mat1f& plane, cv::Size size) {
    if (plane.size() == size)
        return plane;
    cv::Mat1f resized;
    cv::resize(plane, resized, size, 0, 0, cv::INTER_LINEAR);
    return resized;
}

}  // namespace

cv::Mat1b labelPicture(const std::vector<cv::Mat1f>& scores, cv::Size size) {
    if (scores.size() > kIgnoreLabel)
        throw Error(Error::Kind::BadModel,
                    OVERLOOK_TEXT("Error",
                                  "The model tells %1 classes apart, but a label picture can hold 255. Look at the "
                                  "classes' probabilities instead."),
                    {std::to_string(scores.size())});
    cv::Mat1f best = atSize(scores.front(), size).clone();
    cv::Mat1b labels(size, std::uint8_t{0});
    if (scores.size() == 1)
        labels.setTo(kIgnoreLabel, best <= 0);
    for (std::size_t i = 1; i < scores.size(); ++i) {
        const cv::Mat1f plane = atSize(scores[i], size);
        const cv::Mat1b isBetter = plane > best;
        labels.setTo(static_cast<int>(i), isBetter);
        plane.copyTo(best, isBetter);
    }
    return labels;
}

std::vector<float> labelShares(const cv::Mat1b& labels, std::size_t classes) {
    std::array<std::size_t, 256> counts{};
    for (const auto label : labels)
        ++counts[label];
    std::vector<float> shares;
    for (std::size_t i = 0; i < classes; ++i)
        shares.push_back(static_cast<float>(counts[i]) / static_cast<float>(labels.total()));
    return shares;
}

}  // namespace overlook
