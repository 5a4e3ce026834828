#include <gtest/gtest.h>

#include <regex>

#include "tests/package/installed_tree.h"

namespace overlook::test {
namespace {

/// As roff writes it.
std::string inRoff(const std::string& text) {
    return std::regex_replace(text, std::regex("-"), "\\-");
}

std::string pageOf(const std::string& program) {
    return textOf(installed("share/man/man1/" + program + ".1.gz"));
}

/// The part of the page about one command, "project create".
std::string sectionOf(const std::string& page, const std::string& command) {
    const std::size_t start = page.find(".SS \"" + inRoff(command) + " ");
    if (start == std::string::npos)
        return {};
    return page.substr(start, page.find("\n.S", start) - start);
}

/// Those of --options that the text does not set as names.
std::string missingFrom(const std::string& text, const std::string& help) {
    std::string missing;
    for (const std::string& option : optionsIn(help))
        if (text.find("\\fB" + inRoff(option) + "\\fR") == std::string::npos)
            missing += option + "\n";
    return missing;
}

std::string helpOf(const std::string& command) {
    const std::string program = installed("bin/overlook-engine").string();
    return runTool({"sh", "-c", "'" + program + "' " + command + " --help"}).output;
}

std::vector<std::string> commandsIn(const std::string& help) {
    const std::size_t start = help.find("\nSubcommands:\n");
    static const std::regex line(R"(\n  ([a-z-]+) )");
    std::vector<std::string> commands;
    const std::string list = start == std::string::npos ? std::string() : help.substr(start);
    for (auto row = std::sregex_iterator(list.begin(), list.end(), line); row != std::sregex_iterator(); ++row)
        commands.push_back((*row)[1]);
    return commands;
}

TEST(ManualPage, OfTheEngineNamesEveryCommandWithEveryOptionOfItsHelp) {
    const std::string page = pageOf("overlook-engine");
    std::vector<std::string> left = commandsIn(helpOf(""));
    ASSERT_GT(left.size(), 15U);
    while (!left.empty()) {
        const std::string command = left.back();
        left.pop_back();
        const std::string help = helpOf(command);
        for (const std::string& inner : commandsIn(help))
            left.push_back(command + " " + inner);
        EXPECT_FALSE(optionsIn(help).empty()) << command;
        EXPECT_EQ(missingFrom(sectionOf(page, command), help), "") << command;
    }
}

TEST(ManualPage, OfTheWindowNamesEveryOptionOfItsHelp) {
    if (installedPrograms().size() < 2)
        GTEST_SKIP() << "needs the window";
    const std::string help = runTool({installed("bin/overlook").string(), "--help"}).output;
    ASSERT_GT(optionsIn(help).size(), 10U) << help;
    EXPECT_EQ(missingFrom(pageOf("overlook"), help), "");
}

TEST(ManualPage, IsSetWithoutAWarning) {
    OVERLOOK_NEED_TOOL("groff");
    for (const std::string& program : installedPrograms()) {
        const std::string page = installed("share/man/man1/" + program + ".1.gz").string();
        const Finished run = runTool({"sh", "-c", "gzip -dc '" + page + "' | groff -k -man -ww -Tutf8 -z"});
        EXPECT_EQ(run.status, 0);
        EXPECT_EQ(run.errors, "") << program;
    }
}

}  // namespace
}  // namespace overlook::test
