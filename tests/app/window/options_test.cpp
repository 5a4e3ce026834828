#include "app/window/options.h"

#include <gtest/gtest.h>

namespace overlook {
namespace {

Options parsed(const QStringList& arguments) {
    return parseOptions(QStringList{QStringLiteral("overlook")} + arguments);
}

TEST(Options, TakeAnyNumberOfPaths) {
    EXPECT_EQ(parsed({"a.png", "folder", "m.pt"}).paths, QStringList({"a.png", "folder", "m.pt"}));
}

TEST(Options, TakeADeviceOrRefuseIt) {
    EXPECT_EQ(parsed({"--device", "cuda:1"}).device, QStringLiteral("cuda:1"));
    EXPECT_EQ(parsed({"--device", "auto"}).device, QStringLiteral("auto"));
    EXPECT_TRUE(parsed({"--device", "gpu"}).error.contains(QStringLiteral("\"gpu\"")));
}

TEST(Options, OpenTheDemoWhenAFolderForItIsNamed) {
    EXPECT_TRUE(parsed({"--demo-folder", "x"}).isDemo);
}

TEST(Options, WaitForThePictureUnlessToldOtherwise) {
    EXPECT_EQ(parsed({"--screenshot", "a.png", "p.png"}).awaitedState, QStringLiteral("picture shown"));
    EXPECT_EQ(parsed({"--screenshot", "a.png", "--after", "map shown"}).awaitedState, QStringLiteral("map shown"));
}

TEST(Options, WaitForTheDemoWhenThatIsOpened) {
    EXPECT_EQ(parsed({"--demo", "--screenshot", "a.png"}).awaitedState, QStringLiteral("demo ready"));
}

TEST(Options, WaitForTheWindowWhenNothingIsOpened) {
    EXPECT_EQ(parsed({"--screenshot", "a.png"}).awaitedState, QStringLiteral("window shown"));
}

TEST(Options, RefuseAnUnknownState) {
    EXPECT_TRUE(parsed({"--after", "tea time"}).error.contains(QStringLiteral("map shown")));
}

TEST(Options, ReadTheSize) {
    EXPECT_EQ(parsed({"--size", "1280x800"}).size, QSize(1280, 800));
}

TEST(Options, TakeALanguageForDevelopersWithoutOfferingIt) {
    EXPECT_EQ(parsed({"--language", "pseudo_rtl"}).language, QStringLiteral("pseudo_rtl"));
    EXPECT_FALSE(valuesOf("language").contains("pseudo_rtl"));
}

class BadOptions : public testing::TestWithParam<QStringList> {};

TEST_P(BadOptions, AreRefusedWithASentence) {
    EXPECT_FALSE(parsed(GetParam()).error.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(All, BadOptions,
                         testing::Values(QStringList{"--size", "wide"}, QStringList{"--size", "1280"},
                                         QStringList{"--timeout", "0"}, QStringList{"--timeout", "soon"},
                                         QStringList{"--language", "xx"}, QStringList{"--scheme", "pink"},
                                         QStringList{"--no-such-option"}));

TEST(Options, AreAllNamedInTheHelp) {
    const QString help = helpText();
    for (const char* option : {"--demo", "--demo-folder", "--diagnose", "--screenshot", "--after", "--timeout",
                               "--language", "--scheme", "--size", "--time-to-first-paint", "--version", "--help"})
        EXPECT_TRUE(help.contains(QLatin1String(option))) << option;
}

}  // namespace
}  // namespace overlook
