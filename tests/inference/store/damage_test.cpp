#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/store/database.h"
#include "inference/store/project.h"
#include "inference/store/project_check.h"
#include "tests/inference/store/store_test_project.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

namespace fs = std::filesystem;

/// A project whose bytes a test changes.
class Damage : public testing::Test {
 protected:
    void SetUp() override {
        {
            const Project project = Project::create(m_path);
            fill(project, 120, {900, 700});
            for (std::int64_t image = 1; image <= 120; image += 7)
                scribble(project, image, 4, static_cast<std::uint64_t>(image));
        }
        m_sound = readBytes(m_path);
        const Project project = Project::open(m_path, Project::Purpose::Read);
        m_contents = contents(project);
        std::sort(m_contents.begin(), m_contents.end());
    }

    /// What is wrong with how the damaged file is met; empty when all is well: either everything is still there, or
    /// the damage is told; and no row is read that was not written.
    [[nodiscard]] std::string verdict(const std::vector<std::uint8_t>& damaged) {
        writeAtomically(m_path, damaged.data(), damaged.size(), Flush::Later);
        std::string fault;
        try {
            const Project project = Project::open(m_path);
            std::vector<std::string> saved = contents(project);
            std::sort(saved.begin(), saved.end());
            const bool isTold = !project.isWritable();
            m_told += isTold ? 1 : 0;
            m_savedRows += saved.size();
            if (!std::includes(m_contents.begin(), m_contents.end(), saved.begin(), saved.end()))
                fault = "a row that was never written";
            else if (!isTold && saved != m_contents)
                fault = "rows lost in silence";
            else if (isTold && readBytes(m_path) != damaged)
                fault = "the damaged file was touched";
        } catch (const Error& error) {
            m_refused += 1;
            fault = error.kind() == Error::Kind::BadData ? "" : error.what();
        }
        return fault;
    }

    TemporaryFolder m_folder;
    fs::path m_path = m_folder / "project.overlook";
    std::vector<std::uint8_t> m_sound;
    std::vector<std::string> m_contents;
    int m_told = 0;
    int m_refused = 0;
    std::size_t m_savedRows = 0;
};

TEST_F(Damage, OfOneBitIsHarmlessOrTold) {
    std::mt19937_64 random(1);
    constexpr int kFlips = 350;
    for (int i = 0; i < kFlips; ++i) {
        std::vector<std::uint8_t> damaged = m_sound;
        // Every bit of the header counts, so a part of the flips is in the first page.
        const std::size_t place = random() % (i % 5 == 0 ? 100 : damaged.size());
        damaged[place] ^= static_cast<std::uint8_t>(1U << (random() % 8));
        EXPECT_EQ(verdict(damaged), "") << "byte " << place;
    }
    EXPECT_EQ(m_refused, 0);
    EXPECT_GT(m_told, kFlips / 3);
    RecordProperty("share of rows saved",
                   std::to_string(static_cast<double>(m_savedRows) / kFlips / static_cast<double>(m_contents.size())));
}

TEST_F(Damage, OfALostEndIsTold) {
    std::mt19937_64 random(2);
    constexpr int kCuts = 100;
    for (int i = 0; i < kCuts; ++i) {
        std::vector<std::uint8_t> damaged = m_sound;
        damaged.resize(random() % m_sound.size());
        EXPECT_EQ(verdict(damaged), "") << damaged.size() << " bytes left";
    }
    EXPECT_EQ(m_told + m_refused, kCuts);
}

TEST_F(Damage, OfALostPageIsTold) {
    std::mt19937_64 random(3);
    for (int i = 0; i < 50; ++i) {
        std::vector<std::uint8_t> damaged = m_sound;
        const std::size_t page = random() % (damaged.size() / 4096);
        std::fill_n(damaged.begin() + static_cast<std::ptrdiff_t>(page * 4096), 4096, std::uint8_t{0});
        EXPECT_EQ(verdict(damaged), "") << "page " << page + 1;
    }
    EXPECT_EQ(m_refused, 0);
}

}  // namespace
}  // namespace overlook::test
