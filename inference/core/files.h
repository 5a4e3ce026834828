#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace overlook {

/// UTF-8 text of a path, for sentences and JSON.
[[nodiscard]] std::string utf8(const std::filesystem::path& path);
/// A path from UTF-8 text.
[[nodiscard]] std::filesystem::path pathFromUtf8(const std::string& text);

/// The whole file. Throws Error: Missing when it is not there, Unreadable when it cannot be opened or is a folder.
[[nodiscard]] std::vector<std::uint8_t> readBytes(const std::filesystem::path& path);
[[nodiscard]] std::string readText(const std::filesystem::path& path);

/// Writes to a temporary name beside `path`, flushes it to disk and renames: the old file is replaced by a complete one
/// or not at all. Creates missing parent folders. Throws Error (Storage).
void writeAtomically(const std::filesystem::path& path, const void* bytes, std::size_t size);
void writeAtomically(const std::filesystem::path& path, std::string_view text);

}  // namespace overlook
