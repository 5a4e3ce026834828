#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <opencv2/core.hpp>
#include <string>

namespace overlook::test {

/// A model written by make_test_models.cpp: "colours.pt", "colour_mask.pt", …
[[nodiscard]] std::string testModel(const std::string& name);

/// Writes a PNG of one colour and returns its path.
std::string writeColour(const std::filesystem::path& path, const cv::Scalar& rgb, cv::Size size = {16, 16});

/// Writes a PNG whose left half has one colour and whose right half another; returns its path.
std::string writeHalves(const std::filesystem::path& path, const cv::Scalar& left, const cv::Scalar& right,
                        cv::Size size);

/// Writes the first half of a PNG and returns its path.
std::string writeTruncated(const std::filesystem::path& path);

[[nodiscard]] nlohmann::json readJson(const std::filesystem::path& path);

inline const cv::Scalar kRed{255, 0, 0};
inline const cv::Scalar kGreen{0, 255, 0};
inline const cv::Scalar kBlue{0, 0, 255};

}  // namespace overlook::test
