#include "app/window/command_match.h"

#include <gtest/gtest.h>
#include <array>

namespace overlook {
namespace {

std::optional<int> match(const char* query, const CommandTexts& shown, const CommandTexts& english = {}) {
    return matchCommand(QString::fromUtf8(query), std::array{shown, english});
}

const CommandTexts& openFolder() {
    static const CommandTexts texts{QStringLiteral("Open Folder"), QStringLiteral("File")};
    return texts;
}

TEST(CommandMatch, AnEmptyQueryIsAnsweredByEverything) {
    EXPECT_EQ(match(" ", openFolder()), 0);
}

TEST(CommandMatch, WantsEveryWord) {
    EXPECT_TRUE(match("folder open", openFolder()));
    EXPECT_FALSE(match("open window", openFolder()));
}

TEST(CommandMatch, FindsWordsInTheMenusAbove) {
    EXPECT_TRUE(match("file fold", openFolder()));
}

TEST(CommandMatch, PrefersTheTitleToTheMenu) {
    EXPECT_GT(match("file", {QStringLiteral("New File"), QStringLiteral("Edit")}), match("file", openFolder()));
}

TEST(CommandMatch, FindsWordsOfWhatTheCommandIsAPartOfLast) {
    const CommandTexts part{QStringLiteral("Before and After"), QStringLiteral("Model"), QStringLiteral("Teach")};
    EXPECT_TRUE(match("tea", part));
    EXPECT_FALSE(match("each", part)) << "not the beginning of a word";
    EXPECT_LT(match("teach", part), match("teach", {QStringLiteral("Redo"), QStringLiteral("Model, Teaching"), {}}));
}

TEST(CommandMatch, PrefersTheBeginningsOfWords) {
    EXPECT_GT(match("old", {QStringLiteral("An Old One"), {}}), match("old", openFolder()));
}

TEST(CommandMatch, PrefersTheBeginningOfTheTitle) {
    EXPECT_GT(match("zoom in", {QStringLiteral("Zoom In"), {}}), match("zoom in", {QStringLiteral("In Zoom"), {}}));
}

TEST(CommandMatch, IgnoresCaseAndAccents) {
    EXPECT_TRUE(match("offnen", {QStringLiteral("Ordner Öffnen"), {}}));
    EXPECT_TRUE(match("ÖFF", {QStringLiteral("ordner öffnen"), {}}));
}

TEST(CommandMatch, KnowsTheEnglishNameInEveryLanguage) {
    const CommandTexts korean{QStringLiteral("폴더 열기"), QStringLiteral("파일")};
    EXPECT_TRUE(match("folder", korean, openFolder()));
    EXPECT_TRUE(match("폴", korean, openFolder()));
    EXPECT_TRUE(match("파일 folder", korean, openFolder())) << "words of both";
}

TEST(CommandMatch, FindsASyllableThatIsStillBeingTyped) {
    EXPECT_TRUE(match("여", {QStringLiteral("열기"), {}}));
}

TEST(CommandMatch, TakesAPathAsPeopleWriteIt) {
    EXPECT_TRUE(match("file > open", openFolder()));
    EXPECT_TRUE(match("class: boat", {QStringLiteral("boat"), QStringLiteral("Class")}));
}

}  // namespace
}  // namespace overlook
