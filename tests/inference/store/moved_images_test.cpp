#include "inference/store/moved_images.h"

#include <gtest/gtest.h>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/store/edit_history.h"
#include "inference/store/hint_table.h"
#include "inference/store/project.h"
#include "inference/store/project_classes.h"
#include "tests/inference/core/picture_bytes.h"
#include "tests/inference/store/store_test_project.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

namespace fs = std::filesystem;

class MovedImages : public testing::Test {
 protected:
    MovedImages() {
        ProjectClasses(m_project).addAll(ClassTable({"background", "boat"}));
        std::vector<ProjectImage> images;
        for (int i = 1; i <= 3; ++i) {
            const fs::path file = folder() / (std::to_string(i) + ".png");
            const Bytes bytes = encoded(".png", colourfulRgb(20 + i, 10));
            writeAtomically(file, bytes.data(), bytes.size());
            images.push_back(ImageTable(m_project).described(file));
            images.back().name = std::to_string(i);
        }
        (void)ImageTable(m_project).add(images);
    }
    [[nodiscard]] fs::path folder() const { return m_folder / "pictures"; }

    TemporaryFolder m_folder;
    Project m_project = Project::create(m_folder / "p.overlook");
    JobControl m_job;
};

TEST_F(MovedImages, AreFoundByTheirBytesAndTakenOverWithConsent) {
    TriMask mask(cv::Size(22, 10));
    EditHistory(m_project).apply(stroke(mask, 2, 1, {5, 5}, 3));
    fs::create_directories(m_folder / "elsewhere/deep ñ");
    fs::rename(folder() / "2.png", m_folder / "elsewhere/deep ñ/other name.png");
    fs::rename(folder() / "1.png", m_folder / "elsewhere/1.png");
    ASSERT_EQ(missingImages(m_project).size(), 2U);
    const auto moves = findMoved(m_project, m_folder.path(), m_job);
    ASSERT_EQ(moves.size(), 2U);
    EXPECT_EQ(moves[1].to, m_folder / "elsewhere/deep ñ/other name.png");
    EXPECT_EQ(missingImages(m_project).size(), 2U) << "taken over without consent";
    acceptMoves(m_project, moves);
    EXPECT_TRUE(missingImages(m_project).empty());
    EXPECT_EQ(ImageTable(m_project).find(2)->path, "elsewhere/deep ñ/other name.png");
    EXPECT_EQ(HintTable(m_project).read(2, 1), mask);
}

TEST_F(MovedImages, AreNotThoseOfTheSameNameWithOtherBytes) {
    fs::remove(folder() / "1.png");
    const Bytes bytes = encoded(".png", colourfulRgb(21, 11));
    writeAtomically(m_folder / "elsewhere/1.png", bytes.data(), bytes.size());
    EXPECT_TRUE(findMoved(m_project, m_folder.path(), m_job).empty());
}

TEST_F(MovedImages, AreNotTheirTwinsInTheProject) {
    fs::copy_file(folder() / "2.png", folder() / "twin.png");
    ProjectImage twin = ImageTable(m_project).described(folder() / "twin.png");
    twin.name = "twin";
    (void)ImageTable(m_project).add({twin});
    fs::remove(folder() / "2.png");
    EXPECT_TRUE(findMoved(m_project, m_folder.path(), m_job).empty());
}

TEST_F(MovedImages, NeedAFolderToLookIn) {
    EXPECT_THROW((void)findMoved(m_project, m_folder / "nothing", m_job), Error);
}

}  // namespace
}  // namespace overlook::test
