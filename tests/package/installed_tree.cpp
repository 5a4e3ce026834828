#include "tests/package/installed_tree.h"

#include <fstream>
#include <iterator>
#include <regex>

namespace overlook::test {

namespace fs = std::filesystem;

fs::path installed(const std::string& relative) {
    return fs::path(OVERLOOK_INSTALLED) / relative;
}

std::string textOf(const fs::path& path) {
    if (path.extension() == ".gz")
        return runTool({"gzip", "-dc", path.string()}).output;
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

Finished runTool(std::vector<std::string> words) {
    words.insert(words.begin(), {"LC_ALL=C.UTF-8", "QT_QPA_PLATFORM=offscreen", "ASAN_OPTIONS=detect_leaks=0"});
    ProgramRun run("/usr/bin/env", words);
    run.closeInput();
    return run.finish();
}

bool hasTool(const std::string& name) {
    return runTool({"sh", "-c", "command -v " + name}).status == 0;
}

std::vector<std::string> optionsIn(const std::string& help) {
    // Both libraries begin the line of an option with its names: "  -q,--quiet  …", "  -h, --help  …".
    static const std::regex line(R"(\n +(-[^\n]*))");
    static const std::regex name(R"((^|[ ,])(--?[a-z][a-z0-9-]*))");
    std::vector<std::string> options;
    for (auto row = std::sregex_iterator(help.begin(), help.end(), line); row != std::sregex_iterator(); ++row) {
        const std::string names = (*row)[1].str().substr(0, (*row)[1].str().find("  "));
        for (auto one = std::sregex_iterator(names.begin(), names.end(), name); one != std::sregex_iterator(); ++one)
            options.push_back((*one)[2]);
    }
    return options;
}

std::vector<std::string> installedPrograms() {
    std::vector<std::string> programs;
    for (const char* name : {"overlook", "overlook-engine"})
        if (fs::exists(installed("bin/" + std::string(name))))
            programs.emplace_back(name);
    return programs;
}

}  // namespace overlook::test
