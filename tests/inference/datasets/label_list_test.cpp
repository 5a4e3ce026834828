#include "inference/datasets/label_list.h"

#include "inference/datasets/voc_folder.h"
#include "tests/inference/datasets/data_folder.h"

namespace overlook::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

using Labels = DataFolder;

TEST_F(Labels, OfVocComeFromAListWhereNothingElseTellsThem) {
    writePicture("JPEGImages/a.png");
    writePicture("JPEGImages/b.png");
    writeMask("SegmentationClass/b.png", cv::Mat1b(4, 4, std::uint8_t{7}));
    write("cls_labels.txt", "a.png boat 15\nb boat\n");
    const DataSet set = readVocFolder(path());
    EXPECT_THAT(set.samples[0].labels, ElementsAre(4, 15));
    EXPECT_THAT(set.samples[1].labels, ElementsAre(7));
}

TEST_F(Labels, OfVocComeFromATable) {
    writePicture("JPEGImages/a.png");
    write("ImageSets/cls_labels.csv", "picture,boat,person\na,0,1\n");
    EXPECT_THAT(readVocFolder(path()).samples[0].labels, ElementsAre(15));
}

TEST_F(Labels, LineWithAnUnknownClassIsAProblem) {
    writePicture("JPEGImages/a.png");
    write("cls_labels.txt", "a boat\n\nb dragon\n");
    EXPECT_THAT(sentencesOf(checkedVocFolder(path()).problems),
                ElementsAre(HasSubstr("cls_labels.txt, line 3: there is no class called 'dragon'")));
}

TEST_F(Labels, OfAPickleAreNotRead) {
    writePicture("JPEGImages/a.png");
    write("cls_labels.npy", "\x93NUMPY");
    EXPECT_THAT(sentencesOf(checkedVocFolder(path()).problems),
                ElementsAre(testing::AllOf(HasSubstr("pickle"), HasSubstr("cls_labels.txt"))));
}

TEST_F(Labels, AreNotAskedForWhereMasksTellThem) {
    writePicture("JPEGImages/a.png");
    writeMask("SegmentationClass/a.png", cv::Mat1b(4, 4, std::uint8_t{7}));
    write("cls_labels.npy", "\x93NUMPY");
    EXPECT_THAT(checkedVocFolder(path()).problems, IsEmpty());
}

}  // namespace
}  // namespace overlook::test
