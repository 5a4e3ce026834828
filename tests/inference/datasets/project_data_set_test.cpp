#include "inference/datasets/project_data_set.h"

#include "inference/core/indexed_png.h"
#include "inference/datasets/data_check.h"
#include "inference/datasets/project_filling.h"
#include "inference/datasets/project_formats.h"
#include "inference/datasets/read_data_set.h"
#include "inference/datasets/sample_mask.h"
#include "inference/store/edit_history.h"
#include "inference/store/hint_table.h"
#include "inference/store/image_table.h"
#include "inference/store/project.h"
#include "inference/store/project_classes.h"
#include "tests/inference/datasets/data_folder.h"

namespace overlook::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

/// A project of a small data set in VOC layout.
class ProjectData : public DataFolder {
 protected:
    ProjectData() {
        for (const char* name : {"a", "b", "c"}) {
            writePicture(std::string("set/JPEGImages/") + name + ".png", {40, 30});
            cv::Mat1b mask(30, 40, std::uint8_t{0});
            mask(cv::Rect(5, 5, 10, 10)) = name[0] == 'a' ? 1 : 2;
            writeMask(std::string("set/SegmentationClass/") + name + ".png", mask);
        }
        write("set/labels.txt", "background\nboat\ncar\n");
        write("set/ImageSets/Segmentation/train.txt", "a\nb\n");
        write("set/ImageSets/Segmentation/val.txt", "c\n");
        m_filling = fillProject(m_project, readDataSet(path("set")), m_job);
    }
    [[nodiscard]] ReadDataSet read() const { return readDataSet(path("p.overlook")); }
    void draw(std::int64_t image, int classId, const cv::Rect& area, Hint hint) const {
        TriMask mask = HintTable(m_project).read(image, classId);
        const TriMaskPatch undo = mask.paint(area.tl(), cv::Mat1b(area.size(), std::uint8_t{1}), hint);
        ProjectEdit edit;
        edit.image = image;
        edit.hints[classId] = mask.sameTiles(undo);
        EditHistory(m_project).apply(edit);
    }

    void merge(int from, int into) const {
        ProjectEdit edit;
        edit.merge = {from, into};
        EditHistory(m_project).apply(edit);
    }

    JobControl m_job;
    Project m_project = Project::create(path("p.overlook"));
    ProjectFilling m_filling;
};

TEST_F(ProjectData, IsTheDataSetThatItWasMadeOf) {
    EXPECT_EQ(m_filling.added, 3U);
    const DataSet original = readDataSet(path("set")).set;
    const DataSet set = read().set;
    EXPECT_EQ(set.classes.nameOf(2), "car");
    EXPECT_EQ(set.lists, original.lists);
    ASSERT_THAT(set.samples, SizeIs(3));
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(set.samples[i].id, original.samples[i].id);
        EXPECT_EQ(set.samples[i].labels, original.samples[i].labels);
        EXPECT_EQ(set.samples[i].picture, original.samples[i].picture);
        EXPECT_EQ(set.samples[i].mask, original.samples[i].mask);
        EXPECT_EQ(set.samples[i].size, cv::Size(40, 30));
    }
    EXPECT_THAT(read().problems, IsEmpty());
}

TEST_F(ProjectData, TakesEveryPictureOnce) {
    const ProjectFilling again = fillProject(m_project, readDataSet(path("set")), m_job);
    EXPECT_EQ(again.added, 0U);
    EXPECT_EQ(again.known, 3U);
    EXPECT_THAT(idsOf(read().set.samples), ElementsAre("a", "b", "c"));
}

TEST_F(ProjectData, ItsHintsAreThoseThatWereDrawn) {
    draw(1, 1, {0, 0, 8, 30}, Hint::Attend);
    draw(1, 1, {20, 0, 5, 5}, Hint::Ignore);
    DataProblems problems;
    const DataSet set = read().set;
    const HintFolder hints = readHints(path("p.overlook"), set, problems);
    EXPECT_THAT(hints.samples(), ElementsAre("a"));
    const std::vector<HintMask> masks = hints.of("a");
    ASSERT_THAT(masks, SizeIs(1));
    EXPECT_EQ(masks[0].classId, 1);
    EXPECT_EQ(masks[0].pixels(0, 7), HintMask::kLook);
    EXPECT_EQ(masks[0].pixels(0, 8), HintMask::kUnknown);
    EXPECT_EQ(masks[0].pixels(4, 24), HintMask::kDoNotLook);
    EXPECT_THAT(hints.forClasses({2}).samples(), IsEmpty());
}

TEST_F(ProjectData, HintsAreASnapshot) {
    draw(1, 1, {0, 0, 8, 30}, Hint::Attend);
    DataProblems problems;
    const HintFolder hints = readHints(path("p.overlook"), read().set, problems);
    draw(1, 1, {0, 0, 8, 30}, Hint::Ignore);
    EXPECT_EQ(hints.of("a")[0].pixels(0, 0), HintMask::kLook);
}

TEST_F(ProjectData, HintsForWhatASetDoesNotHaveAreProblems) {
    draw(1, 1, {0, 0, 8, 8}, Hint::Attend);
    DataSet other = read().set;
    other.samples.erase(other.samples.begin());
    DataProblems problems;
    EXPECT_TRUE(readHints(path("p.overlook"), other, problems).isEmpty());
    EXPECT_THAT(sentencesOf(problems), ElementsAre(HasSubstr("which the data set does not have")));
}

TEST_F(ProjectData, MasksOfAMergedClassAreThoseOfItsTarget) {
    const cv::Mat1b inFile = maskOf(read().set.samples[1]);
    ASSERT_EQ(inFile(5, 5), 2);
    merge(2, 1);
    ReadDataSet merged = read();
    EXPECT_EQ(cv::countNonZero(maskOf(merged.set.samples[1]) != (inFile != 0) / 255), 0);
    EXPECT_THAT(merged.set.samples[1].labels, ElementsAre(1));
    checkFiles(merged, CheckDepth::Pixels, m_job);
    EXPECT_THAT(merged.problems, IsEmpty());
    EXPECT_EQ(cv::norm(readIndexedPng(merged.set.samples[1].mask), inFile, cv::NORM_INF), 0);
    EXPECT_TRUE(EditHistory(m_project).undo(0));
    EXPECT_EQ(cv::norm(maskOf(read().set.samples[1]), inFile, cv::NORM_INF), 0);
    EXPECT_TRUE(EditHistory(m_project).redo(0));
    EXPECT_EQ(maskOf(read().set.samples[1])(5, 5), 1);
}

TEST_F(ProjectData, MasksFollowOneMergeAfterTheOther) {
    const int tree = ProjectClasses(m_project).add("tree", 0);
    merge(2, 1);
    merge(1, tree);
    EXPECT_EQ(maskOf(read().set.samples[0])(5, 5), tree);
    EXPECT_EQ(maskOf(read().set.samples[1])(5, 5), tree);
}

TEST_F(ProjectData, AProjectThatIsMadeOfItKnowsItsMerges) {
    merge(2, 1);
    const Project copy = Project::create(path("second.overlook"));
    (void)fillProject(copy, read(), m_job);
    EXPECT_EQ(maskOf(dataSetOf(copy).set.samples[1])(5, 5), 1);
    EXPECT_EQ(ProjectClasses(copy).add("tree", 0), 3);
}

TEST_F(ProjectData, ImportOfMasksIsAStepThatCanBeUndone) {
    draw(2, 2, {0, 0, 3, 3}, Hint::Ignore);
    const auto before = HintTable(m_project).read(2);
    const FormatReport report =
        projectFormatOf("folder", "hints", FormatUse::Import).import(m_project, path("set/SegmentationClass"), m_job);
    EXPECT_EQ(report.images, 3U);
    EXPECT_EQ(HintTable(m_project).read(2, 2).at({6, 6}), Hint::Attend);
    EXPECT_TRUE(EditHistory(m_project).undo(2));
    EXPECT_EQ(HintTable(m_project).read(2), before);
}

TEST_F(ProjectData, ExportSaysHowManyHintsTheNewProjectHas) {
    draw(1, 1, {0, 0, 8, 30}, Hint::Attend);
    draw(1, 2, {3, 3, 8, 9}, Hint::Ignore);
    const FormatReport report =
        projectFormatOf("copy.overlook", "", FormatUse::Write).write(m_project, path("copy.overlook"), m_job);
    EXPECT_EQ(report.images, 3U);
    EXPECT_EQ(report.hints, 2U);
}

TEST_F(ProjectData, MasksGoOutAndComeBackAsTheyWere) {
    draw(1, 1, {0, 0, 8, 30}, Hint::Attend);
    draw(1, 2, {3, 3, 8, 9}, Hint::Ignore);
    draw(3, 2, {39, 29, 1, 1}, Hint::Attend);
    const auto first = HintTable(m_project).read(1);
    const auto third = HintTable(m_project).read(3);
    EXPECT_EQ(projectFormatOf("out", "", FormatUse::Write).write(m_project, path("out"), m_job).hints, 3U);
    while (EditHistory(m_project).undo(1) || EditHistory(m_project).undo(3)) {
    }
    EXPECT_THAT(projectFormatOf("out", "", FormatUse::Import).import(m_project, path("out"), m_job).problems,
                IsEmpty());
    EXPECT_EQ(HintTable(m_project).read(1), first);
    EXPECT_EQ(HintTable(m_project).read(3), third);
}

TEST_F(ProjectData, PicturesOfAnyFolderAreASetWithoutClasses) {
    writePicture("any/deep/x.png");
    writePicture("any/y.png");
    write("any/text.txt", "no picture");
    const ReadDataSet read = picturesAsDataSet(path("any"));
    EXPECT_THAT(idsOf(read.set.samples), ElementsAre("deep_x", "y"));
    EXPECT_THROW((void)picturesAsDataSet(path("any/nothing")), Error);
}

TEST_F(ProjectData, PicturesOfAnyFolderAreInTheOrderOfTheirNames) {
    for (const char* name : {"any/10.png", "any/9.png", "any/samoyed.png", "any/samoyed_mask.png", "any/deep/1.png"})
        writePicture(name);
    EXPECT_THAT(idsOf(picturesAsDataSet(path("any")).set.samples),
                ElementsAre("9", "10", "deep_1", "samoyed", "samoyed_mask"));
}

}  // namespace
}  // namespace overlook::test
