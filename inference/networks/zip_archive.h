#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

struct zip;

namespace overlook {

/// Reads members of a zip file. A member's size is believed only as far as the file is big enough to hold it, and its
/// check sum is verified.
class ZipArchive {
 public:
    /// Throws Error: Missing; Unreadable; BadModel when it is not a complete zip file.
    explicit ZipArchive(const std::filesystem::path& path);

    [[nodiscard]] const std::vector<std::string>& names() const { return m_names; }
    [[nodiscard]] bool has(const std::string& name) const;

    /// Bytes of a member. Throws Error (BadModel) when it is not there or claims more than the file can hold.
    [[nodiscard]] std::uint64_t sizeOf(const std::string& name) const;
    /// Reads a whole member of `size` bytes. Throws Error (BadModel) when it is damaged.
    void read(const std::string& name, void* bytes, std::uint64_t size) const;

 private:
    struct Closing {
        void operator()(zip* archive) const;
    };
    [[noreturn]] void throwDamaged() const;

    std::filesystem::path m_path;
    std::uint64_t m_fileSize = 0;
    std::unique_ptr<zip, Closing> m_archive;
    std::vector<std::string> m_names;
};

}  // namespace overlook
