#pragma once

#include <string>
#include <vector>

namespace overlook::test {

/// One source or header of the repository with its lines.
struct SourceFile {
    std::string path;  ///< from the root, "app/window/main_window.cpp"
    std::vector<std::string> lines;

    [[nodiscard]] bool isIn(const std::string& folder) const { return path.rfind(folder + "/", 0) == 0; }
    [[nodiscard]] bool isHeader() const { return path.size() > 2 && path.compare(path.size() - 2, 2, ".h") == 0; }
};

/// All .h and .cpp files under app, widgets, inference, tests and benchmarks.
[[nodiscard]] const std::vector<SourceFile>& sourceTree();

/// The file's text with comments and the contents of strings and characters blanked out; lines and columns stay.
[[nodiscard]] std::vector<std::string> codeOnly(const SourceFile& file);

/// One `#include`: the name without quotes or brackets.
struct Include {
    std::string name;
    bool isOurs = false;  ///< "…" from the root, not <…>
    int line = 0;
};
[[nodiscard]] std::vector<Include> includesOf(const SourceFile& file);

}  // namespace overlook::test
