#include <gtest/gtest.h>

#include <regex>

#include "tests/package/installed_tree.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

namespace fs = std::filesystem;

constexpr const char* kEntry = "share/applications/org.overlook.Overlook.desktop";
constexpr const char* kMetainfo = "share/metainfo/org.overlook.Overlook.metainfo.xml";

TEST(Desktop, EntryIsValid) {
    OVERLOOK_NEED_TOOL("desktop-file-validate");
    const Finished run = runTool({"desktop-file-validate", "--no-hints", installed(kEntry).string()});
    EXPECT_EQ(run.status, 0) << run.output;
    EXPECT_EQ(run.output, "");
}

TEST(Desktop, EntryStartsAProgramThatIsInstalled) {
    std::smatch program;
    const std::string entry = textOf(installed(kEntry));
    ASSERT_TRUE(std::regex_search(entry, program, std::regex("\nExec=([^ \n]+)")));
    EXPECT_TRUE(fs::exists(installed("bin/" + program[1].str())));
}

TEST(Desktop, MetainfoIsValid) {
    OVERLOOK_NEED_TOOL("appstreamcli");
    const Finished run = runTool({"appstreamcli", "validate", "--no-net", installed(kMetainfo).string()});
    EXPECT_EQ(run.status, 0) << run.output;
}

TEST(Desktop, MetainfoNamesThisVersion) {
    EXPECT_NE(textOf(installed(kMetainfo)).find("version=\"" OVERLOOK_VERSION "\""), std::string::npos);
}

TEST(Desktop, IconsHaveTheSizeOfTheirFolder) {
    for (const char* name : {"apps/org.overlook.Overlook", "mimetypes/application-x-overlook-project"}) {
        EXPECT_TRUE(fs::exists(installed("share/icons/hicolor/scalable/" + std::string(name) + ".svg"))) << name;
        for (const unsigned side : {16U, 22U, 24U, 32U, 48U, 64U, 128U, 256U}) {
            const std::string folder = std::to_string(side) + "x" + std::to_string(side);
            const std::string png = textOf(installed("share/icons/hicolor/" + folder + "/" + name + ".png"));
            ASSERT_GT(png.size(), 24U) << folder << " " << name;
            EXPECT_EQ(static_cast<unsigned char>(png[18]) * 256U + static_cast<unsigned char>(png[19]), side);
        }
    }
}

TEST(Desktop, ProjectsHaveATypeOfTheirOwn) {
    OVERLOOK_NEED_TOOL("update-mime-database");
    const TemporaryFolder folder;
    fs::create_directories(folder / "packages");
    fs::copy(installed("share/mime/packages/org.overlook.Overlook.xml"), folder / "packages/overlook.xml");
    ASSERT_EQ(runTool({"update-mime-database", folder.path().string()}).status, 0);
    EXPECT_NE(textOf(folder / "globs").find("application/x-overlook-project:*.overlook"), std::string::npos);
}

TEST(Desktop, TheInstalledWindowFindsTheInstalledEngine) {
    if (installedPrograms().size() < 2)
        GTEST_SKIP() << "needs the engine";
    const Finished run = runTool({installed("bin/overlook").string(), "--diagnose"});
    EXPECT_EQ(run.status, 0);
    EXPECT_NE(run.output.find(installed("bin/overlook-engine").string()), std::string::npos) << run.output;
}

}  // namespace
}  // namespace overlook::test
