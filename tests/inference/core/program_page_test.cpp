#include "inference/core/program_page.h"

#include <gtest/gtest.h>

namespace overlook::test {
namespace {

DescribedProgram program() {
    DescribedProgram program;
    program.command.name = "look-at";
    program.command.summary = "look at things";
    program.command.usage = "COMMAND [OPTIONS]";
    program.version = "1.2";
    program.seeAlso = "see";
    DescribedCommand paint;
    paint.name = "paint";
    paint.summary = "paint a thing";
    paint.usage = "THING [OPTIONS]";
    paint.arguments.push_back({{"THING"}, "", {}, "What to paint"});
    paint.options.push_back({{"-c", "--colour"}, "NAME", {"red", "dark blue"}, "In which colour"});
    paint.notes = "See C:\\paint.\n.hidden";
    program.command.commands.push_back(paint);
    return program;
}

TEST(ManualPage, KeepsHyphensAndBackslashes) {
    const std::string page = manualPage(program());
    EXPECT_NE(page.find(".SH NAME\nlook\\-at \\- look at things\n"), std::string::npos) << page;
    EXPECT_NE(page.find("C:\\epaint."), std::string::npos) << page;
}

TEST(ManualPage, ListsOptionsWithTheirValues) {
    const std::string page = manualPage(program());
    EXPECT_NE(page.find("\\fB\\-c\\fR, \\fB\\-\\-colour\\fR \\fINAME\\fR\nIn which colour. One of: red, dark blue.\n"),
              std::string::npos)
        << page;
}

TEST(ManualPage, NeverTakesTextForARequest) {
    const std::string page = manualPage(program());
    EXPECT_EQ(page.find("\n.hidden"), std::string::npos) << page;
}

TEST(BashCompletion, KnowsCommandsOptionsAndValues) {
    const std::string script = bashCompletion(program());
    EXPECT_NE(script.find("'/paint -c' | '/paint --colour') _look_at_offer 'red' 'dark blue'; return ;;"),
              std::string::npos)
        << script;
    EXPECT_NE(script.find("complete -o default -F _look_at look-at\n"), std::string::npos) << script;
}

}  // namespace
}  // namespace overlook::test
