#include <algorithm>
#include <QEventLoop>
#include <QTimer>
#include <random>

#include "app/controllers/project_controller.h"
#include "inference/store/project.h"
#include "tests/app/controllers/workspace_fixture.h"
#include "tests/inference/store/store_test_project.h"

namespace overlook {
namespace {

using Bytes = std::vector<std::uint8_t>;
using Rows = std::vector<std::string>;

constexpr int kPictures = 40;

/// A project with hints whose bytes a test changes, opened as the window opens it.
class WorkspaceDamageTest : public test::WorkspaceTest {
 protected:
    void SetUp() override {
        {
            const Project project = Project::create(folder / "sound.overlook");
            test::fill(project, kPictures, {400, 300});
            for (std::int64_t image = 1; image <= kPictures; image += 5)
                test::scribble(project, image, 4, static_cast<std::uint64_t>(image));
        }
        m_sound = readBytes(folder / "sound.overlook");
        ASSERT_EQ(meet(m_sound), "");
        ASSERT_TRUE(m_isWritable);
        m_contents = m_rows;
        ASSERT_GT(m_contents.size(), std::size_t{kPictures});
    }

    /// Opens these bytes under a name of their own. Returns what is wrong with what the window makes of them: either
    /// everything is there, or a sentence says that something is not; what is there was written once; and a file that
    /// is damaged stays as it is.
    [[nodiscard]] std::string meet(const Bytes& bytes) {
        const std::string name = "damaged" + std::to_string(m_count++) + ".overlook";
        writeAtomically(folder / name, bytes.data(), bytes.size(), Flush::Later);
        notices.clear();
        openInWindow(name);
        m_isOpen = document.project().has_value();
        m_isWritable = m_isOpen && document.project()->isWritable;
        const bool isTold = !notices.isEmpty() && !notices.last().isEmpty();
        m_rows = m_isOpen ? rowsOfProject() : Rows();
        const std::size_t shown = m_isOpen ? document.pictures().size() : 0;
        closeInWindow();
        if (!m_isWritable && readBytes(folder / name) != bytes)
            return "the damaged file was touched";
        if (!m_isWritable && !isTold)
            return "nothing was said";
        if (m_isWritable && !m_contents.empty() && (m_rows != m_contents || shown != kPictures))
            return "something was lost in silence";
        if (!m_contents.empty() && !std::includes(m_contents.begin(), m_contents.end(), m_rows.begin(), m_rows.end()))
            return "a row is shown that was never written";
        return {};
    }

    int m_count = 0;
    bool m_isOpen = false;
    bool m_isWritable = false;
    Bytes m_sound;
    Rows m_contents;  ///< sorted
    Rows m_rows;      ///< of the project that was met last; sorted

 private:
    /// Runs the event loop until the project was opened or refused.
    void openInWindow(const std::string& name) {
        QEventLoop loop;
        QTimer::singleShot(20'000, &loop, [&loop] {
            ADD_FAILURE() << "the window never answered";
            loop.quit();
        });
        QObject::connect(&workspace.projects(), &ProjectController::opened, &loop, &QEventLoop::quit);
        QObject::connect(&workspace.projects(), &ProjectController::noticed, &loop,
                         [&loop](Workspace::Severity severity) {
                             if (severity == Workspace::Severity::Failure)
                                 loop.quit();
                         });
        workspace.projects().open(path(name));
        loop.exec();
    }
    Rows rowsOfProject() {
        Rows rows;
        QEventLoop loop;
        workspace.projects().run([](const Project& project) { return test::contents(project); },
                                 [&](const Outcome<Rows>& outcome) {
                                     if (outcome.value)
                                         rows = *outcome.value;
                                     else
                                         ADD_FAILURE() << outcome.error->what();
                                     loop.quit();
                                 });
        loop.exec();
        std::sort(rows.begin(), rows.end());
        return rows;
    }
    /// What follows on the project's thread comes behind the end of this file.
    void closeInWindow() {
        workspace.projects().close();
        document.setPictures({});
    }
};

TEST_F(WorkspaceDamageTest, OfOneBitIsHarmlessOrToldInASentence) {
    std::mt19937_64 random(4);
    constexpr int kFlips = 400;
    int told = 0;
    for (int i = 0; i < kFlips; ++i) {
        Bytes damaged = m_sound;
        // Every bit of the header counts, so a part of the flips is in the first page.
        const std::size_t place = random() % (i % 5 == 0 ? 100 : damaged.size());
        damaged[place] ^= static_cast<std::uint8_t>(1U << (random() % 8));
        EXPECT_EQ(meet(damaged), "") << "byte " << place;
        told += m_isWritable ? 0 : 1;
    }
    EXPECT_GT(told, kFlips / 8);  // the rest hits what SQLite does not use
}

TEST_F(WorkspaceDamageTest, OfALostEndIsToldInASentence) {
    std::mt19937_64 random(5);
    for (int i = 0; i < 100; ++i) {
        Bytes damaged = m_sound;
        damaged.resize(random() % m_sound.size());
        EXPECT_EQ(meet(damaged), "") << damaged.size() << " bytes left";
        EXPECT_FALSE(m_isWritable);
    }
}

}  // namespace
}  // namespace overlook
