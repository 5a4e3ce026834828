#include <gtest/gtest.h>

#include <algorithm>

#include "tests/package/installed_tree.h"

namespace overlook::test {
namespace {

/// What bash offers for the last of these words.
std::vector<std::string> offered(const std::string& program, const std::string& words) {
    std::string function = "_" + program;
    std::replace(function.begin(), function.end(), '-', '_');
    const std::string script =
        "source '" + installed("share/bash-completion/completions/" + program).string() + "'; COMP_WORDS=(" + program +
        " " + words + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); " + function + "; printf '%s\\n' \"${COMPREPLY[@]}\"";
    return runTool({"bash", "-c", script}).lines();
}

using Words = std::vector<std::string>;

TEST(Completion, OffersCommands) {
    EXPECT_EQ(offered("overlook-engine", "exp"), Words({"explain"}));
}

TEST(Completion, OffersTheOptionsOfTheCommand) {
    EXPECT_EQ(offered("overlook-engine", "train --optim"), Words({"--optimiser"}));
    EXPECT_EQ(offered("overlook-engine", "devices --optim"), Words({""}));
}

TEST(Completion, OffersTheValuesOfAnOption) {
    EXPECT_EQ(offered("overlook-engine", "train boats --optimiser s"), Words({"sgd"}));
    EXPECT_EQ(offered("overlook-engine", "train boats --optimiser = s"), Words({"sgd"}));
}

TEST(Completion, OffersWhatAnActionOfProjectsTakes) {
    EXPECT_EQ(offered("overlook-engine", "project che"), Words({"check"}));
    EXPECT_EQ(offered("overlook-engine", "project check --rel"), Words({"--relink"}));
}

TEST(Completion, LeavesFilesToBash) {
    EXPECT_EQ(offered("overlook-engine", "explain model.pt --out ''"), Words({""}));
}

TEST(Completion, QuotesValuesWithBlanks) {
    if (installedPrograms().size() < 2)
        GTEST_SKIP() << "needs the window";
    EXPECT_EQ(offered("overlook", "--after map"), Words({"map\\ shown"}));
    EXPECT_EQ(offered("overlook", "--demo-f"), Words({"--demo-folder"}));
}

}  // namespace
}  // namespace overlook::test
