#include "inference/engine/picture_input.h"

#include <charconv>
#include <opencv2/imgproc.hpp>
#include <optional>

#include "inference/core/error.h"
#include "inference/training/picture_batch.h"

namespace overlook {

namespace {

constexpr int kLargestSide = 16384;

/// "224x320" is 224 rows and 320 columns.
std::optional<cv::Size> parsedSize(const std::string& text) {
    int height = 0;
    int width = 0;
    const char* const end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, height);
    if (first.ec != std::errc() || first.ptr == end || *first.ptr != 'x')
        return std::nullopt;
    const auto second = std::from_chars(first.ptr + 1, end, width);
    if (second.ec != std::errc() || second.ptr != end)
        return std::nullopt;
    const bool isUsable = height > 0 && width > 0 && height <= kLargestSide && width <= kLargestSide;
    return isUsable ? std::optional(cv::Size(width, height)) : std::nullopt;
}

}  // namespace

cv::Size inputSize(const std::string& text, const ModelCard& card, cv::Size picture) {
    if (text == "native" || (text.empty() && !card.size))
        return picture;
    if (text.empty())
        return {(*card.size)[1], (*card.size)[0]};
    const auto size = parsedSize(text);
    if (!size)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error",
                                  "“%1” is not an input size. Write height x width in pixels, for example 224x320, or "
                                  "native."),
                    {text});
    return *size;
}

cv::Mat3b fedPixels(const cv::Mat3b& rgb, cv::Size size) {
    if (rgb.size() == size)
        return rgb;
    const bool isShrunk = size.width * 2 < rgb.cols || size.height * 2 < rgb.rows;
    cv::Mat3b resized;
    cv::resize(rgb, resized, size, 0, 0, isShrunk ? cv::INTER_AREA : cv::INTER_LINEAR);
    return resized;
}

at::Tensor pictureInput(const cv::Mat3b& rgb, const ModelCard& card, cv::Size size) {
    return pictureBatch({fedPixels(rgb, size)}, card);
}

cv::Vec3f meanColour(const ModelCard& card) {
    const auto& mean = card.mean;
    return card.bgr ? cv::Vec3f(mean[2], mean[1], mean[0]) : cv::Vec3f(mean[0], mean[1], mean[2]);
}

}  // namespace overlook
