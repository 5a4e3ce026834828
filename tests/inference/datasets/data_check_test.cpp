#include "inference/datasets/data_check.h"

#include "inference/core/files.h"
#include "inference/datasets/voc_folder.h"
#include "tests/inference/core/picture_bytes.h"
#include "tests/inference/datasets/data_folder.h"

namespace overlook::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class Check : public DataFolder {
 protected:
    Check() {
        write("labels.txt", "background\nboat\n");
        for (const char* id : {"a", "b", "c"}) {
            writePicture("JPEGImages/" + std::string(id) + ".png");
            writeMask("SegmentationClass/" + std::string(id) + ".png", cv::Mat1b(4, 4, std::uint8_t{1}));
        }
        write("ImageSets/Main/train.txt", "a\nb\nc\n");
    }
    [[nodiscard]] ReadDataSet checked(CheckDepth depth = CheckDepth::Headers) const {
        ReadDataSet read = checkedVocFolder(path());
        checkFiles(read, depth, JobControl());
        return read;
    }
    void cutOff(const std::string& name) const {
        Bytes bytes = readBytes(path(name));
        bytes.resize(bytes.size() / 2);
        overwrite(path(name), bytes);
    }
};

TEST_F(Check, FindsNothingWrongWithAWholeSet) {
    const ReadDataSet read = checked(CheckDepth::Pixels);
    EXPECT_THAT(read.problems, IsEmpty());
    EXPECT_EQ(read.set.samples[0].size, cv::Size(4, 4));
}

TEST_F(Check, ListsEveryProblemWithItsFile) {
    cutOff("JPEGImages/a.png");
    writeMask("SegmentationClass/b.png", cv::Mat1b(5, 4, std::uint8_t{1}));
    write("JPEGImages/c.png", "text");
    write("ImageSets/Main/val.txt", "nobody\n");
    EXPECT_THAT(sentencesOf(checked().problems),
                ElementsAre(HasSubstr("val.txt', line 1: there is no picture 'nobody'"), HasSubstr("a.png' is cut off"),
                            HasSubstr("b.png' has 4 × 5 pixels, but its picture has 4 × 4"),
                            HasSubstr("c.png' is not a picture")));
}

TEST_F(Check, NamesALabelOutsideTheTableOnce) {
    writeMask("SegmentationClass/b.png", cv::Mat1b(4, 4, std::uint8_t{9}));
    EXPECT_THAT(sentencesOf(checked().problems), ElementsAre(HasSubstr("holds the value 9")));
}

TEST_F(Check, LooksAtMasksThoughAnnotationsTellTheLabels) {
    write("Annotations/b.xml", "<annotation/>");
    writeMask("SegmentationClass/b.png", cv::Mat1b(4, 4, std::uint8_t{9}));
    EXPECT_THAT(sentencesOf(checked().problems), ElementsAre(HasSubstr("holds the value 9")));
}

TEST_F(Check, DecodesOnlyWhenAsked) {
    Bytes bytes = readBytes(path("JPEGImages/a.png"));
    bytes[bytes.size() / 2] ^= 0xFF;
    overwrite(path("JPEGImages/a.png"), bytes);
    EXPECT_THAT(checked(CheckDepth::Headers).problems, IsEmpty());
    EXPECT_THAT(sentencesOf(checked(CheckDepth::Pixels).problems), ElementsAre(HasSubstr("a.png")));
}

TEST_F(Check, TellsTheSizeOfAnUprightPicture) {
    const Bytes jpeg = encoded(".jpg", colourfulRgb(8, 4));
    overwrite(path("JPEGImages/a.jpg"), jpegWithExif(jpeg, exifBlock(6, ByteOrder::Little)));
    EXPECT_EQ(pictureSizeOf(path("JPEGImages/a.jpg")), cv::Size(4, 8));
}

TEST_F(Check, SaysWhenThePictureIsNotTheOneOfTheDataSet) {
    ReadDataSet read = checkedVocFolder(path());
    read.set.samples[2].size = {9, 9};
    checkFiles(read, CheckDepth::Headers, JobControl());
    EXPECT_THAT(sentencesOf(read.problems), ElementsAre(HasSubstr("c.png' has 4 × 4 pixels, but the data set says 9")));
}

TEST_F(Check, StopsWhenCancelled) {
    ReadDataSet read = checkedVocFolder(path());
    JobControl job;
    job.cancel();
    EXPECT_THAT(complaintOf([&] { checkFiles(read, CheckDepth::Headers, job); }), HasSubstr("Cancelled"));
}

TEST_F(Check, BrokenPicturesCanBeLeftOut) {
    cutOff("JPEGImages/b.png");
    ReadDataSet read = checked();
    const DataSet rest = withoutBroken(std::move(read.set), read.problems);
    EXPECT_THAT(idsOf(rest.split("train")), ElementsAre("a", "c"));
}

TEST_F(Check, SeveralProblemsAreCountedInOneSentence) {
    cutOff("JPEGImages/a.png");
    cutOff("JPEGImages/b.png");
    const ReadDataSet read = checked();
    const BrokenDataSet error(read.set, read.problems);
    EXPECT_THAT(error.what(),
                testing::AllOf(HasSubstr("has 2 problems"), HasSubstr("a.png"), HasSubstr("--skip-broken")));
    EXPECT_EQ(error.problems().size(), 2U);
}

}  // namespace
}  // namespace overlook::test
