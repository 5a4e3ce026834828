#include <gtest/gtest.h>

#include "inference/core/error.h"
#include "inference/store/database.h"
#include "inference/store/hint_table.h"
#include "inference/store/image_table.h"
#include "inference/store/project.h"
#include "inference/store/project_check.h"
#include "tests/inference/store/store_test_project.h"
#include "tests/support/longest_file.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

class FullDisk : public testing::Test {
 protected:
    FullDisk() {
        fill(m_project, 2, {800, 800});
        scribble(m_project, 1, 5, 1);
    }

    /// Draws until a stroke is refused; says how. Everything saved before is still there, and nothing of the stroke.
    Error::Kind drawUntilRefused() {
        for (std::uint64_t i = 0; i < 1000; ++i) {
            const auto before = contents(m_project);
            try {
                scribble(m_project, 2, 1, i);
            } catch (const Error& error) {
                EXPECT_EQ(contents(m_project), before);
                m_sentence = error.what();
                return error.kind();
            }
        }
        return Error::Kind::Engine;
    }
    void expectUsable() {
        const auto before = contents(m_project).size();
        scribble(m_project, 2, 3, 99);
        EXPECT_EQ(contents(m_project).size() > before, true);
        EXPECT_EQ(damageOf(m_project.database()), std::vector<std::string>{});
    }

    TemporaryFolder m_folder;
    Project m_project = Project::create(m_folder / "p.overlook");
    std::string m_sentence;
};

TEST_F(FullDisk, RefusesAStrokeAsAWholeAndTakesItLater) {
    m_project.database().execute("PRAGMA max_page_count = " +
                                 std::to_string(m_project.database().integerOf("PRAGMA page_count") + 2));
    EXPECT_EQ(drawUntilRefused(), Error::Kind::Storage);
    EXPECT_NE(m_sentence.find("disk is full"), std::string::npos) << m_sentence;
    EXPECT_EQ(drawUntilRefused(), Error::Kind::Storage);
    m_project.database().execute("PRAGMA max_page_count = 1000000");
    expectUsable();
}

TEST_F(FullDisk, OfTheSystemIsNoDifferent) {
    m_project.database().execute("PRAGMA wal_checkpoint(TRUNCATE)");
    {
        const LongestFile limit(200'000);
        EXPECT_EQ(drawUntilRefused(), Error::Kind::Storage);
        EXPECT_EQ(drawUntilRefused(), Error::Kind::Storage);
    }
    expectUsable();
    const auto before = contents(m_project);
    const auto path = m_project.path();
    { const Project closed = std::move(m_project); }
    m_project = Project::open(path);
    EXPECT_EQ(contents(m_project), before);
}

TEST_F(FullDisk, LeavesNoHalfExport) {
    {
        const LongestFile limit(20'000);
        EXPECT_THROW(m_project.exportTo(m_folder / "copy.overlook"), Error);
    }
    EXPECT_FALSE(std::filesystem::exists(m_folder / "copy.overlook"));
    EXPECT_FALSE(std::filesystem::exists(m_folder / "copy.overlook.part"));
    m_project.exportTo(m_folder / "copy.overlook");
    EXPECT_EQ(contents(Project::open(m_folder / "copy.overlook")), contents(m_project));
}

}  // namespace
}  // namespace overlook::test
