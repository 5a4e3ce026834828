#include "inference/datasets/class_folders.h"

#include "tests/inference/core/picture_bytes.h"
#include "tests/inference/datasets/data_folder.h"

namespace overlook::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

using ClassFolders = DataFolder;

TEST_F(ClassFolders, GiveEveryPictureTheLabelOfItsFolder) {
    writePicture("dog/1.png");
    writePicture("cat/1.png");
    const ReadDataSet read = readClassFolders(path());
    EXPECT_THAT(idsOf(read.set.samples), ElementsAre("cat_1", "dog_1"));
    EXPECT_THAT(read.set.samples[1].labels, ElementsAre(2));
    EXPECT_EQ(read.set.classes.nameOf(2), "dog");
    EXPECT_TRUE(read.set.isSingleLabel);
    EXPECT_THAT(read.problems, IsEmpty());
}

TEST_F(ClassFolders, WithoutListsAreForTraining) {
    writePicture("dog/1.png");
    EXPECT_THAT(idsOf(readClassFolders(path()).set.split("train")), ElementsAre("dog_1"));
}

TEST_F(ClassFolders, WithinListsMayShareNames) {
    for (const char* name : {"train/dog/1.png", "train/cat/1.png", "val/dog/1.png"})
        writePicture(name);
    const DataSet set = readClassFolders(path()).set;
    EXPECT_THAT(idsOf(set.split("train")), ElementsAre("train_cat_1", "train_dog_1"));
    EXPECT_THAT(idsOf(set.split("val")), ElementsAre("val_dog_1"));
    EXPECT_EQ(set.classes.size(), 3U);
}

TEST_F(ClassFolders, TakeTheOrderOfLabelsTxt) {
    writePicture("dog/1.png");
    write("labels.txt", "background\nwolf\ndog\n");
    EXPECT_THAT(readClassFolders(path()).set.samples[0].labels, ElementsAre(2));
}

TEST_F(ClassFolders, ThatLabelsTxtDoesNotNameAreProblems) {
    writePicture("dog/1.png");
    writePicture("cat/1.png");
    write("labels.txt", "background\ndog\n");
    const ReadDataSet read = readClassFolders(path());
    EXPECT_THAT(sentencesOf(read.problems), ElementsAre(HasSubstr("cat' is called like no class")));
    EXPECT_THAT(idsOf(read.set.samples), ElementsAre("dog_1"));
}

TEST_F(ClassFolders, WithTwoPicturesOfANameKeepOne) {
    writePicture("dog/1.png");
    writePicture("dog/1.jpg");
    const ReadDataSet read = readClassFolders(path());
    EXPECT_EQ(read.set.split("train").size(), 1U);
    EXPECT_THAT(sentencesOf(read.problems), ElementsAre(HasSubstr("differ only in their extension")));
}

TEST_F(ClassFolders, AreRecognisedByPicturesInSubFolders) {
    writePicture("1.png");
    EXPECT_FALSE(isClassFolders(path()));
    writePicture("val/dog/1.png");
    EXPECT_TRUE(isClassFolders(path()));
}

TEST_F(ClassFolders, AreNotListsOfPicturesWithoutAClass) {
    writePicture("train/1.png");
    writePicture("trainannot/1.png");
    EXPECT_FALSE(isClassFolders(path()));
}

TEST_F(ClassFolders, WithoutPicturesAreRefused) {
    EXPECT_THAT(complaintOf([&] { (void)readClassFolders(path()); }), HasSubstr("BadData: There are no pictures"));
    EXPECT_THAT(complaintOf([&] { (void)readClassFolders(path("none")); }), HasSubstr("Missing: "));
}

}  // namespace
}  // namespace overlook::test
