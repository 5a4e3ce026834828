#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>

namespace overlook {

/// A folder of this process for the files of one input. Emptied for each input, removed at the end.
class FuzzFolder {
 public:
    FuzzFolder();
    ~FuzzFolder();
    FuzzFolder(const FuzzFolder&) = delete;
    FuzzFolder& operator=(const FuzzFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    void write(const std::filesystem::path& name, const void* bytes, std::size_t size) const;

 private:
    std::filesystem::path m_path;
};

}  // namespace overlook
