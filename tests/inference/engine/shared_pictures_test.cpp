#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <map>

#include "inference/core/files.h"
#include "tests/inference/engine/engine_test_files.h"
#include "tests/inference/engine/program_run.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::Not;

std::map<std::string, std::vector<std::uint8_t>> contentsOf(const fs::path& folder) {
    std::map<std::string, std::vector<std::uint8_t>> contents;
    for (const auto& file : fs::directory_iterator(folder))
        contents[file.path().filename().string()] = readBytes(file.path());
    return contents;
}

/// An environment variable for as long as it lives.
class Variable {
 public:
    Variable(const char* name, const char* value) : m_name(name) { ::setenv(name, value, 1); }
    ~Variable() { ::unsetenv(m_name); }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

 private:
    const char* m_name;
};

/// Pictures of two folders, two of them with one name, that several processes share.
class SharedPictures : public testing::Test {
 protected:
    void SetUp() override {
        for (const char* name : {"x/a.png", "x/b.png", "x/c.png", "x/배.png", "y/a.png", "y/d.png"})
            writeHalves(folder / name, kRed, kBlue, {24, 16});
    }
    [[nodiscard]] Finished run(const std::string& command, const std::string& out,
                               std::vector<std::string> more = {}) const {
        const bool isExplain = command == "explain";
        std::vector<std::string> arguments{command,
                                           testModel(isExplain ? "colours.pt" : "colour_mask.pt"),
                                           (folder / "x").string(),
                                           (folder / "y").string(),
                                           "--out",
                                           (folder / out).string(),
                                           "--quiet"};
        if (isExplain)
            arguments.insert(arguments.end(), {"--method", "cam,grad_cam", "--overlay"});
        arguments.insert(arguments.end(), more.begin(), more.end());
        return runEngine(arguments);
    }

    TemporaryFolder folder;
};

class SharedCommand : public SharedPictures, public testing::WithParamInterface<const char*> {};

TEST_P(SharedCommand, GivesInSharesWhatASingleRunGives) {
    ASSERT_EQ(run(GetParam(), "single").status, 0);
    ASSERT_EQ(run(GetParam(), "shares", {"--shard", "2/3"}).status, 0);
    EXPECT_LT(contentsOf(folder / "shares").size(), contentsOf(folder / "single").size());
    ASSERT_EQ(run(GetParam(), "shares", {"--shard", "1/3"}).status, 0);
    ASSERT_EQ(run(GetParam(), "shares", {"--shard", "3/3"}).status, 0);
    EXPECT_EQ(contentsOf(folder / "shares"), contentsOf(folder / "single"));
}

TEST_P(SharedCommand, TakesItsShareFromTheLauncher) {
    const Variable count("SLURM_NTASKS", "2");
    for (const char* rank : {"0", "1"}) {
        const Variable process("SLURM_PROCID", rank);
        const Finished done = run(GetParam(), "shares");
        ASSERT_EQ(done.status, 0) << done.errors;
        EXPECT_THAT(done.errors, HasSubstr("of 2 of the pictures"));
    }
    const Variable process("SLURM_PROCID", "0");
    ASSERT_EQ(run(GetParam(), "single", {"--shard", "1/1"}).status, 0);
    EXPECT_EQ(contentsOf(folder / "shares"), contentsOf(folder / "single"));
}

TEST_P(SharedCommand, DoesOnlyWhatIsMissingASecondTime) {
    ASSERT_EQ(run(GetParam(), "out").status, 0);
    const auto complete = contentsOf(folder / "out");
    for (const auto& [name, bytes] : complete)
        if (name.rfind("c.", 0) == 0)
            fs::remove(folder / "out" / name);
    const Finished done = run(GetParam(), "out");
    ASSERT_EQ(done.status, 0) << done.errors;
    EXPECT_THAT(done.errors, HasSubstr("The results of 5 pictures were there already"));
    EXPECT_THAT(done.output, HasSubstr("c."));
    EXPECT_THAT(done.output, Not(HasSubstr("d.")));
    EXPECT_EQ(contentsOf(folder / "out"), complete);
}

TEST_P(SharedCommand, DoesEverythingAgainWhenAskedTo) {
    ASSERT_EQ(run(GetParam(), "out").status, 0);
    const Finished done = run(GetParam(), "out", {"--again"});
    ASSERT_EQ(done.status, 0) << done.errors;
    EXPECT_THAT(done.errors, Not(HasSubstr("there already")));
    EXPECT_THAT(done.output, HasSubstr("d."));
}

TEST_P(SharedCommand, DoesAPictureAgainThatChanged) {
    ASSERT_EQ(run(GetParam(), "out").status, 0);
    const auto later = fs::file_time_type::clock::now() + std::chrono::hours(1);
    fs::last_write_time(folder / "x" / "b.png", later);
    EXPECT_THAT(run(GetParam(), "out").errors, HasSubstr("The results of 5 pictures"));
}

TEST_P(SharedCommand, DoesEverythingAgainAtAnotherSize) {
    ASSERT_EQ(run(GetParam(), "out").status, 0);
    const Finished done = run(GetParam(), "out", {"--size", "32x32"});
    ASSERT_EQ(done.status, 0) << done.errors;
    EXPECT_THAT(done.errors, Not(HasSubstr("there already")));
}

INSTANTIATE_TEST_SUITE_P(Of, SharedCommand, testing::Values("explain", "segment"));

TEST_F(SharedPictures, AreExplainedForOtherClassesWhereOnlySomeAreThere) {
    ASSERT_EQ(run("explain", "out", {"--class", "red"}).status, 0);
    const Finished done = run("explain", "out", {"--class", "blue"});
    ASSERT_EQ(done.status, 0) << done.errors;
    EXPECT_TRUE(fs::exists(folder / "out" / "b.2.cam.npy"));
    EXPECT_THAT(run("explain", "out", {"--class", "red"}).errors, HasSubstr("The results of 6 pictures"));
}

}  // namespace
}  // namespace overlook::test
