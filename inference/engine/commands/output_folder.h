#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "inference/engine/command.h"

namespace overlook {

/// Where the results of several pictures go, each under a name of its own.
class OutputFolder {
 public:
    /// Declares --out (required).
    void addTo(CLI::App& app);

    [[nodiscard]] std::filesystem::path path() const;

    /// The folder is made. Throws Error (Storage).
    void create() const;

    /// The stem of the picture's results: its own, or with -2, -3 … when another picture has it already, which is said
    /// on standard error.
    [[nodiscard]] std::string stemFor(const std::filesystem::path& picture, Console& console);

    /// Full path of a result. Throws Error (BadRequest) when `picture` itself would be overwritten.
    [[nodiscard]] std::filesystem::path file(const std::string& name, const std::filesystem::path& picture) const;

 private:
    std::string m_root;
    std::set<std::string> m_stems;
};

}  // namespace overlook
