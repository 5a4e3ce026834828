#include "inference/datasets/voc_folder.h"

#include "inference/core/files.h"
#include "inference/core/indexed_png.h"
#include "tests/inference/core/picture_bytes.h"
#include "tests/inference/datasets/data_folder.h"

namespace overlook::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class Voc : public DataFolder {
 protected:
    void writePicture(const std::string& name) const { DataFolder::writePicture("JPEGImages/" + name); }
    void writeObjects(const std::string& id, const std::vector<std::string>& names) const {
        std::string text = "<annotation>\n";
        for (const std::string& name : names)
            text += "<object>\n<name>" + name + "</name><part><name>head</name></part></object>\n";
        write("Annotations/" + id + ".xml", text + "</annotation>");
    }
    [[nodiscard]] DataSet read() const { return readVocFolder(path()); }
    [[nodiscard]] std::string complaint() const {
        return complaintOf([&] { (void)read(); });
    }
};

TEST_F(Voc, FolderIsRecognisedByItsPictures) {
    writePicture("a.png");

    EXPECT_TRUE(isVocFolder(path()));
}

TEST_F(Voc, OtherFolderIsNot) {
    EXPECT_FALSE(isVocFolder(path()));
}

TEST_F(Voc, PicturesOfAllFormatsAreSamplesInOrder) {
    writePicture("c.jpg");
    writePicture("a.png");
    writePicture("b.jpeg");
    write("JPEGImages/Thumbs.db", "x");

    EXPECT_THAT(idsOf(read().samples), ElementsAre("a", "b", "c"));
}

TEST_F(Voc, ForeignLettersAndSpacesAreIds) {
    writePicture("배 사진 né.png");

    EXPECT_THAT(idsOf(read().samples), ElementsAre("배 사진 né"));
}

TEST_F(Voc, ClassesAreThoseOfVocWithoutAFileOfLabels) {
    writePicture("a.png");

    EXPECT_EQ(read().classes.size(), 21U);
    EXPECT_EQ(read().classes.idOf("tvmonitor"), 20);
}

TEST_F(Voc, ClassesAreThoseOfTheFileOfLabels) {
    writePicture("a.png");
    write("labels.txt", "background\r\nsail boat \r\n");

    EXPECT_EQ(read().classes.idOf("sail boat"), 1);
}

TEST_F(Voc, LabelsComeFromTheAnnotationOnceAndInOrder) {
    writePicture("a.png");
    writeObjects("a", {"person", "boat", "person"});

    EXPECT_THAT(read().samples[0].labels, ElementsAre(4, 15));
}

TEST_F(Voc, PictureWithoutObjectsHasNoLabels) {
    writePicture("a.png");
    writeObjects("a", {});

    EXPECT_THAT(read().samples[0].labels, IsEmpty());
}

TEST_F(Voc, LabelsComeFromTheMaskWhereThereIsNoAnnotation) {
    writePicture("a.png");
    writeIndexedPng(path() / "SegmentationClass/a.png", (cv::Mat1b(1, 5) << 0, 4, 255, 15, 4));

    EXPECT_THAT(read().samples[0].labels, ElementsAre(4, 15));
}

TEST_F(Voc, MaskIsKnown) {
    writePicture("a.png");
    writeIndexedPng(path() / "SegmentationClass/a.png", cv::Mat1b(1, 5, std::uint8_t{1}));

    EXPECT_EQ(read().samples[0].mask, path() / "SegmentationClass/a.png");
}

TEST_F(Voc, ListsKeepTheirOrder) {
    writePicture("a.png");
    writePicture("b.png");
    write("ImageSets/Main/train.txt", "b\na\n");

    EXPECT_THAT(idsOf(read().split("train")), ElementsAre("b", "a"));
}

TEST_F(Voc, SamplesKnowTheirLists) {
    writePicture("a.png");
    write("ImageSets/Main/train.txt", "a\n");
    write("ImageSets/Segmentation/val.txt", "a\n");

    EXPECT_THAT(read().samples[0].splits, ElementsAre("train", "val"));
}

TEST_F(Voc, SameListInBothFoldersIsOne) {
    writePicture("a.png");
    write("ImageSets/Main/train.txt", "a\n");
    write("ImageSets/Segmentation/train.txt", "a\n");

    EXPECT_THAT(read().splitNames(), ElementsAre("train"));
}

TEST_F(Voc, OtherListOfTheSameNameKeepsItsFolder) {
    writePicture("a.png");
    writePicture("b.png");
    write("ImageSets/Main/train.txt", "a\nb\n");
    write("ImageSets/Segmentation/train.txt", "a\n");

    EXPECT_THAT(idsOf(read().split("Segmentation/train")), ElementsAre("a"));
}

TEST_F(Voc, ListsOfOneClassAreNoSplits) {
    writePicture("a.png");
    writePicture("b.png");
    write("ImageSets/Main/boat_train.txt", "a  1\nb -1\n");

    EXPECT_THAT(read().splitNames(), IsEmpty());
}

TEST_F(Voc, EmptyListIsASplitWithoutMembers) {
    writePicture("a.png");
    write("ImageSets/Main/val.txt", "");

    EXPECT_THAT(read().split("val"), IsEmpty());
}

TEST_F(Voc, UnknownListIsRefusedWithTheKnownOnes) {
    writePicture("a.png");
    write("ImageSets/Main/train.txt", "a\n");

    EXPECT_THAT(complaintOf([&] { (void)read().split("test"); }), HasSubstr("has no list 'test'. It has: train"));
}

TEST_F(Voc, MissingPictureIsNamedWithListAndLine) {
    writePicture("a.png");
    write("ImageSets/Main/train.txt", "a\n\nnone\n");

    EXPECT_THAT(complaint(), HasSubstr("train.txt', line 3: there is no picture 'none'"));
}

TEST_F(Voc, UnknownClassIsNamedWithFileAndLine) {
    writePicture("a.png");
    writeObjects("a", {"boat", "dragon"});

    EXPECT_THAT(complaint(), HasSubstr("a.xml', line 4: there is no class called 'dragon'"));
}

TEST_F(Voc, BrokenAnnotationIsNamedWithFileAndLine) {
    writePicture("a.png");
    write("Annotations/a.xml", "<annotation>\n<object>\n<name>boat</nam");

    EXPECT_THAT(complaint(), HasSubstr("a.xml', line 3: "));
}

TEST_F(Voc, OtherXmlIsNoAnnotation) {
    writePicture("a.png");
    write("Annotations/a.xml", "<svg/>");

    EXPECT_THAT(complaint(), HasSubstr("not a PASCAL VOC annotation"));
}

TEST_F(Voc, AnnotationCutAnywhereIsAnErrorAndNeverACrash) {
    writePicture("a.png");
    writeObjects("a", {"boat", "person"});
    const Bytes file = readBytes(path() / "Annotations/a.xml");
    const auto readCut = [&](const Bytes& cut) {
        overwrite(path() / "Annotations/a.xml", cut);
        (void)read();
    };

    EXPECT_EQ(badTruncations(file, readCut), "");
    EXPECT_EQ(successfulTruncations(file, readCut), 0);
}

TEST_F(Voc, MaskValueWithoutAClassIsNamed) {
    writePicture("a.png");
    writeIndexedPng(path() / "SegmentationClass/a.png", cv::Mat1b(1, 5, std::uint8_t{77}));

    EXPECT_THAT(complaint(), HasSubstr("a.png' holds the value 77"));
}

TEST_F(Voc, AllProblemsAreListed) {
    for (const char* name : {"a.png", "b.png", "c.png"})
        writePicture(name);
    writeObjects("a", {"dragon"});
    writeIndexedPng(path() / "SegmentationClass/b.png", cv::Mat1b(4, 4, std::uint8_t{77}));
    write("ImageSets/Main/train.txt", "a\nnone\nc\nc\n");

    const ReadDataSet checked = checkedVocFolder(path());

    EXPECT_THAT(sentencesOf(checked.problems), ElementsAre(HasSubstr("dragon"), HasSubstr("77"), HasSubstr("'none'"),
                                                           HasSubstr("'c' is named twice")));
    EXPECT_EQ(checked.problems[1].sample, "b");
    EXPECT_THAT(idsOf(checked.set.split("train")), ElementsAre("a", "c"));
}

TEST_F(Voc, PicturesOfTheSameNameAreRefused) {
    writePicture("a.png");
    writePicture("a.jpg");

    EXPECT_THAT(complaint(), HasSubstr("differ only in their extension"));
}

TEST_F(Voc, FolderWithoutPicturesIsRefused) {
    std::filesystem::create_directories(path() / "JPEGImages");

    EXPECT_THAT(complaint(), HasSubstr("There are no pictures in"));
}

TEST_F(Voc, MissingNameOfAClassIsNamedWithItsLine) {
    writePicture("a.png");
    write("labels.txt", "background\n\nboat\n");

    EXPECT_THAT(complaint(), HasSubstr("labels.txt', line 2"));
}

TEST_F(Voc, OtherFolderIsRefused) {
    EXPECT_THAT(complaint(), HasSubstr("BadData: "));
}

TEST_F(Voc, MissingFolderIsCalledMissing) {
    EXPECT_THAT(complaintOf([&] { (void)readVocFolder(path() / "none"); }), HasSubstr("Missing: "));
}

TEST(VocData, RealSampleIsRead) {
    OVERLOOK_NEED_DATA("formats/voc_dataset/voc_dataset1");

    const DataSet folder = readVocFolder(testData("formats/voc_dataset/voc_dataset1"));

    EXPECT_THAT(idsOf(folder.samples), ElementsAre("2007_000001", "2007_000002"));
    EXPECT_THAT(folder.samples[0].labels, ElementsAre(8, 15));
    EXPECT_THAT(folder.splitNames(), ElementsAre("test", "train"));
}

}  // namespace
}  // namespace overlook::test
