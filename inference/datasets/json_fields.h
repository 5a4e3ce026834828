#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <nlohmann/json.hpp>
#include <opencv2/core.hpp>
#include <optional>
#include <set>
#include <string>

#include "inference/core/error.h"
#include "inference/core/run_lengths.h"

/// What readers of annotations in JSON share. Nothing here trusts the file.
namespace overlook {

/// Says which field of an entry is missing or cannot be used.
struct WrongField {
    std::string name;
};

/// A whole number. Throws WrongField, as do the following.
[[nodiscard]] std::int64_t wholeNumber(const nlohmann::json& entry, const char* name);
/// A text that is not empty.
[[nodiscard]] std::string textField(const nlohmann::json& entry, const char* name);
/// A coordinate in pixels, at most a million from 0.
[[nodiscard]] double coordinate(const nlohmann::json& value, const char* name);
/// A side of a picture in pixels.
[[nodiscard]] int pictureSide(const nlohmann::json& value, const char* name);
/// Run lengths as a list of numbers or in COCO's text form.
[[nodiscard]] RunLengths runLengthsField(const nlohmann::json& value, const char* name);

/// Whether a picture of this size would be read: sides from 1 on, and not more than kMaxPicturePixels.
[[nodiscard]] bool isPictureSize(cv::Size size);

/// The whole file. Throws Error: Missing, Unreadable, BadData with the line where it ends to be JSON.
[[nodiscard]] nlohmann::json readJson(const std::filesystem::path& path);

/// Hands on the entries of all lists at the top of a JSON object, one by one, with the list's name and the entry's
/// number from 1, and says which lists there are. Only one entry is in memory at a time. Nothing when the file is
/// JSON, but no object. Throws as readJson().
[[nodiscard]] std::optional<std::set<std::string>> readJsonLists(
    const std::filesystem::path& path,
    const std::function<void(const std::string& list, std::size_t number, const nlohmann::json& entry)>& take);

/// The error for a wrong field of an entry. `number` counts from 1.
[[nodiscard]] Error wrongEntry(const std::filesystem::path& path, const std::string& list, std::size_t number,
                               const WrongField& field);

}  // namespace overlook
