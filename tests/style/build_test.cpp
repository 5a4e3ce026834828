#include <gtest/gtest.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "tests/style/source_tree.h"
#include "tests/support/test_files.h"

/// What lies in the source tree is compiled: a test that CMake does not know never fails.
namespace overlook::test {
namespace {

namespace fs = std::filesystem;

/// All that is written in the files of CMake.
std::string buildFiles() {
    std::string text;
    const auto take = [&text](const fs::path& file) {
        std::ifstream stream(file);
        text.append(std::istreambuf_iterator<char>(stream), {});
        text += '\n';
    };
    take(sourceFolder() / "CMakeLists.txt");
    for (const char* folder : {"app", "widgets", "inference", "tests", "benchmarks"})
        for (const auto& entry : fs::recursive_directory_iterator(sourceFolder() / folder))
            if (entry.path().filename() == "CMakeLists.txt")
                take(entry.path());
    return text;
}

TEST(Build, KnowsEverySource) {
    const std::string text = buildFiles();
    ASSERT_FALSE(text.empty());
    for (const SourceFile& file : sourceTree()) {
        const std::string name = fs::path(file.path).filename().string();
        EXPECT_TRUE(file.isHeader() || text.find(name) != std::string::npos)
            << file.path << " is in no CMakeLists.txt, so it is not compiled";
    }
}

}  // namespace
}  // namespace overlook::test
