#pragma once

#include <gtest/gtest.h>
#include <filesystem>
#include <string>

namespace overlook::test {

/// A file or folder of the optional test data; empty when it is not there (use OVERLOOK_NEED_DATA first).
[[nodiscard]] std::filesystem::path testData(const std::string& relative);

/// A fresh folder that is removed with everything in it at the end of the scope.
class TemporaryFolder {
 public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const { return m_path / name; }

 private:
    std::filesystem::path m_path;
};

/// The folder of the source tree that the tests were built from, and the one they were built in.
[[nodiscard]] std::filesystem::path sourceFolder();
[[nodiscard]] std::filesystem::path buildFolder();

/// The program built beside the tests, for example "overlook-engine".
[[nodiscard]] std::filesystem::path builtProgram(const std::string& name);

}  // namespace overlook::test

/// Skips the test, naming what is missing, unless this file or folder of the test data is there.
#define OVERLOOK_NEED_DATA(relative)                  \
    if (::overlook::test::testData(relative).empty()) \
    GTEST_SKIP() << "needs the test data file '" << (relative) << "' (set OVERLOOK_TEST_DATA to its folder)"
