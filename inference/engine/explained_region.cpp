#include "inference/engine/explained_region.h"

#include <charconv>
#include <opencv2/imgproc.hpp>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/indexed_png.h"
#include "inference/core/polygon.h"

namespace overlook {

namespace {

std::string sizeText(cv::Size size) {
    return std::to_string(size.width) + "×" + std::to_string(size.height);
}

/// "12,34"
std::optional<cv::Point> parsedPoint(const std::string& text) {
    cv::Point point;
    const char* const end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, point.x);
    if (first.ec != std::errc() || first.ptr == end || *first.ptr != ',')
        return std::nullopt;
    const auto second = std::from_chars(first.ptr + 1, end, point.y);
    return second.ec == std::errc() && second.ptr == end ? std::optional(point) : std::nullopt;
}

cv::Mat1f regionOfPixel(cv::Point pixel, cv::Size picture, cv::Size output) {
    if (!cv::Rect(cv::Point(), picture).contains(pixel))
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "The pixel %1 is outside the picture, which has %2 pixels."),
                    {std::to_string(pixel.x) + "," + std::to_string(pixel.y), sizeText(picture)});
    cv::Mat1f region = cv::Mat1f::zeros(output);
    const int x = static_cast<int>((pixel.x + 0.5) * output.width / picture.width);
    const int y = static_cast<int>((pixel.y + 0.5) * output.height / picture.height);
    region(y, x) = 1;
    return region;
}

/// Marked pixels (not 0) as shares of the output's cells.
cv::Mat1f sharesOf(const cv::Mat1b& isMarked, cv::Size output) {
    cv::Mat1f weights;
    isMarked.convertTo(weights, CV_32F, 1.0 / 255);
    cv::Mat1f region;
    cv::resize(weights, region, output, 0, 0, cv::INTER_AREA);
    return region;
}

cv::Mat1f regionOfPolygon(const Polygon& polygon, cv::Size picture, cv::Size output) {
    const cv::Mat1b inside = pixelsInside(polygon, picture);
    if (cv::countNonZero(inside) == 0)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error",
                                  "The drawn region holds no pixel of the picture, which has %1 pixels. Draw it over "
                                  "the picture."),
                    {sizeText(picture)});
    return sharesOf(inside, output);
}

cv::Mat1f regionOfMask(const std::string& path, cv::Size picture, cv::Size output) {
    const cv::Mat1b mask = readIndexedPng(pathFromUtf8(path));
    if (mask.size() != picture)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error",
                                  "The mask “%1” has %2 pixels, but the picture has %3. Choose a mask of the picture's "
                                  "size."),
                    {path, sizeText(mask.size()), sizeText(picture)});
    const cv::Mat1b isMarked = (mask != 0) & (mask != kIgnoreLabel);
    if (cv::countNonZero(isMarked) == 0)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "The mask “%1” marks no pixel, so there is nothing to explain."), {path});
    return sharesOf(isMarked, output);
}

}  // namespace

std::optional<cv::Mat1f> explainedRegion(const std::string& text, cv::Size picture, cv::Size output) {
    if (text.empty() || text == "predicted")
        return std::nullopt;
    if (const auto pixel = parsedPoint(text))
        return regionOfPixel(*pixel, picture, output);
    if (const auto polygon = parsedPolygon(text))
        return regionOfPolygon(*polygon, picture, output);
    return regionOfMask(text, picture, output);
}

}  // namespace overlook
