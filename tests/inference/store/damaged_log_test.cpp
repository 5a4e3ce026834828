#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/store/project.h"
#include "inference/store/project_check.h"
#include "tests/inference/store/store_test_project.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

namespace fs = std::filesystem;

/// A project as a killed program leaves it: its last edits are in the log beside it.
class DamagedLog : public testing::Test {
 protected:
    DamagedLog() {
        const Project project = Project::create(m_folder / "open.overlook");
        fill(project, 3, {900, 700});
        for (std::uint64_t i = 0; i < 8; ++i) {
            m_before = contents(project);
            m_written.insert(m_before.begin(), m_before.end());
            scribble(project, 1, 1, i);
        }
        m_last = contents(project);
        m_written.insert(m_last.begin(), m_last.end());
        fs::create_directory(m_folder / "killed");
        m_file = readBytes(m_folder / "open.overlook");
        m_log = readBytes(m_folder / "open.overlook-wal");
    }

    void leave(const std::vector<std::uint8_t>& log) const {
        fs::remove(fs::path(m_path.string() + "-shm"));
        writeAtomically(m_path, m_file.data(), m_file.size(), Flush::Later);
        writeAtomically(m_path.string() + "-wal", log.data(), log.size(), Flush::Later);
    }

    TemporaryFolder m_folder;
    fs::path m_path = m_folder / "killed/p.overlook";
    std::vector<std::uint8_t> m_file;
    std::vector<std::uint8_t> m_log;
    std::vector<std::string> m_before;  ///< the last edit
    std::vector<std::string> m_last;
    std::set<std::string> m_written;  ///< every row that ever was
};

TEST_F(DamagedLog, ThatIsSoundIsTakenOver) {
    leave(m_log);
    EXPECT_EQ(contents(Project::open(m_path)), m_last);
}

TEST_F(DamagedLog, CutOffWithinTheLastEditLosesThatOneOnly) {
    leave({m_log.begin(), m_log.end() - 100});
    const Project project = Project::open(m_path);
    EXPECT_TRUE(project.isWritable());
    EXPECT_EQ(contents(project), m_before);
}

TEST_F(DamagedLog, LosesNoEditInSilenceButTheLast) {
    std::mt19937_64 random(1);
    int told = 0;
    for (int i = 0; i < 60; ++i) {
        std::vector<std::uint8_t> log = m_log;
        const std::size_t place = random() % (i % 4 == 0 ? 64 : log.size());
        log[place] ^= static_cast<std::uint8_t>(1U << (random() % 8));
        leave(log);
        const Project project = Project::open(m_path);
        const auto rows = contents(project);
        told += project.isWritable() ? 0 : 1;
        EXPECT_TRUE(!project.isWritable() || rows == m_last || rows == m_before) << "byte " << place;
        for (const std::string& row : rows)
            EXPECT_EQ(m_written.count(row), 1U) << "byte " << place;
    }
    EXPECT_GT(told, 40);
}

}  // namespace
}  // namespace overlook::test
