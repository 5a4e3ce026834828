#include "inference/store/image_table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ctime>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/picture.h"
#include "inference/store/database.h"
#include "inference/store/edit_history.h"
#include "inference/store/project.h"
#include "tests/inference/core/picture_bytes.h"
#include "tests/inference/store/store_test_project.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

namespace fs = std::filesystem;

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class Images : public testing::Test {
 protected:
    Images() {
        fill(m_project, 12, {300, 200});
        setStatus(3, ImageStatus::Flagged);
        setStatus(7, ImageStatus::Flagged);
        for (const std::int64_t image : {1, 3}) {
            TriMask mask(cv::Size(300, 200));
            EditHistory(m_project).apply(stroke(mask, image, 1, {100, 100}, 20));
        }
    }
    void setStatus(std::int64_t image, ImageStatus status) const {
        ProjectEdit edit;
        edit.values = {{ValueChange::Field::ImageStatus, image, std::to_string(static_cast<int>(status))}};
        EditHistory(m_project).apply(edit);
    }
    [[nodiscard]] ImageTable images() const { return ImageTable(m_project); }
    [[nodiscard]] std::vector<std::int64_t> ids(const ImageQuery& query) const {
        std::vector<std::int64_t> found;
        for (const ImageRow& row : images().list(query))
            found.push_back(row.id);
        return found;
    }

    TemporaryFolder m_folder;
    Project m_project = Project::create(m_folder / "project/p.overlook");
};

TEST_F(Images, AreListedByPath) {
    const std::vector<ImageRow> rows = images().list({});
    ASSERT_THAT(rows, SizeIs(12));
    EXPECT_EQ(rows[0].path, "pictures/picture_1.png");
    EXPECT_EQ(rows[1].path, "pictures/picture_10.png");
    EXPECT_EQ(rows[0].size, cv::Size(300, 200));
    EXPECT_TRUE(rows[0].hasHints);
    EXPECT_FALSE(rows[1].hasHints);
    EXPECT_THAT(rows[0].labels, ElementsAre(2));
}

TEST_F(Images, AreFilteredByWhatIsKnownOfThem) {
    ImageQuery query;
    query.order = ImageOrder::Added;
    query.status = ImageStatus::Flagged;
    EXPECT_THAT(ids(query), ElementsAre(3, 7));
    query.hasHints = false;
    EXPECT_THAT(ids(query), ElementsAre(7));
    query = {};
    query.classId = 1;
    query.order = ImageOrder::Added;
    EXPECT_THAT(ids(query), ElementsAre(2, 4, 6, 8, 10, 12));
    query.text = "PICTURE_1";
    EXPECT_THAT(ids(query), ElementsAre(10, 12));
    query.text = "1%";
    EXPECT_THAT(ids(query), IsEmpty());
}

TEST_F(Images, AreSortedBothWays) {
    ImageQuery query;
    query.order = ImageOrder::Status;
    query.isDescending = true;
    EXPECT_THAT(ids(query), SizeIs(12));
    EXPECT_EQ(ids(query).front(), 3);
    query.order = ImageOrder::Added;
    EXPECT_EQ(ids(query).front(), 12);
}

TEST_F(Images, TheNextOneIsFoundRoundTheEnd) {
    ImageQuery unhinted;
    unhinted.hasHints = false;
    unhinted.order = ImageOrder::Added;
    EXPECT_EQ(images().next(unhinted, 0), 2);
    EXPECT_EQ(images().next(unhinted, 2), 4);
    EXPECT_EQ(images().next(unhinted, 12), 2);
    ImageQuery flagged;
    flagged.status = ImageStatus::Flagged;
    flagged.order = ImageOrder::Added;
    EXPECT_EQ(images().next(flagged, 5), 7);
    EXPECT_EQ(images().next(flagged, 7), 3);
    flagged.text = "nothing";
    EXPECT_FALSE(images().next(flagged, 7));
}

TEST_F(Images, AreAddedOnce) {
    const auto known = images().all();
    EXPECT_EQ(images().add(known), 0U);
    EXPECT_EQ(images().count(), 12);
}

TEST_F(Images, OfTheSameNameGetANumber) {
    auto twins = images().all();
    twins.resize(2);
    twins[0].path = "other/picture_1.png";
    twins[1].path = "other/picture_1.jpg";
    twins[1].name = "picture_1";
    EXPECT_EQ(images().add(twins), 2U);
    EXPECT_EQ(images().findName("picture_1_2")->path, "other/picture_1.png");
    EXPECT_EQ(images().findName("picture_1_3")->path, "other/picture_1.jpg");
}

TEST_F(Images, AreDescribedUpright) {
    const Bytes file = encoded(".png", colourfulRgb(30, 20));
    writeAtomically(m_folder / "project/sub ñ/a.png", file.data(), file.size());
    const ProjectImage image = images().described(m_folder / "project/sub ñ/a.png");
    EXPECT_EQ(image.path, "sub ñ/a.png");
    EXPECT_EQ(image.size, cv::Size(30, 20));
    EXPECT_EQ(image.bytes, file.size());
    EXPECT_EQ(image.content, contentId(file.data(), file.size()));
    EXPECT_EQ(images().fileOf(image), m_folder / "project/sub ñ/a.png");
    writeAtomically(m_folder / "no.png", "no picture");
    EXPECT_THROW((void)images().described(m_folder / "no.png"), Error);
}

TEST_F(Images, AreFoundWhereTheyWereWhenTheProjectMovedAlone) {
    const Bytes file = encoded(".png", colourfulRgb(30, 20));
    writeAtomically(m_folder / "project/a.png", file.data(), file.size());
    ProjectImage image = images().described(m_folder / "project/a.png");
    image.path = "moved/a.png";
    EXPECT_EQ(images().fileOf(image), m_folder / "project/a.png");
}

TEST(HundredThousandImages, AreListedInUnderASecond) {
    const TemporaryFolder folder;
    {
        const Project project = Project::create(folder / "p.overlook");
        fill(project, 100'000, {640, 480});
        scribble(project, 500, 3, 1);
    }
    const std::clock_t start = std::clock();
    const Project opened = Project::open(folder / "p.overlook", Project::Purpose::Read);
    const std::vector<ImageRow> rows = ImageTable(opened).list({});
    const double listed = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    ImageQuery query;
    query.classId = 1;
    query.hasHints = false;
    query.text = "99";
    const std::vector<ImageRow> some = ImageTable(opened).list(query);
    const double filtered = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC - listed;
    EXPECT_THAT(rows, SizeIs(100'000));
    EXPECT_FALSE(some.empty());
    EXPECT_LT(listed, 1.0);
    EXPECT_LT(filtered, 1.0);
    RecordProperty("listed in seconds", std::to_string(listed));
    RecordProperty("filtered in seconds", std::to_string(filtered));
}

}  // namespace
}  // namespace overlook::test
