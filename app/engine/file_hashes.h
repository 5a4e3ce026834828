#pragma once

#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <string>

#include "inference/core/sha256.h"

namespace overlook {

/// SHA-256 of files. Each is read once as long as nobody writes to it.
class FileHashes {
 public:
    /// Nothing while it has to read on: ask again. A call takes some ten milliseconds at most, so that its thread goes
    /// on listening. Throws Error (Missing, Unreadable).
    [[nodiscard]] std::optional<std::string> hashOf(const std::filesystem::path& path);

 private:
    void readOn(const std::filesystem::path& path, const std::string& stamp);

    std::map<std::string, std::string> m_known;  ///< by fileStamp()
    std::string m_readStamp;                     ///< of the file that is being read; empty = none
    std::ifstream m_file;
    Sha256 m_sum;
};

}  // namespace overlook
