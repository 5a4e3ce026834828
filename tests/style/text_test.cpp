#include <gtest/gtest.h>
#include <regex>
#include <string>

#include "tests/style/source_tree.h"

/// Texts that people see are literals inside tr() or OVERLOOK_TEXT, so that they can be translated.
namespace overlook::test {
namespace {

bool isShown(const SourceFile& file) {
    return file.isIn("app") || file.isIn("widgets");
}

TEST(Text, NoVisibleLiteralBypassesTranslation) {
    // Calls that put their text on the screen; a literal with a letter in it must not be their direct argument.
    static const std::regex direct(
        R"rx((setText|setWindowTitle|setToolTip|setStatusTip|setPlaceholderText|setAccessibleName|setAccessibleDescription|addMenu|setTitle|setLabelText)\(\s*(QStringLiteral\(|QString\(|u)?"[^"]*[A-Za-z][^"]*")rx");
    std::string found;
    for (const SourceFile& file : sourceTree()) {
        if (!isShown(file))
            continue;
        for (std::size_t i = 0; i < file.lines.size(); ++i)
            if (std::regex_search(file.lines[i], direct))
                found += file.path + ":" + std::to_string(i + 1) + " " + file.lines[i] + "\n";
    }
    EXPECT_EQ(found, "");
}

TEST(Text, EveryErrorOfTheEngineSideIsMarkedForTranslation) {
    static const std::regex unmarked(R"rx(Error\(\s*Error::Kind::\w+\s*,\s*")rx");
    std::string found;
    for (const SourceFile& file : sourceTree()) {
        if (!file.isIn("inference"))
            continue;
        for (std::size_t i = 0; i < file.lines.size(); ++i)
            if (std::regex_search(file.lines[i], unmarked))
                found += file.path + ":" + std::to_string(i + 1) + "\n";
    }
    EXPECT_EQ(found, "");
}

TEST(Text, NoSourceMentionsWorkInProgress) {
    static const std::regex marker(R"(\b(TODO|FIXME|XXX)\b)");
    std::string found;
    for (const SourceFile& file : sourceTree()) {
        if (file.path == "tests/style/text_test.cpp")
            continue;
        for (std::size_t i = 0; i < file.lines.size(); ++i)
            if (std::regex_search(file.lines[i], marker))
                found += file.path + ":" + std::to_string(i + 1) + " " + file.lines[i] + "\n";
    }
    EXPECT_EQ(found, "");
}

}  // namespace
}  // namespace overlook::test
