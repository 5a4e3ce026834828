#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "tests/inference/engine/program_run.h"

namespace overlook::test {

/// Something in the folder that this build was installed to: "bin/overlook".
[[nodiscard]] std::filesystem::path installed(const std::string& relative);

/// Text of a file, unpacked when its name ends in .gz.
[[nodiscard]] std::string textOf(const std::filesystem::path& path);

/// Runs a program that is looked for in PATH, in English and without a display.
[[nodiscard]] Finished runTool(std::vector<std::string> words);

[[nodiscard]] bool hasTool(const std::string& name);

/// Options that a help text lists: "--help", "-q", …
[[nodiscard]] std::vector<std::string> optionsIn(const std::string& help);

/// The programs that are installed here; an engine-only build has no window.
[[nodiscard]] std::vector<std::string> installedPrograms();

}  // namespace overlook::test

/// Skips the test, naming what is missing, unless this program is in PATH.
#define OVERLOOK_NEED_TOOL(name)          \
    if (!::overlook::test::hasTool(name)) \
    GTEST_SKIP() << "needs the program " << (name)
