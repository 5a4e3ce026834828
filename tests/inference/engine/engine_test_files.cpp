#include "tests/inference/engine/engine_test_files.h"

#include <opencv2/imgcodecs.hpp>

#include "inference/core/files.h"
#include "tests/support/test_files.h"

namespace overlook::test {

namespace {

cv::Scalar bgr(const cv::Scalar& rgb) {
    return {rgb[2], rgb[1], rgb[0]};
}

std::vector<std::uint8_t> colourPng(const cv::Scalar& rgb, cv::Size size) {
    const cv::Mat picture(size, CV_8UC3, bgr(rgb));
    std::vector<std::uint8_t> png;
    cv::imencode(".png", picture, png);
    return png;
}

}  // namespace

std::string testModel(const std::string& name) {
    return buildFolder() / "test_models" / name;
}

std::string writeColour(const std::filesystem::path& path, const cv::Scalar& rgb, cv::Size size) {
    const std::vector<std::uint8_t> png = colourPng(rgb, size);
    writeAtomically(path, png.data(), png.size());
    return utf8(path);
}

std::string writeHalves(const std::filesystem::path& path, const cv::Scalar& left, const cv::Scalar& right,
                        cv::Size size) {
    cv::Mat picture(size, CV_8UC3, bgr(left));
    picture.colRange(size.width / 2, size.width).setTo(bgr(right));
    std::vector<std::uint8_t> png;
    cv::imencode(".png", picture, png);
    writeAtomically(path, png.data(), png.size());
    return utf8(path);
}

std::string writeTruncated(const std::filesystem::path& path) {
    const std::vector<std::uint8_t> png = colourPng(kRed, {64, 64});
    writeAtomically(path, png.data(), png.size() / 2);
    return utf8(path);
}

nlohmann::json readJson(const std::filesystem::path& path) {
    return nlohmann::json::parse(readText(path));
}

}  // namespace overlook::test
