#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
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

/// Its first bytes, at most `size`. Throws as readBytes().
[[nodiscard]] std::string readBeginning(const std::filesystem::path& path, std::size_t size);
/// Hands the file on from its beginning to its end in pieces of a megabyte, so that it never lies in memory as a whole.
/// Throws as readBytes().
void readInPieces(const std::filesystem::path& path,
                  const std::function<void(const void* bytes, std::size_t size)>& take);

/// When a written file must have reached the disk itself, not only the system's memory.
enum class Flush {
    BeforeRename,  ///< survives a power failure: for what cannot be computed again. About 10 ms a file on a plain disk.
    Later          ///< in the system's own time: for results that come by the thousand and can be computed again
};

/// Writes to a temporary name beside `path`, flushes it to disk and renames: the old file is replaced by a complete one
/// or not at all, whatever other programs read or write meanwhile. Creates missing parent folders. Throws Error
/// (Storage).
void writeAtomically(const std::filesystem::path& path, const void* bytes, std::size_t size,
                     Flush flush = Flush::BeforeRename);
void writeAtomically(const std::filesystem::path& path, std::string_view text, Flush flush = Flush::BeforeRename);

}  // namespace overlook
